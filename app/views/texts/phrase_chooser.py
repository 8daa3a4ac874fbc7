"""The phrases of the letters to choose one from, by the button that asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.models.letter_texts.content import LetterTexts
from app.models.texts import Language
from app.views.texts.naming import shortened
from app.views.widgets.search_popup import Hit, SearchPopup, having


class PhraseChooser(SearchPopup):
    """``taken`` carries the name of the phrase."""

    def __init__(self, texts: LetterTexts, language: Language, parent: QWidget) -> None:
        super().__init__("texts_chooser", parent)
        self.entitle(
            self.tr("Phrases of the letters"),
            self.tr("Search in the phrases of the letters"),
            self.tr("Search for words …"),
        )
        said = {name: texts.say(name, language) for name in texts.phrases}
        found = (Hit(shortened(words), "", words, name) for name, words in said.items())
        self._hits = sorted(found, key=lambda hit: hit.words.lower())

    def hits(self, text: str) -> Sequence[Hit]:
        return having(text, self._hits)
