"""What two versions of the same letter say differently, line by line. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from app.services.letters.content import paragraphs
from app.services.letters.letter import Letter
from app.services.letters.origins import fixed_lines
from app.services.text_pages import TextDifference


def differences(before: Letter, after: Letter) -> tuple[TextDifference, ...]:
    """The lines that differ, in the order of the later letter; those that are gone come last."""
    old, new = dict(_lines(before)), dict(_lines(after))
    return tuple(
        TextDifference(key=key, before=old.get(key, ""), after=new.get(key, ""))
        for key in dict.fromkeys((*new, *old))
        if old.get(key) != new.get(key)
    )


def _lines(letter: Letter) -> Iterator[tuple[str, str]]:
    yield "title", letter.title
    for line in (*paragraphs(letter), *fixed_lines(letter)):
        yield line.key, line.text
    for label in letter.lines:
        yield label.key, f"{label.label} {label.text}"
    yield "closing", letter.closing
