"""One act that the server refused or holds back: what it was, why, what changed meanwhile, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.pages_sync import RefusedAct, TimelineLine
from app.views.i18n import moment_text
from app.views.sync.clash_list import Choices, ClashList
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.notice import Notice
from app.views.widgets.text import Heading, Muted, Text
from app.views.words import refusal_text, word


class RefusalCard(QFrame):
    """``again`` and ``aside`` carry the act's id, ``merge`` the ``RefusalCard`` itself, ``open_case`` the case's id."""

    again = Signal(str)
    aside = Signal(str)
    merge = Signal(object)
    open_case = Signal(str)

    def __init__(self, refused: RefusedAct, place: int, before: Choices | None = None) -> None:
        super().__init__()
        self.refused = refused
        self.place = place
        self.clashes = ClashList(refused.fields, f"sync_field_{place}", before or {})
        self.clashes.setVisible(bool(refused.fields))
        self.clashes.changed.connect(self._count)
        self.trouble = Notice("warning", closable=True)
        self.trouble.setObjectName(f"sync_trouble_{place}")
        self._left = Muted("")
        self._merge = Button(self.tr("Use what is chosen"), "secondary", "checkmark")
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
        if refused.fields:
            column.addWidget(Text(self.tr("Your change and the case as it is now do not agree on this:")))
        column.addWidget(self.clashes)
        column.addWidget(self.trouble)
        column.addWidget(self._left)
        column.addWidget(self._buttons())
        self._count()

    def _what(self) -> str:
        refused = self.refused
        text = self.tr("{act}, {when}").format(act=word(refused.key), when=moment_text(refused.at))
        return f"{text}\n{refused.detail}" if refused.detail else text

    def _why(self) -> str:
        refused = self.refused
        if refused.held:
            return self.tr("Held back: an earlier act in the same case was refused. Answer that one first.")
        return refusal_text(refused.refusal) if refused.refusal else ""

    @staticmethod
    def _happened(line: TimelineLine) -> str:
        head = f"{moment_text(line.at)} · {line.by_name}: {word(line.key)}"
        return f"{head} - {line.detail}" if line.detail else head

    def _buttons(self) -> QWidget:
        choosing, held = bool(self.refused.fields), self.refused.held
        words = self.tr("Keep all of mine") if choosing else self.tr("Do it again on the case as it is now")
        again = Button(words, "secondary", "arrow_redo")
        again.set_help(self.tr("Does the same again on the case as it is now."))
        aside = Button(self.tr("Take all of theirs") if choosing else self.tr("Set it aside"), "quiet")
        aside.set_help(self.tr("It is not done, but stays on record here and on the server."))
        look = Button(self.tr("Open the case"), "quiet", "folder")
        for button, name in ((self._merge, "merge"), (again, "again"), (aside, "aside"), (look, "open")):
            button.setObjectName(f"sync_{name}_{self.place}")
        self._merge.setVisible(choosing)
        again.setVisible(not held)
        aside.setVisible(not held)
        self._merge.clicked.connect(self._ask_merge)
        again.clicked.connect(self._again)
        aside.clicked.connect(self._aside)
        look.clicked.connect(self._look)
        box = QWidget()
        flow = FlowLayout(box)
        for button in (self._merge, again, aside, look):
            flow.addWidget(button)
        return box

    @Slot()
    def _count(self) -> None:
        """What both changed must be chosen before the choices can be used; what one side changed is chosen already."""
        left = len(self.clashes.open_choices())
        self._merge.setEnabled(left == 0)
        self._left.setVisible(bool(self.refused.fields))
        words = self.tr("Everything is chosen.") if left == 0 else self.tr("%n value(s) left to choose.", "", left)
        self._left.setText(words)

    @Slot()
    def _ask_merge(self) -> None:
        self.merge.emit(self)

    @Slot()
    def _again(self) -> None:
        self.again.emit(self.refused.act_id)

    @Slot()
    def _aside(self) -> None:
        self.aside.emit(self.refused.act_id)

    @Slot()
    def _look(self) -> None:
        self.open_case.emit(self.refused.case_id)
