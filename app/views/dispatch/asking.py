"""The dialogs of the desk that ask about one letter or a few, each answered by an errand. Knows which letters were meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.parties import Recipient
from app.services.pages import CasePage
from app.services.pages_dispatch import EnclosureChoice, LetterLine
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.address import AddressDialog
from app.views.dispatch.errands import LetterErrands
from app.views.dispatch.reason import ReasonDialog, not_returned_question, still_here_question
from app.views.dispatch.returned import ReturnedDialog
from app.views.dispatch.sending import EnclosuresDialog, RegisteredDialog
from app.views.language import language_in_use


class DeskQuestions(QObject):
    """Opens one dialog at a time; what was marked when it opened is what the answer is about."""

    def __init__(self, desk: Desk, errands: LetterErrands, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._errands, self._window = desk, errands, parent
        self._lines: tuple[LetterLine, ...] = ()

    def returned(self, line: LetterLine, pages: Mapping[str, CasePage]) -> None:
        """Why and when a letter came back."""
        page = pages.get(line.case_id)
        if page is None:
            return
        self._lines = (line,)
        reasons = page.rulebook.post_return_reasons.values()
        choices = [(reason.id, reason.name[language_in_use()]) for reason in reasons]
        dialog = ReturnedDialog(line, choices, page.today, self._window)
        dialog.answered.connect(self._returned)
        dialog.open()

    @Slot(str, object)
    def _returned(self, why: str, on: date) -> None:
        self._errands.note_returned(self._lines[0], why, on)

    def registered(self, line: LetterLine) -> None:
        self._lines = (line,)
        dialog = RegisteredDialog(line, self._window)
        dialog.answered.connect(self._registered)
        dialog.open()

    @Slot(bool, str)
    def _registered(self, registered: bool, tracking: str) -> None:
        self._errands.register_post(self._lines[0], registered, tracking)

    def enclosures(self, line: LetterLine) -> None:
        self._lines = (line,)
        self._desk.ask(partial(_choices, line), self, self._show_enclosures)

    def _show_enclosures(self, choices: Sequence[EnclosureChoice]) -> None:
        dialog = EnclosuresDialog(choices, self._window)
        dialog.answered.connect(self._enclosed)
        dialog.open()

    @Slot(object)
    def _enclosed(self, chosen: tuple[str, ...]) -> None:
        self._errands.enclose(self._lines[0], chosen)

    def still_here(self, lines: Sequence[LetterLine]) -> None:
        """How somebody knows that letters ticked as sent lie here still."""
        self._lines = tuple(lines)
        dialog = ReasonDialog(still_here_question(), self._window)
        dialog.answered.connect(self._still_here)
        dialog.open()

    @Slot(str)
    def _still_here(self, why: str) -> None:
        self._errands.take_back(self._lines, why)

    def address(self, line: LetterLine, pages: Mapping[str, CasePage]) -> None:
        """Where a letter that came back goes now."""
        page = pages.get(line.case_id)
        sent = page.case.letter(line.letter_id) if page else None
        if page is None or sent is None:
            return
        self._lines = (line,)
        language = language_in_use()
        named = sorted(
            ((item.code, getattr(item, language.value)) for item in page.rulebook.countries), key=lambda item: item[1]
        )
        recipient = sent.sent_to or sent.letter.to or page.case.facts.recipient
        dialog = AddressDialog(recipient, named, self._window)
        dialog.answered.connect(self._address)
        dialog.open()

    @Slot(object)
    def _address(self, recipient: Recipient) -> None:
        self._errands.correct_address(self._lines[0], recipient)

    def not_returned(self, line: LetterLine) -> None:
        self._lines = (line,)
        dialog = ReasonDialog(not_returned_question(), self._window)
        dialog.answered.connect(self._not_returned)
        dialog.open()

    @Slot(str)
    def _not_returned(self, why: str) -> None:
        self._errands.had_not_returned(self._lines[0], why)

    def save(self, line: LetterLine) -> None:
        """Where the letter's stored file is saved."""
        self._lines = (line,)
        dialog = QFileDialog(self._window, self.tr("Save the letter"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{line.case_number}-{line.kind.value}.pdf".replace("/", "-"))
        dialog.fileSelected.connect(self._target_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _target_chosen(self, target: str) -> None:
        self._errands.save(self._lines[0], Path(target))


def _choices(line: LetterLine, workbench: Workbench) -> tuple[EnclosureChoice, ...]:
    return workbench.enclosure_choices(line.case_id, line.letter_id)
