"""The filters of the dispatch desk, each with its count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import LetterLine, Stage
from app.views.widgets.filter_row import FilterRow


class Shown(StrEnum):
    """Which letters are shown."""

    ON_THE_DESK = "on_the_desk"
    TO_PRINT = "to_print"
    PRINTED = "printed"
    CAME_BACK = "came_back"
    SENT = "sent"
    ALL = "all"


_STAGES: dict[Shown, frozenset[Stage]] = {
    Shown.ON_THE_DESK: frozenset({Stage.TO_PRINT, Stage.PRINTED, Stage.CAME_BACK}),
    Shown.TO_PRINT: frozenset({Stage.TO_PRINT}),
    Shown.PRINTED: frozenset({Stage.PRINTED}),
    Shown.CAME_BACK: frozenset({Stage.CAME_BACK}),
    Shown.SENT: frozenset({Stage.SENT}),
    Shown.ALL: frozenset(Stage),
}


def among(lines: Iterable[LetterLine], shown: Shown) -> list[LetterLine]:
    """The lines that a filter shows."""
    return [line for line in lines if line.stage in _STAGES[shown]]


def counts_of(lines: Sequence[LetterLine]) -> dict[Shown, int]:
    """How many of the lines each filter shows."""
    return {shown: len(among(lines, shown)) for shown in Shown}


class StageBar(FilterRow[Shown]):
    """What lies on the desk comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = {
            Shown.ON_THE_DESK: QCoreApplication.translate("StageBar", "On the desk"),
            Shown.TO_PRINT: QCoreApplication.translate("StageBar", "To print"),
            Shown.PRINTED: QCoreApplication.translate("StageBar", "For envelopes"),
            Shown.CAME_BACK: QCoreApplication.translate("StageBar", "Came back"),
            Shown.SENT: QCoreApplication.translate("StageBar", "Sent"),
            Shown.ALL: QCoreApplication.translate("StageBar", "All"),
        }
        super().__init__("letters_filter", words, gap=6, parent=parent)
