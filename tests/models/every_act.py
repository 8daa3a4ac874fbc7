"""One act of every kind, with something in every field, for tests that are about all of them."""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case import acts
from app.models.case.facts import Enclosure
from app.models.values import LetterKind, Outcome, PageRef, digest
from tests.builders import TODAY, basis_rows, document, facts, matrix, reasons, registration

_LATER = date(2026, 12, 7)
_LETTER = acts.OutgoingLetter(
    id="l-1",
    kind=LetterKind.DECISION,
    document=digest(b"pdf"),
    content=digest(b"content"),
    date=TODAY,
    case_number="2026/1",
    pages=2,
)
_REQUEST = msgspec.structs.replace(_LETTER, id="l-2", kind=LetterKind.REQUEST_FOR_INFORMATION)
_FINDING = acts.Finding(
    condition="period",
    result=acts.FindingResult.NOT_MET,
    evidence=PageRef(document=digest(b"x"), page=1),
    assessment="Nei",
)


def one_of_each() -> tuple[acts.Act, ...]:
    """Acts of all kinds in the order of the rules; whether they may happen is another matter."""
    return (
        registration(),
        acts.FactsCorrected(facts=facts(title="Ny tittel æøå «»"), why="Feil tittel"),
        acts.DocumentReceived(
            document=document("x.pdf", 1),
            received=TODAY,
            enclosures=(Enclosure(title="Fullmakt", first_page=1, last_page=1),),
            note="Ettersendt",
        ),
        acts.NoteAdded(text="Ringte Łukasz\n– kom tilbake 😀"),
        acts.CaseAssigned(to="siri.moen", to_name="Siri Moen", why="Ferie"),
        acts.ImpartialityDeclared(impartial=False, grounds="Søster"),
        acts.RegisteredInError(why="To ganger"),
        basis_rows(False, "Nei"),
        acts.ChecklistFilled(findings=(_FINDING,)),
        matrix("ansettelsesperiode.startdato"),
        acts.CaseHeld(reason="other", since=TODAY, until=_LATER, comment="Venter"),
        acts.CaseResumed(on=_LATER, comment="Kom"),
        reasons("not_authorised"),
        acts.DecisionProposed(
            outcome=Outcome.PARTIAL,
            content=digest(b"c"),
            document=digest(b"d"),
            renderer="r",
            fingerprint=digest(b"f"),
            comment="Haster",
        ),
        acts.ProposalWithdrawn(why="Skrivefeil"),
        acts.CaseDiscontinued(reason="withdrawn", comment="Per telefon"),
        acts.DecisionApproved(read=digest(b"f")),
        acts.ApprovalWithdrawn(why="Så feil"),
        acts.DecisionReturned(pins=(acts.Pin(target="row:1", reason="wrong_law", comment="§ 10"),), comment="Se over"),
        acts.LetterIssued(letter=_LETTER, approved=digest(b"f")),
        acts.InformationRequested(letter=_REQUEST, conditions=("period",), due=_LATER, extra="Hvilken bank?"),
        acts.LetterDispatched(letter_id="l-1", how="local_print", on=TODAY),
        acts.DispatchCorrected(letter_id="l-1", why="Lå igjen på pulten"),
        acts.LetterReprinted(letter_id="l-1", why="Retur"),
        acts.CaseClosed(comment="Ferdig"),
        acts.CaseReopened(why="Brev i retur"),
        acts.CaseHandedOver(file="AAREG-2026-00001.zip", sha256=digest(b"zip"), place="Arkiv", on=TODAY),
    )
