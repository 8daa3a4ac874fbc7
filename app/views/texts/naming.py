"""How letter texts are called on the screen, and which letters use which. Knows the texts; knows no widget."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.letter_texts.content import LetterTexts, Part, Phrase, Standard, Template, provision, slots
from app.models.texts import Language, Localised
from app.models.values import Outcome
from app.services.text_pages import TextsPage
from app.views.texts.basket import Kind, Spot, Value, value_of
from app.views.texts.part_words import maker_word, template_word

_LONG = 70
DECIDES = {
    f"{family}.{outcome.value}": outcome for family in ("decision", "reversal", "complaint") for outcome in Outcome
}
"""Templates that stand for an outcome; those named so and not there are simply never met."""


def title_of(texts: LetterTexts, spot: Spot, language: Language, value: Value = None) -> str:
    """What a text is called; ``value`` stands in for the one in force, e.g. while it is written."""
    value = value if value is not None else value_of(texts, spot)
    match spot.kind:
        case Kind.TEMPLATE:
            return template_word(spot.key)
        case Kind.REFERENCE:
            return reference_words(texts, spot.key, language)
        case Kind.STANDARD if isinstance(value, Standard):
            return value.title[language] or value.title.nb
        case _:
            return shortened(value[language]) if isinstance(value, Localised) else spot.key


def shortened(text: str) -> str:
    """The first line of a text, at most some words long."""
    line = text.strip().partition("\n")[0]
    return line if len(line) <= _LONG else f"{line[:_LONG].rsplit(' ', 1)[0]} …"


def section_first(texts: LetterTexts, key: str, language: Language) -> str:
    """A provision for a narrow list, in which what tells it from the others comes first."""
    reference = texts.references.get(key)
    law = texts.laws.get(reference.law) if reference is not None else None
    return f"§ {reference.section} · {law[language]}" if reference is not None and law is not None else key


def reference_words(texts: LetterTexts, key: str, language: Language) -> str:
    """A provision as letters write it; its key where the law is unknown."""
    reference = texts.references.get(key)
    law = texts.laws.get(reference.law) if reference is not None else None
    if reference is None or law is None:
        return key
    return provision(law[language], reference.section, language)


def part_words(page: TextsPage, part: Part, language: Language) -> str:
    """What stands at a part of a template."""
    texts = page.texts
    if part.make:
        return maker_word(page, part.make, language)
    if part.include or part.annex:
        return template_word(part.include or part.annex)
    names = part.bullets or (part.heading or part.text,)
    words = (shortened(texts.say(name, language)) if name in texts.phrases else name for name in names)
    return "\n".join(f"• {line}" if part.bullets else line for line in words)


def first_phrase(template: Template) -> str:
    """The first paragraph that always stands in a letter of this template, else the first of all; or an empty text."""
    named = [part for part in template.parts if part.text]
    always = [part for part in named if not part.when]
    return next((part.text for part in (*always, *named)), "")


def phrases_in(template: Template) -> Iterator[str]:
    """The phrases that a template names itself."""
    if template.title:
        yield template.title
    for part in template.parts:
        yield from filter(None, (part.text, part.heading, *part.bullets))


def letters_with(texts: LetterTexts) -> dict[str, tuple[str, ...]]:
    """For each phrase, the letters in which it stands, also through passages that letters share."""
    found: dict[str, list[str]] = {}
    for letter, template in texts.templates.items():
        if not template.title:
            continue
        for phrase in _all_phrases(texts, template, frozenset({letter})):
            if letter not in found.setdefault(phrase, []):
                found[phrase].append(letter)
    return {phrase: tuple(letters) for phrase, letters in found.items()}


def letters_using(texts: LetterTexts, passage: str) -> tuple[str, ...]:
    """The letters of which a template is a part; a letter is a part of itself."""
    return tuple(
        letter
        for letter, template in texts.templates.items()
        if template.title and (letter == passage or passage in _passages(texts, template, frozenset({letter})))
    )


def _passages(texts: LetterTexts, template: Template, seen: frozenset[str]) -> set[str]:
    found: set[str] = set()
    for part in template.parts:
        name = part.include or part.annex
        if name in texts.templates and name not in seen:
            found |= {name} | _passages(texts, texts.templates[name], seen | {name})
    return found


def _all_phrases(texts: LetterTexts, template: Template, seen: frozenset[str]) -> Iterator[str]:
    yield from phrases_in(template)
    for passage in sorted(_passages(texts, template, seen)):
        yield from phrases_in(texts.templates[passage])


def slots_in(value: Localised | Phrase) -> frozenset[str]:
    """The placeholders of a text."""
    return frozenset(slots(f"{value.nb} {value.nn} {value.en}"))
