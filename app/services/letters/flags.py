"""The flags of a case and of its decision, as templates name them: what a letter must or must not speak of.

Knows the case, the options and what the review found; knows no words. What comes after a decision is in ``after_words``.
"""

from __future__ import annotations

from app.models.case.deadlines import complaint_time
from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.case.weighing import FindingResult, Verdict
from app.models.register import Rulebook
from app.models.values import CaseKind
from app.services.letters.reviewed import Reviewed
from app.services.letters.whom import covered

APPLICATIONS = (CaseKind.ACCESS_BY_LETTER, CaseKind.ACCESS_BY_PORTAL, CaseKind.EXTENDED_ACCESS)
"""Kinds of case in which somebody applies for information from the register."""


def decides_application(kind: CaseKind) -> bool:
    """Whether a decision in such a case is about an application: what a complaint leads to is about the one before it."""
    return kind in (*APPLICATIONS, CaseKind.COMPLAINT)


def case_flags(case: Case, options: LetterOptions, rulebook: Rulebook, guarded: bool) -> dict[str, bool]:
    """What was registered, and what the caseworker chose for this letter."""
    facts = case.facts
    complaint = facts.complaint
    time = complaint_time(facts, rulebook)
    return {
        "guarded": guarded,
        "application": facts.kind in APPLICATIONS,
        "decides_application": decides_application(facts.kind),
        "complaint": facts.kind is CaseKind.COMPLAINT,
        "subjects": bool(covered(facts)) and not guarded,
        "not_in_register": bool(facts.request.not_in_register),
        "one_off": any(row.service == "one_off" for row in case.rows if row.granted),
        "decision_date": complaint is not None and complaint.decision_date is not None,
        "asks_documents": complaint is not None and complaint.asks_documents,
        "in_time": time is not None and time.in_time,
        "late": time is not None and not time.in_time,
        "timed": time is not None,
        "discontinued": case.closed_because in rulebook.discontinue_reasons,
        "due": options.due is not None,
        "expected": options.expected_by is not None,
        "extra": bool(options.extra.strip()),
        "asks": any(rulebook.condition(name) is not None for name in options.conditions),
    }


def decision_flags(case: Case, reviewed: Reviewed, individual: bool) -> dict[str, bool]:
    """What the decision says and what it builds on."""
    draft = case.draft
    met, unmet = (reviewed.reasoned(result) for result in (FindingResult.MET, FindingResult.NOT_MET))
    assessed = bool(draft.assessment.strip() or met or unmet)
    grounds = any(ground.strip() for ground in draft.grounds)
    refused = bool(reviewed.matrix(Verdict.REFUSED))
    return {
        "individual": individual,
        "matrix": bool(case.matrix),
        "granted_elements": bool(reviewed.matrix(Verdict.GRANTED)),
        "narrowed_elements": bool(reviewed.matrix(Verdict.NARROWED)),
        "refused_elements": refused,
        "something_refused": refused or any(row.granted is False for row in case.rows),
        "grounds": grounds,
        "facts": bool(draft.facts.strip()),
        "assessed": assessed,
        "met": bool(met),
        "reasons": assessed or bool(draft.facts.strip()) or grounds,
    }
