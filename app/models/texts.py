"""Words that follow the program without depending on Qt: a marker for translation, and texts in three languages."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Language(StrEnum):
    """The language of a letter or of the interface (målform nb/nn, or English)."""

    NB = "nb"
    NN = "nn"
    EN = "en"


class Localised(msgspec.Struct, frozen=True):
    """One text in the three languages the office writes in. All three are always there."""

    nb: str
    nn: str
    en: str

    def __getitem__(self, language: Language | str) -> str:
        text: str = getattr(self, Language(language).value)
        return text


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Marks ``source`` for translation under ``context`` and returns it unchanged.

    The translation tool reads the source code and finds calls of this very name; that lets reasons and
    problems carry their English sentence here while only the window knows Qt.
    """
    del context
    return source
