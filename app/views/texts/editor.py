"""What all editors of letter texts have in common: they show a text, give it as it is to be, and say what is wrong where."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.register import Rulebook
from app.models.texts import Language
from app.services.text_pages import TextsPage
from app.views.texts.basket import Value


class Shown(msgspec.Struct, frozen=True):
    """What an editor may need to know besides the text itself."""

    page: TextsPage
    rulebook: Rulebook
    language: Language
    key: str
    fresh: bool
    """The text is new: nothing of the kind is in force."""


class TextEditor(QWidget):
    """``edited`` carries the text as it is to be, whenever a person has changed it."""

    edited = Signal(object)
    spot_wished = Signal(object)
    """Somebody wants to see another text (``Spot``)."""
    writing = Signal(str)
    """Somebody writes in this language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def show_value(self, value: Value, shown: Shown) -> None:
        """Shows a text without disturbing whoever is writing the same."""
        self._showing = True
        self.put(value, shown)
        self._showing = False

    @Slot()
    def tell(self) -> None:
        """Says what stands in the fields, if a person put it there."""
        if not self._showing:
            self.edited.emit(self.value())

    # --- for each editor

    def put(self, value: Value, shown: Shown) -> None:
        raise NotImplementedError

    def value(self) -> Value:
        raise NotImplementedError

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """What is wrong, by field: "nb", "title.en", "section" …"""

    def set_read_only(self, read_only: bool) -> None:
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where somebody who wants to write begins."""
        raise NotImplementedError
