"""What stands where in a letter that is shown, and what it was made of: the way from a place to its origin and back.

Knows previews and rectangles in points; knows no widgets and no case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.services.pages import LetterParagraph, LetterPlace, LetterPreview

_SLACK = 3.0
"""Points around a place that still count as it, so that nobody has to hit the very line."""


class LetterMap:
    """The places and lines of one preview."""

    def __init__(self, preview: LetterPreview | None = None) -> None:
        self.places: tuple[LetterPlace, ...] = preview.places if preview else ()
        lines = (*preview.paragraphs, *preview.fixed) if preview else ()
        self._lines: dict[str, list[LetterParagraph]] = {}
        for line in lines:
            self._lines.setdefault(line.key, []).append(line)
        self._places: dict[str, list[LetterPlace]] = {}
        for place in self.places:
            self._places.setdefault(place.key, []).append(place)

    def at(self, page: int, x: float, y: float) -> LetterPlace | None:
        """The smallest place that holds this point of a page (points from the upper left corner), if any does."""
        found = [place for place in self.places if place.page == page and _holds(place, x, y)]
        return min(found, key=lambda place: place.width * place.height, default=None)

    def of(self, key: str) -> tuple[LetterPlace, ...]:
        """Where a line stands, in reading order; a list item and a table row may share a key."""
        return tuple(self._places.get(key, ()))

    def line(self, key: str) -> LetterParagraph | None:
        """The first line with this key."""
        return next(iter(self._lines.get(key, ())), None)

    def text(self, key: str) -> str:
        return "\n".join(line.text for line in self._lines.get(key, ()))

    def texts(self) -> dict[str, str]:
        """What the letter says, line by line."""
        return {key: self.text(key) for key in self._lines}

    def stops(self) -> tuple[LetterPlace, ...]:
        """The places that a person steps through with the keyboard: everything that has words, in reading order."""
        return tuple(place for place in self.places if place.key in self._lines)

    def about(self, target: str) -> tuple[LetterPlace, ...]:
        """Where the letter speaks of a part of the case, e.g. "condition:period" or "draft:facts", in reading order.

        What names the part itself comes first; a place that speaks of several parts at once comes after it.
        """
        keys = list(dict.fromkeys(self._keys_about(target)))
        places = [place for place in self.places if place.key in keys]
        return tuple(sorted(places, key=lambda place: (place.page, place.top)))

    def _keys_about(self, target: str) -> Iterator[str]:
        for key, lines in self._lines.items():
            if key == target or any(_speaks(line.origins or (line.source,), target) for line in lines):
                yield key


def _holds(place: LetterPlace, x: float, y: float) -> bool:
    across = place.left - _SLACK <= x <= place.left + place.width + _SLACK
    return across and place.top - _SLACK <= y <= place.top + place.height + _SLACK


def _speaks(origins: Iterable[str], target: str) -> bool:
    """Whether something made of ``origins`` speaks of ``target``; "facts" stands for every group of them."""
    return any(origin == target or origin.startswith(f"{target}:") for origin in origins)


def changed_keys(before: dict[str, str], after: dict[str, str]) -> tuple[str, ...]:
    """The lines of ``after`` that say something else than before, or were not there."""
    return tuple(key for key, text in after.items() if before.get(key) != text)
