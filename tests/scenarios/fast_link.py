"""The server without HTTP: the same judging, log and documents as behind the addresses, for walks by the thousand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from app.models import wire
from app.models.check import may_read
from app.models.letter_texts.change import TextAnswer, TextChange, TextEntry
from app.models.values import Actor
from app.models.wire import PersonHere
from app.services.problems import LogForked, ServerProblem
from server import feed
from server.arrival import arrive
from server.inbox import Push
from server.office import Office, open_office
from server.texts import entries_after
from tests.builders import RULEBOOK, TODAY
from tests.server.running import practice_settings

T = TypeVar("T")


def open_house(folder: Path) -> Office:
    """The server's parts over ``folder``, with the day of the builders."""
    return open_office(practice_settings(folder, today=TODAY), {RULEBOOK.version: RULEBOOK})


class FastLink:
    """A person's line to the server; has the calls of ``ServerApi``.

    ``faults`` decides for each request by its name: "" lets it through, "down" stops it, "lost" loses the answer.
    """

    def __init__(self, house: Callable[[], Office], actor: Actor) -> None:
        self._house = house
        self._actor = actor
        self.faults: Callable[[str], str] = lambda name: ""

    def _ask(self, name: str, work: Callable[[Office], T]) -> T:
        fault = self.faults(name)
        if fault == "down":
            raise ServerProblem(detail="no connection")
        answer = work(self._house())
        if fault == "lost":
            raise ServerProblem(detail="no answer")
        return answer

    def hello(self) -> wire.Hello:
        return self._ask("hello", lambda office: office.hello())

    def people(self) -> tuple[PersonHere, ...]:
        return ()

    def push(self, bodies: Sequence[bytes]) -> tuple[wire.PushResult, ...]:
        def work(office: Office) -> tuple[wire.PushResult, ...]:
            arrived = [arrive(body, self._actor) for body in bodies]
            job = office.writer.submit(
                Push(office.desk, self._actor, arrived), lambda judged: office.cases.keep(judged.cases)
            )
            try:
                return job.result().results
            except Exception as fault:  # whatever breaks inside reaches a workbench as a server that cannot answer
                raise ServerProblem(detail=type(fault).__name__) from fault

        return self._ask("push", work)

    def log(self, cursor: str, limit: int) -> wire.LogPage:
        def work(office: Office) -> wire.LogPage:
            with office.database.reader.begin() as connection:
                try:
                    page = feed.page_after(connection, office.cases, office.cursors, cursor, limit, self._actor)
                except feed.LogForked as fault:
                    raise LogForked(detail="the log is another one") from fault
            return wire.LogPage(
                lines=page.lines,
                cursor=page.cursor,
                head=page.head,
                more=page.more,
                closed=page.closed,
                opened=page.opened,
            )

        return self._ask("log", work)

    def case_log(self, case_id: str, after: int = 0) -> tuple[wire.LogLine, ...]:
        def work(office: Office) -> tuple[wire.LogLine, ...]:
            with office.database.reader.begin() as connection:
                folded = office.cases.read(connection, (case_id,)).get(case_id)
                if folded is None or not may_read(folded.case, self._actor):
                    raise ServerProblem(detail="There is no such thing.", type="not-found")
                return feed.case_lines(connection, folded, after, 10_000)[0]

        return self._ask("case_log", work)

    def _readable(self, office: Office, sha256: str) -> bool:
        with office.database.reader.begin() as connection:
            return office.documents.has(sha256) and office.documents.may_read(connection, sha256, self._actor)

    def has_blob(self, sha256: str) -> bool:
        return self._ask("has_blob", lambda office: self._readable(office, sha256))

    def put_blob(self, sha256: str, data: bytes) -> None:
        def work(office: Office) -> None:
            with office.documents.receive(sha256) as incoming:
                incoming.write(data)
                incoming.finish()
            person = self._actor.id
            office.writer.submit(lambda connection: office.documents.uploaded(connection, sha256, person)).result()

        self._ask("put_blob", work)

    def get_blob(self, sha256: str) -> bytes:
        def read(office: Office) -> bytes:
            if not self._readable(office, sha256):
                raise ServerProblem(detail="There is no such thing.", type="not-found")
            return office.documents.path(sha256).read_bytes()

        return self._ask("get_blob", read)

    def texts(self, after: int) -> tuple[TextEntry, ...]:
        def work(office: Office) -> tuple[TextEntry, ...]:
            with office.database.reader.begin() as connection:
                return entries_after(connection, after)

        return self._ask("texts", work)

    def change_texts(self, base: int, change: TextChange) -> TextAnswer:
        def work(office: Office) -> TextAnswer:
            made = office.writer.submit(lambda found: office.texts.change(found, self._actor, base, change))
            return made.result()

        return self._ask("change_texts", work)

    def close(self) -> None:
        """The server belongs to the town."""
