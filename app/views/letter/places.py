"""What stands where in a letter that is shown, and what it was made of: the way from a place to its origin and back.

Knows previews and rectangles in points; knows no widgets and no case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from app.services.pages_letters import LetterParagraph, LetterPlace, LetterPreview

_GONE = "gone:"
_UNDER = 3.0
"""Points from a line to the mark of what stood beside it."""
_SLACK = 3.0
"""Points around a place that still count as it, so that nobody has to hit the very line."""


class Gone(msgspec.Struct, frozen=True):
    """Something that was taken out of a letter: its words, the line that it stood beside, and where its mark is."""

    text: str
    beside: str
    place: LetterPlace


class LetterMap:
    """The places and lines of one preview, and where lines of the one before it stood that were taken out since."""

    def __init__(self, preview: LetterPreview | None = None) -> None:
        self.places: tuple[LetterPlace, ...] = preview.places if preview else ()
        lines = (*preview.paragraphs, *preview.fixed) if preview else ()
        self._lines: dict[str, list[LetterParagraph]] = {}
        for line in lines:
            self._lines.setdefault(line.key, []).append(line)
        self._places: dict[str, list[LetterPlace]] = {}
        for place in self.places:
            self._places.setdefault(place.key, []).append(place)
        self.gone: dict[str, Gone] = {}
        """What was taken out, by the mark's own key."""

    def at(self, page: int, x: float, y: float) -> LetterPlace | None:
        """The smallest place that holds this point of a page (points from the upper left corner), if any does."""
        found = [place for place in self.places if place.page == page and _holds(place, x, y)]
        return min(found, key=lambda place: place.width * place.height, default=None)

    def of(self, key: str) -> tuple[LetterPlace, ...]:
        """Where a line, or the mark of what was taken out, stands in reading order; list items may share a key."""
        if key in self.gone:
            return (self.gone[key].place,)
        return tuple(self._places.get(key, ()))

    def mark_gone(self, before: LetterMap) -> tuple[str, ...]:
        """Marks what the letter said before and no longer says; returns the keys of the marks that are new.

        Marks that the letter before had stay while what was taken out is not back.
        """
        lines = [place.key for place in before.stops()]
        order = list(dict.fromkeys(lines))
        fresh = {key: before.text(key) for key in order if key not in self._lines and before.text(key).strip()}
        for mark, gone in before.gone.items():
            self._mark(mark.removeprefix(_GONE), gone.text, (gone.beside,), ())
        for key, text in fresh.items():
            here = order.index(key)
            self._mark(key, text, reversed(order[:here]), order[here + 1 :])
        return tuple(_GONE + key for key in fresh if _GONE + key in self.gone)

    def _mark(self, key: str, text: str, above: Iterable[str], below: Iterable[str]) -> None:
        """A mark under the nearest line above that is still there, or over the nearest one below."""
        if key in self._lines:
            return
        over = next((name for name in above if name in self._places), "")
        under = "" if over else next((name for name in below if name in self._places), "")
        if over or under:
            place = self._places[over][-1] if over else self._places[under][0]
            top = place.top + place.height + _UNDER if over else place.top - _UNDER
            mark = msgspec.structs.replace(place, key=_GONE + key, top=top, height=0.0)
            self.gone[_GONE + key] = Gone(text=text, beside=over or under, place=mark)

    def gone_at(self, key: str) -> tuple[str, ...]:
        """What was taken out beside a line."""
        return tuple(gone.text for gone in self.gone.values() if gone.beside == key)

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
