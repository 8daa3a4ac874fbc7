"""The tray of scans: files taken in, shown as pictures, and registered or set aside. Parses nothing itself.

Every file goes through intake, which judges it in a worker process; what is kept is the file byte for byte, and beside it
the harmless copy that is shown where the two differ. An e-mail is one line of the tray: its text, and with it every
attachment that may come in, those of forwarded e-mails too.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.models.case.facts import Document
from app.models.store import shelves
from app.models.texts import QT_TRANSLATE_NOOP
from app.services.core import Core, Part
from app.services.describe import Description
from app.services.files import Files
from app.services.intake import Intake, Judgement, Kind, judge_file
from app.services.intake.names import safe_name
from app.services.listing import recognised
from app.services.pages_intake import IntakeAnswer, MailSays, PagePicture, RegisterPage, Scan, SeenBefore
from app.services.problems import IntakeProblem
from app.services.settings import WATCHED_FOLDER, value_of
from app.services.timeline import seen_lines
from app.services.timeline_words import Pattern
from app.services.tray_lines import attachments_of, lines_of, row_of

_SETTLED_S = 1.0
"""A file that was written to so lately may not be whole yet; it is looked at again the next time."""

UNREADABLE = QT_TRANSLATE_NOOP(
    "intake",
    "The file could not be read from where it lies. It was not taken in. Copy it to this machine and try again.",
)
TAKEN_ALREADY = QT_TRANSLATE_NOOP("intake", "This very file already lies in the tray. It was not taken in twice.")


class TrayPart(Part):
    """What waits to be registered."""

    def __init__(self, core: Core, files: Files, intake: Intake) -> None:
        Part.__init__(self, core)
        self._files = files
        self._intake = intake

    def register_page(self) -> RegisterPage:
        core = self._core
        with core.read() as connection:
            rows = shelves.waiting_scans(connection)
        return RegisterPage(scans=lines_of(rows), actor=core.actor, rulebook=core.rulebook, today=core.today())

    # --- taking in

    def take_in(self, paths: Sequence[Path]) -> tuple[IntakeAnswer, ...]:
        return tuple(answer for path in paths for answer in self._take_file(path))

    def take_in_bytes(self, name: str, data: bytes) -> IntakeAnswer:
        return self._take(self._intake.judge(name, data))[0]

    def _take_file(self, path: Path) -> tuple[IntakeAnswer, ...]:
        """A file that cannot be read is answered for like any other, so that the answers for the others are not lost."""
        try:
            return self._take(judge_file(self._intake, path))
        except IntakeProblem:
            return (IntakeAnswer(file=safe_name(path.name), accepted=False, sentence=UNREADABLE),)

    def _take(self, judged: Judgement) -> tuple[IntakeAnswer, ...]:
        """The answer for a file, then those for what was attached to it and not taken in."""
        if not judged.accepted or judged.kind is None:
            return (_refusal(judged),)
        core = self._core
        with core.read() as connection:
            there = next(
                (line for line in lines_of(shelves.waiting_scans(connection)) if line.sha256 == judged.sha256), None
            )
        if there is not None:
            return (IntakeAnswer(file=judged.name, accepted=True, sentence=TAKEN_ALREADY, scan=there),)
        attached = tuple(attachments_of(judged))
        parts = {part.sha256: self._scan(part, judged.name) for part in attached if part.accepted}
        refused = tuple(_refusal(part) for part in attached if not part.accepted)
        left_out = self._words.say(Pattern.NOT_TAKEN_IN, names=", ".join(answer.file for answer in refused))
        scan = self._scan(judged, "", left_out if refused else "")
        scan = msgspec.structs.replace(scan, parts=tuple(parts.values()))
        with core.write() as connection:
            for place, item in enumerate(scan.papers):
                shelves.add_scan(connection, row_of(item, scan.id if place else "", place))
                shelves.note_document(connection, item.sha256, item.kind)
                if item.shown:
                    shelves.note_document(connection, item.shown, Kind.PDF.value)
        return (IntakeAnswer(file=judged.name, accepted=True, sentence=judged.sentence, scan=scan), *refused)

    @property
    def _words(self) -> Description:
        return Description(self._core.rulebook, self._core.language)

    def _scan(self, judged: Judgement, attached_to: str, more: str = "") -> Scan:
        """The scan of an accepted file, its bytes stored. ``attached_to`` is the name of the e-mail it came with."""
        documents = self._core.documents
        documents.put(judged.data)
        mail = judged.headers
        return Scan(
            id=str(uuid.uuid4()),
            name=judged.name,
            kind=judged.kind.value if judged.kind else "",
            pages=judged.shown_pages or judged.pages or 0,
            sha256=judged.sha256,
            shown=documents.put(judged.shown) if judged.shown is not None else "",
            added=self._core.stamp(),
            note=self._note(judged, attached_to, more),
            mail=MailSays(sender=mail.from_, sent=mail.date, subject=mail.subject) if mail else None,
        )

    def _note(self, judged: Judgement, attached_to: str, more: str) -> str:
        words, mail = self._words, judged.headers
        parts = [words.say(Pattern.ATTACHED, name=attached_to) if attached_to else ""]
        if judged.removed:
            parts.append(words.say(Pattern.REMOVED, names=", ".join(part.name for part in judged.removed)))
        if mail:
            parts.append(words.say(Pattern.MAIL, sender=mail.from_, subject=mail.subject, date=mail.date))
        return " ".join(filter(None, (*parts, more)))

    def watch(self) -> tuple[IntakeAnswer, ...]:
        """A file is looked at once for each state it is in. A folder that is away for the moment has nothing new."""
        with self._core.read() as connection:
            folder = value_of(shelves.setting_values(connection), WATCHED_FOLDER)
        if not folder or not Path(folder).is_dir():
            return ()
        answers: list[IntakeAnswer] = []
        for path in sorted(Path(folder).iterdir()):
            answers += self._look(path)
        return tuple(answers)

    def _look(self, path: Path) -> tuple[IntakeAnswer, ...]:
        if path.name.startswith((".", "~")) or not path.is_file():
            return ()
        state = path.stat()
        mark = f"{state.st_size}:{state.st_mtime_ns}"
        with self._core.read() as connection:
            known = shelves.watched_mark(connection, str(path))
        if known == mark or self._core.now().timestamp() - state.st_mtime < _SETTLED_S:
            return ()
        try:
            answers = self._take(judge_file(self._intake, path))
        except IntakeProblem:
            # The scanner may still hold it; it is looked at again the next time.
            return ()
        with self._core.write() as connection:
            shelves.set_watched_mark(connection, str(path), mark)
        return answers

    # --- the lines

    def set_scan_aside(self, scan_id: str) -> None:
        with self._core.write() as connection:
            shelves.set_scan_state(connection, scan_id, shelves.SCAN_SET_ASIDE)

    def lay_together(self, scan_ids: Sequence[str]) -> None:
        with self._core.write() as connection:
            shelves.lay_scans_together(connection, scan_ids[0], scan_ids[1:])

    def take_apart(self, scan_id: str) -> None:
        with self._core.write() as connection:
            shelves.take_scans_apart(connection, scan_id)

    def put_back(self, document: Document, note: str) -> None:
        core = self._core
        scan = Scan(
            id=str(uuid.uuid4()),
            name=document.name,
            kind=document.kind,
            pages=document.pages,
            sha256=document.sha256,
            shown=document.shown,
            added=core.stamp(),
            note=note,
        )
        with core.write() as connection:
            if shelves.waiting_scan_of(connection, document.sha256) is None:
                shelves.add_scan(connection, row_of(scan, "", 0))

    # --- looking

    def seen_before(self, sha256: str, reference: str, numbers: Sequence[str]) -> tuple[SeenBefore, ...]:
        with self._core.read() as connection:
            return seen_lines(self._core, connection, tuple(recognised(sha256, reference, numbers)))

    def page_picture(self, sha256: str, number: int, dpi: int) -> PagePicture:
        with self._core.read() as connection:
            kind = shelves.document_kind(connection, sha256)
        drawn = self._intake.picture(self._files.get(sha256), kind, number, dpi)
        return PagePicture(
            sha256=sha256,
            number=number,
            dpi=drawn.dpi,
            width=drawn.width,
            height=drawn.height,
            stride=drawn.stride,
            rgb=drawn.rgb,
        )

    def postal_place(self, code: str) -> str:
        found = self._core.postal_codes.get(code.strip())
        return found.place if found and found.valid else ""


def _refusal(judged: Judgement) -> IntakeAnswer:
    return IntakeAnswer(file=judged.name, accepted=False, sentence=judged.sentence)
