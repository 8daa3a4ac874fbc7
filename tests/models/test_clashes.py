"""A refused act field by field: what the author saw, wrote, and what stands now; and the act made from the choices."""

from __future__ import annotations

import msgspec

from app.models.case import acts
from app.models.case.clashes import Clash, clashes, merged
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, FindingResult, MatrixRow, ParagraphText, Verdict
from tests.builders import case_in

CASE = case_in()


def having(**changes: object) -> Case:
    return msgspec.structs.replace(CASE, **changes)


def by_key(found: tuple[Clash, ...]) -> dict[str, Clash]:
    return {clash.key: clash for clash in found}


def test_a_finding_is_compared_value_by_value() -> None:
    seen = having(findings={"period": Finding(condition="period", assessment="As seen.")})
    act = acts.ChecklistFilled(findings=(Finding(condition="period", result=FindingResult.MET, assessment="Mine."),))
    now = having(findings={"period": Finding(condition="period", assessment="Theirs.")})
    found = by_key(clashes(act, seen, now))
    assert set(found) == {"condition:period|result", "condition:period|assessment"}
    assert found["condition:period|result"].one_sided == "mine"
    both = found["condition:period|assessment"]
    assert (both.base, both.mine, both.theirs, both.one_sided) == ("As seen.", "Mine.", "Theirs.", "")


def test_the_chosen_values_make_one_act() -> None:
    act = acts.ChecklistFilled(findings=(Finding(condition="period", result=FindingResult.MET, assessment="Mine."),))
    now = having(findings={"period": Finding(condition="period", assessment="Theirs.")})
    made = merged(act, now, {"condition:period|assessment"})
    assert made == acts.ChecklistFilled(
        findings=(Finding(condition="period", result=FindingResult.MET, assessment="Theirs."),)
    )
    assert merged(act, now, ()) == act, "all of mine is the act itself"
    assert merged(act, now, {"condition:period|assessment", "condition:period|result"}) is None, "nothing is left"


def test_rows_that_only_one_side_has_are_chosen_whole() -> None:
    first, second, third = (BasisRow(id=name, reason=f"Row {name}") for name in "123")
    act = acts.BasisRowsSet(rows=(first, second))
    now = having(rows=(msgspec.structs.replace(first, reason="Another reason"), third))
    found = by_key(clashes(act, having(rows=(first,)), now))
    assert found["row:2|"].one_sided == "mine" and found["row:2|"].theirs is None
    assert found["row:3|"].one_sided == "theirs" and found["row:3|"].mine is None
    assert found["row:1|reason"].one_sided == "theirs"
    made = merged(act, now, {"row:1|reason", "row:3|"})
    assert isinstance(made, acts.BasisRowsSet)
    assert [(row.id, row.reason) for row in made.rows] == [("1", "Another reason"), ("2", "Row 2"), ("3", "Row 3")]
    without = merged(act, now, {"row:2|"})
    assert isinstance(without, acts.BasisRowsSet) and [row.id for row in without.rows] == ["1"]


def test_only_elements_that_still_differ_are_sent() -> None:
    paths = ("arbeidssted.type", "arbeidssted.ident")
    act = acts.MatrixFilled(rows=tuple(MatrixRow(path=path, verdict=Verdict.GRANTED) for path in paths))
    now = having(matrix={paths[0]: MatrixRow(path=paths[0], verdict=Verdict.REFUSED, reason="No.")})
    theirs = {f"element:{paths[0]}|verdict", f"element:{paths[0]}|reason"}
    made = merged(act, now, theirs)
    assert made == acts.MatrixFilled(rows=(MatrixRow(path=paths[1], verdict=Verdict.GRANTED),))


def test_own_words_are_chosen_paragraph_by_paragraph() -> None:
    mine = DecisionDraft(facts="Mine.", paragraphs=(ParagraphText(key="a", text="My a."),))
    theirs = DecisionDraft(assessment="Theirs.", paragraphs=(ParagraphText(key="b", text="Their b."),))
    act, now = acts.DecisionDrafted(draft=mine), having(draft=theirs)
    found = by_key(clashes(act, CASE, now))
    assert found["draft|paragraphs.a"].one_sided == "mine" and found["draft|paragraphs.b"].one_sided == "theirs"
    made = merged(act, now, {"draft|paragraphs.b", "draft|assessment"})
    assert isinstance(made, acts.DecisionDrafted)
    assert (made.draft.facts, made.draft.assessment) == ("Mine.", "Theirs.")
    assert {words.key for words in made.draft.paragraphs} == {"a", "b"}


def test_what_was_registered_is_opened_down_to_its_parts() -> None:
    facts = CASE.facts
    mine = msgspec.structs.replace(facts, title="My title", sender=msgspec.structs.replace(facts.sender, name="Me"))
    now = having(facts=msgspec.structs.replace(facts, sender=msgspec.structs.replace(facts.sender, phone="123")))
    act = acts.FactsCorrected(facts=mine, why="Misread")
    found = by_key(clashes(act, CASE, now))
    assert set(found) == {"facts|title", "facts|sender.name", "facts|sender.phone"}
    made = merged(act, now, {"facts|sender.phone", "facts|title"})
    assert isinstance(made, acts.FactsCorrected) and made.why == "Misread"
    assert (made.facts.title, made.facts.sender.name, made.facts.sender.phone) == (facts.title, "Me", "123")


def test_other_acts_have_nothing_to_choose_from() -> None:
    act = acts.NoteAdded(text="A note")
    assert clashes(act, CASE, CASE) == () and clashes(act, None, None) == ()
