"""How far a review has come, section by section. Knows the draft; knows no widgets."""

from __future__ import annotations

from app.views.case.review.checklist_data import answered
from app.views.case.review.draft import ReviewDraft
from app.views.case.review.matrix_data import counts_of

Progress = tuple[int, int]
"""How many are done, of how many."""


def progress_of(draft: ReviewDraft) -> tuple[Progress, Progress, Progress]:
    """Basis rows decided, conditions answered, elements decided."""
    rows = draft.rows()
    conditions = draft.rulebook.conditions_for(draft.case.facts.door)
    findings = [draft.finding(condition.id) for condition in conditions]
    counts = counts_of(draft.elements())
    return (
        (sum(row.granted is not None for row in rows), len(rows)),
        (answered(findings), len(findings)),
        (counts.asked - counts.open, counts.asked),
    )
