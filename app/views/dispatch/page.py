"""The letters (brev): what is final, what has left and how, and the file of each; printed, saved, put in the envelope."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.case.acts import LetterDispatched
from app.models.case.facts import Document
from app.models.check import may
from app.models.reasons import Refused
from app.services.pages import CasePage, LetterLine
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.errands import LetterErrands
from app.views.dispatch.pile import LetterPile
from app.views.dispatch.printer import PrintSteps
from app.views.scan.view import ScanView
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.page import PageWidget
from app.views.widgets.turning import TurningSplitter, room_of
from app.views.words import word

_SIDE_BY_SIDE_EM = 100


class LettersView(PageWidget):
    """Letters not yet sent come first; several can be marked at once. What is printed or saved is the stored file."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._pages: dict[str, CasePage] = {}
        self._printed: tuple[LetterLine, ...] = ()
        self.pile = LetterPile()
        self.letter = ScanView(desk)
        self.printing = PrintSteps(self)
        self.errands = LetterErrands(desk, self)
        self._envelope = Button(self.tr("In the envelope"), "primary", "envelope_closed")
        self._print = Button(self.tr("Print …"), "secondary", "printer_small")
        self._save = Button(self.tr("Save as PDF …"), "secondary", "download")
        self._central = Button(self.tr("Handed to central print"), "quiet", "paperplane")
        self._open = Button(self.tr("Open the case"), "quiet", "folder")
        self._split = TurningSplitter(_SIDE_BY_SIDE_EM)
        self._lay_out_body()
        self._connect()

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("Letters"))
        self._split.add_panes((self.pile, 3), (self.letter, 2))
        self.body.addWidget(self._split)
        foot = QWidget()
        flow = FlowLayout(foot)
        for name, button in self._buttons().items():
            button.setObjectName(f"letters_{name}")
            flow.addWidget(button)
        self.add_foot(foot)

    def _buttons(self) -> dict[str, Button]:
        return {
            "envelope": self._envelope,
            "print": self._print,
            "save": self._save,
            "central": self._central,
            "open_case": self._open,
        }

    def _connect(self) -> None:
        self.pile.searched.connect(self.refresh)
        self.pile.marked_changed.connect(self._marked_changed)
        self.pile.opened.connect(self._go_to_case)
        self.pile.message.action.connect(self._printed_in_envelopes)
        self.printing.chosen.connect(self.errands.print)
        self.errands.printed.connect(self._after_print)
        self.errands.saved.connect(self._after_save)
        self.errands.sent.connect(self._after_dispatch)
        self._envelope.clicked.connect(self._in_envelope)
        self._central.clicked.connect(self._to_central)
        self._print.clicked.connect(self._begin_print)
        self._save.clicked.connect(self._begin_save)
        self._open.clicked.connect(self._go_to_case)
        self.desk.changed.connect(self._changed)

    # --- asking and showing

    @property
    def shown_letter(self) -> str:
        """The id of the letter whose pages are shown, or ""."""
        line = self.pile.current()
        shown = line is not None and self.letter.document is not None and line.case_id in self._pages
        return line.letter_id if line is not None and shown else ""

    def open(self, case_id: str) -> None:
        del case_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.desk.ask(partial(_letters, self.pile.search.value()), self, self._show)

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        del case_ids
        if self.isVisible():
            self.refresh()

    def _show(self, lines: Sequence[LetterLine]) -> None:
        self.pile.show_letters(lines)
        unsent = self.pile.unsent
        self.set_title(self.tr("Letters"), self.tr("%n to be sent", "", unsent) if unsent else "")

    @Slot()
    def _marked_changed(self) -> None:
        """Asks for the cases behind the marked letters; the rules are asked of them."""
        cases = tuple(dict.fromkeys(line.case_id for line in self.pile.marked()))
        if cases:
            self.desk.ask(partial(_cases, cases), self, self._show_cases)
        else:
            self._show_cases({})

    def _show_cases(self, pages: dict[str, CasePage]) -> None:
        self._pages = pages
        line = self.pile.current()
        page = pages.get(line.case_id) if line is not None else None
        sent = page.case.letter(line.letter_id) if page is not None and line is not None else None
        if line is None or sent is None:
            self.letter.show_document(None)
        else:
            shown = Document(sha256=line.document, name=word(line.kind), kind="pdf", pages=sent.letter.pages)
            self.letter.show_document(shown)
            words = self.tr("{letter} to {name}, case {number}.")
            self.letter.describe(words.format(letter=word(line.kind), name=line.recipient, number=line.case_number))
        self._permit()

    def _permit(self) -> None:
        lines = self.pile.marked()
        known = bool(lines) and all(line.case_id in self._pages for line in lines)
        for button in self._buttons().values():
            button.setEnabled(known)
        if known:
            self._save.setEnabled(len(lines) == 1)
            self._envelope.allow(self._refusal(lines, "local_print"))
            self._central.allow(self._refusal(lines, "central_print"))

    def _refusal(self, lines: Sequence[LetterLine], how: str) -> Refused | None:
        """Why not all of these may be marked as sent; None if they may."""
        for line in lines:
            page = self._pages[line.case_id]
            act = LetterDispatched(letter_id=line.letter_id, how=how, on=page.today)
            refusal = may(page.case, act, page.actor, page.rulebook)
            if refusal is not None:
                return refusal
        return None

    # --- doing

    @Slot()
    def _in_envelope(self) -> None:
        self.errands.dispatch(self.pile.marked(), "local_print")

    @Slot()
    def _to_central(self) -> None:
        self.errands.dispatch(self.pile.marked(), "central_print")

    @Slot()
    def _printed_in_envelopes(self) -> None:
        """All that was just printed lies in its envelopes."""
        self.errands.dispatch(self._printed, "local_print")

    @Slot(object)
    def _after_dispatch(self, lines: tuple[LetterLine, ...]) -> None:
        self.pile.message.dismiss()
        if len(lines) > 1:
            self.pile.message.show_text(self.tr("%n letter(s) are marked as sent.", "", len(lines)))
        self.refresh()

    @Slot()
    def _begin_print(self) -> None:
        self.printing.begin(self.pile.marked())

    @Slot(object)
    def _after_print(self, lines: tuple[LetterLine, ...]) -> None:
        self._printed = tuple(line for line in lines if line.dispatched_on is None)
        text = self.tr("%n letter(s) were sent to the printer, in the order of the list.", "", len(lines))
        self.pile.message.show_text(text, self.tr("All are in their envelopes") if self._printed else "")

    @Slot()
    def _begin_save(self) -> None:
        line = self.pile.current()
        if line is None:
            return
        dialog = QFileDialog(self, self.tr("Save the letter"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{line.case_number}-{line.kind.value}.pdf".replace("/", "-"))
        dialog.fileSelected.connect(self._target_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _target_chosen(self, target: str) -> None:
        self.save_to(Path(target))

    def save_to(self, target: Path) -> None:
        """Saves the marked letter's stored file."""
        line = self.pile.current()
        if line is not None:
            self.errands.save(line, target)

    @Slot(object)
    def _after_save(self, target: Path) -> None:
        self.pile.message.show_text(self.tr("The letter was saved as {file}.").format(file=target.name))

    @Slot()
    def _go_to_case(self) -> None:
        line = self.pile.current()
        if line is not None:
            self.desk.wish.emit("case", line.case_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._split.fit(room_of(self))

    def primary(self) -> None:
        if self._envelope.isEnabled():
            self._in_envelope()

    def panes(self) -> list[QWidget]:
        return [self.pile.table, self.letter]

    def first_control(self) -> QWidget | None:
        return self.pile.table


def _letters(text: str, workbench: Workbench) -> tuple[LetterLine, ...]:
    return workbench.letters(text)


def _cases(case_ids: tuple[str, ...], workbench: Workbench) -> dict[str, CasePage]:
    pages = (workbench.case_page(case_id) for case_id in case_ids)
    return {page.case.id: page for page in pages if page is not None}
