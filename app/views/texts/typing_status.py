"""How safe what is typed is, in a word beside the heading. Knows the work on the texts; knows no text."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.views.texts.work import TextsWork
from app.views.widgets.text import Muted


class TypingStatus(Muted):
    """Hidden until there is something to say."""

    def __init__(self, work: TextsWork, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._work = work
        self.single_line()
        self.setVisible(False)
        self.setObjectName("texts_status")
        work.kept.connect(self._kept)
        work.published.connect(self._published)

    @Slot()
    def typing(self) -> None:
        self._say(self.tr("Typing …"))

    @Slot()
    def _kept(self) -> None:
        if self._work.wording.basket:
            self._say(self.tr("Kept on this machine, not published"))

    @Slot()
    def _published(self) -> None:
        self._say(self.tr("Published. Everybody has it at their next sync."))

    def _say(self, words: str) -> None:
        self.setText(words)
        self.setVisible(bool(words))
