"""What is typed in a review: never lost, sent once, and compared with what others did meanwhile."""

from __future__ import annotations

from app.models.case.acts import BasisRowsSet, ChecklistFilled, MatrixFilled
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, Finding, FindingResult, MatrixRow, Verdict
from app.views.case.review.draft import ReviewDraft
from app.views.case.review.edits import edits_from
from tests.paper import PaperWorkbench
from tests.views.case_samples import PER, begun


def _case(workbench: PaperWorkbench, case_id: str) -> Case:
    case = workbench.shelf.case(case_id)
    assert case is not None
    return case


def _draft() -> tuple[PaperWorkbench, str, ReviewDraft]:
    workbench, case_id = begun()
    return workbench, case_id, ReviewDraft(_case(workbench, case_id), workbench.rulebook)


def test_an_untouched_review_makes_no_act_but_suggests_what_the_letter_says() -> None:
    _workbench, _case_id, draft = _draft()

    assert draft.empty
    assert draft.acts() == ()
    assert [row.legal_basis for row in draft.rows()] == ["none_cited"]
    assert len(draft.elements()) == 4


def test_only_changed_findings_become_an_act() -> None:
    workbench, case_id, draft = _draft()
    condition = workbench.rulebook.conditions_for(draft.case.facts.door)[0].id

    draft.set_finding(Finding(condition=condition, result=FindingResult.MET))

    (act,) = draft.acts()
    assert act == ChecklistFilled(findings=(Finding(condition=condition, result=FindingResult.MET),))
    assert workbench.submit(case_id, act).done


def test_typing_something_back_to_what_is_recorded_leaves_nothing_to_send() -> None:
    _workbench, _case_id, draft = _draft()
    condition = draft.rulebook.conditions_for(draft.case.facts.door)[0].id

    draft.set_finding(Finding(condition=condition, result=FindingResult.MET))
    draft.set_finding(Finding(condition=condition))

    assert draft.empty


def test_the_first_verdict_writes_down_everything_that_was_asked_for() -> None:
    """An element that nobody has judged must stop the proposal, so it has to be in the matrix."""
    _workbench, _case_id, draft = _draft()
    first, *rest = draft.elements()

    draft.set_elements([MatrixRow(path=first.path, verdict=Verdict.GRANTED)])

    (act,) = draft.acts()
    assert isinstance(act, MatrixFilled)
    assert {row.path for row in act.rows} == {first.path, *(row.path for row in rest)}


def test_an_element_taken_out_before_the_matrix_is_begun_is_never_written() -> None:
    workbench, case_id, draft = _draft()
    first, *rest = draft.elements()

    draft.set_elements([MatrixRow(path=first.path, asked=False)])

    assert draft.left_out() == (first.path,)
    (act,) = draft.acts()
    assert isinstance(act, MatrixFilled)
    assert {row.path for row in act.rows} == {row.path for row in rest}
    draft.sent((act,))
    assert workbench.submit(case_id, act).done
    assert draft.rebase(_case(workbench, case_id), workbench.rulebook) == ()
    assert draft.empty
    assert draft.left_out() == (first.path,)


def test_what_is_typed_survives_as_bytes() -> None:
    _workbench, _case_id, draft = _draft()
    draft.set_rows((BasisRow(id="1", legal_basis_text="their own words", granted=False, reason="no"),))
    draft.set_elements([MatrixRow(path=draft.elements()[0].path, verdict=Verdict.REFUSED, reason="too much")])

    again = ReviewDraft(draft.case, draft.rulebook, edits_from(draft.to_bytes()))

    assert again.rows() == draft.rows()
    assert again.elements() == draft.elements()
    assert edits_from(b"not json") is None


def test_acts_that_come_back_are_no_clash_and_leave_nothing_typed() -> None:
    workbench, case_id, draft = _draft()
    condition = draft.rulebook.conditions_for(draft.case.facts.door)[0].id
    draft.set_finding(Finding(condition=condition, result=FindingResult.NOT_MET, assessment="missing"))
    draft.set_rows((BasisRow(id="1", legal_basis="none_cited", granted=True),))
    made = draft.acts()
    draft.sent(made)

    for act in made:
        assert workbench.submit(case_id, act).done

    assert draft.rebase(_case(workbench, case_id), workbench.rulebook) == ()
    assert draft.empty


def test_typing_on_after_sending_is_kept_and_is_no_clash() -> None:
    workbench, case_id, draft = _draft()
    condition = draft.rulebook.conditions_for(draft.case.facts.door)[0].id
    draft.set_finding(Finding(condition=condition, result=FindingResult.MET))
    made = draft.acts()
    draft.sent(made)
    draft.set_finding(Finding(condition=condition, result=FindingResult.MET, assessment="page 2 shows it"))

    assert workbench.submit(case_id, made[0]).done

    assert draft.rebase(_case(workbench, case_id), workbench.rulebook) == ()
    assert draft.finding(condition).assessment == "page 2 shows it"
    assert not draft.empty


def test_what_is_on_its_way_is_not_sent_twice_unless_it_was_refused() -> None:
    _workbench, _case_id, draft = _draft()
    first, second, *_rest = draft.elements()
    draft.set_rows((BasisRow(id="1", granted=True),))
    draft.set_elements([MatrixRow(path=first.path, verdict=Verdict.GRANTED)])
    made = draft.acts()
    draft.sent(made)

    assert draft.acts() == ()
    draft.set_elements([MatrixRow(path=second.path, verdict=Verdict.GRANTED)])
    (more,) = draft.acts()
    assert isinstance(more, MatrixFilled)
    granted = {row.path for row in more.rows if row.verdict is Verdict.GRANTED}
    assert granted == {first.path, second.path}, "what was sent a moment ago must not be written over"
    draft.not_sent()
    assert len(draft.acts()) == 2
    assert draft.rebase(draft.case, draft.rulebook) == ()


def test_what_a_colleague_changed_meanwhile_is_noticed_and_what_is_typed_is_kept() -> None:
    workbench, case_id, draft = _draft()
    path = draft.elements()[0].path
    condition = draft.rulebook.conditions_for(draft.case.facts.door)[0].id
    draft.set_finding(Finding(condition=condition, result=FindingResult.MET))
    draft.set_elements([MatrixRow(path=path, verdict=Verdict.GRANTED)])
    draft.set_rows((BasisRow(id="1", purpose="mine"),))

    colleague = PaperWorkbench(PER, workbench.rulebook, workbench.today, workbench.shelf)
    theirs = Finding(condition=condition, result=FindingResult.NOT_MET)
    colleague.submit(case_id, ChecklistFilled(findings=(theirs,)))
    colleague.submit(case_id, MatrixFilled(rows=(MatrixRow(path=path, verdict=Verdict.REFUSED, reason="no"),)))
    colleague.submit(case_id, BasisRowsSet(rows=(BasisRow(id="1", purpose="theirs"),)))
    clashes = draft.rebase(_case(workbench, case_id), workbench.rulebook)

    assert {clash.target for clash in clashes} == {"rows", f"condition:{condition}", f"element:{path}"}
    assert draft.finding(condition).result is FindingResult.MET
    assert draft.rows()[0].purpose == "mine"

    draft.take_theirs(clashes)

    assert draft.finding(condition) == theirs
    assert draft.rows()[0].purpose == "theirs"
    assert draft.elements()[0].verdict is Verdict.REFUSED
    assert draft.empty


def test_a_change_to_something_else_is_no_clash() -> None:
    workbench, case_id, draft = _draft()
    first, second = draft.rulebook.conditions_for(draft.case.facts.door)[:2]
    draft.set_finding(Finding(condition=first.id, result=FindingResult.MET))

    workbench.submit(case_id, ChecklistFilled(findings=(Finding(condition=second.id, result=FindingResult.MET),)))

    assert draft.rebase(_case(workbench, case_id), workbench.rulebook) == ()
    assert draft.finding(second.id).result is FindingResult.MET
