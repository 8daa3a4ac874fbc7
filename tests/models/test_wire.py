"""Acts survive the wire unchanged, foreign bytes never do harm, and a changed history is always found out."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import wire
from app.models.case import acts
from app.models.case.state import fold
from app.models.check import RULES
from app.models.reasons import Reason
from app.models.values import CaseState, digest
from tests.builders import ANN, History, history_to
from tests.models.every_act import one_of_each

SALT = "0" * 32


def body_of(act: acts.Act) -> bytes:
    return wire.encode(History().entry(act, ANN), number=1, salt=SALT)


@pytest.mark.parametrize("act", one_of_each(), ids=lambda act: type(act).__name__)
def test_every_act_comes_back_as_it_was(act: acts.Act) -> None:
    entry = History().entry(act, ANN)
    body = wire.encode(entry, number=7, salt=SALT)
    assert wire.decode(body) == entry
    envelope = wire.open_envelope(body)
    assert (envelope.n, envelope.salt, envelope.type) == (7, SALT, wire.type_name(type(act)))
    assert wire.ACT_TYPES[envelope.type] is type(act)


def test_there_is_one_act_of_each_kind_to_try() -> None:
    assert [type(act) for act in one_of_each()] == list(RULES)


def test_the_names_on_the_wire_are_fixed() -> None:
    """Stored acts are read by these names for ever; renaming a class must not rename its type."""
    assert set(wire.ACT_TYPES) == {
        *("letter_registered", "facts_corrected", "document_received", "note_added", "case_assigned"),
        *("impartiality_declared", "registered_in_error", "basis_rows_set", "checklist_filled", "matrix_filled"),
        *("case_held", "case_resumed", "decision_drafted", "decision_proposed", "proposal_withdrawn"),
        *("case_discontinued", "decision_approved", "approval_withdrawn", "decision_returned", "letter_issued"),
        *("information_requested", "letter_dispatched", "letter_reprinted", "case_closed", "case_reopened"),
        *("post_returned", "post_return_withdrawn", "reversal_begun", "reversal_dropped", "complaint_assessed"),
        *("complaint_forwarded", "appeal_answered", "case_transferred"),
        *("decision_overturned", "overturning_withdrawn"),
        *("dispatch_corrected", "case_handed_over"),
    }


def test_a_history_read_from_its_bytes_makes_the_same_case() -> None:
    history = history_to(CaseState.CLOSED)
    entries = [wire.decode(line.data, line.stamp) for line in history.lines]
    assert entries == history.entries
    assert fold(entries) == history.case


def test_an_act_of_a_kind_or_version_to_come_is_told_apart_from_rubbish() -> None:
    body = body_of(acts.NoteAdded(text="x"))
    with pytest.raises(wire.UnknownAct):
        wire.decode(body.replace(b'"note_added"', b'"note_sung"'))
    with pytest.raises(wire.UnknownAct):
        wire.decode(body.replace(b'"v":1', b'"v":2'))
    with pytest.raises(wire.MalformedAct):
        wire.decode(body.replace(b'"v":1', b'"v":0'))
    with pytest.raises(wire.MalformedAct):
        wire.decode(body.replace(b'"text":"x"', b'"text":7'))


@pytest.mark.parametrize(
    "body", [b"", b"{", b"null", b"[]", b"\xff\xfe", b'"\xff"', b"[" * 100_000, b'{"a":' * 50_000, b"{}", b"1e999"]
)
def test_rubbish_is_rubbish_and_nothing_worse(body: bytes) -> None:
    with pytest.raises(wire.MalformedAct):
        wire.decode(body)


def test_an_act_that_is_nested_too_deeply_is_rubbish_too() -> None:
    body = body_of(acts.NoteAdded(text="x")).replace(b'"text":"x"', b'"text":' + b"[" * 100_000 + b"]" * 100_000)
    with pytest.raises(wire.MalformedAct):
        wire.decode(body)


@given(st.integers(0, len(body_of(acts.NoteAdded(text="Ærlig talt"))) - 1), st.integers(1, 255))
def test_a_changed_byte_gives_an_act_or_one_of_two_errors(place: int, mask: int) -> None:
    body = bytearray(body_of(acts.NoteAdded(text="Ærlig talt")))
    body[place] ^= mask
    try:
        wire.decode(bytes(body))
    except (wire.MalformedAct, wire.UnknownAct):
        return
    assert bytes(body) != body_of(acts.NoteAdded(text="Ærlig talt"))


# --- the chain ----------------------------------------------------------------------------------------

WHOLE = history_to(CaseState.CLOSED)


def test_a_whole_history_verifies() -> None:
    assert wire.verify_chain(WHOLE.lines) is None
    assert wire.verify_chain([]) is None


def changed(place: int, **changes: object) -> list[wire.LogLine]:
    lines = list(WHOLE.lines)
    lines[place] = msgspec.structs.replace(lines[place], **changes)
    return lines


@given(st.data())
def test_flipping_any_byte_of_any_act_is_found_at_that_act(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(WHOLE.lines) - 1))
    body = bytearray(WHOLE.lines[place].data)
    at = data.draw(st.integers(0, len(body) - 1))
    body[at] ^= data.draw(st.integers(1, 255))
    broken = wire.verify_chain(changed(place, body=body.decode("utf-8", errors="replace")))
    assert broken is not None
    assert broken.revision in (place + 1, place + 2), (
        "where the first act names another case, the second is the stranger"
    )
    assert broken.revision == place + 1 or place == 0


def test_every_single_byte_of_a_history_is_bound() -> None:
    """Not a sample: each byte of each act, changed in its lowest bit, breaks the chain at or right after that act."""
    for place, line in enumerate(WHOLE.lines):
        for at in range(len(line.data)):
            body = bytearray(line.data)
            body[at] ^= 1
            bad = msgspec.structs.replace(line, body=body.decode("utf-8", errors="replace"))
            assert wire.verify_chain([*WHOLE.lines[:place], bad]) is not None, (place, at)


@pytest.mark.parametrize("field", ["seq", "revision", "time", "number", "hash"])
@pytest.mark.parametrize("place", [0, 5, len(WHOLE.lines) - 1])
def test_changing_anything_the_server_stamped_is_found(field: str, place: int) -> None:
    stamp = WHOLE.lines[place].stamp
    value = getattr(stamp, field)
    other = value + 1 if isinstance(value, int) else f"{value}x"
    broken = wire.verify_chain(changed(place, stamp=msgspec.structs.replace(stamp, **{field: other})))
    assert broken is not None
    assert broken.revision == place + 1


@pytest.mark.parametrize("place", range(len(WHOLE.lines) - 1))
def test_leaving_out_swapping_or_repeating_a_line_is_found(place: int) -> None:
    lines = WHOLE.lines
    assert wire.verify_chain([*lines[:place], *lines[place + 1 :]]) is not None
    assert wire.verify_chain([*lines[:place], lines[place + 1], lines[place], *lines[place + 2 :]]) is not None
    assert wire.verify_chain([*lines[: place + 1], lines[place], *lines[place + 1 :]]) is not None


def test_a_line_of_another_case_is_found_even_with_its_own_chain() -> None:
    other = history_to(CaseState.IN_PROGRESS, case_id="case-2")
    broken = wire.verify_chain([WHOLE.lines[0], other.lines[1]])
    assert broken is not None
    assert (broken.case_id, broken.revision) == ("case-1", 2)


def test_an_unreadable_line_is_reported_and_not_raised() -> None:
    broken = wire.verify_chain(changed(3, body="{"))
    assert broken is not None
    assert (broken.revision, broken.act_id) == (4, "")


def test_the_same_act_with_other_salt_has_another_digest() -> None:
    entry = History().entry(acts.NoteAdded(text="Navn"), ANN)
    digests = {digest(wire.encode(entry, number=1, salt=f"{number:032x}")) for number in range(3)}
    assert len(digests) == 3


def test_a_rejection_carries_its_reason_and_an_acceptance_none() -> None:
    rejected = wire.PushResult(id="a", status="rejected", reason=Reason.OWN_DRAFT)
    body = msgspec.json.encode(rejected)
    back = msgspec.json.decode(body, type=wire.PushResult)
    assert back.refusal is not None and back.refusal.reason is Reason.OWN_DRAFT
    assert wire.PushResult(id="a", status="accepted").refusal is None
