"""The door for documents from strangers: what may come in, and how its pages look.

This process looks at sizes and first bytes only; everything else happens in worker processes that are ended when they
take too long or too much. Thread safe: judging and showing have one worker each and take turns.
"""

from __future__ import annotations

import hashlib
from types import TracebackType

import msgspec

from app.models.texts import QT_TRANSLATE_NOOP
from app.services.intake.child import WorkerGone
from app.services.intake.judgement import Judgement, Kind, Why
from app.services.intake.limits import Limits
from app.services.intake.messages import Found, Pixels
from app.services.intake.names import safe_name
from app.services.intake.seat import Seat
from app.services.intake.sniff import kind_of, why_unknown
from app.services.problems import Problem


class PageProblem(Problem):
    """A page of a stored document cannot be shown; ``why`` says more."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "Page {number} cannot be shown: {detail}. The document itself is kept as it was received. "
        "Try again, or open another page.",
    )

    def __init__(self, number: int, why: Why) -> None:
        super().__init__(number=str(number), detail=_DETAILS.get(why, _DETAILS[Why.PDF_DAMAGED]))
        self.why = why


_DETAILS: dict[Why, str] = {
    Why.PDF_DAMAGED: QT_TRANSLATE_NOOP("problem", "the page is damaged or missing"),
    Why.TOOK_TOO_LONG: QT_TRANSLATE_NOOP("problem", "it took too long"),
    Why.TOOK_TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP("problem", "it took too much memory"),
    Why.PASSWORD_PROTECTED: QT_TRANSLATE_NOOP("problem", "the file is locked with a password"),
    Why.UNSUPPORTED_TYPE: QT_TRANSLATE_NOOP("problem", "it is not a kind of file that can be shown"),
    Why.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("problem", "the file is too large"),
}


class Picture(msgspec.Struct, frozen=True):
    """A page as pixels: RGB, 8 bits a channel, ``height`` lines of ``stride`` bytes. ``dpi`` is what it became."""

    width: int
    height: int
    stride: int
    dpi: int
    rgb: bytes


class Intake:
    """Judges files and shows pages. ``close`` ends the workers."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._judging = Seat(self.limits)
        self._showing = Seat(self.limits)

    @property
    def workers(self) -> tuple[int | None, int | None]:
        """The process numbers of the worker that judges and the one that shows."""
        return self._judging.pid, self._showing.pid

    def judge(self, name: str, data: bytes) -> Judgement:
        """What ``data`` is and whether it may come in. Never raises because of what is in the file."""
        return self._judge(safe_name(name), data, 0)

    def _judge(self, name: str, data: bytes, depth: int) -> Judgement:
        kind = kind_of(data)
        why = self._refusal_at_sight(name, data, kind, depth)
        digest = hashlib.sha256(data).hexdigest()
        if why is not None or kind is None:
            return Judgement(name=name, why=why or Why.UNSUPPORTED_TYPE, kind=kind, sha256=digest, data=data)
        found, shown, parts = self._ask(kind, data)
        verdict = Judgement(name=name, why=found.why, kind=kind, sha256=digest, data=data)
        if not verdict.accepted:
            return verdict
        return msgspec.structs.replace(
            verdict,
            pages=None if kind is Kind.EMAIL else found.pages,
            removed=found.removed,
            headers=found.headers,
            shown=shown or None,
            shown_pages=found.pages,
            attachments=tuple(
                self._judge(safe_name(attachment.name), part, depth + 1)
                for attachment, part in zip(found.attachments, parts, strict=True)
            ),
        )

    def _refusal_at_sight(self, name: str, data: bytes, kind: Kind | None, depth: int) -> Why | None:
        """What can be said without reading the file."""
        if not data:
            return Why.EMPTY_FILE
        if len(data) > self.limits.file_bytes:
            return Why.FILE_TOO_LARGE
        if kind is None:
            return why_unknown(name)
        if kind is not Kind.EMAIL:
            return None
        if len(data) > self.limits.mail_bytes:
            return Why.FILE_TOO_LARGE
        return Why.UNSUPPORTED_MAIL if depth >= self.limits.mail_depth else None

    def _ask(self, kind: Kind, data: bytes) -> tuple[Found, bytes, tuple[bytes, ...]]:
        """Asks the worker; once more in a new one where the memory was spent after other documents had been read."""
        with self._judging.lock:
            try:
                used = self._judging.child().documents > 0
                answer = self._judging.ask(lambda child: child.judge(kind, data))
                if used and answer[0].why is Why.TOOK_TOO_MUCH_MEMORY:
                    self._judging.clear()
                    answer = self._judging.ask(lambda child: child.judge(kind, data))
            except WorkerGone as gone:
                return Found(_why_gone(kind, gone)), b"", ()
            return answer

    def picture(self, data: bytes, kind: Kind | str, number: int, dpi: int) -> Picture:
        """Page ``number`` (from 1) of a stored document; an empty ``kind`` is settled by its first bytes.

        An e-mail shows its text. The resolution is lowered where the page would be too large. Raises ``PageProblem``.
        """
        sort = Kind(kind) if kind else kind_of(data)
        if sort is None:
            raise PageProblem(number, Why.UNSUPPORTED_TYPE)
        if len(data) > self.limits.file_bytes:
            raise PageProblem(number, Why.FILE_TOO_LARGE)
        with self._showing.lock:
            drawn = self._drawn(sort, data, number, dpi)
        if isinstance(drawn, Found):
            raise PageProblem(number, drawn.why)
        pixels, rgb = drawn
        return Picture(pixels.width, pixels.height, pixels.stride, pixels.dpi, rgb)

    def _drawn(self, kind: Kind, data: bytes, number: int, dpi: int) -> tuple[Pixels, bytes] | Found:
        """Sends the document only where the worker does not have it open already."""
        seat, digest = self._showing, hashlib.sha256(data).hexdigest()
        try:
            drawn = seat.ask(lambda child: child.draw(kind, b"" if seat.holding == digest else data, number, dpi))
        except WorkerGone as gone:
            return Found(_why_gone(kind, gone))
        seat.holding = "" if isinstance(drawn, Found) else digest
        return drawn

    def warm(self) -> None:
        """Starts the worker that shows pages, so that the first page need not wait for it."""
        with self._showing.lock:
            self._showing.child()

    def close(self) -> None:
        """Ends the workers. Waits for one that is at work, at most as long as it may take."""
        for seat in (self._judging, self._showing):
            with seat.lock:
                seat.clear()

    def __enter__(self) -> Intake:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_OUT_OF_MEMORY = frozenset({-6, -9, 0xC0000017, 0xE0000008})
"""How a worker ends that asks for more than it may have: the allocator aborts it (6), the system kills it (9), or on
Windows "no memory" and pdfium's own exception."""
_OUT_OF_TIME = -24
"""SIGXCPU: the processor time is used up."""


def _why_gone(kind: Kind, gone: WorkerGone) -> Why:
    """What to say of a document whose worker did not survive it."""
    if gone.late or gone.exit_code == _OUT_OF_TIME:
        return Why.TOOK_TOO_LONG
    if gone.exit_code in _OUT_OF_MEMORY:
        return Why.TOOK_TOO_MUCH_MEMORY
    return {Kind.PDF: Why.PDF_UNSHOWABLE, Kind.EMAIL: Why.UNSUPPORTED_MAIL}.get(kind, Why.IMAGE_DAMAGED)
