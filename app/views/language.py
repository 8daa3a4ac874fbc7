"""Which of the three languages the window speaks. Hangs on the application object; nothing else is known here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.texts import Language

_PROPERTY = "workbench_language"


def use_language(language: Language) -> None:
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, language.value)


def language_in_use() -> Language:
    """The interface language; bokmål before one was chosen."""
    app = QCoreApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return Language(found) if found else Language.NB
