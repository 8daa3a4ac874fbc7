"""A refused act field by field on real workbenches: what was seen, written and stands now, and the act made of both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest

from app.models.case import acts
from app.models.case.weighing import DecisionDraft, Finding, FindingResult
from app.models.reasons import Reason
from app.models.values import Actor
from app.services.pages_sync import RefusedAct
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, SIRI
from tests.scenarios.benches import bench, case_of, done, registered
from tests.server.running import server_in_process

Pair = tuple[LocalWorkbench, LocalWorkbench, str]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Ann's and Siri's workbenches at one server, and a case that both have."""
    with ExitStack() as stack:
        client = stack.enter_context(server_in_process(tmp_path))

        def opened(actor: Actor) -> LocalWorkbench:
            return stack.enter_context(bench(tmp_path / "benches", actor, client(actor.id)))

        ann, siri = opened(ANN), opened(SIRI)
        case_id = registered(ann)
        for one in (ann, siri):
            one.sync_now()
        yield ann, siri, case_id


def finding(assessment: str, result: FindingResult | None = None) -> acts.ChecklistFilled:
    return acts.ChecklistFilled(findings=(Finding(condition="period", result=result, assessment=assessment),))


def clash(pair: Pair, theirs: acts.Act, mine: acts.Act) -> RefusedAct:
    """Siri's act reaches the server first; Ann's is refused."""
    ann, siri, case_id = pair
    done(siri.submit(case_id, theirs))
    siri.sync_now()
    done(ann.submit(case_id, mine))
    ann.sync_now()
    refused = ann.sync_page().refused[0]
    assert refused.refusal is not None and refused.refusal.reason is Reason.STALE
    return refused


def test_the_page_shows_what_was_seen_written_and_stands_now(pair: Pair) -> None:
    ann, _, case_id = pair
    done(ann.submit(case_id, finding("Som sett.")))
    ann.sync_now()
    pair[1].sync_now()
    refused = clash(pair, finding("Siris ord."), finding("Mine ord.", FindingResult.MET))

    told = {field.key: field for field in refused.fields}
    words = told["condition:period|assessment"]
    assert (words.base, words.mine, words.theirs, words.one_sided) == ("Som sett.", "Mine ord.", "Siris ord.", "")
    assert words.label == "Vurdering"
    result = told["condition:period|result"]
    assert (result.base, result.mine, result.theirs, result.one_sided) == ("", "oppfylt", "", "mine")


def test_what_the_same_machine_did_before_was_seen_too(pair: Pair) -> None:
    ann, siri, case_id = pair
    done(siri.submit(case_id, acts.DecisionDrafted(draft=DecisionDraft(assessment="Siris."))))
    siri.sync_now()
    done(ann.submit(case_id, finding("Først.")))
    done(ann.submit(case_id, finding("Så dette.")))
    ann.sync_now()
    first = ann.sync_page().refused[0]
    assert first.fields[0].base == "" and first.fields[0].mine == "Først."
    done(ann.answer_refusal(first.act_id, again=True))
    ann.sync_now()

    second = ann.sync_page().refused[0]
    assert [(field.base, field.mine, field.theirs) for field in second.fields] == [("Først.", "Så dette.", "Først.")]
    assert second.fields[0].one_sided == "mine"


def test_the_chosen_values_become_one_act_in_the_old_place(pair: Pair) -> None:
    ann, siri, case_id = pair
    refused = clash(pair, finding("Siris ord."), finding("Mine ord.", FindingResult.MET))
    done(ann.submit(case_id, acts.NoteAdded(text="Etterpå.")))

    done(ann.merge_refusal(refused.act_id, ["condition:period|assessment"], refused.standing))
    ann.sync_now()
    siri.sync_now()

    for one in (ann, siri):
        found = case_of(one, case_id).findings["period"]
        assert (found.result, found.assessment) == (FindingResult.MET, "Siris ord.")
        assert case_of(one, case_id).notes
    page = ann.case_page(case_id)
    assert page is not None
    assert [line.key for line in page.timeline if line.state == "refused"] == ["checklist_filled"], "it stays on record"


def test_all_theirs_sets_the_act_aside(pair: Pair) -> None:
    ann, _, case_id = pair
    refused = clash(pair, finding("Siris ord."), finding("Mine ord."))

    done(ann.merge_refusal(refused.act_id, [field.key for field in refused.fields], refused.standing))
    ann.sync_now()

    assert case_of(ann, case_id).findings["period"].assessment == "Siris ord."
    assert ann.sync_page().refused == () and ann.sync_line().waiting == 0


def test_a_choice_is_only_good_for_what_was_looked_at(pair: Pair) -> None:
    ann, siri, case_id = pair
    refused = clash(pair, finding("Siris ord."), finding("Mine ord."))
    done(siri.submit(case_id, finding("Siris andre ord.")))
    siri.sync_now()
    ann.sync_now()

    receipt = ann.merge_refusal(refused.act_id, ["condition:period|assessment"], refused.standing)

    assert receipt is not None and receipt.refusal is not None and receipt.refusal.reason is Reason.STALE
    assert ann.sync_page().refused[0].fields[0].theirs == "Siris andre ord.", "the page shows it anew"


def test_the_rules_are_asked_before_anything_is_done(pair: Pair) -> None:
    ann, _, case_id = pair
    title = case_of(ann, case_id).facts
    theirs = acts.FactsCorrected(facts=msgspec.structs.replace(title, title="Siris tittel"), why="Feil")
    mine = acts.FactsCorrected(facts=msgspec.structs.replace(title, reply_wanted="Snarest"), why="Lest om igjen")
    refused = clash(pair, theirs, mine)
    assert {field.one_sided for field in refused.fields} == {"mine", "theirs"}

    done(ann.merge_refusal(refused.act_id, ["facts|title"], refused.standing))
    ann.sync_now()

    facts = case_of(ann, case_id).facts
    assert (facts.title, facts.reply_wanted) == ("Siris tittel", "Snarest")
    assert ann.merge_refusal("no such act", [], 0) is None
