"""Packages that leave the workbench: a closed case for the archive, and a letter for central print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.models.case.entry import Entry
from app.models.case.state import Case
from app.models.store import log, outbox, shelves
from app.models.texts import QT_TRANSLATE_NOOP
from app.models.values import CaseState, Protection
from app.services import lease
from app.services.archive.central_print import AddressLineTooLong, print_package
from app.services.cases import read_entry
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.files import Files
from app.services.late import LateRoom
from app.services.problems import Problem
from app.services.settings import DUPLEX, value_of
from app.services.whole_file import write_whole

if TYPE_CHECKING:
    from app.services.archive import package
else:
    package = LateRoom("app.services.archive.package")


class PackageProblem(Problem):
    """A package cannot be made or written."""

    sentence = QT_TRANSLATE_NOOP(
        "problem", "The package was not made: {detail}. The case is as it was. Mend this and try again."
    )


class ArchivePart(Part):
    """Making packages. Both need the network where a document is not on this machine yet."""

    def __init__(self, core: Core, acting: Acting, files: Files) -> None:
        Part.__init__(self, core)
        self._acting = acting
        self._files = files

    def archive_case(self, case_id: str, folder: Path) -> Path:
        """Writes the archive package of a closed case into a folder; the same case is the same file. Raises ``Problem``."""
        self._may_read()
        case, entries = self._closed(case_id)
        name, data = package.archive_package(case, entries, self._core.rulebook, self._files.get)
        return _written(folder / name, data)

    def _may_read(self) -> None:
        problem = lease.ended(self._core)
        if problem is not None:
            raise problem

    def _closed(self, case_id: str) -> tuple[Case, tuple[Entry, ...]]:
        with self._core.read() as connection:
            view = self._acting.cases.view(connection, case_id)
            lines = log.lines(connection, case_id)
            waiting = outbox.in_the_way(connection, case_id)
        if view.confirmed is None:
            raise PackageProblem(detail="the server has not confirmed this case")
        if view.newer:
            raise PackageProblem(detail="a newer program has written in this case")
        if waiting:
            raise PackageProblem(detail="something in this case has not been sent to the server yet")
        if view.confirmed.state is not CaseState.CLOSED:
            raise PackageProblem(detail="the case is not closed yet")
        return view.confirmed, tuple(entry for entry in map(read_entry, lines) if entry is not None)

    def print_package(self, case_id: str, letter_id: str, folder: Path) -> Path:
        """Writes a final letter with its address and its order for central print into a folder. Raises ``Problem``."""
        self._may_read()
        with self._core.read() as connection:
            case = self._acting.cases.view(connection, case_id).confirmed
            both_sides = value_of(shelves.setting_values(connection), DUPLEX) == "yes"
        sent = case.letter(letter_id) if case else None
        if case is None or sent is None:
            raise PackageProblem(detail="the server has not confirmed this letter")
        if case.facts.protection is Protection.STRICTLY_CONFIDENTIAL:
            raise PackageProblem(detail="a letter to a strictly confidential address does not go by central print")
        pdf, recipient = self._files.get(sent.letter.document), sent.sent_to or sent.letter.to or case.facts.recipient
        try:
            name, data = print_package(sent.letter, pdf, recipient, self._core.rulebook, both_sides)
        except AddressLineTooLong as fault:
            raise PackageProblem(detail="a line of the address is too long for central print") from fault
        return _written(folder / name, data)


def _written(target: Path, data: bytes) -> Path:
    try:
        write_whole(target, data)
    except OSError as fault:
        raise PackageProblem(detail=fault.strerror or "the file cannot be written") from fault
    return target
