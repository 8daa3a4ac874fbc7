"""One value on which a refused act and the case do not agree: what was seen, mine, theirs, and the choice between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.services.pages_sync import FieldClash
from app.views.widgets.chips import Chip
from app.views.widgets.diff_text import DiffText
from app.views.widgets.text import Muted, Text
from app.views.words import word
from app.views.words.names import ENUM_WORDS

MINE, THEIRS = "mine", "theirs"
_KINDS = {kind.__name__: kind for kind in ENUM_WORDS}
_SHORT = 24
"""Up to so many characters two values are told apart by reading them; longer ones show which words differ."""


class FieldChoice(QFrame):
    """``chosen()`` is "mine", "theirs" or "". What only one side changed is chosen beforehand; both changed, nothing is."""

    changed = Signal()

    def __init__(self, clash: FieldClash, name: str, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clash = clash
        self.setObjectName(name)
        self.setAccessibleName(f"{clash.about}: {clash.label}")
        self._mine = self._radio(self.tr("Keep mine"), f"{name}_mine", clash.mine)
        self._theirs = self._radio(self.tr("Take theirs"), f"{name}_theirs", clash.theirs)
        self._group = QButtonGroup(self)
        for button in (self._mine, self._theirs):
            self._group.addButton(button)
        self._lay_out()
        self.choose(chosen or clash.one_sided)
        self._group.buttonToggled.connect(self._toggled)

    def _radio(self, words: str, name: str, value: str) -> QRadioButton:
        """The value is said with the choice, so that whoever hears it knows what is chosen."""
        button = QRadioButton(words)
        button.setObjectName(name)
        heard = self.tr("{choice}, {field}: {value}")
        field = f"{self.clash.about}, {self.clash.label}"
        button.setAccessibleName(heard.format(choice=words, field=field, value=self._words(value)))
        return button

    def _words(self, value: str) -> str:
        """A value as people say it."""
        if not value:
            return self.tr("(empty)")
        kind = _KINDS.get(self.clash.enum)
        return word(value, kind) if kind is not None else value

    def _lay_out(self) -> None:
        label = Text(self.clash.label)
        label.setProperty("strong", True)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self._who(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Muted(self.tr("You saw: {value}").format(value=self._words(self.clash.base))))
        for button, value in ((self._mine, self.clash.mine), (self._theirs, self.clash.theirs)):
            column.addWidget(button)
            shown = QHBoxLayout()
            shown.setContentsMargins(button.fontMetrics().height() * 2, 0, 0, 4)
            shown.addWidget(self._value(value))
            column.addLayout(shown)

    def _who(self) -> Chip:
        if self.clash.one_sided == MINE:
            return Chip(self.tr("Only you changed this"), "info", "person")
        if self.clash.one_sided == THEIRS:
            return Chip(self.tr("Only others changed this"), "info", "person_group")
        return Chip(self.tr("Both changed this"), "warning", "exclamationmark_triangle")

    def _value(self, value: str) -> QWidget:
        """A long text shows which of its words are others than those that were seen."""
        base = self.clash.base
        if not self.clash.enum and base and value and max(len(base), len(value)) > _SHORT and base != value:
            shown = DiffText()
            shown.show_change(base, value)
            return shown
        return Text(self._words(value))

    def chosen(self) -> str:
        if self._mine.isChecked():
            return MINE
        return THEIRS if self._theirs.isChecked() else ""

    def choose(self, side: str) -> None:
        button = {MINE: self._mine, THEIRS: self._theirs}.get(side)
        if button is not None:
            button.setChecked(True)

    def take_focus(self) -> None:
        """Where somebody who was sent here begins."""
        (self._theirs if self._theirs.isChecked() else self._mine).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _toggled(self) -> None:
        self.changed.emit()
