"""What can be said about the wording of a letter by looking at the words alone.

Pure functions over text: placeholders left over, numbers of people, sections without their law, sentences that are too long,
words of another language, and dates that the text claims. They suggest; ``lint`` decides what follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from app.models.identifiers import IdentifierFault, check_national_id
from app.models.texts import Language
from app.services.letters.letter import Item, Letter, ListBlock, ParagraphBlock, TableBlock

LONG_SENTENCE = 35
"""Words; the office aims at 15 to 20 (klarspråk)."""

_OWN_SOURCES = ("draft:", "complaint:", "extra", "condition:", "row:", "element:", "matrix")
_PLACEHOLDER = re.compile(r"\{[^{}\s]*\}|\[(?:…|\.\.\.|[Xx]{2,}|TODO)\]|\bXX+\b")
_ELEVEN = re.compile(r"(?<!\d)(\d{6}[ \u00a0]?\d{5})(?!\d)")
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÆØÅ«])")
_NORWEGIAN_LAW = re.compile(
    r"(lov|loven|lova|forskrift|forskriften|forskrifta|forordning|forordningen|forordninga|avtalen|avtala)\b", re.I
)
_ENGLISH_LAW = re.compile(r"\b(Act|Regulations?|Code|Agreement|Convention)\b")
_SECTION = {
    Language.NB: re.compile(r"§"),
    Language.NN: re.compile(r"§"),
    Language.EN: re.compile(r"\b[Ss]ections?\s\d|§"),
}
_MONTHS = {
    name: number
    for names in (
        ("januar", "februar", "mars", "april", "mai", "juni"),
        ("January", "February", "March", "April", "May", "June"),
    )
    for number, name in enumerate(names, 1)
} | {
    name: number
    for names in (
        ("juli", "august", "september", "oktober", "november", "desember"),
        ("July", "August", "September", "October", "November", "December"),
    )
    for number, name in enumerate(names, 7)
}
_DAY = rf"(\d{{1,2}})\.?\s({'|'.join(_MONTHS)})\s(\d{{4}})"
_RECEIVED = re.compile(rf"\b(?:mottok|mottatt|motteke|motteken|fekk|received)\b[^.]{{0,60}}?\b{_DAY}", re.I)
_MARKS = {
    Language.NB: frozenset(
        (
            *("ikke", "dere", "deres", "hvis", "hva", "hvor", "hvilke", "noen"),
            *("fra", "opplysningene", "søkeren", "jeg", "kun", "være"),
        )
    ),
    Language.NN: frozenset(
        (
            *("ikkje", "dykk", "dykkar", "dersom", "kva", "kvar", "kvifor", "nokon"),
            *("frå", "opplysningane", "søkjaren", "berre", "vere", "ein", "eit"),
        )
    ),
    Language.EN: frozenset(
        (
            *("the", "of", "and", "not", "you", "your", "which", "is"),
            *("are", "this", "that", "with", "from", "information", "applicant"),
        )
    ),
}
"""Common words that only one of the three languages has."""


def body_lines(letter: Letter) -> Iterator[ParagraphBlock | Item]:
    """Every paragraph and list item of a letter, and table cells as items."""
    for block in letter.blocks:
        if isinstance(block, ParagraphBlock):
            yield block
        elif isinstance(block, ListBlock):
            yield from block.items
        elif isinstance(block, TableBlock):
            for row in block.rows:
                yield Item(key=row.key, source="matrix", text=" ".join(row.cells), editable=False)


def own_words(letter: Letter) -> Iterator[ParagraphBlock | Item]:
    """The lines that hold a caseworker's own words: edited ones and those made from the review."""
    return (line for line in body_lines(letter) if line.edited or line.source.startswith(_OWN_SOURCES))


def placeholders(text: str) -> Iterator[str]:
    """What looks like something that was to be filled in."""
    return (found[0] for found in _PLACEHOLDER.finditer(text))


def national_ids(text: str) -> Iterator[str]:
    """Valid national identity numbers in a text, real or invented."""
    for found in _ELEVEN.finditer(text):
        number = re.sub(r"\D", "", found[1])
        both = (check_national_id(number, synthetic_ok=allowed) for allowed in (True, False))
        if any(not isinstance(answer, IdentifierFault) for answer in both):
            yield number


def sections_without_law(text: str, language: Language) -> Iterator[str]:
    """Sentences that cite a section before any law has been named in the paragraph."""
    law = _ENGLISH_LAW if language is Language.EN else _NORWEGIAN_LAW
    for found in _SECTION[language].finditer(text):
        before = text[: found.start()] if language is not Language.EN else text[: found.end() + 60]
        if not law.search(before):
            yield text[found.start() : found.start() + 20]


def long_sentences(text: str) -> list[str]:
    """The sentences with more words than anybody reads in one go."""
    return [found for found in _SENTENCE_END.split(text) if len(found.split()) > LONG_SENTENCE]


def foreign_words(text: str, language: Language) -> bool:
    """Whether a paragraph reads as another of the three languages than its letter's."""
    words = re.findall(r"[a-zæøå]+", text.lower())
    counts = {name: sum(word in marks for word in words) for name, marks in _MARKS.items()}
    own = counts.pop(language)
    return max(counts.values()) >= 3 and max(counts.values()) > 2 * own


def claimed_receipts(text: str) -> Iterator[date]:
    """The dates on which the text says that something was received."""
    for found in _RECEIVED.finditer(text):
        month = _MONTHS.get(found[2]) or _MONTHS.get(found[2].lower()) or _MONTHS[found[2].capitalize()]
        try:
            yield date(int(found[3]), month, int(found[1]))
        except ValueError:
            continue


def names_person(text: str, others: Sequence[str], own: str) -> Iterable[str]:
    """Parts of other people's names in a text, save those the reader bears herself."""
    mine = {word.casefold() for word in re.findall(r"\w+", own)}
    skipped = {"dødsboet", "dødsbuet", "etter", "boet", "buet", "estate"}
    for word in dict.fromkeys(word for name in others for word in re.findall(r"\w+", name)):
        if len(word) > 2 and word.casefold() not in mine | skipped and re.search(rf"\b{re.escape(word)}\b", text):
            yield word
