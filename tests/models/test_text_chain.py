"""The chain of the office's changes as they are kept on a machine: whole, or with every fault named."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.letter_texts.chain import CHANGED, MISPLACED, MISSING, UNREADABLE, Kept, faults_in
from app.models.letter_texts.change import TextChange, TextEntry, linked


def history(count: int, why: str = "Klarere.") -> tuple[TextEntry, ...]:
    """Changes, each after the one before."""
    found: list[TextEntry] = []
    for number in range(1, count + 1):
        change = TextChange(why=f"{why} {number}", first_day=date(2026, 11, 23))
        previous = found[-1].link if found else ""
        entry = TextEntry(number=number, at="2026-11-23T10:00:00Z", by="eva", by_name="Eva", change=change)
        found.append(linked(msgspec.structs.replace(entry, previous=previous)))
    return tuple(found)


def kept(*entries: TextEntry) -> list[Kept]:
    return [Kept(entry.link, entry.number, msgspec.json.encode(entry)) for entry in entries]


def found(rows: list[Kept], head: str) -> list[tuple[int, str, bool]]:
    return [(fault.number, fault.what, fault.counts) for fault in faults_in(rows, head)]


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_what_came_from_the_server_is_whole_also_beside_a_history_it_has_left(count: int) -> None:
    now, left = history(count), history(3, "Før gjenoppretting.")
    head = now[-1].link if now else ""
    assert found(kept(*now), head) == []
    assert found(kept(*left, *now), head) == []


@given(st.integers(0, 4), st.binary(min_size=1, max_size=3), st.data())
def test_no_byte_can_be_changed_unseen(place: int, put: bytes, data: st.DataObject) -> None:
    entries = history(5)
    rows = kept(*entries)
    body = rows[place].body
    at = data.draw(st.integers(0, len(body) - 1))
    changed = body[:at] + put + body[at + len(put) :]
    rows[place] = msgspec.structs.replace(rows[place], body=changed)
    if changed == body:
        assert found(rows, entries[-1].link) == []
        return
    faults = faults_in(rows, entries[-1].link)
    same = not faults and msgspec.json.decode(changed) == msgspec.json.decode(body)
    assert same or faults[0].link == rows[place].link


def test_a_changed_change_is_named() -> None:
    entries = history(3)
    other = msgspec.structs.replace(entries[1], by_name="Ola")
    rows = kept(entries[0], other, entries[2])
    assert found(rows, entries[2].link) == [(2, CHANGED, True)]


def test_one_that_cannot_be_read_is_named() -> None:
    entries = history(2)
    rows = [*kept(entries[0]), Kept(entries[1].link, 2, b"\xff{")]
    assert found(rows, entries[1].link) == [(2, UNREADABLE, True)]


@pytest.mark.parametrize("gone", [1, 2, 3])
def test_one_that_is_missing_is_named(gone: int) -> None:
    entries = history(3)
    rows = kept(*(entry for entry in entries if entry.number != gone))
    assert [fault.link for fault in faults_in(rows, entries[-1].link)] == [entries[gone - 1].link]
    assert found(rows, entries[-1].link)[0][1:] == (MISSING, True)


def test_one_that_stands_elsewhere_is_named() -> None:
    first = history(1)[0]
    entry = msgspec.structs.replace(first, number=3, previous=first.link, link="")
    skipped = linked(entry)
    assert found(kept(first, skipped), skipped.link) == [(1, MISPLACED, True)]


def test_what_is_wrong_with_a_history_that_was_left_does_not_touch_the_one_in_force() -> None:
    now, left = history(2), history(1, "Før gjenoppretting.")[0]
    rows = [*kept(*now), msgspec.structs.replace(kept(left)[0], body=b"{}")]
    assert found(rows, now[-1].link) == [(1, UNREADABLE, False)]
