"""The frozen data that the window shows of the letter texts: the library, their history, and what an upgrade would change."""

from __future__ import annotations

from app.models.letter_texts.change import TextEntry, TextsVersion
from app.models.letter_texts.content import LetterTexts
from app.models.letter_texts.shipped import ShippedTexts
from app.models.reasons import Refused
from app.models.texts import Localised
from app.models.values import Door, Outcome
from app.services.pages_base import Page


class Placeholder(Page, frozen=True):
    """Something that a text may name in braces, and what will stand there."""

    name: str
    meaning: Localised


class Example(Page, frozen=True):
    """A practice case that texts can be tried on. ``letters`` are the values of ``LetterKind`` it can have."""

    id: str
    title: Localised
    letters: tuple[str, ...]


class TextsPage(Page, frozen=True):
    """The letter texts as they are in force today, and everything that somebody who changes them needs to know.

    ``number`` is the base that a change is made on. ``history`` has the newest change first; ``lost`` are changes that this
    machine has seen and the server no longer has, because it was restored from a backup. ``flags`` and ``makers`` are what
    the parts of templates may name.
    """

    texts: LetterTexts
    history: tuple[TextEntry, ...]
    may_edit: Refused | None
    placeholders: tuple[Placeholder, ...]
    examples: tuple[Example, ...]
    number: int
    flags: tuple[Placeholder, ...] = ()
    makers: tuple[Placeholder, ...] = ()
    lost: tuple[TextEntry, ...] = ()
    shipped: ShippedTexts | None = None
    """What the history is counted from; with it a change is checked and told before it is made."""


class StandardLine(Page, frozen=True):
    """A text of the library, filled in for one case in the case's language.

    What the case has no value for stays in braces, and then the text does not fit.
    """

    id: str
    title: str
    text: str
    short: str
    place: str
    fits: bool
    grounds: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    doors: tuple[Door, ...] = ()


class TextDifference(Page, frozen=True):
    """A line of the letter that newer texts would change; ``before`` or ``after`` is empty where it comes or goes."""

    key: str
    before: str
    after: str


class TextsUpgrade(Page, frozen=True):
    """Newer texts for a draft: the version to put in the draft, and what they would change in its letter."""

    version: TextsVersion
    changed: tuple[TextDifference, ...]
