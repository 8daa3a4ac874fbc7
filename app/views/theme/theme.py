"""The look of the program in one object: colours, palette, style sheet, font and text size, changed while it runs."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources
from app.views.theme.colours import Colours, Scheme, load_colours, use_colours
from app.views.theme.icons import svg
from app.views.theme.palette import palette
from app.views.theme.sheet import BASE_POINTS, style_sheet

SIZES_PERCENT = (100, 110, 125, 150, 175, 200)
FAMILY = "Source Sans 3"
_FACES = ("Regular", "It", "Semibold", "Bold")
_DOT = '<svg viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg"><circle cx="12" cy="12" r="6" fill="{}"/></svg>'


class Mode(StrEnum):
    """Which look the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Applies the look to the application and keeps to the system's wishes where nothing else was chosen."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._percent = percent
        self._system = QPalette(app.palette())
        self._hints = QGuiApplication.styleHints()
        self._images: QTemporaryDir | None = None
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(resources.path(f"fonts/SourceSans3-{face}.ttf")))
        app.setStyle(QStyleFactory.create("Fusion"))
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self.apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def percent(self) -> int:
        """Text size in per cent, 100 to 200."""
        return self._percent

    @property
    def scheme(self) -> Scheme:
        """The colours that the mode and the system's wishes come to."""
        if self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Scheme.CONTRAST
        if self._mode is Mode.SYSTEM:
            return Scheme.DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT
        return Scheme(self._mode.value)

    def choose(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self.apply()

    @Slot()
    def toggle(self) -> None:
        """From what is seen now to its opposite."""
        self.choose(Mode.LIGHT if self.scheme is Scheme.DARK else Mode.DARK)

    def resize(self, percent: int) -> None:
        """Sets the text size; everything that is measured in text grows with it."""
        percent = max(SIZES_PERCENT[0], min(SIZES_PERCENT[-1], percent))
        if percent != self._percent:
            self._percent = percent
            self.apply()

    @Slot()
    def larger(self) -> None:
        self.resize(min((size for size in SIZES_PERCENT if size > self._percent), default=self._percent))

    @Slot()
    def smaller(self) -> None:
        self.resize(max((size for size in SIZES_PERCENT if size < self._percent), default=self._percent))

    @Slot()
    def normal(self) -> None:
        self.resize(100)

    @Slot()
    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM or self.scheme is Scheme.CONTRAST:
            self.apply()

    def apply(self) -> None:
        """Paints everything anew.

        The old style sheet is taken away first: Qt replaces one sheet by another six times slower than it takes one away
        and sets the next (2 200 widgets: 4.7 s against 0.7 s of CPU).
        """
        self._app.setStyleSheet("")
        colours = load_colours(self.scheme, self._system)
        use_colours(self._app, colours)
        font = QFont(FAMILY)
        font.setPointSizeF(BASE_POINTS * self._percent / 100)
        self._app.setFont(font)
        self._app.setPalette(palette(colours))
        self._images = _images(colours)
        self._app.setStyleSheet(style_sheet(colours, self._percent / 100, Path(self._images.path())))
        _let_all_follow(self._app)
        self.changed.emit()


def _let_all_follow(app: QApplication) -> None:
    """Gives the font to whoever was left out: Qt forgets a single widget when the font changes between two style sheets."""
    size = app.font().pointSizeF()
    for widget in app.allWidgets():
        own = widget.font()
        if own.resolveMask() == 0 and own.pointSizeF() != size:
            widget.setFont(QFont())


def _images(colours: Colours) -> QTemporaryDir:
    """Arrows and ticks in the colours in use, as files, because style sheets can only name files."""
    folder = QTemporaryDir()
    for name, data in _pictures(colours):
        Path(folder.filePath(name)).write_bytes(data)
    return folder


def _pictures(colours: Colours) -> Iterator[tuple[str, bytes]]:
    for name in ("chevron_down", "caret_down", "caret_up"):
        yield f"{name}.svg", svg(name, colours["text-neutral"])
    for name in ("checkmark_heavy", "minus"):
        yield f"{name}.svg", svg(name, colours["text-accent-contrast"])
    yield "dot.svg", _DOT.format(colours["text-accent-contrast"]).encode()
