"""Newer letter texts for a draft that was begun with older ones: told, shown word by word, taken into use or left.

Nothing changes in a draft until somebody has said so. Knows drafts and texts; knows no letter.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.letter_texts.change import TextsVersion
from app.services.pages import CasePage
from app.services.protocol import Workbench
from app.services.text_pages import TextsUpgrade
from app.views.case.decide.permits import may_draft
from app.views.desk import Desk
from app.views.jobs import Job
from app.views.widgets.buttons import Button
from app.views.widgets.diff_text import DiffText
from app.views.widgets.emptying import empty
from app.views.widgets.flow import FlowLayout
from app.views.widgets.notice import Notice
from app.views.widgets.text import Muted


class Upgrade(QWidget):
    """Hidden while the draft's texts are the newest that matter to it. ``accepted`` carries the ``TextsVersion``."""

    accepted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decide_upgrade")
        self._desk = desk
        self._question: Job | None = None
        self._asked: object = None
        self._case_id = ""
        self._found: TextsUpgrade | None = None
        self._kept: dict[str, TextsVersion] = {}
        self.notice = Notice("info")
        self.notice.setObjectName("decide_upgrade_notice")
        self._again = Button(self.tr("Newer letter texts: show what they change"), "quiet", "doc_pencil")
        self._again.setObjectName("decide_upgrade_again")
        self._panel = QFrame()
        self._panel.setProperty("card", True)
        self._lines = QVBoxLayout()
        self._lay_out()
        self.notice.action.connect(self._open)
        self._again.clicked.connect(self._open)
        self.setVisible(False)

    def _lay_out(self) -> None:
        use = self._use_them = Button(self.tr("Use the new texts"), "secondary", "checkmark")
        use.setObjectName("decide_upgrade_use")
        keep = Button(self.tr("Keep the texts of the draft"), "secondary")
        keep.setObjectName("decide_upgrade_keep")
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        row.addWidget(use)
        row.addWidget(keep)
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.addWidget(Muted(self.tr("Struck out: the words of the draft. Underlined: the new ones.")))
        inner.addLayout(self._lines)
        inner.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.notice, self._again, self._panel):
            column.addWidget(part)
        use.clicked.connect(self._use)
        keep.clicked.connect(self._keep)

    # --- asking

    def begin(self, page: CasePage) -> None:
        """Asks in the background whether newer texts would change this case's draft; once for each state of both."""
        question = (page.case.id, page.case.revision, page.texts)
        if question == self._asked:
            return
        if page.case.id != self._case_id:
            self._show(None)
        self._asked, self._case_id = question, page.case.id
        if page.case.draft.texts is None or page.case.draft.texts == page.texts or may_draft(page) is not None:
            self._show(None)
            return
        if self._question is not None:
            self._question.cancel()
        self._question = self._desk.ask(partial(_upgrade, page.case.id), self, self._show, lane="background")

    def forget(self) -> None:
        """Somebody else sits down."""
        if self._question is not None:
            self._question.cancel()
        self._asked, self._case_id, self._kept = None, "", {}
        self._show(None)

    # --- showing

    def _show(self, found: TextsUpgrade | None) -> None:
        if found is not None and found == self._found:
            return
        self._found = found
        self._panel.setVisible(False)
        empty(self._lines)
        self.setVisible(found is not None)
        if found is not None:
            self._shrink(self._kept.get(self._case_id) == found.version)

    def _shrink(self, small: bool) -> None:
        """After «Keep» one quiet line is left, until the texts change again."""
        words = self.tr("The letter texts have changed since this draft was begun.")
        self.notice.show_text("" if small else words, self.tr("Show what changes"))
        self._again.setVisible(small)

    @Slot()
    def _open(self) -> None:
        if self._found is None or self._panel.isVisibleTo(self):
            return
        self._shrink(False)
        self.notice.offer("")
        for line in self._found.changed:
            shown = DiffText()
            shown.show_change(line.before, line.after)
            self._lines.addWidget(shown)
        if not self._found.changed:
            words = self.tr("This machine no longer has the draft's texts, so the differences cannot be shown.")
            self._lines.addWidget(Muted(words))
        self._panel.setVisible(True)
        # The button that was pressed is gone, and the focus would land anywhere.
        self._use_them.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _use(self) -> None:
        if self._found is not None:
            version = self._found.version
            self._show(None)
            self.accepted.emit(version)

    @Slot()
    def _keep(self) -> None:
        if self._found is not None:
            self._kept[self._case_id] = self._found.version
            self._panel.setVisible(False)
            empty(self._lines)
            self._shrink(True)
            self._again.setFocus()


def _upgrade(case_id: str, workbench: Workbench) -> TextsUpgrade | None:
    return workbench.texts_upgrade(case_id)
