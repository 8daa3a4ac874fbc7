"""The placeholders to choose one from, by the button that asks for it: what is written in braces, and what it becomes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.views.widgets.search_popup import Hit, SearchPopup, having


class PlaceholderChooser(SearchPopup):
    """``taken`` carries the name of the placeholder, without the braces."""

    def __init__(self, placeholders: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__("texts_placeholders", parent)
        self.entitle(self.tr("Placeholders"), self.tr("Search in the placeholders"), self.tr("Search for words …"))
        self._hits = [Hit(f"{{{name}}}   {meaning}", "", meaning, name) for name, meaning in placeholders]

    def hits(self, text: str) -> Sequence[Hit]:
        return having(text, self._hits)
