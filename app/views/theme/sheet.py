"""The one style sheet of the program: a template filled with colours and measures.

Measures grow with the text: ``{p8}`` is 8 pixels at 100 %, ``{f160}`` a font of 1.6 times the base size, ``{r18}`` the
radius that makes a circle of an indicator 18 pixels wide (a larger one would make it a square). Only properties and
classes are styled, never single widgets; every styled class that takes focus says how focus looks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import resources
from app.views.theme.colours import TONES, Colours

BASE_POINTS = 11.0
_INDICATOR_EDGE_PX = 2

_HOLE = re.compile(r"\{([a-z][a-z0-9-]*)\}")
_MEASURE = re.compile(r"([pfr])(\d+)")

_TONED = """
QFrame[chip="true"][tone="TONE"] { background: {bg-TONE-soft}; border-color: {border-TONE-subtle}; }
QFrame[chip="true"][tone="TONE"] QLabel { color: {text-TONE-subtle}; }
QFrame[notice="true"][tone="TONE"] { background: {bg-TONE-soft}; border-color: {border-TONE-subtle}; }
QFrame[notice="true"][tone="TONE"] QLabel { color: {text-neutral}; }
QLabel[tone="TONE"] { color: {text-TONE-subtle}; }
"""


def style_sheet(colours: Colours, scale: float, images: Path) -> str:
    """The finished style sheet. ``scale`` is 1.0 at 100 %; ``images`` holds the recoloured arrows and ticks."""
    template = resources.read("tokens/workbench.qss").decode()
    template += "".join(_TONED.replace("TONE", tone) for tone in TONES)
    return _filled(template, colours.by_name, scale, images.as_posix())


def _filled(template: str, names: Mapping[str, str], scale: float, images: str) -> str:
    def fill(hole: re.Match[str]) -> str:
        name = hole.group(1)
        measure = _MEASURE.fullmatch(name)
        if measure:
            return _measure(measure.group(1), int(measure.group(2)), scale)
        return images if name == "images" else names[name]

    return _HOLE.sub(fill, template)


def _measure(kind: str, number: int, scale: float) -> str:
    if kind == "f":
        return f"{BASE_POINTS * scale * number / 100:.2f}pt"
    if kind == "r":
        return f"{(round(number * scale) + 2 * _INDICATOR_EDGE_PX) // 2}px"
    return f"{max(1, round(number * scale))}px"
