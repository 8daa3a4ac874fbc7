"""One act that the server refused or holds back: what it was, why, what changed meanwhile, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.pages import RefusedAct, TimelineLine
from app.views.i18n import moment_text
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Heading, Muted, Text
from app.views.words import refusal_text, word


class RefusalCard(QFrame):
    """``again`` and ``aside`` carry the act's id, ``open_case`` the case's."""

    again = Signal(str)
    aside = Signal(str)
    open_case = Signal(str)

    def __init__(self, refused: RefusedAct, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refused = refused
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(Heading(f"{refused.case_number} · {refused.case_title}".strip(" ·"), 3))
        column.addWidget(Text(self._what()))
        column.addWidget(Text(self._why(), "danger"))
        if refused.changed_since:
            column.addWidget(Muted(self.tr("What happened in the case since you saw it:")))
            for line in refused.changed_since:
                column.addWidget(Text(self._happened(line)))
        column.addWidget(self._buttons(place))

    def _what(self) -> str:
        refused = self._refused
        text = self.tr("{act}, {when}").format(act=word(refused.key), when=moment_text(refused.at))
        return f"{text}\n{refused.detail}" if refused.detail else text

    def _why(self) -> str:
        refused = self._refused
        if refused.held:
            return self.tr("Held back: an earlier act in the same case was refused. Answer that one first.")
        return refusal_text(refused.refusal) if refused.refusal else ""

    @staticmethod
    def _happened(line: TimelineLine) -> str:
        head = f"{moment_text(line.at)} · {line.by_name}: {word(line.key)}"
        return f"{head} - {line.detail}" if line.detail else head

    def _buttons(self, place: int) -> QWidget:
        again = Button(self.tr("Do it again on the case as it is now"), "secondary", "arrow_redo")
        aside = Button(self.tr("Set it aside"), "quiet")
        aside.set_help(self.tr("It is not done, but stays on record here and on the server."))
        look = Button(self.tr("Open the case"), "quiet", "folder")
        for button, name in ((again, "again"), (aside, "aside"), (look, "open")):
            button.setObjectName(f"sync_{name}_{place}")
        again.setVisible(not self._refused.held)
        aside.setVisible(not self._refused.held)
        again.clicked.connect(self._again)
        aside.clicked.connect(self._aside)
        look.clicked.connect(self._look)
        box = QWidget()
        flow = FlowLayout(box)
        for button in (again, aside, look):
            flow.addWidget(button)
        return box

    @Slot()
    def _again(self) -> None:
        self.again.emit(self._refused.act_id)

    @Slot()
    def _aside(self) -> None:
        self.aside.emit(self._refused.act_id)

    @Slot()
    def _look(self) -> None:
        self.open_case.emit(self._refused.case_id)
