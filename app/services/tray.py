"""The tray of scans: files taken in, shown as pictures, and registered or set aside. Parses nothing itself.

Every file goes through intake, which judges it in a worker process; what is kept is the file byte for byte, and beside it
the harmless copy that is shown where the two differ.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.models.store import shelves
from app.models.texts import QT_TRANSLATE_NOOP
from app.services.core import Core, Part
from app.services.describe import Description
from app.services.files import Files
from app.services.intake import Intake, Judgement, Kind
from app.services.listing import recognised
from app.services.pages import IntakeAnswer, PagePicture, RegisterPage, Scan, SeenBefore
from app.services.problems import IntakeProblem
from app.services.settings import WATCHED_FOLDER, value_of
from app.services.timeline import seen_lines
from app.services.timeline_words import Pattern

_SETTLED_S = 1.0
"""A file that was written to so lately may not be whole yet; it is looked at again the next time."""

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
            scans = tuple(_scan(row) for row in shelves.waiting_scans(connection))
        return RegisterPage(scans=scans, actor=core.actor, rulebook=core.rulebook, today=core.today())

    def take_in(self, paths: Sequence[Path]) -> tuple[IntakeAnswer, ...]:
        return tuple(answer for path in paths for answer in self._take(path.name, _read(path)))

    def take_in_bytes(self, name: str, data: bytes) -> IntakeAnswer:
        return self._take(name, data)[0]

    def _take(self, name: str, data: bytes) -> tuple[IntakeAnswer, ...]:
        """The answer for a file, then those for what was attached to it."""
        judged = self._intake.judge(name, data)
        return (self._keep(judged, ""), *self._attached(judged))

    def _attached(self, judged: Judgement) -> tuple[IntakeAnswer, ...]:
        if not judged.accepted:
            return ()
        words = Description(self._core.rulebook, self._core.language)
        note = words.say(Pattern.ATTACHED, name=judged.name)
        return tuple(self._keep(attachment, note) for attachment in judged.attachments)

    def _keep(self, judged: Judgement, note: str) -> IntakeAnswer:
        if not judged.accepted or judged.kind is None:
            return IntakeAnswer(file=judged.name, accepted=False, sentence=judged.sentence)
        core = self._core
        with core.read() as connection:
            there = shelves.waiting_scan_of(connection, judged.sha256)
        if there is not None:
            return IntakeAnswer(file=judged.name, accepted=True, sentence=TAKEN_ALREADY, scan=_scan(there))
        self._core.documents.put(judged.data)
        shown = core.documents.put(judged.shown) if judged.shown is not None else ""
        scan = Scan(
            id=str(uuid.uuid4()),
            name=judged.name,
            kind=judged.kind.value,
            pages=judged.shown_pages or judged.pages or 0,
            sha256=judged.sha256,
            shown=shown,
            added=core.stamp(),
            note=self._note(judged, note),
        )
        with core.write() as connection:
            shelves.add_scan(connection, {name: getattr(scan, name) for name in Scan.__struct_fields__})
            shelves.note_document(connection, scan.sha256, scan.kind)
            if shown:
                shelves.note_document(connection, shown, Kind.PDF.value)
        return IntakeAnswer(file=judged.name, accepted=True, sentence=judged.sentence, scan=scan)

    def _note(self, judged: Judgement, note: str) -> str:
        words = Description(self._core.rulebook, self._core.language)
        parts = [note] if note else []
        if judged.removed:
            parts.append(words.say(Pattern.REMOVED, names=", ".join(part.name for part in judged.removed)))
        if judged.headers:
            mail = judged.headers
            parts.append(words.say(Pattern.MAIL, sender=mail.from_, subject=mail.subject, date=mail.date))
        return " ".join(parts)

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
        answers = self._take(path.name, _read(path))
        with self._core.write() as connection:
            shelves.set_watched_mark(connection, str(path), mark)
        return answers

    def set_scan_aside(self, scan_id: str) -> None:
        with self._core.write() as connection:
            shelves.set_scan_state(connection, scan_id, shelves.SCAN_SET_ASIDE)

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


def _scan(row: Any) -> Scan:
    return Scan(**{name: getattr(row, name) for name in Scan.__struct_fields__})


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise IntakeProblem(file=path.name, detail=fault.strerror or "unknown") from fault
