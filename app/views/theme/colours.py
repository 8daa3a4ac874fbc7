"""The colours in use, by the names of the Aksel design tokens (`bg-accent-soft`, `text-danger-subtle` …).

Three sets: light, dark, and high contrast, where every name is mapped to a pair of the system's own colours. The set in
use hangs on the application object, so that delegates and icons follow a switch while the program runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import resources
from app.models.reading import read_json

_PROPERTY = "workbench_colours"
TONES = ("neutral", "accent", "success", "warning", "danger", "info", "meta-purple")
"""What a chip, notice or icon can say with its colour; the words and the icon always say it too."""


class Scheme(StrEnum):
    """Which set of colours is in use."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Colours(msgspec.Struct, frozen=True):
    """One set of colours: token name -> "#rrggbb"."""

    scheme: Scheme
    by_name: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.by_name[name]

    def colour(self, name: str) -> QColor:
        return QColor(self.by_name[name])

    def chip(self, tone: str) -> tuple[QColor, QColor, QColor]:
        """Background, border and text of a chip; always used together, because only the pairs have enough contrast."""
        return (
            self.colour(f"bg-{tone}-soft"),
            self.colour(f"border-{tone}-subtle"),
            self.colour(f"text-{tone}-subtle"),
        )


class _TokenFile(msgspec.Struct):
    light: dict[str, str]
    dark: dict[str, str]


def load_colours(scheme: Scheme, system: QPalette) -> Colours:
    """The set for ``scheme``; ``system`` is the platform's palette, which high contrast is made of."""
    tokens = read_json(resources.read("tokens/tokens.json"), _TokenFile)
    if scheme is Scheme.CONTRAST:
        return Colours(scheme, {name: _system_colour(name, system) for name in tokens.light})
    by_name = tokens.light if scheme is Scheme.LIGHT else tokens.dark
    return Colours(scheme, {name: _opaque(value, by_name["bg-default"]) for name, value in by_name.items()})


def _opaque(value: str, under: str) -> str:
    """A token with an alpha channel (#rrggbbaa) laid over the page, because style sheets read it as #aarrggbb."""
    if len(value) != 9:
        return value
    alpha = int(value[7:9], 16) / 255
    mixed = (round(int(value[at : at + 2], 16) * alpha + int(under[at : at + 2], 16) * (1 - alpha)) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _system_colour(name: str, system: QPalette) -> str:
    """Foreground on background only in the system's own pairs: text on window, or highlighted text on highlight.

    What is marked or pointed at stands on the window's colour with a quarter of the text's in it: still far apart.
    """
    if name.startswith("bg-") and "moderate" in name:
        return _mixed(system.color(QPalette.ColorRole.WindowText), system.color(QPalette.ColorRole.Window))
    if name.startswith("bg-"):
        role = QPalette.ColorRole.Highlight if "strong" in name else QPalette.ColorRole.Window
    elif name.endswith("contrast"):
        role = QPalette.ColorRole.HighlightedText
    else:
        role = QPalette.ColorRole.WindowText
    return system.color(role).name()


def _mixed(some: QColor, most: QColor) -> str:
    pairs = ((some.red(), most.red()), (some.green(), most.green()), (some.blue(), most.blue()))
    return "#" + "".join(f"{(a + 3 * b) // 4:02x}" for a, b in pairs)


def use_colours(app: QApplication, colours: Colours) -> None:
    app.setProperty(_PROPERTY, colours)


def colours_in_use() -> Colours:
    """The colours of the running application; the light set before a theme was applied."""
    app = QApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return found if isinstance(found, Colours) else load_colours(Scheme.LIGHT, QPalette())
