"""Translations and the Norwegian way of writing dates, times and numbers, in all three languages.

Translation files lie in ``resources/translations`` (``app_nb.qm``, ``qtbase_nb.qm`` …); a missing one is no error, the
English source is shown instead.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator, Signal

import resources
from app.models.texts import Language
from app.views.language import language_in_use, use_language

_LOCALES = {Language.NB: "nb_NO", Language.NN: "nn_NO", Language.EN: "en_NO"}
_FILES = ("app", "qtbase")


class Translations(QObject):
    """Installs the translators of one language at a time. ``changed`` says that texts must be made anew."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, language: Language = Language.NB) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._install(language)

    def choose(self, language: Language) -> None:
        """Switches the interface language while the program runs."""
        if language is not language_in_use():
            self._install(language)
            self.changed.emit()

    def _install(self, language: Language) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        use_language(language)
        QLocale.setDefault(locale_of(language))
        own = str(resources.path("translations"))
        shipped_with_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._add(f"qtbase_{language.value}", shipped_with_qt)
        for name in _FILES:
            self._add(f"{name}_{language.value}", own)

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def locale_of(language: Language) -> QLocale:
    """Norwegian dates and numbers in each language; plain English would be American."""
    return QLocale(_LOCALES[language])


def short_day(day: date | None) -> str:
    """«14.10.2026», or nothing."""
    return "" if day is None else f"{day.day:02}.{day.month:02}.{day.year}"


def long_day(day: date) -> str:
    """«onsdag 14. oktober 2026» in the interface language."""
    return locale_of(language_in_use()).toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def near_day(day: date, today: date) -> str:
    """«14. des.», with the year when it is another one."""
    pattern = "d. MMM" if language_in_use() is not Language.EN else "d MMM"
    if day.year != today.year:
        pattern += " yyyy"
    return locale_of(language_in_use()).toString(QDate(day.year, day.month, day.day), pattern)


def clock(moment: datetime) -> str:
    """«14:32», in this machine's time."""
    return moment.astimezone().strftime("%H:%M")


def moment_text(text: str) -> str:
    """An ISO 8601 moment as «14.10.2026 14:32» in this machine's time; text that is none is shown as it is."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{short_day(found.astimezone().date())} {clock(found)}"


def number(value: int) -> str:
    """«1 234»."""
    return locale_of(language_in_use()).toString(value)
