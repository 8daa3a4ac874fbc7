"""What templates may be made of, and what they must keep: the part of ``rules`` that looks at letters as a whole.

A change is tried on the texts of every day from its first on when other texts begin to count, so that what it leaves
behind is whole also then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.models.letter_texts.change import TextChange
from app.models.letter_texts.content import LetterTexts, Part, Template, Vocabulary
from app.models.letter_texts.history import TextHistory, turning_days
from app.models.reasons import Reason, Refused, refused

MOST_PARTS = 400
"""Parts of a letter with everything that its templates include; the longest shipped letter has about forty."""

Found = Iterator[Refused]


def check_templates(history: TextHistory, change: TextChange) -> Found:
    """Why the templates would not hold together after a change; nothing where they do."""
    changed = history.with_change(change)
    before = history.on(change.first_day)
    for name in change.templates:
        if name not in before.templates:
            yield refused(Reason.TEMPLATE_UNKNOWN, template=name)
            return
    for day in turning_days(changed, change.first_day) if change.templates else ():
        yield from _templates(history.on(day), changed.on(day), history.shipped.vocabulary, change)


def _templates(before: LetterTexts, after: LetterTexts, vocabulary: Vocabulary, change: TextChange) -> Found:
    for name in change.templates:
        template = after.templates[name]
        titled = template.title in after.phrases if before.templates[name].title else not template.title
        if not titled:
            yield refused(Reason.PART_UNKNOWN, template=name, part=template.title)
        for place, part in enumerate(template.parts, 1):
            yield from _part(after, vocabulary, name, place, part)
    outgrown = next(_outgrown(after.templates), None)
    if outgrown:
        yield outgrown
        return
    for name in before.templates:
        for leaf in _locked(before, name) - _locked(after, name):
            yield refused(Reason.PART_LOCKED, template=name, text=leaf[1])


def _part(after: LetterTexts, vocabulary: Vocabulary, template: str, place: int, part: Part) -> Found:
    kinds = (part.text, part.heading, part.bullets, part.make, part.include)
    if sum(map(bool, kinds)) != 1 or part.annex or part.level not in (2, 3):
        yield refused(Reason.PART_WRONG, template=template, part=str(place))
    for name in filter(None, (part.text, part.heading, *part.bullets)):
        if name not in after.phrases:
            yield refused(Reason.PART_UNKNOWN, template=template, part=name)
    if part.make and part.make not in vocabulary.makers:
        yield refused(Reason.PART_UNKNOWN, template=template, part=part.make)
    if part.include and part.include not in after.templates:
        yield refused(Reason.PART_UNKNOWN, template=template, part=part.include)
    for flag in part.when:
        if flag.removeprefix("!") not in vocabulary.flags:
            yield refused(Reason.PART_UNKNOWN, template=template, part=flag)


# --- size --------------------------------------------------------------------------------------------


def _outgrown(templates: Mapping[str, Template]) -> Found:
    """Templates that contain themselves, or more than any letter should have.

    Each template is looked at once, so that the question cannot take longer than the letter it would spare us.
    """
    sizes: dict[str, int] = {}
    for name in templates:
        if _size(templates, name, sizes, ()) is None:
            yield refused(Reason.TEMPLATE_CIRCLE, template=name)
        elif sizes[name] > MOST_PARTS:
            yield refused(Reason.TEMPLATE_TOO_LONG, template=name)


def _size(templates: Mapping[str, Template], name: str, sizes: dict[str, int], above: tuple[str, ...]) -> int | None:
    """How many parts a template has with all it includes; None where it contains itself."""
    if name in above:
        return None
    if name not in sizes:
        total = 0
        for part in templates[name].parts:
            inner = _size(templates, part.include, sizes, (*above, name)) if part.include in templates else 1
            if inner is None:
                return None
            total += inner + len(part.bullets)
        sizes[name] = total
    return sizes[name]


# --- what is locked ----------------------------------------------------------------------------------

_Leaf = tuple[str, str, frozenset[str]]
"""The kind of a locked part, its name, and all flags that it takes."""


def locked_phrases(texts: LetterTexts) -> frozenset[str]:
    """The phrases that stand locked in some template."""
    parts = (part for template in texts.templates.values() for part in template.parts if part.locked)
    return frozenset(name for part in parts for name in (part.text, *part.bullets) if name)


def _locked(texts: LetterTexts, template: str, when: frozenset[str] = frozenset()) -> frozenset[_Leaf]:
    """Every locked line of a template and of what it includes, with the flags that stand before it."""
    found: set[_Leaf] = set()
    for part in texts.templates[template].parts:
        flags = when | set(part.when)
        if part.include in texts.templates:
            found |= _locked(texts, part.include, flags)
        elif part.locked:
            found |= {("text", name, flags) for name in filter(None, (part.text, *part.bullets))}
            found |= {("make", part.make, flags)} if part.make else set()
    return frozenset(found)
