"""What somebody else made of a text while it was written here, beside what was written; and which of the two is to stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.texts.telling import Difference
from app.views.widgets.buttons import Button
from app.views.widgets.diff_text import DiffText
from app.views.widgets.emptying import empty
from app.views.widgets.flow import FlowLayout
from app.views.widgets.notice import Notice
from app.views.widgets.text import Muted


class OvertakenCard(QWidget):
    """Hidden while nobody else changed the text. In each line their words are marked as gone, yours as new."""

    mine_wished = Signal()
    theirs_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("texts_overtaken")
        self._notice = Notice("warning")
        self._legend = Muted(self.tr("Struck out: their words. Underlined: yours."))
        self._lines = QVBoxLayout()
        mine = Button(self.tr("Keep mine"), "secondary", "checkmark")
        mine.setObjectName("texts_keep_mine")
        theirs = Button(self.tr("Take theirs"), "secondary", "arrow_undo")
        theirs.setObjectName("texts_take_theirs")
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        row.addWidget(mine)
        row.addWidget(theirs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._notice)
        column.addWidget(self._legend)
        column.addLayout(self._lines)
        column.addWidget(buttons)
        mine.clicked.connect(self.mine_wished)
        theirs.clicked.connect(self.theirs_wished)
        self.setVisible(False)

    def show_lines(self, name: str, lines: Sequence[Difference]) -> None:
        empty(self._lines)
        self.setVisible(bool(lines))
        if not lines:
            return
        words = self.tr(
            "{name} changed this text while you were writing. Nothing of yours is lost: choose what stands."
        )
        self._notice.show_text(words.format(name=name))
        for line in lines:
            self._lines.addWidget(Muted(line.label))
            shown = DiffText()
            shown.show_change(line.before, line.after)
            self._lines.addWidget(shown)
