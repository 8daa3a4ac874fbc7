"""From the shipped texts and the office's changes to the texts of a version."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from app.models.letter_texts.change import TextChange, TextEntry, TextsVersion, body_of, linked
from app.models.letter_texts.content import Reference, Template
from app.models.letter_texts.history import TextHistory, branch
from app.models.texts import Language, Localised
from app.models.values import digest
from tests.builders import TODAY
from tests.models.text_changes import LATER, SHIPPED, change, history, letter_template, said, standard


def lead(past: TextHistory, number: int, on: date = TODAY) -> str:
    return past.at(TextsVersion(number=number, on=on)).say("lead", Language.NB)


def test_a_version_has_the_changes_up_to_its_number() -> None:
    past = history(change(), change(phrases={"lead": said("Kom {received}.")}))
    assert [lead(past, number) for number in (0, 1, 2)] == [
        "Vi fekk brevet {received}.",
        "Brevet kom {received}.",
        "Kom {received}.",
    ]


def test_a_version_names_the_number_of_changes_in_it() -> None:
    past = history(change(), change(standards={"period": standard()}))
    assert [past.at(TextsVersion(number=number, on=TODAY)).version for number in (0, 1, 2)] == ["1", "1+1", "1+2"]
    assert past.version(TODAY) == TextsVersion(number=2, on=TODAY, link=past.entries[1].link)
    assert history().version(TODAY) == TextsVersion(number=0, on=TODAY)


def test_a_change_counts_from_its_first_day_whatever_came_after_it() -> None:
    past = history(change(first_day=LATER, phrases={"lead": said("Om våren.")}), change())
    assert lead(past, 2) == "Brevet kom {received}."
    assert lead(past, 2, LATER - timedelta(days=1)) == "Brevet kom {received}."
    assert lead(past, 2, LATER) == "Om våren."


def test_a_shipped_phrase_that_begins_later_takes_over_from_the_offices_own() -> None:
    past = history(change(phrases={"old": said("vår egen")}))
    assert past.on(date(2026, 12, 31)).say("old", Language.NB) == "vår egen"
    assert past.on(date(2027, 1, 1)).say("old", Language.NB) == "etter"


def test_a_text_of_the_library_comes_changes_and_goes() -> None:
    past = history(
        change(standards={"period": standard()}),
        change(standards={"period": standard(text=said("Kortere."))}),
        change(standards={"period": None}),
        change(standards={"period": standard(first_day=LATER)}),
    )
    found = [past.at(TextsVersion(number=number, on=TODAY)).standards.get("period") for number in range(5)]
    assert [item.text.nb if item else "" for item in found] == ["", "Vi har kortet ned perioden.", "Kortere.", "", ""]
    assert "period" in past.on(LATER).standards


def test_a_reference_follows_the_law_on_its_days() -> None:
    until = LATER - timedelta(days=1)
    past = history(
        change(references={"fvl_29": Reference(law="fvl", section="30", last_day=until)}),
        change(
            laws={"nfvl": said("ny lov")}, references={"fvl_29": Reference(law="nfvl", section="70", first_day=LATER)}
        ),
    )
    cited = {day: past.on(day).words(Language.NB, many=False).get("fvl_29") for day in (TODAY, until, LATER)}
    assert cited == {TODAY: "forvaltningsloven § 30", until: "forvaltningsloven § 30", LATER: "ny lov § 70"}
    assert "fvl_29" not in history(past.entries[0].change).on(LATER).references


def test_provisions_that_are_no_sections_are_named_as_they_are() -> None:
    written = Localised(nb="artikkel 5 nr. 1", nn="artikkel 5 nr. 1", en="Article 5(1)")
    past = history(change(references={"pvf_5": Reference(law="fvl", written=written)}))
    assert past.on(TODAY).words(Language.EN, many=False)["pvf_5"] == "Public Administration Act Article 5(1)"


def test_a_template_is_replaced_as_a_whole() -> None:
    new = letter_template()
    assert history(change(templates=new)).on(TODAY).templates["letter"] == Template(title="title", parts=())
    assert history(change(templates=new)).on(TODAY).templates["closing"] == SHIPPED.templates["closing"]


# --- the chain ----------------------------------------------------------------------------------------


def test_each_link_stands_for_everything_before_it() -> None:
    past = history(change(), change(standards={"period": standard()}))
    first, second = past.entries
    assert (first.previous, second.previous) == ("", first.link)
    assert second.link == digest(body_of(second))
    assert linked(msgspec.structs.replace(second, by="kari.as")).link != second.link
    assert linked(msgspec.structs.replace(second, previous="")).link != second.link


def test_a_history_that_was_left_is_found_by_its_last_link() -> None:
    left = history(change(), change(phrases={"lead": said("Kom {received}.")}))
    now = history(change(), change(standards={"period": standard()}))
    known = {entry.link: entry for entry in (*left.entries, *now.entries)}.values()
    assert branch(known, left.link) == left.entries
    assert branch(known, now.link) == now.entries
    assert branch(known, "") == ()
    assert branch(known, "0" * 64) is None


# --- any history ----------------------------------------------------------------------------------------

_DAYS = st.dates(TODAY - timedelta(days=400), TODAY + timedelta(days=400))
_WORDS = st.sampled_from(("Kom {received}.", "Mottatt {received}.", "Brevet er her.")).map(said)
_CHANGES = st.builds(
    TextChange,
    why=st.just("fordi"),
    first_day=_DAYS,
    phrases=st.dictionaries(st.sampled_from(("lead", "old", "value")), _WORDS, max_size=2),
    standards=st.dictionaries(
        st.sampled_from(("excess", "period")),
        st.none() | st.builds(lambda day: standard(first_day=day), _DAYS),
        max_size=2,
    ),
    references=st.dictionaries(
        st.just("fvl_29"),
        st.builds(
            lambda first, days: Reference(law="fvl", section="30", first_day=first, last_day=first + timedelta(days)),
            _DAYS,
            st.integers(0, 300),
        ),
    ),
)
_HISTORIES = st.lists(_CHANGES, max_size=6).map(lambda changes: history(*changes))


@given(past=_HISTORIES, on=_DAYS)
def test_the_fold_is_the_same_every_time_and_after_a_journey(past: TextHistory, on: date) -> None:
    travelled = msgspec.json.decode(msgspec.json.encode(past.entries), type=tuple[TextEntry, ...])
    again = TextHistory(shipped=SHIPPED, entries=travelled)
    assert again.on(on) == past.on(on)
    assert msgspec.json.encode(again.on(on)) == msgspec.json.encode(past.on(on))


@given(past=_HISTORIES, more=st.lists(_CHANGES, min_size=1, max_size=3), on=_DAYS)
def test_an_old_version_never_changes_when_later_changes_come(
    past: TextHistory, more: list[TextChange], on: date
) -> None:
    longer = history(*(entry.change for entry in past.entries), *more)
    assert longer.entries[: past.number] == past.entries
    assert longer.at(past.version(on)) == past.at(past.version(on))


@given(past=_HISTORIES, on=_DAYS)
def test_nothing_counts_before_its_first_day_or_after_its_last(past: TextHistory, on: date) -> None:
    texts = past.on(on)
    for items in (texts.phrases, texts.references, texts.standards):
        for item in items.values():
            assert item.first_day <= on <= item.last_day


@given(past=_HISTORIES, on=_DAYS)
def test_a_phrase_says_what_the_change_that_began_last_says(past: TextHistory, on: date) -> None:
    begun = [entry for entry in past.entries if entry.change.first_day <= on and "lead" in entry.change.phrases]
    last = max(begun, key=lambda entry: (entry.change.first_day, entry.number), default=None)
    expected = last.change.phrases["lead"].nb if last else "Vi fekk brevet {received}."
    assert past.on(on).say("lead", Language.NB) == expected
