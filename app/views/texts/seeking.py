"""Finding a practice letter in which a text stands: which to try, in which order, and whether it is the one. No widget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from app.models.values import LetterKind
from app.services.pages_letters import LetterParagraph, LetterPreview
from app.services.text_pages import Example

LINE, HEADING = "template:", "heading:"
"""What the keys of a letter's lines begin with where they are phrases of its template."""


class Choice(msgspec.Struct, frozen=True):
    """A letter of a practice case."""

    example: str
    letter: str


class Sought(msgspec.Struct, frozen=True):
    """A text that is to be seen: the templates in which it stands, and its name where it is a phrase."""

    templates: tuple[str, ...]
    phrase: str = ""


def choices(sought: Sought, examples: Sequence[Example], shown: Choice) -> Iterator[Choice]:
    """The practice letters in which it may stand, the one that is shown and its case first."""
    kinds = tuple(dict.fromkeys(letter_kind(template) for template in sought.templates))
    found = [Choice(item.id, letter) for item in examples for letter in kinds if letter in item.letters]
    yield from sorted(found, key=lambda choice: (choice != shown, choice.example != shown.example))


def letter_kind(template: str) -> str:
    """The value of the ``LetterKind`` that a template is for. Those with an outcome in their name are decisions."""
    return LetterKind.DECISION.value if "." in template else template


def place_in(sought: Sought, preview: LetterPreview) -> str:
    """The key of the line with the text, or of a line of its template where it is none; empty where it is not there."""
    lines = (*preview.paragraphs, *preview.fixed)
    own = next((line.key for line in lines if sought.phrase and phrase_of(line) == sought.phrase), "")
    sources = {f"{LINE}{template}" for template in sought.templates}
    return own or ("" if sought.phrase else next((line.key for line in lines if line.source in sources), ""))


def phrase_of(line: LetterParagraph) -> str:
    """The phrase of the letters that a line was made of; empty where it was made of the case."""
    for key in (line.key, *line.origins):
        for head in (LINE, HEADING):
            if key.startswith(head):
                return key.removeprefix(head)
    return ""
