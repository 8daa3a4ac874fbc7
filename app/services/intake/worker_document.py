"""What every kind of document can do inside the worker, and how a page's size in pixels is settled."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

import msgspec

from app.services.intake.judgement import Why
from app.services.intake.limits import Limits
from app.services.intake.messages import Found, Pixels


class Unfit(Exception):
    """The document cannot be taken in or shown, for a reason that has a sentence."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


class Verdict(msgspec.Struct, frozen=True):
    """The answer to ``Judge`` with the bytes that follow it."""

    found: Found
    shown: bytes = b""
    attachments: tuple[bytes, ...] = ()


class Document(Protocol):
    """A document that was opened. Opening and both methods raise ``Unfit`` or whatever the parser raises."""

    def judge(self, page_is_whole: Callable[[], None]) -> Verdict: ...
    def draw(self, number: int, dpi: int) -> tuple[Pixels, bytes]: ...
    def close(self) -> None: ...


def fitting_dpi(width_in: float, height_in: float, dpi: int, limits: Limits) -> float:
    """The resolution nearest to ``dpi`` at which a page of that size (inches) stays within the limits of a picture."""
    wished = float(min(max(dpi, limits.lowest_dpi), limits.highest_dpi))
    # Pixels are counted upwards on both sides, so a little is kept in hand.
    by_area = math.sqrt(limits.picture_pixels / (width_in * height_in)) * 0.999
    by_side = (limits.picture_side - 1) / max(width_in, height_in)
    return min(wished, by_area, by_side)
