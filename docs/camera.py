"""Takes the pictures of the guide: a widget as a small PNG, a popup over its window, and waiting until there is ink.

Knows pixels; knows nothing of cases.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtWidgets import QWidget

from app.views.rehearsal.hands import Hands
from app.views.rehearsal.seat import Seat

COLOURS = 128
DESKTOP = (207, 211, 216)
EDGE_PX = 12
LEAST_INK = 0.0015
"""The share of dark pixels from which a page of a letter is drawn."""


def wait_for_ink(hands: Hands, letter: QWidget) -> None:
    """Waits until a letter is not only there but drawn: its pages are drawn beside the window's own work."""
    hands.wait(lambda: dark_share(letter) > LEAST_INK, "the letter to be drawn")


def dark_share(widget: QWidget) -> float:
    """The share of a widget's pixels that are nearly black."""
    levels = picture_of(widget).convert("L").histogram()
    return sum(levels[:64]) / sum(levels)


def picture_of(widget: QWidget) -> Image.Image:
    """A widget as it is now."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGB")


def keep(target: Path, widget: QWidget, *above: QWidget) -> None:
    """A widget, with what lies open above it, as a PNG of few colours: small for a page of text, sharp enough to read."""
    picture = picture_of(widget)
    for popup in above:
        corner = widget.mapFromGlobal(popup.mapToGlobal(QPoint(0, 0)))
        below = corner.y() + popup.height()
        if below > picture.height:
            picture = _on_desktop(picture, below + EDGE_PX)
        picture.paste(picture_of(popup), (corner.x(), corner.y()))
    few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(target, optimize=True)


def _on_desktop(picture: Image.Image, height_px: int) -> Image.Image:
    """A window with some of the desktop below it, where what lies above it is lower than its edge."""
    desktop = Image.new("RGB", (picture.width, height_px), DESKTOP)
    desktop.paste(picture, (0, 0))
    return desktop


def shoot(folder: Path, name: str, seat: Seat, widget: QWidget | None = None, *above: QWidget) -> Path:
    """A picture of somebody's window without its passing messages, or of one widget of it; where it is kept."""
    seat.settle()
    while widget is None and seat.window.frame.messages.close_newest():
        seat.settle()
    seat.settle()
    target = folder / f"{name}.png"
    keep(target, widget or seat.window, *above)
    return target
