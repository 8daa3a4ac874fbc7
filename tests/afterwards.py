"""Cases after a decision, brought there by real acts: complaints, reversals, letters that came back."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from app.models.case import acts, afterwards
from app.models.case.afterwards import AppealResult, ComplaintAssessment, ComplaintTiming, ReversalGround
from app.models.case.facts import Facts
from app.models.case.state import Case
from app.models.parties import Address, Recipient
from app.models.values import CaseState, LetterKind
from tests.builders import (
    ANN,
    EMPLOYMENT,
    PER,
    SIRI,
    TODAY,
    History,
    approval,
    dispatch,
    history_to,
    issue,
    letter,
    matrix,
    proposal,
    reasons,
    registration,
    reviewed,
)
from tests.door_facts import complaint_facts

APPEALS = Recipient(name="Nav klageinstans", address=Address(lines=("Øvingsgata 1", "0001 OSLO")))
OTHER_BODY = Recipient(name="Skatteetaten", address=Address(lines=("Postboks 9200 Grønland", "0134 OSLO")))
ASSESSED = ComplaintAssessment(
    entitled=True,
    signed=True,
    time=ComplaintTiming.IN_TIME,
    facts="Klageren ba om opplysninger om tre år.",
    assessment="Vi holder fast ved at to år er nok til formålet.",
)


def partly_decided(state: CaseState = CaseState.DISPATCHED) -> History:
    """A case in which one element was refused, decided and sent."""
    history = history_to(CaseState.REGISTERED)
    reviewed(history, EMPLOYMENT[0])
    history.do(proposal(history.case))
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    history.do(approval(history.case), PER)
    history.do(issue(history.case))
    if state is not CaseState.ISSUED:
        history.do(dispatch(history.case))
    if state is CaseState.CLOSED:
        history.do(acts.CaseClosed())
    return history


def begin(ground: ReversalGround = ReversalGround.COMPLAINT, complaint: str = "2026/7") -> afterwards.ReversalBegun:
    return afterwards.ReversalBegun(ground=ground, why="Klageren har rett.", complaint=complaint)


def overturn(case: Case, result: AppealResult = AppealResult.SET_ASIDE) -> afterwards.DecisionOverturned:
    """The appeals body did away with the case's newest decision."""
    letters = [sent.letter.id for sent in case.letters if sent.letter.kind is LetterKind.DECISION]
    return afterwards.DecisionOverturned(
        letter_id=letters[-1] if letters else "", result=result, on=TODAY, complaint="2026/7", comment="Se brevet."
    )


def set_aside(state: CaseState = CaseState.DISPATCHED) -> History:
    """A case whose decision the appeals body set aside and sent back."""
    history = partly_decided(state)
    history.do(overturn(history.case))
    return history


def reversed_decision(history: History) -> History:
    """The decision of a partly decided case is changed to a full grant and approved by Per."""
    history.do(begin())
    history.do(matrix())
    history.do(proposal(history.case))
    history.do(approval(history.case), PER)
    history.do(issue(history.case))
    return history


def complaint(about: Facts | None = None, assessment: ComplaintAssessment | None = ASSESSED) -> History:
    """A complaint that Ann has taken, and assessed where an assessment is given."""
    history = History("complaint-1", "2026/7")
    history.do(registration(about or complaint_facts()), SIRI)
    history.do(acts.CaseAssigned(to=ANN.id, to_name=ANN.name))
    history.do(acts.ImpartialityDeclared(impartial=True))
    if assessment is not None:
        history.do(afterwards.ComplaintAssessed(assessment=assessment))
    return history


def forwarding(case: Case, days: int = 90) -> afterwards.ComplaintForwarded:
    """The statement to the appeals body and its copy."""
    statement = letter(case, LetterKind.APPEALS_STATEMENT, id="statement", to=APPEALS)
    copy = letter(case, LetterKind.APPEALS_STATEMENT, id="copy", copy_of="statement")
    return afterwards.ComplaintForwarded(
        statement=statement, copy=copy, due=TODAY + timedelta(days=14), until=TODAY + timedelta(days=days)
    )


def transferring(case: Case, to: Recipient = OTHER_BODY) -> afterwards.CaseTransferred:
    """The papers with a covering letter to another body, and the letter to the sender."""
    covering = letter(case, LetterKind.FORWARDED_PAPERS, id="covering", to=to)
    return afterwards.CaseTransferred(covering=covering, notice=letter(case, LetterKind.TRANSFER, id="notice"), to=to)


def came_back(case: Case, place: int = -1) -> afterwards.PostReturned:
    return afterwards.PostReturned(letter_id=case.letters[place].letter.id, on=TODAY, why="moved")


def refusal_reasons() -> acts.DecisionDrafted:
    """A draft other than the builders' own, so that something is drafted anew."""
    draft = msgspec.structs.replace(reasons().draft, facts="Klagen viser et nytt behov.")
    return acts.DecisionDrafted(draft=draft)
