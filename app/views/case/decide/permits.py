"""The acts that stand for what the buttons of this tab do, for asking the rules whether they may be pressed.

Knows acts, the page and what is typed; knows no Qt. What only the service can fill in has a stand-in that the rules accept.
"""

from __future__ import annotations

import msgspec

from app.models.case import deciding
from app.models.case.acts import DecisionDrafted, DecisionProposed, ProposalWithdrawn
from app.models.case.afterwards import ComplaintAssessed
from app.models.case.issuing import LetterOptions, addressed_options, as_before, beforehand, final_act, letters_needed
from app.models.case.outgoing import OutgoingLetter
from app.models.case.state import Case
from app.models.case.weighing import DecisionDraft
from app.models.check import may
from app.models.reasons import Refused
from app.models.values import LetterKind
from app.services.pages import CasePage

_STAND_IN = "…"


def with_draft(case: Case, draft: DecisionDraft) -> Case:
    """The case as it will be when what is typed has become an act."""
    return msgspec.structs.replace(case, draft=draft)


def may_draft(page: CasePage) -> Refused | None:
    """Whether the reasons may be written; that nothing is changed yet is no obstacle to writing."""
    changed = msgspec.structs.replace(page.case.draft, facts=page.case.draft.facts + _STAND_IN)
    return may(page.case, DecisionDrafted(draft=changed), page.actor, page.rulebook)


def may_assess(page: CasePage) -> Refused | None:
    """Whether what is thought of a complaint may be written; that nothing is changed yet is no obstacle to writing."""
    changed = msgspec.structs.replace(page.case.complaint, facts=page.case.complaint.facts + _STAND_IN)
    return may(page.case, ComplaintAssessed(assessment=changed), page.actor, page.rulebook)


def may_propose(page: CasePage, draft: DecisionDraft) -> Refused | None:
    case = with_draft(page.case, draft)
    act = DecisionProposed(
        outcome=deciding.outcome_in(case),
        content=_STAND_IN,
        document=_STAND_IN,
        renderer=_STAND_IN,
        fingerprint=deciding.fingerprint(case, _STAND_IN, _STAND_IN, _STAND_IN),
    )
    return may(case, act, page.actor, page.rulebook)


def may_withdraw(page: CasePage) -> Refused | None:
    return may(page.case, ProposalWithdrawn(), page.actor, page.rulebook)


def may_send(page: CasePage, options: LetterOptions) -> Refused | None:
    """Whether a letter of this kind may be made final now, as far as can be said here."""
    case = page.case
    proposal = case.proposal
    decision = options.kind is LetterKind.DECISION
    letters = tuple(
        OutgoingLetter(
            id=f"{_STAND_IN}{place}",
            kind=part.kind,
            document=_STAND_IN,
            content=proposal.content if proposal and decision else _STAND_IN,
            date=page.today,
            case_number=case.number,
        )
        for place, part in enumerate(letters_needed(options))
    )
    options = addressed_options(options, page.rulebook, page.today)
    ending = beforehand(case, options)
    refusal = may(case, ending, page.actor, page.rulebook) if ending is not None else None
    told = as_before(case, options)
    return refusal or may(told, final_act(told, options, letters, page.today), page.actor, page.rulebook)
