"""Counts of the data-minimisation matrix, and what the one-click actions make of its rows.

Knows rows and verdicts; knows no words and no Qt. The matrix is art. 5(1)(c) of the General Data Protection Regulation.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.models.case.weighing import MatrixRow, Verdict
from app.models.register import Element, Rulebook
from app.models.texts import Language


class MatrixCounts(msgspec.Struct, frozen=True):
    """How many data elements are asked for, and what has been decided about them so far."""

    asked: int
    granted: int
    narrowed: int
    refused: int

    @property
    def open(self) -> int:
        return self.asked - self.granted - self.narrowed - self.refused


def counts_of(rows: Iterable[MatrixRow]) -> MatrixCounts:
    verdicts = [row.verdict for row in rows if row.asked]
    return MatrixCounts(
        asked=len(verdicts),
        granted=verdicts.count(Verdict.GRANTED),
        narrowed=verdicts.count(Verdict.NARROWED),
        refused=verdicts.count(Verdict.REFUSED),
    )


def judged(row: MatrixRow, verdict: Verdict, reason: str = "", narrowed_to: str = "") -> MatrixRow:
    """The row with a verdict. A grant has neither reason nor narrowing; otherwise what is written stays unless replaced."""
    if verdict is Verdict.GRANTED:
        return msgspec.structs.replace(row, verdict=verdict, reason="", narrowed_to="")
    return msgspec.structs.replace(
        row,
        verdict=verdict,
        reason=reason or row.reason,
        narrowed_to=(narrowed_to or row.narrowed_to) if verdict is Verdict.NARROWED else "",
    )


def complete(row: MatrixRow) -> bool:
    """Whether a row is decided, with a reason where it takes one."""
    return row.verdict is Verdict.GRANTED or (row.verdict is not None and bool(row.reason.strip()))


def in_order(rows: Iterable[MatrixRow], rulebook: Rulebook) -> tuple[MatrixRow, ...]:
    """The rows in the order of the register, so that a group's elements stand together; unknown ones last."""
    places = {element.path: place for place, element in enumerate(rulebook.elements)}
    return tuple(sorted(rows, key=lambda row: places.get(row.path, len(places))))


def to_choose_from(rulebook: Rulebook, taken: Iterable[str], text: str, language: Language) -> tuple[Element, ...]:
    """Elements that can still be added, matching every word of ``text`` in name, group or path, in register order."""
    gone = set(taken)
    words = text.lower().split()
    return tuple(
        element
        for element in rulebook.elements
        if element.detail and element.path not in gone and all(word in _words(element, language) for word in words)
    )


def _words(element: Element, language: Language) -> str:
    return f"{element.name[language]} {element.group_name[language]} {element.path}".lower()
