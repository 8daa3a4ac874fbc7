"""A server that was put back to an older copy: noticed at the first contact, and filled again from the workbenches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.case import acts
from app.services.pages_sync import SyncState
from tests.builders import ANN, SIRI
from tests.scenarios.benches import case_of, done, registered
from tests.scenarios.town import Town, town


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "town") as found:
        yield found


def test_confirmed_acts_that_the_server_lost_are_sent_again(place: Town) -> None:
    ann = place.benches[ANN.id]
    case_id = registered(ann)
    ann.sync_now()
    copy = place.copy_server()
    done(ann.submit(case_id, acts.NoteAdded(text="Etter kopien.")))
    later = registered(ann)
    ann.sync_now()
    place.put_back(copy)
    done(ann.submit(case_id, acts.NoteAdded(text="Etter tilbakeføringen.")))

    line = ann.sync_now()

    assert (line.state, line.waiting, line.refused) == (SyncState.SYNCED, 0, 0)
    assert [note.text for note in case_of(ann, case_id).notes] == ["Etter kopien.", "Etter tilbakeføringen."]
    assert case_of(ann, later).confirmed
    assert ann.verify_case(case_id).whole and ann.verify_case(later).whole


def test_everybody_brings_back_what_they_did(place: Town) -> None:
    ann, siri = place.benches[ANN.id], place.benches[SIRI.id]
    case_id = registered(ann)
    ann.sync_now()
    siri.sync_now()
    copy = place.copy_server()
    for bench in (ann, siri, ann):
        done(bench.submit(case_id, acts.NoteAdded(text=f"Fra {bench.actor.name}.")))
        bench.sync_now()
    place.put_back(copy)

    for bench in (siri, ann, siri):
        bench.sync_now()

    assert sorted(note.text for note in case_of(ann, case_id).notes) == [
        "Fra Ann Berg.",
        "Fra Ann Berg.",
        "Fra Siri Moen.",
    ]
    assert case_of(siri, case_id) == case_of(ann, case_id)


def test_a_fork_that_breaks_off_half_way_is_finished_later(place: Town) -> None:
    ann = place.benches[ANN.id]
    case_id = registered(ann)
    ann.sync_now()
    copy = place.copy_server()
    done(ann.submit(case_id, acts.NoteAdded(text="Tapt der, ikke her.")))
    ann.sync_now()
    place.put_back(copy)
    answers = iter(["", "down"])
    place.lines[ANN.id].faults = lambda name: next(answers, "down")
    assert ann.sync_now().state is SyncState.OFFLINE
    ann = place.open(ANN)
    place.lines[ANN.id].faults = lambda name: ""

    line = ann.sync_now()

    assert line.state is SyncState.SYNCED
    assert [note.text for note in case_of(ann, case_id).notes] == ["Tapt der, ikke her."]


def test_a_lost_answer_is_asked_for_again_and_counts_once(place: Town) -> None:
    ann = place.benches[ANN.id]
    case_id = registered(ann)
    answers = iter(["", "lost"])
    place.lines[ANN.id].faults = lambda name: next(answers, "down")
    assert ann.sync_now().waiting == 1
    place.lines[ANN.id].faults = lambda name: ""

    line = ann.sync_now()

    assert (line.state, line.waiting) == (SyncState.SYNCED, 0)
    assert case_of(ann, case_id).revision == 1


def test_an_accepted_act_that_the_server_lost_before_it_came_back_is_sent_again(place: Town) -> None:
    ann = place.benches[ANN.id]
    case_id = registered(ann)
    ann.sync_now()
    copy = place.copy_server()
    done(ann.submit(case_id, acts.NoteAdded(text="Godtatt, men ikke hentet.")))
    answers = iter(["", "", "down"])
    place.lines[ANN.id].faults = lambda name: next(answers, "down")
    ann.sync_now()
    place.put_back(copy)
    place.lines[ANN.id].faults = lambda name: ""

    line = ann.sync_now()

    assert (line.state, line.waiting) == (SyncState.SYNCED, 0)
    assert [note.text for note in case_of(ann, case_id).notes] == ["Godtatt, men ikke hentet."]
