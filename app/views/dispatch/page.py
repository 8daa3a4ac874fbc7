"""The letters (brev): what is final, what has left and how, and the file of each; printed, saved, put in the envelope."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QSplitter, QVBoxLayout, QWidget

from app.models.case.acts import LetterDispatched, LetterReprinted
from app.models.case.facts import Document
from app.models.check import may
from app.services.pages import CasePage, LetterLine, Receipt
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.printer import ask_printer
from app.views.scan.view import ScanView
from app.views.widgets.buttons import Button
from app.views.widgets.dates import short_date
from app.views.widgets.fields import Debounce, LineField
from app.views.widgets.flow import FlowLayout
from app.views.widgets.notice import Notice
from app.views.widgets.page import PageWidget
from app.views.widgets.small_table import Cell, Line, SmallTable
from app.views.widgets.text import Muted
from app.views.words import word

SEARCH_DELAY_MS = 150


class LettersView(PageWidget):
    """Letters not yet sent come first. What is printed or saved is always the stored file."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._lines: dict[str, LetterLine] = {}
        self._page: CasePage | None = None
        self.search = LineField(self.tr("Search the letters"))
        self.search.setObjectName("letters_search")
        self.table = SmallTable(
            self.tr("Letters"),
            (self.tr("Case"), self.tr("Recipient"), self.tr("Letter"), self.tr("Date"), self.tr("Sent")),
        )
        self.table.setObjectName("letters_table")
        self.letter = ScanView(desk)
        self._message = Notice("success", closable=True)
        self._empty = Muted(self.tr("No letter has been made final yet."))
        self._envelope = Button(self.tr("In the envelope"), "primary", "envelope_closed")
        self._print = Button(self.tr("Print …"), "secondary", "printer_small")
        self._save = Button(self.tr("Save as PDF …"), "secondary", "download")
        self._central = Button(self.tr("Handed to central print"), "quiet", "paperplane")
        self._open = Button(self.tr("Open the case"), "quiet", "folder")
        self._later = Debounce(SEARCH_DELAY_MS, self)
        self._lay_out_body()
        self._connect()

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("Letters"))
        for button, name in self._buttons():
            button.setObjectName(f"letters_{name}")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 0, 8, 8)
        column.addWidget(self.search)
        column.addWidget(self._message)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.letter)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        self.body.addWidget(split)
        foot = QWidget()
        flow = FlowLayout(foot)
        for button, _name in self._buttons():
            flow.addWidget(button)
        self.add_foot(foot)

    def _buttons(self) -> tuple[tuple[Button, str], ...]:
        return (
            (self._open, "open_case"),
            (self._central, "central"),
            (self._save, "save"),
            (self._print, "print"),
            (self._envelope, "envelope"),
        )

    def _connect(self) -> None:
        self.search.changed.connect(self._later.touch)
        self._later.due.connect(self.refresh)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._go_to_case)
        self._envelope.clicked.connect(self._in_envelope)
        self._central.clicked.connect(self._to_central)
        self._print.clicked.connect(self._do_print)
        self._save.clicked.connect(self._do_save)
        self._open.clicked.connect(self._go_to_case)
        self.desk.changed.connect(self._changed)

    # --- asking and showing

    @property
    def shown_letter(self) -> str:
        """The id of the letter whose pages are shown, or ""."""
        line = self._marked()
        return (
            line.letter_id if line is not None and self.letter.document is not None and self._page is not None else ""
        )

    @property
    def marked_is_sent(self) -> bool:
        line = self._marked()
        return line is not None and line.dispatched_on is not None

    def open(self, case_id: str) -> None:
        del case_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.desk.ask(partial(_letters, self.search.value()), self, self._show)

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        del case_ids
        if self.isVisible():
            self.refresh()

    def _show(self, lines: Sequence[LetterLine]) -> None:
        ordered = sorted(lines, key=lambda line: (line.dispatched_on is not None, -line.issued.toordinal()))
        self._lines = {line.letter_id: line for line in ordered}
        self.table.show_lines([self._line(line) for line in ordered])
        self._empty.setVisible(not ordered)
        unsent = sum(line.dispatched_on is None for line in ordered)
        self.set_title(self.tr("Letters"), self.tr("%n to be sent", "", unsent) if unsent else "")
        self._chosen(self.table.key())

    def _line(self, line: LetterLine) -> Line:
        if line.dispatched_on is None:
            sent = Cell(self.tr("Not sent yet"), "hourglass", "warning")
        else:
            how = word(line.dispatched_how)
            sent = Cell(f"{short_date(line.dispatched_on)}, {how}", "checkmark_circle", "success")
        cells = (
            Cell(line.case_number),
            Cell(line.recipient),
            Cell(word(line.kind)),
            Cell(short_date(line.issued)),
            sent,
        )
        return Line(line.letter_id, cells)

    def _marked(self) -> LetterLine | None:
        return self._lines.get(self.table.key())

    @Slot(str)
    def _chosen(self, key: str) -> None:
        line = self._lines.get(key)
        if line is None:
            self._page = None
            self.letter.show_document(None)
            self._permit()
            return
        self.desk.ask(partial(_case, line.case_id), self, self._show_case)

    def _show_case(self, page: CasePage | None) -> None:
        line = self._marked()
        if page is None or line is None or page.case.id != line.case_id:
            return
        self._page = page
        sent = page.case.letter(line.letter_id)
        if sent is not None:
            shown = Document(sha256=line.document, name=word(line.kind), kind="pdf", pages=sent.letter.pages)
            self.letter.show_document(shown)
        self._permit()

    def _permit(self) -> None:
        line, page = self._marked(), self._page
        for button, _name in self._buttons():
            button.setEnabled(line is not None and page is not None)
        if line is None or page is None:
            return
        for button, how in ((self._envelope, "local_print"), (self._central, "central_print")):
            act = LetterDispatched(letter_id=line.letter_id, how=how, on=page.today)
            button.allow(may(page.case, act, page.actor, page.rulebook))

    # --- doing

    @Slot()
    def _in_envelope(self) -> None:
        self._dispatch("local_print")

    @Slot()
    def _to_central(self) -> None:
        self._dispatch("central_print")

    def _dispatch(self, how: str) -> None:
        line = self._marked()
        if line is not None:
            self.desk.ask(partial(_dispatched, line, how), self, self.desk.receive)

    @Slot()
    def _do_print(self) -> None:
        """A letter that has left is printed again only with a reason, which stands in the case's history."""
        line = self._marked()
        if line is None:
            return
        if line.dispatched_on is not None and not self._say_why(line):
            return
        wish = ask_printer(self)
        if wish is not None:
            question = partial(_print, line, wish.printer, wish.copies, wish.duplex)
            self.desk.ask(question, self, self._printed, lane="background")

    def _say_why(self, line: LetterLine) -> bool:
        why, said = QInputDialog.getText(
            self, self.tr("Print again"), self.tr("The letter has already been sent. Why is it printed again?")
        )
        if said and why.strip():
            self.desk.do(line.case_id, LetterReprinted(letter_id=line.letter_id, why=why.strip()), self)
        return said and bool(why.strip())

    def _printed(self, nothing: None) -> None:
        del nothing
        self._message.show_text(self.tr("The letter was sent to the printer. Tick it when it is in the envelope."))

    @Slot()
    def _do_save(self) -> None:
        line = self._marked()
        if line is None:
            return
        name = f"{line.case_number}-{line.kind.value}.pdf".replace("/", "-")
        target, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the letter"), name, "PDF (*.pdf)")
        if target:
            self.save_to(Path(target))

    def save_to(self, target: Path) -> None:
        """Saves the marked letter's stored file."""
        line = self._marked()
        if line is not None:
            self.desk.ask(partial(_save, line, target), self, self._saved, lane="background")

    def _saved(self, target: Path) -> None:
        self._message.show_text(self.tr("The letter was saved as {file}.").format(file=target.name))

    @Slot()
    def _go_to_case(self) -> None:
        line = self._marked()
        if line is not None:
            self.desk.wish.emit("case", line.case_id)

    def primary(self) -> None:
        if self._envelope.isEnabled():
            self._in_envelope()

    def panes(self) -> list[QWidget]:
        return [self.table, self.letter]

    def first_control(self) -> QWidget | None:
        return self.table


def _letters(text: str, workbench: Workbench) -> tuple[LetterLine, ...]:
    return workbench.letters(text)


def _case(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)


def _dispatched(line: LetterLine, how: str, workbench: Workbench) -> Receipt:
    return workbench.dispatched(line.case_id, line.letter_id, how)


def _print(line: LetterLine, printer: str, copies: int, duplex: bool, workbench: Workbench) -> None:
    workbench.print_letter(line.case_id, line.letter_id, printer, copies, duplex)


def _save(line: LetterLine, target: Path, workbench: Workbench) -> Path:
    return workbench.save_letter(line.case_id, line.letter_id, target)
