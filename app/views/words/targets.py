"""Words for the parts of a case that a pin, a fault or a line of a letter points at, e.g. "condition:period" or "row:1".

Knows rulebooks and the names of targets; knows no widget.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.models.register import Rulebook
from app.models.texts import QT_TRANSLATE_NOOP as _
from app.services.pages_letters import LetterParagraph
from app.views.language import language_in_use

_NAMED = 3
"""How many parts are named before the rest is only counted."""
_PLACES = {
    "draft:facts": _("origin", "Facts"),
    "draft:assessment": _("origin", "Assessment"),
    "draft:grounds": _("origin", "Provisions we decide by"),
    "extra": _("origin", "More in your words"),
    "conditions": _("origin", "The checklist"),
    "rows": _("origin", "The basis rows"),
    "matrix": _("origin", "The data elements"),
    "facts:request": _("origin", "What is asked for, as registered"),
    "facts:subjects": _("origin", "Whom the records are about, as registered"),
    "facts": _("origin", "What was registered"),
}


def target_words(target: str, rulebook: Rulebook) -> str:
    """What a target points at, in words."""
    kind, _colon, name = target.partition(":")
    found = _BY_KIND.get(kind)
    return found(name, rulebook) if found else QCoreApplication.translate("case_header", "The proposal")


def origin_words(line: LetterParagraph, rulebook: Rulebook) -> str:
    """Where a line of a letter came from, in words."""
    if line.edited:
        return QCoreApplication.translate("origin", "Your own words")
    names = list(dict.fromkeys(_origin(origin, rulebook) for origin in line.origins))
    words = ", ".join(names[:_NAMED])
    left = len(names) - _NAMED
    if left > 0:
        return QCoreApplication.translate("origin", "From: {parts} and {count} more").format(parts=words, count=left)
    if not names or line.origins[0].partition(":")[0] in ("template", "heading"):
        return words
    return QCoreApplication.translate("origin", "From: {parts}").format(parts=words)


def _origin(origin: str, rulebook: Rulebook) -> str:
    kind, _colon, name = origin.partition(":")
    if kind in ("condition", "element", "row"):
        return target_words(origin, rulebook)
    if kind in ("template", "heading"):
        return QCoreApplication.translate("origin", "Ready words of this kind of letter")
    source = _PLACES.get(origin, _PLACES.get(kind, ""))
    return QCoreApplication.translate("origin", source) if source else name or kind


def _condition(name: str, rulebook: Rulebook) -> str:
    condition = rulebook.condition(name)
    return condition.name[language_in_use()] if condition else name


def _element(name: str, rulebook: Rulebook) -> str:
    element = rulebook.element(name)
    return element.name[language_in_use()] if element else name


def _row(name: str, rulebook: Rulebook) -> str:
    del rulebook
    return QCoreApplication.translate("case_header", "Basis row {row}").format(row=name)


def _letter(name: str, rulebook: Rulebook) -> str:
    del name, rulebook
    return QCoreApplication.translate("case_header", "The letter")


_BY_KIND: dict[str, Callable[[str, Rulebook], str]] = {
    "condition": _condition,
    "element": _element,
    "row": _row,
    "paragraph": _letter,
}
