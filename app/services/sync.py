"""Sync: rounds of pulling the server's log by cursor and pushing, and finding one's feet when the log has forked.

The server's log is the truth. An act leaves the outbox only when it comes back in the pulled log; the cursor moves in the
same transaction as the lines; what waits is sent by ``sync_push``. Everything here may be broken off at any point and done
again. Plain, synchronous, without clock: when a round is made is decided by ``sync_loop``.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from app.models import wire
from app.models.store import lists, log, outbox, shelves
from app.models.store.database import Connection
from app.models.store.outbox import Sending
from app.services.cases import read_body, read_entry
from app.services.casework import Acting
from app.services.core import Core, ServerLink
from app.services.problems import LogForked, ServerProblem
from app.services.sync_push import Push
from app.services.text_sync import pull_texts
from app.services.uploads import Uploads, named_in

PAGE = 200
"""How many lines are taken at a time, so that nothing else waits long for the database."""
CURSOR = "cursor"


class Sync:
    """Rounds of sync for one workbench. Rounds never overlap; each may be asked for from any thread."""

    def __init__(self, core: Core, acting: Acting, page: int = PAGE) -> None:
        self._core = core
        self._acting = acting
        self._page = page
        self._turn = threading.Lock()
        self.uploads = Uploads(core)
        self._push = Push(core, acting, self.uploads)

    @property
    def running(self) -> bool:
        return self._turn.locked()

    def round(self) -> None:
        """Pulls, pushes and pulls until this workbench and the server agree. Raises ``Problem``; what was done stays.

        The letter texts come first, because drafts name them.
        """
        with self._turn:
            api = self._core.server()
            trouble = self._pull_texts(api)
            self._pull_all(api)
            self._fetch_unreturned(api)
            for _ in range(_PUSHES):
                if not self._push.all(api):
                    break
                self._pull_all(api)
                self._fetch_unreturned(api)
            if trouble:
                raise trouble

    def _pull_texts(self, api: ServerLink) -> ServerProblem | None:
        """Trouble with the texts stops nothing else; it is told when the rest is done."""
        try:
            pull_texts(self._core, api)
        except ServerProblem as problem:
            return problem
        return None

    # --- pull --------------------------------------------------------------------------------------------

    def _pull_all(self, api: ServerLink) -> None:
        """Takes in everything the server has. If its log has forked, starts over once in an empty log."""
        try:
            self._pull(api)
        except (LogForked, log.ForkedLog):
            self._leave_fork()
            try:
                self._pull(api)
            except log.ForkedLog as fault:
                raise ServerProblem(detail=f"its history does not hold together ({fault})") from fault
        self._refill()

    def _pull(self, api: ServerLink) -> None:
        more = True
        while more:
            with self._core.read() as connection:
                cursor = shelves.value(connection, CURSOR)
            page = api.log(cursor, self._page)
            if page.cursor != cursor or page.lines or page.closed or page.opened:
                self._take_in(page, self._backfill(api, page))
            more = page.more

    def _backfill(self, api: ServerLink, page: wire.LogPage) -> tuple[wire.LogLine, ...]:
        """The lines that are missing before those of this page, and those of cases that were opened to this person.

        A case that can be read only now begins in the middle; its earlier history is asked for by itself.
        """
        wanted: dict[str, int] = {}
        known: dict[str, int] = {}
        with self._core.read() as connection:
            for line in page.lines:
                case_id = wire.open_envelope(line.data).case
                last = known.setdefault(case_id, log.link(connection, case_id)[0])
                if line.stamp.revision > last + 1:
                    wanted.setdefault(case_id, log.link(connection, case_id)[0])
                known[case_id] = max(last, line.stamp.revision)
            for case_id in page.opened:
                wanted.setdefault(case_id, log.link(connection, case_id)[0])
        return tuple(line for case_id, after in wanted.items() for line in _case_log(api, case_id, after))

    def _take_in(self, page: wire.LogPage, earlier: Sequence[wire.LogLine]) -> None:
        """One page, its backfill, the cases that were closed, and the cursor: all in one transaction."""
        with self._core.write() as connection:
            changed = set(log.append(connection, _in_order((*earlier, *page.lines))))
            gone: frozenset[str] = frozenset()
            for case_id in page.closed:
                gone |= self._close(connection, case_id)
                changed.add(case_id)
            for case_id in changed:
                self._acting.project(connection, case_id)
            shelves.set_value(connection, CURSOR, page.cursor)
        self.uploads.forget(gone)
        if changed:
            self._core.notify(frozenset(changed))

    def _close(self, connection: Connection, case_id: str) -> frozenset[str]:
        """Takes a case off this machine. What waits in the outbox stays; what was accepted is done with.

        Answers with the documents that only this case brought here; they go when the rest has gone.
        """
        gone = {name for line in log.lines(connection, case_id) for name in named_in(read_entry(line))}
        log.remove_case(connection, case_id)
        lists.remove(connection, case_id)
        outbox.deliver(connection, case_id)
        kept = {name for act in outbox.in_states(connection, _UNSENT) for name in named_in(read_body(act.body))}
        kept |= {name for scan in shelves.waiting_scans(connection) for name in (scan.sha256, scan.shown)}
        return frozenset(gone - kept - lists.scans_in(connection, gone))

    # --- fork --------------------------------------------------------------------------------------------

    def _leave_fork(self) -> None:
        """Begins an empty log. The outbox stays, and this person's own confirmed acts are put aside for comparison."""
        with self._core.write() as connection:
            gone = frozenset(log.case_ids(connection))
            log.leave_fork(connection, self._core.device)
            shelves.set_value(connection, CURSOR, "")
            shelves.nothing_uploaded(connection)
            outbox.send_again(connection)
            for case_id in gone:
                self._acting.project(connection, case_id)
        self._core.notify(gone)

    def _refill(self) -> None:
        """Sends own acts again that the server's new log does not hold; nothing to do while there was no fork."""
        with self._core.read() as connection:
            if not log.has_former(connection):
                return
        with self._core.write() as connection:
            rows = log.missing_former(connection)
            outbox.put_back(connection, rows)
            changed = frozenset(row["case_id"] for row in rows)
            for case_id in changed:
                self._acting.project(connection, case_id)
        self._core.notify(changed)

    # --- what was accepted but did not come back ------------------------------------------------------------

    def _fetch_unreturned(self, api: ServerLink) -> None:
        """Accepted acts that a whole pull did not bring: their case is asked for by itself.

        If it cannot be read, the act is delivered into a case that is closed to its author. If it can be read and does not
        hold the act, the server has lost it, and it is sent again.
        """
        with self._core.read() as connection:
            left = outbox.in_states(connection, (Sending.ACCEPTED,))
            after = {act.case_id: log.link(connection, act.case_id)[0] for act in left}
        for case_id, revision in after.items():
            lines = _readable(api, case_id, revision)
            with self._core.write() as connection:
                gone: frozenset[str] = frozenset()
                if lines is None:
                    gone = self._close(connection, case_id)
                else:
                    self._append_or_fork(connection, lines)
                    outbox.send_again(connection, case_id)
                self._acting.project(connection, case_id)
            self.uploads.forget(gone)
            self._core.notify(frozenset({case_id}))

    @staticmethod
    def _append_or_fork(connection: Connection, lines: Sequence[wire.LogLine]) -> None:
        try:
            log.append(connection, lines)
        except log.ForkedLog as fault:
            raise ServerProblem(detail=f"its history does not hold together ({fault})") from fault


_UNSENT = (Sending.PENDING, Sending.HELD, Sending.REFUSED)


_PUSHES = 3
"""How often a round pushes: a second time for what did not come back, a third for what that set free."""


def _readable(api: ServerLink, case_id: str, after: int) -> tuple[wire.LogLine, ...] | None:
    """A case's lines, or None where there is no such case for this person."""
    try:
        return api.case_log(case_id, after)
    except ServerProblem as problem:
        if problem.values.get("type") == "not-found":
            return None
        raise


def _case_log(api: ServerLink, case_id: str, after: int) -> tuple[wire.LogLine, ...]:
    return _readable(api, case_id, after) or ()


def _in_order(lines: Sequence[wire.LogLine]) -> list[wire.LogLine]:
    """Lines by sequence, each once: a backfill may hold what the page brings too."""
    return [line for _, line in sorted({line.stamp.seq: line for line in lines}.items())]
