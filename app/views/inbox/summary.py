"""The marked case in short, beside the worklist: who, what, how far, until when and why, and the way into it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.models.case.acts import CaseAssigned
from app.models.check import may
from app.services.pages import CasePage
from app.views.widgets.buttons import Button
from app.views.widgets.chips import Chip
from app.views.widgets.dates import short_date
from app.views.widgets.flow import FlowLayout
from app.views.widgets.looks import state_look
from app.views.widgets.notice import Notice
from app.views.widgets.text import Heading, Muted, Text
from app.views.words import word


class CaseSummary(QScrollArea):
    """``open_case`` and ``take`` carry a case id."""

    open_case = Signal(str)
    take = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CasePage | None = None
        self._expected = ""
        self._inner = QWidget()
        self._title = Heading("", 2)
        self._number = Muted("")
        self._state = Chip("")
        self._open = Button(self.tr("Open the case"), "primary", "arrow_right")
        self._open.setObjectName("worklist_open")
        self._take = Button(self.tr("Take the case"), "secondary", "person_plus")
        self._take.setObjectName("worklist_take")
        self._note = Notice("warning")
        self._facts = QFormLayout()
        self._open.clicked.connect(self._on_open)
        self._take.clicked.connect(self._on_take)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = self._inner
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._number)
        column.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._open)
        flow.addWidget(self._take)
        column.addWidget(buttons)
        column.addWidget(self._note)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        column.addLayout(self._facts)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setVisible(False)

    def expect(self, case_id: str) -> None:
        """Another case is marked. Until it has come, the way in leads to it already, and nothing can be taken."""
        self._expected = case_id
        if self._page is not None and self._page.case.id != case_id:
            self._take.setEnabled(False)

    def show_case(self, page: CasePage | None) -> None:
        """Shows a case, or nothing."""
        self._page = page
        self._expected = page.case.id if page is not None else ""
        self._inner.setVisible(page is not None)
        if page is None:
            return
        case = page.case
        self._title.setText(case.facts.party.name)
        self._number.setText(case.number or self.tr("No number yet; the server has not answered"))
        look = state_look(case.state.value)
        self._state.show_state(look.text, look.tone, look.icon)
        self._take.allow(may(case, self._taking(page), page.actor, page.rulebook))
        self._take.setVisible(case.assigned_to != page.actor.id)
        self._note.show_text(self._warning(page))
        self._show_facts(page)

    def _taking(self, page: CasePage) -> CaseAssigned:
        return CaseAssigned(to=page.actor.id, to_name=page.actor.name)

    def _warning(self, page: CasePage) -> str:
        conditions = {condition.missing_code: condition for condition in page.rulebook.conditions}
        language = page.case.facts.language
        names = [conditions[code].name[language] for code in page.missing if code in conditions]
        if not names:
            return ""
        return self.tr("Seems to be missing: {names}").format(names=", ".join(names))

    def _show_facts(self, page: CasePage) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        facts = page.case.facts
        lines = [
            (self.tr("Matter"), facts.title),
            (self.tr("Applicant"), word(facts.door)),
            (self.tr("Sender"), facts.sender.name),
            (self.tr("Received"), short_date(facts.received)),
            (self.tr("Language"), word(facts.language)),
            (self.tr("Assigned to"), page.case.assigned_name or self.tr("Nobody")),
        ]
        lines += [(self.tr("Deadline"), line.why) for line in page.deadlines if not line.met]
        for label, text in lines:
            value = Text(text)
            value.setAccessibleName(f"{label}: {text}")
            name = Muted(label)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            self._facts.addRow(name, value)

    @Slot()
    def _on_open(self) -> None:
        if self._page is not None:
            self.open_case.emit(self._expected)

    @Slot()
    def _on_take(self) -> None:
        if self._page is not None:
            self.take.emit(self._page.case.id)
