"""What people do in the walks: acts chosen by chance, mostly sensible, on the case as its author sees it."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import msgspec

from app.models.case import acts, afterwards, outgoing, weighing
from app.models.case.acts import Act
from app.models.case.afterwards import ReversalGround
from app.models.case.state import Case
from app.models.values import Actor, CaseState, LetterKind, digest
from app.services.workbench import LocalWorkbench
from tests import builders
from tests.afterwards import begin, overturn
from tests.door_facts import document

Move = Callable[[LocalWorkbench, Case, random.Random], Act | None]


def _note(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    return acts.NoteAdded(text=f"Notat {chance.getrandbits(64):x}")


def _received(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    name = f"{chance.getrandbits(64):x}.pdf"
    return acts.DocumentReceived(document=document(name), received=builders.TODAY, note=name)


def _assign(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    to = chance.choice([builders.ANN, builders.PER, builders.SIRI])
    return acts.CaseAssigned(to=to.id, to_name=to.name)


def _impartial(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    impartial = chance.random() < 0.95
    return acts.ImpartialityDeclared(impartial=impartial, grounds="" if impartial else "Nabo")


def _checklist(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    unmet = chance.choice([{}, {}, {"period": weighing.FindingResult.NOT_MET}])
    return builders.checklist(case, **unmet)


def _rows(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    return builders.basis_rows(*chance.choice([(True, ""), (True, ""), (False, "Uten grunnlag"), (None, "")]))


def _matrix(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    return builders.matrix(*chance.choice([(), (), (builders.EMPLOYMENT[0],)]))


def _draft(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    found = builders.reasons()
    facts = f"Søkeren ber om opplysninger ({chance.randrange(9)})."
    return acts.DecisionDrafted(draft=msgspec.structs.replace(found.draft, facts=facts))


def _propose(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    return builders.proposal(case)


def _approve(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act | None:
    return builders.approval(case) if case.proposal else None


def _return(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    return acts.DecisionReturned(pins=(weighing.Pin(target="row:1", reason="wrong_fact"),))


def _issue(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    kind = LetterKind.DECISION if case.approval else LetterKind.INTERIM_REPLY
    return msgspec.structs.replace(builders.issue(case, kind), letter=_letter(bench, case, kind, chance))


def _request(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    letter = _letter(bench, case, LetterKind.REQUEST_FOR_INFORMATION, chance)
    return acts.InformationRequested(letter=letter, conditions=("period",), due=letter.date + timedelta(days=14))


def _letter(bench: LocalWorkbench, case: Case, kind: LetterKind, chance: random.Random) -> outgoing.OutgoingLetter:
    name = f"letter-{chance.getrandbits(64):x}"
    stored = bench._core.documents.put(f"{name}.pdf".encode())
    return builders.letter(case, kind, id=name, document=stored)


def _dispatch(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act | None:
    return builders.dispatch(case) if case.letters else None


def _still_here(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act | None:
    sent = next((sent for sent in case.letters if sent.dispatched_on), None)
    return acts.DispatchCorrected(letter_id=sent.letter.id, why="Lå igjen") if sent else None


def _hand_over(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    return acts.CaseHandedOver(file="sak.zip", sha256=digest(b"zip"), place="Arkiv", on=builders.TODAY)


def _hold(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    until = builders.TODAY + timedelta(days=chance.randrange(1, 30))
    return acts.CaseHeld(reason="awaiting_statement", since=builders.TODAY, until=until)


def _correct(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    title = f"Rettet {chance.getrandbits(32):x}"
    return acts.FactsCorrected(facts=msgspec.structs.replace(case.facts, title=title), why="Feil tittel")


def _plain(act: Act) -> Move:
    return lambda bench, case, chance: act


def _came_back(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act | None:
    gone = [sent for sent in case.letters if sent.dispatched_on and not sent.came_back]
    found = chance.choice(gone) if gone else None
    return afterwards.PostReturned(letter_id=found.letter.id, on=builders.TODAY, why="moved") if found else None


def _sent_again(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act | None:
    back = case.returned_post
    return acts.LetterReprinted(letter_id=back[0].letter.id, why="Ny adresse", on=builders.TODAY) if back else None


def _reverse(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    ground = chance.choice([ReversalGround.COMPLAINT, ReversalGround.NOT_NOTIFIED, ReversalGround.INVALID])
    ground = ReversalGround.SENT_BACK if case.overturned else ground
    return begin(ground)


def _overturn(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act:
    return overturn(case, chance.choice([afterwards.AppealResult.CHANGED, afterwards.AppealResult.SET_ASIDE]))


def _stands(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act | None:
    over = case.overturned
    return afterwards.OverturningWithdrawn(letter_id=over.letter.id, why="Feil sak") if over else None


_AFTER: tuple[Move, ...] = (_came_back, _sent_again, _reverse, _overturn, _stands)
_ALWAYS: tuple[Move, ...] = (_note, _received, _assign, _impartial, _correct, _hold)
_REVIEW: tuple[Move, ...] = (_checklist, _rows, _matrix, _draft, _propose, _request, _impartial)
_BY_STATE: dict[CaseState, tuple[Move, ...]] = {
    CaseState.REGISTERED: (_assign, _impartial, *_REVIEW),
    CaseState.IN_PROGRESS: (_plain(afterwards.ReversalDropped(why="Står")), *_REVIEW, _propose, _propose, _issue),
    CaseState.ON_HOLD: (_plain(acts.CaseResumed(on=builders.TODAY)), _matrix, _received),
    CaseState.SUBMITTED: (_approve, _approve, _approve, _impartial, _return, _plain(acts.ProposalWithdrawn())),
    CaseState.APPROVED: (_issue, _issue, _issue, _plain(acts.ApprovalWithdrawn(why="Ombestemt"))),
    CaseState.ISSUED: (_dispatch, _dispatch, _dispatch, _reverse, _plain(acts.CaseClosed())),
    CaseState.DISPATCHED: (*_AFTER, _plain(acts.CaseClosed()), _dispatch, _still_here),
    CaseState.CLOSED: (*_AFTER, _plain(acts.CaseReopened(why="Ny opplysning")), _note, _received, _hand_over),
}


def choose(bench: LocalWorkbench, case: Case, chance: random.Random) -> Act | None:
    """An act that somebody might do to the case as they see it; usually one that fits its state."""
    moves = _ALWAYS if chance.random() < 0.25 else _BY_STATE[case.state]
    return chance.choice(moves)(bench, case, chance)


def beginnings() -> dict[str, tuple[tuple[Actor, Callable[[Case], Act]], ...]]:
    """Histories that are interesting to begin from, by name: who does what after the registration."""
    ann, per = builders.ANN, builders.PER
    reviewed: tuple[tuple[Actor, Callable[[Case], Act]], ...] = (
        (ann, lambda case: acts.CaseAssigned(to=ann.id, to_name=ann.name)),
        (ann, lambda case: acts.ImpartialityDeclared(impartial=True)),
        (ann, builders.checklist),
        (ann, lambda case: builders.basis_rows()),
        (ann, lambda case: builders.matrix()),
    )
    submitted = (*reviewed, (per, lambda case: acts.ImpartialityDeclared(impartial=True)), (ann, builders.proposal))
    return {
        "registered": (),
        "reviewed": reviewed,
        "submitted": submitted,
        "approved": (*submitted, (per, builders.approval)),
    }
