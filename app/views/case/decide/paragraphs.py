"""The paragraphs of the letter, each with the words it has now and a way to put own words in their place."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.services.pages_letters import LetterParagraph
from app.views.letter.pointing import set_target
from app.views.widgets.buttons import Button
from app.views.widgets.chips import Chip
from app.views.widgets.fields import AreaField
from app.views.widgets.text import Heading, Muted, Text


class ParagraphCard(QFrame):
    """One paragraph. ``written`` carries key and own words, ``taken_back`` the key, ``origin_wished`` the paragraph."""

    written = Signal(str, str)
    taken_back = Signal(str)
    origin_wished = Signal(object)
    opened = Signal(object)
    """The field for own words (``AreaField``) was opened."""

    def __init__(self, paragraph: LetterParagraph, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.key = paragraph.key
        set_target(self, paragraph.key)
        self._paragraph = paragraph
        self._text = Text("")
        self._own = Chip(self.tr("Your words"), "accent", "pencil")
        self._edit = Button(self.tr("Write it yourself"), "quiet", "pencil")
        self._edit.setObjectName(f"decide_paragraph_{place}_edit")
        self._back = Button(self.tr("Take the generated words back"), "quiet", "arrow_undo")
        self._back.setObjectName(f"decide_paragraph_{place}_back")
        self._source = Button(self.tr("Go to where it came from"), "quiet", "link")
        self._area = AreaField(self.tr("The paragraph in your words"))
        self._area.setObjectName(f"decide_paragraph_{place}_text")
        self._area.setVisible(False)
        line = QHBoxLayout()
        for widget in (self._own, self._edit, self._back, self._source):
            line.addWidget(widget)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._text)
        column.addWidget(self._area)
        column.addLayout(line)
        self._edit.clicked.connect(self._open)
        self._back.clicked.connect(self._take_back)
        self._source.clicked.connect(self._go)
        self._area.changed.connect(self._typed)
        self.show_paragraph(paragraph)

    def show_paragraph(self, paragraph: LetterParagraph) -> None:
        """The same paragraph with the words it has now; an open field is left alone."""
        self._paragraph = paragraph
        self._text.setText(paragraph.text)
        self._own.setVisible(paragraph.edited)
        self._back.setVisible(paragraph.edited)
        self._edit.setVisible(not self._area.isVisibleTo(self))
        self._source.setVisible(not paragraph.source.startswith("template:"))

    def take_focus(self) -> None:
        """Where somebody who was sent to this paragraph begins."""
        (self._edit if self._edit.isVisible() else self._area.area).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        self._area.setVisible(True)
        self._text.setVisible(False)
        self._edit.setVisible(False)
        self._area.set_value(self._paragraph.text)
        self._area.area.moveCursor(QTextCursor.MoveOperation.End)
        self._area.area.setFocus()
        self.opened.emit(self._area)

    @Slot()
    def _typed(self) -> None:
        if self._area.isVisibleTo(self) and self._area.value() != self._paragraph.text:
            self.written.emit(self.key, self._area.value())

    @Slot()
    def _take_back(self) -> None:
        self._area.setVisible(False)
        self._text.setVisible(True)
        self.taken_back.emit(self.key)

    @Slot()
    def _go(self) -> None:
        """What it was made of, also where own words stand in its place."""
        self.origin_wished.emit(msgspec.structs.replace(self._paragraph, edited=False))


class Paragraphs(QWidget):
    """All paragraphs that may be written anew."""

    written = Signal(str, str)
    taken_back = Signal(str)
    origin_wished = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[ParagraphCard] = []
        self._cardholder = QVBoxLayout()
        self._cardholder.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self.tr("The letter, paragraph by paragraph"), 3))
        column.addWidget(
            Muted(self.tr("The words follow from the review. Write a paragraph yourself only where they do not fit."))
        )
        column.addLayout(self._cardholder)

    def card(self, key: str) -> ParagraphCard | None:
        """The card of a paragraph, or None if it is not shown."""
        return next((card for card in self._cards if card.key == key), None)

    def show_paragraphs(self, paragraphs: Sequence[LetterParagraph]) -> None:
        """Shows the letter's paragraphs; cards stay as long as the paragraphs are the same ones."""
        shown = [paragraph for paragraph in paragraphs if paragraph.editable or paragraph.edited]
        if [paragraph.key for paragraph in shown] == [card.key for card in self._cards]:
            for card, paragraph in zip(self._cards, shown, strict=True):
                card.show_paragraph(paragraph)
            return
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._cards = [ParagraphCard(paragraph, place) for place, paragraph in enumerate(shown, start=1)]
        for card in self._cards:
            card.written.connect(self.written)
            card.taken_back.connect(self.taken_back)
            card.opened.connect(self.opened)
            card.origin_wished.connect(self.origin_wished)
            self._cardholder.addWidget(card)
