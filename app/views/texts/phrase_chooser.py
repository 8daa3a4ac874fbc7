"""The phrases of the letters to choose one from, by the button that asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.models.letter_texts.content import LetterTexts
from app.models.texts import Language
from app.views.texts.naming import shortened
from app.views.widgets.search_popup import Hit, SearchPopup


class PhraseChooser(SearchPopup):
    """``taken`` carries the name of the phrase."""

    def __init__(self, texts: LetterTexts, language: Language, parent: QWidget) -> None:
        super().__init__("texts_chooser", "", parent)
        self.setAccessibleName(self.tr("Phrases of the letters"))
        self.list.setAccessibleName(self.tr("Phrases of the letters"))
        self.line.setAccessibleName(self.tr("Search in the phrases of the letters"))
        self.line.setPlaceholderText(self.tr("Search for words …"))
        self._texts, self._language = texts, language

    def hits(self, text: str) -> Sequence[Hit]:
        words = text.lower().split()
        found = []
        for name in self._texts.phrases:
            said = self._texts.say(name, self._language)
            if all(word in f"{name} {said}".lower() for word in words):
                found.append(Hit(shortened(said), "", said, name))
        return sorted(found, key=lambda hit: hit.words.lower())
