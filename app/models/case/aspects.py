"""Which parts of a case each act reads and writes; an act is out of date only if a part it reads has changed since.

Notes and later documents read nothing, so they never conflict. Decisions, approvals and dispatch read all they stand
on, so they never land on something their author did not see.
"""

from __future__ import annotations

import msgspec

from app.models.case import acts, afterwards
from app.models.values import Aspect

_F, _L, _R, _H = Aspect.FACTS, Aspect.LETTERS, Aspect.REVIEW, Aspect.HOLD
_D, _S, _A, _N = Aspect.DECISION, Aspect.DISPATCH, Aspect.ASSIGNMENT, Aspect.NOTES


class Touches(msgspec.Struct, frozen=True):
    """The aspects one kind of act reads and writes."""

    reads: frozenset[Aspect]
    writes: frozenset[Aspect]


def _touches(reads: tuple[Aspect, ...], writes: tuple[Aspect, ...]) -> Touches:
    return Touches(frozenset(reads), frozenset(writes))


ASPECTS: dict[type[acts.Act], Touches] = {
    acts.LetterRegistered: _touches((), (_F,)),
    acts.FactsCorrected: _touches((_F, _D, _S), (_F, _D)),
    acts.DocumentReceived: _touches((), (_L,)),
    acts.NoteAdded: _touches((), (_N,)),
    acts.CaseAssigned: _touches((_A,), (_A,)),
    acts.ImpartialityDeclared: _touches((), (_N,)),
    acts.RegisteredInError: _touches((_F, _D, _S), (_F, _D)),
    acts.BasisRowsSet: _touches((_F, _R, _D), (_R,)),
    acts.ChecklistFilled: _touches((_F, _R, _D), (_R,)),
    acts.MatrixFilled: _touches((_F, _R, _D), (_R,)),
    acts.CaseHeld: _touches((_H, _D), (_H,)),
    acts.CaseResumed: _touches((_H, _D), (_H,)),
    acts.DecisionDrafted: _touches((_F, _R, _D), (_D,)),
    acts.DecisionProposed: _touches((_F, _L, _R, _H, _D), (_D,)),
    acts.ProposalWithdrawn: _touches((_D,), (_D,)),
    acts.CaseDiscontinued: _touches((_F, _L, _D, _S), (_D,)),
    acts.DecisionApproved: _touches((_F, _L, _R, _H, _D), (_D,)),
    acts.ApprovalWithdrawn: _touches((_D, _S), (_D,)),
    acts.DecisionReturned: _touches((_D,), (_D,)),
    acts.LetterIssued: _touches((_F, _D, _S), (_S,)),
    acts.InformationRequested: _touches((_F, _R, _H, _D, _S), (_H, _S)),
    acts.LetterDispatched: _touches((_S,), (_S,)),
    acts.DispatchCorrected: _touches((_S,), (_S,)),
    acts.LetterReprinted: _touches((), (_N,)),
    acts.CaseClosed: _touches((_L, _D, _S), (_D,)),
    acts.CaseReopened: _touches((_D,), (_D,)),
    acts.CaseHandedOver: _touches((_D, _S), (_N,)),
    afterwards.PostReturned: _touches((), (_S,)),
    afterwards.PostReturnWithdrawn: _touches((), (_S,)),
    afterwards.ReversalBegun: _touches((_F, _L, _R, _D, _S), (_R, _D, _S)),
    afterwards.ReversalDropped: _touches((_R, _D, _S), (_R, _D, _S)),
    afterwards.ComplaintAssessed: _touches((_F, _L, _D), (_D,)),
    afterwards.ComplaintForwarded: _touches((_F, _L, _H, _D, _S), (_H, _D, _S)),
    afterwards.AppealAnswered: _touches((_H, _D), (_H, _D)),
    afterwards.DecisionOverturned: _touches((), (_D, _S)),
    afterwards.OverturningWithdrawn: _touches((), (_D, _S)),
    afterwards.CaseTransferred: _touches((_F, _L, _D, _S), (_D, _S)),
}
