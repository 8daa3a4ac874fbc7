"""One act of every kind, with something in every field, for tests that are about all of them."""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case import acts, afterwards, outgoing, weighing
from app.models.case.afterwards import ComplaintAssessment, ComplaintTiming, ReversalGround
from app.models.case.facts import Enclosure
from app.models.parties import Address, Recipient
from app.models.values import LetterKind, Outcome, PageRef, digest
from tests.builders import TODAY, basis_rows, document, facts, matrix, reasons, registration

_LATER = date(2026, 12, 7)
_LETTER = outgoing.OutgoingLetter(
    id="l-1",
    kind=LetterKind.DECISION,
    document=digest(b"pdf"),
    content=digest(b"content"),
    date=TODAY,
    case_number="2026/1",
    pages=2,
)
_REQUEST = msgspec.structs.replace(_LETTER, id="l-2", kind=LetterKind.REQUEST_FOR_INFORMATION)
_BODY = Recipient(name="Rett organ", address=Address(lines=("Storgata 1", "0001 OSLO")))
_STATEMENT = msgspec.structs.replace(_LETTER, id="l-3", kind=LetterKind.APPEALS_STATEMENT, to=_BODY)
_COPY = msgspec.structs.replace(_LETTER, id="l-4", kind=LetterKind.APPEALS_STATEMENT, copy_of="l-3")
_ASSESSMENT = ComplaintAssessment(
    entitled=True,
    signed=True,
    time=ComplaintTiming.EXCUSED,
    time_why="Syk",
    facts="Søkeren ba om tre år.",
    assessment="Vi holder fast.",
)


def _papers(name: str, kind: LetterKind) -> outgoing.OutgoingLetter:
    return msgspec.structs.replace(_LETTER, id=name, kind=kind, to=_BODY)


_FINDING = weighing.Finding(
    condition="period",
    result=weighing.FindingResult.NOT_MET,
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
        acts.DecisionReturned(
            pins=(weighing.Pin(target="row:1", reason="wrong_law", comment="§ 10"),), comment="Se over"
        ),
        acts.LetterIssued(letter=_LETTER, approved=digest(b"f")),
        acts.InformationRequested(letter=_REQUEST, conditions=("period",), due=_LATER, extra="Hvilken bank?"),
        acts.LetterDispatched(letter_id="l-1", how="local_print", on=TODAY),
        acts.DispatchCorrected(letter_id="l-1", why="Lå igjen på pulten"),
        acts.LetterReprinted(letter_id="l-1", why="Retur"),
        acts.CaseClosed(comment="Ferdig"),
        acts.CaseReopened(why="Brev i retur"),
        acts.CaseHandedOver(file="AAREG-2026-00001.zip", sha256=digest(b"zip"), place="Arkiv", on=TODAY),
        afterwards.PostReturned(letter_id="l-1", on=_LATER, why="Ukjent på adressen"),
        afterwards.PostReturnWithdrawn(letter_id="l-1", why="Var et annet brev"),
        afterwards.ReversalBegun(ground=ReversalGround.COMPLAINT, why="Klageren har rett", complaint="2026/7"),
        afterwards.ReversalDropped(why="Vedtaket står likevel"),
        afterwards.ComplaintAssessed(assessment=_ASSESSMENT),
        afterwards.ComplaintForwarded(statement=_STATEMENT, copy=_COPY, due=_LATER, until=_LATER),
        afterwards.AppealAnswered(
            result=afterwards.AppealResult.SET_ASIDE, on=_LATER, comment="Ny behandling", document=digest(b"svar")
        ),
        afterwards.DecisionOverturned(
            letter_id="l-1",
            result=afterwards.AppealResult.CHANGED,
            on=_LATER,
            complaint="2026/7",
            comment="Innvilget i sin helhet",
        ),
        afterwards.OverturningWithdrawn(letter_id="l-1", why="Gjaldt en annen sak"),
        afterwards.CaseTransferred(
            covering=_papers("l-5", LetterKind.FORWARDED_PAPERS), notice=_papers("l-6", LetterKind.TRANSFER), to=_BODY
        ),
    )
