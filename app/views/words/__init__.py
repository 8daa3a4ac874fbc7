"""Words in the interface language for what the models name, refuse and report. Knows no widget."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.models.identifiers import FAULT_SENTENCES
from app.models.reasons import SENTENCES, Refused
from app.models.register import Rulebook
from app.models.values import Aspect, Role
from app.services.pages_sync import Trouble
from app.services.problems import Problem
from app.views.language import language_in_use
from app.views.words.names import ACT_WORDS, ENUM_WORDS, OTHER_WORDS


class _Forgiving(dict[str, str]):
    """Lets a sentence be shown even where a placeholder has no value, rather than hiding what is wrong."""

    def __missing__(self, key: str) -> str:
        return "…"


def word(value: str, kind: type[StrEnum] | None = None) -> str:
    """The word for an enum member, an act's wire type, a deadline or a way of dispatch.

    ``kind`` says which enum a plain string belongs to. An unknown name is shown as it is, with its underscores taken out:
    a newer server may know more than this program.
    """
    enum = type(value) if isinstance(value, StrEnum) else kind
    name = str(value)
    source = ENUM_WORDS[enum].get(name) if enum is not None else ACT_WORDS.get(name) or OTHER_WORDS.get(name)
    if source is None:
        return name.replace("_", " ").capitalize()
    return QCoreApplication.translate("word", source)


def refusal_text(refusal: Refused, rulebook: Rulebook | None = None) -> str:
    """Why the rules say no, in the interface language; ``rulebook`` gives conditions and elements their names."""
    values = {name: _spoken(name, value, rulebook) for name, value in refusal.values.items()}
    return QCoreApplication.translate("reason", SENTENCES[refusal.reason]).format_map(_Forgiving(values))


def problem_text(problem: Problem | Trouble) -> str:
    """What happened, what is safe and what to do, in the interface language."""
    values = {name: _detail(value) for name, value in problem.values.items()}
    return QCoreApplication.translate("problem", problem.sentence).format_map(_Forgiving(values))


def _detail(value: str) -> str:
    """A detail of a problem in the interface language: a sentence of ours, one of the faults of a letter, or as it is."""
    known = (QCoreApplication.translate("problem", value), QCoreApplication.translate("letter", value))
    return next((words for words in known if words != value), value)


def _spoken(name: str, value: str, rulebook: Rulebook | None) -> str:
    """A value of a refusal as people say it: roles, parts of the case, faults and ids of the rulebook in words."""
    if name == "role":
        return word(value, Role).lower()
    if name == "aspect":
        return word(value, Aspect)
    if name == "fault" and value in FAULT_SENTENCES.values():
        return QCoreApplication.translate("identifier", value)
    if name == "condition" and rulebook is not None:
        condition = rulebook.condition(value)
        return condition.name[language_in_use()] if condition else value
    if name == "path" and rulebook is not None:
        element = rulebook.element(value)
        return element.name[language_in_use()] if element else value
    return value
