"""Where each paragraph, heading, item and table row stands on the pages, so that a window can point at it.

Knows laid-out pages, nothing of how they become a file.
"""

from __future__ import annotations

from app.services.letters.flow import HEIGHT, RIGHT, WIDTH, Run
from app.services.letters.layout import Layout
from app.services.pages_letters import LetterPlace

_ASCENT, _DESCENT = 0.95, 0.28
"""What the letters take above and below the baseline, as shares of the type's size; less than any line's leading."""


def places_of(layout: Layout) -> tuple[LetterPlace, ...]:
    """One place for each key and page it stands on, in reading order of the pages; as wide as the text is set."""
    return tuple(
        _place(key, page, runs) for page, sheet in enumerate(layout.sheets) for key, runs in _keyed(sheet.runs).items()
    )


def _keyed(runs: list[Run]) -> dict[str, list[Run]]:
    found: dict[str, list[Run]] = {}
    for run in runs:
        if run.node is not None and run.node.key:
            found.setdefault(run.node.key, []).append(run)
    return found


def _place(key: str, page: int, runs: list[Run]) -> LetterPlace:
    left = min(run.x for run in runs)
    top = HEIGHT - max(run.y + run.style.size * _ASCENT for run in runs)
    bottom = HEIGHT - min(run.y - run.style.size * _DESCENT for run in runs)
    return LetterPlace(key=key, page=page, left=left, top=top, width=WIDTH - RIGHT - left, height=bottom - top)
