"""Every name has a word, every refusal and problem a sentence, and languages switch while the program runs."""

from __future__ import annotations

import inspect
import re
from datetime import UTC, date, datetime
from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models import calendar, identifiers, parties, texts, values, worklist
from app.models.case import acts, facts, weighing
from app.models.case.deadlines import ANSWER_PROMISE, COMPLAINT, INFORMATION_DUE, INTERIM_REPLY
from app.models.identifiers import IdentifierFault
from app.models.reasons import SENTENCES, Reason, Refused, refused
from app.models.texts import Language
from app.models.values import CaseState, Door, LetterKind, Role
from app.models.wire import ACT_TYPES
from app.services import pages_dispatch, pages_sync, problems
from app.views import i18n
from app.views.i18n import Translations
from app.views.language import language_in_use, use_language
from app.views.words import problem_text, refusal_text, word
from app.views.words.names import ACT_WORDS, ENUM_WORDS, OTHER_WORDS
from tests.builders import RULEBOOK

_WITH_SENTENCES = (IdentifierFault,)


def _enums() -> set[type[StrEnum]]:
    modules = (
        values,
        acts,
        facts,
        weighing,
        parties,
        worklist,
        pages_dispatch,
        pages_sync,
        texts,
        calendar,
        identifiers,
    )
    found = {item for module in modules for _, item in inspect.getmembers(module, inspect.isclass)}
    return {item for item in found if issubclass(item, StrEnum) and item is not StrEnum} - set(_WITH_SENTENCES)


def test_every_enum_member_has_a_word() -> None:
    missing = [
        f"{enum.__name__}.{item}" for enum in _enums() for item in enum if item.value not in ENUM_WORDS.get(enum, {})
    ]
    assert missing == []


def test_every_act_deadline_and_way_of_dispatch_has_a_word() -> None:
    assert set(ACT_TYPES) == set(ACT_WORDS)
    ways = {INTERIM_REPLY, INFORMATION_DUE, COMPLAINT, ANSWER_PROMISE, "local_print", "central_print", "file"}
    assert ways <= set(OTHER_WORDS)


def test_words_by_value_and_by_kind() -> None:
    assert word(CaseState.ON_HOLD) == word("on_hold", CaseState) == "On hold"
    assert word(Door.OTHER) == "Other applicant"
    assert word("letter_registered") == "Letter registered"
    assert word("something_newer") == "Something newer"


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_sentence_without_holes(reason: Reason) -> None:
    names = re.findall(r"\{(\w+)\}", SENTENCES[reason])
    text = refusal_text(refused(reason, **dict.fromkeys(names, "facts" if "aspect" in names else "x")))
    assert text.endswith((".", "x")) and "{" not in text and "…" not in text
    assert "…" in refusal_text(Refused(reason)) or not names


def test_refusals_speak_of_roles_parts_and_conditions_in_words() -> None:
    assert "approver" in refusal_text(refused(Reason.ROLE_MISSING, role=Role.APPROVER.value))
    assert "what was registered" in refusal_text(refused(Reason.STALE, aspect="facts", name="Per"))
    condition = RULEBOOK.conditions[0]
    text = refusal_text(refused(Reason.FINDING_MISSING, condition=condition.id), RULEBOOK)
    assert condition.name[Language.NB] in text


def test_every_problem_says_what_is_safe_and_what_to_do() -> None:
    kinds = [kind for _, kind in inspect.getmembers(problems, inspect.isclass) if issubclass(kind, problems.Problem)]
    for kind in kinds:
        text = problem_text(kind(detail="x", file="y"))
        assert text.endswith(".") and "{" not in text


def test_dates_and_numbers_are_norwegian_in_every_language(qapp: QApplication) -> None:
    long = {}
    for language in Language:
        use_language(language)
        assert i18n.short_day(date(2026, 11, 26)) == "26.11.2026"
        long[language] = i18n.long_day(date(2026, 11, 26))
    use_language(Language.NB)
    assert long[Language.NB] == "torsdag 26. november 2026"
    assert "26" in long[Language.EN] and "Thursday" in long[Language.EN]
    assert i18n.near_day(date(2026, 12, 2), date(2026, 11, 23)).startswith("2. des")
    assert i18n.near_day(date(2027, 1, 2), date(2026, 11, 23)).endswith("2027")
    assert i18n.moment_text("not a time") == "not a time"
    assert re.fullmatch(r"\d\d\.\d\d\.2026 \d\d:\d\d", i18n.moment_text("2026-11-23T10:00:00+01:00"))
    assert re.fullmatch(r"\d\d:\d\d", i18n.clock(datetime(2026, 11, 23, 12, tzinfo=UTC)))


def test_a_missing_translation_is_no_error(qtbot: QtBot, qapp: QApplication) -> None:
    translations = Translations(qapp, Language.EN)
    with qtbot.waitSignal(translations.changed):
        translations.choose(Language.NN)
    assert language_in_use() is Language.NN
    with qtbot.assertNotEmitted(translations.changed):
        translations.choose(Language.NN)
    translations.choose(Language.EN)
    assert word(LetterKind.DECISION) == "Decision"
    translations.choose(Language.NB)
    translations.deleteLater()
