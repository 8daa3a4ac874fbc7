"""Who may change the letter texts, and what no change may do to a letter."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from app.models.letter_texts.change import TextChange
from app.models.letter_texts.content import Part, Reference, Template
from app.models.letter_texts.rules import check_change
from app.models.reasons import Reason
from app.models.texts import Localised
from app.models.values import Actor
from tests.builders import ANN, EVA, PER, RANDI, TODAY
from tests.models.text_changes import LATER, SHIPPED, change, history, letter_template, said, standard

_LEAD = Part(text="lead")
_CLOSING = Part(include="closing", when=("individual",))


def reason(made: TextChange, by: Actor = EVA, base: int = 0, *before: TextChange) -> Reason | None:
    refusal = check_change(history(*before), base, made, by, TODAY)
    return refusal.reason if refusal else None


def test_a_specialist_may_change_a_phrase() -> None:
    assert reason(change()) is None


@pytest.mark.parametrize("by", [ANN, PER, RANDI])
def test_nobody_else_may(by: Actor) -> None:
    assert reason(change(), by) is Reason.ROLE_MISSING


def test_nobody_overwrites_what_they_have_not_seen() -> None:
    refusal = check_change(history(change(), by_name="Kari Ås"), 0, change(), EVA, TODAY)
    assert refusal is not None and (refusal.reason, refusal.values) == (Reason.TEXTS_CHANGED, {"name": "Kari Ås"})


def test_a_change_says_why_and_counts_from_today_at_the_earliest() -> None:
    assert reason(change(why="  ", phrases={"lead": said("Kom {received}.")})) is Reason.TEXTS_WHY_MISSING
    yesterday = TODAY - timedelta(days=1)
    assert reason(change(first_day=yesterday, phrases={"lead": said("Kom {received}.")})) is Reason.TEXTS_BEGIN_EARLY


def test_what_changes_nothing_is_no_change() -> None:
    same = Localised(nb="Vi fekk brevet {received}.", nn="Vi fekk brevet {received}.", en="Received {received}.")
    assert reason(change(phrases={"lead": same})) is Reason.NOTHING_CHANGED
    assert reason(change(phrases={})) is Reason.NOTHING_CHANGED
    new = change(standards={"period": standard()})
    assert reason(new, EVA, 1, new) is Reason.NOTHING_CHANGED
    assert reason(change(templates=letter_template(_LEAD, _CLOSING, Part(make="extra")))) is Reason.NOTHING_CHANGED


# --- phrases ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("lead", Localised(nb="Kom {received}.", nn="Kom {received}.", en=" "), Reason.TEXT_LANGUAGE_MISSING),
        ("lead", said("Kom\n{received}."), Reason.TEXT_LINE_BREAK),
        ("lead", said("Kom {received}" + "." * 4000), Reason.TEXT_TOO_LONG),
        ("nowhere", said("Kom."), Reason.PHRASE_UNKNOWN),
        ("lead", said("Kom {moon}."), Reason.PLACEHOLDER_UNKNOWN),
        ("lead", said("Kom {received}, {du."), Reason.PLACEHOLDER_UNKNOWN),
        ("lead", said("Kom {value}."), Reason.PLACEHOLDER_UNKNOWN),
        ("value", said("Formål."), Reason.PLACEHOLDER_GONE),
        ("complaint", said("Klag."), Reason.PLACEHOLDER_GONE),
    ],
)
def test_a_phrase_is_whole_in_three_languages(name: str, words: Localised, expected: Reason) -> None:
    assert reason(change(phrases={name: words})) is expected


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("lead", said("Brevet er mottatt.")),
        ("value", said("{Du} skal bruke det til {value}.")),
        ("complaint", Localised(nb="{body} ({fvl_29})", nn="{body} ({fvl_29})", en="{body}")),
    ],
)
def test_words_that_no_rule_guards_are_free(name: str, words: Localised) -> None:
    assert reason(change(phrases={name: words})) is None


# --- laws -------------------------------------------------------------------------------------------


def test_a_reference_names_a_known_law_and_a_section() -> None:
    assert reason(change(references={"fvl_29": Reference(law="nfvl", section="40")})) is Reason.LAW_UNKNOWN
    assert reason(change(references={"fvl_29": Reference(law="fvl", section=" ")})) is Reason.SECTION_MISSING
    assert reason(change(references={"Fvl 29": Reference(law="fvl", section="29")})) is Reason.TEXT_NAME_WRONG
    gone = Reference(law="fvl", section="40", last_day=TODAY - timedelta(days=1))
    assert reason(change(references={"fvl_29": gone})) is Reason.PERIOD_BACKWARDS


def test_a_new_law_its_reference_and_a_phrase_that_cites_it_come_in_one_change() -> None:
    new = change(
        laws={"nfvl": said("ny forvaltningslov")},
        references={"nfvl_70": Reference(law="nfvl", section="70")},
        phrases={"lead": said("Kom {received} ({nfvl_70}).")},
    )
    assert reason(new) is None


# --- the library --------------------------------------------------------------------------------------


def test_the_library_takes_new_texts_and_lets_old_ones_go() -> None:
    assert reason(change(standards={"period": standard()})) is None
    assert reason(change(standards={"excess": None})) is None
    assert reason(change(standards={"nowhere": None})) is Reason.STANDARD_UNKNOWN


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"id": "other"}, Reason.TEXT_NAME_WRONG),
        ({"text": said("Se {value}.")}, Reason.PLACEHOLDER_UNKNOWN),
        ({"title": Localised(nb="a", nn="", en="c")}, Reason.TEXT_LANGUAGE_MISSING),
        ({"place": "margin"}, Reason.STANDARD_PLACE_UNKNOWN),
        ({"short": "to ord"}, Reason.ABBREVIATION_WRONG),
        ({"short": "MER"}, Reason.ABBREVIATION_TAKEN),
        ({"first_day": LATER, "last_day": TODAY}, Reason.PERIOD_BACKWARDS),
    ],
)
def test_a_text_of_the_library_is_whole(changes: dict[str, object], expected: Reason) -> None:
    assert reason(change(standards={"period": standard(**changes)})) is expected


def test_two_texts_in_one_change_cannot_share_an_abbreviation() -> None:
    both = {"one": standard("one", short="x"), "two": standard("two", short="X")}
    assert reason(change(standards=both)) is Reason.ABBREVIATION_TAKEN


def test_an_abbreviation_is_free_when_its_text_is_taken_out_in_the_same_change() -> None:
    assert reason(change(standards={"excess": None, "period": standard(short="mer")})) is None


# --- templates ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((_LEAD, _CLOSING, Part()), Reason.PART_WRONG),
        ((_LEAD, _CLOSING, Part(text="lead", make="extra")), Reason.PART_WRONG),
        ((_LEAD, _CLOSING, Part(heading="lead", level=1)), Reason.PART_WRONG),
        ((_LEAD, _CLOSING, Part(annex="matrix")), Reason.PART_WRONG),
        ((_LEAD, _CLOSING, Part(text="nowhere")), Reason.PART_UNKNOWN),
        ((_LEAD, _CLOSING, Part(make="money")), Reason.PART_UNKNOWN),
        ((_LEAD, _CLOSING, Part(include="nowhere")), Reason.PART_UNKNOWN),
        ((_LEAD, _CLOSING, Part(text="lead", when=("!sunny",))), Reason.PART_UNKNOWN),
        ((_LEAD, _CLOSING, Part(include="letter")), Reason.TEMPLATE_CIRCLE),
        ((_LEAD,), Reason.PART_LOCKED),
        ((_LEAD, Part(include="closing")), Reason.PART_LOCKED),
        ((_LEAD, Part(include="closing", when=("!individual",))), Reason.PART_LOCKED),
        ((_LEAD, Part(text="complaint", when=("individual",))), Reason.PART_LOCKED),
    ],
)
def test_a_template_is_made_of_known_parts_and_keeps_what_is_locked(parts: tuple[Part, ...], expected: Reason) -> None:
    assert reason(change(templates=letter_template(*parts))) is expected


def test_an_included_template_cannot_be_unlocked_behind_the_letters_back() -> None:
    open_ = Template(parts=(Part(text="complaint"),))
    assert reason(change(templates={"closing": open_})) is Reason.PART_LOCKED
    assert reason(change(templates={"nowhere": open_})) is Reason.TEMPLATE_UNKNOWN


@pytest.mark.parametrize(
    "parts",
    [
        (_CLOSING, _LEAD),
        (_LEAD, Part(text="complaint", when=("individual",), locked=True)),
        (
            _LEAD,
            _CLOSING,
            Part(heading="lead"),
            Part(bullets=("lead", "value")),
            Part(make="extra", when=("!individual",)),
        ),
    ],
)
def test_parts_may_be_moved_added_and_left_out_where_nothing_locks_them(parts: tuple[Part, ...]) -> None:
    assert reason(change(templates=letter_template(*parts))) is None


def test_a_change_is_also_tried_on_the_texts_of_later_days() -> None:
    """What begins later may not take out the locked part that an earlier change put in."""
    later = change(first_day=LATER, templates=letter_template(_LEAD, _CLOSING))
    now = change(templates=letter_template(_LEAD, _CLOSING, Part(text="old", locked=True)))
    assert reason(now, EVA, 1, later) is None
    assert reason(change(first_day=LATER, templates=letter_template(_LEAD)), EVA, 1, now) is Reason.PART_LOCKED
    circle = change(
        templates={"closing": Template(parts=(Part(text="complaint", locked=True), Part(include="letter")))}
    )
    assert reason(circle, EVA, 1, later) is Reason.TEMPLATE_CIRCLE


def test_a_letter_stays_a_letter_and_the_question_is_quickly_answered() -> None:
    """Ten parts that each include a template of a hundred would be a book."""
    hundred = Template(parts=(Part(text="complaint", locked=True), *(Part(text="lead"),) * 100))
    many = Template(title="title", parts=(_CLOSING, *(Part(include="closing", when=("!individual",)),) * 10))
    assert reason(change(templates={"closing": hundred})) is None
    assert reason(change(templates={"closing": hundred, "letter": many})) is Reason.TEMPLATE_TOO_LONG
    chain = {f"t{number}": {"parts": [{"include": f"t{number + 1}"}] * 10} for number in range(60)}
    deep = msgspec.structs.replace(
        SHIPPED, templates=SHIPPED.templates | msgspec.convert({**chain, "t60": {"parts": []}}, dict[str, Template])
    )
    small = change(templates={"t60": Template(parts=(_LEAD,))})
    refusal = check_change(history(shipped=deep), 0, small, EVA, TODAY)
    assert refusal is not None and refusal.reason is Reason.TEMPLATE_TOO_LONG


def test_the_day_of_a_change_is_a_day_of_the_office() -> None:
    assert reason(change(first_day=date(2999, 1, 1), phrases={"lead": said("Kom {received}.")})) is None
