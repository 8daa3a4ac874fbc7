"""Real cases for every test: the rulebook, the people, facts of each door, and cases brought to a state by real acts.

Everything here goes through ``check`` before it goes through ``evolve``; only the server's stamp is made up, and its hash is
the real link of the chain. All people and bodies are invented and carry synthetic numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

import resources
from app.models import wire
from app.models.case import acts, outgoing, weighing
from app.models.case.deciding import fingerprint, outcome_in
from app.models.case.entry import Entry, Stamp
from app.models.case.facts import Facts
from app.models.case.state import Case, evolve
from app.models.check import check
from app.models.register import CURRENT_RULEBOOK, rulebook_from
from app.models.values import Actor, CaseState, LetterKind, PageRef, Protection, Role, digest
from tests.door_facts import EMPLOYMENT as EMPLOYMENT
from tests.door_facts import complaint_facts as complaint_facts
from tests.door_facts import document as document
from tests.door_facts import facts as facts

RULEBOOK = rulebook_from(resources.read_folder(f"rules/{CURRENT_RULEBOOK}"), practice=True)
TODAY = date(2026, 11, 23)
"""The day on which every builder's case happens, unless it says otherwise."""
AT = "2026-11-23T10:00:00+01:00"
RENDERER = "test-1"


def actor(person: str, name: str, *roles: Role, groups: Iterable[Protection] = ()) -> Actor:
    return Actor(id=person, name=name, roles=frozenset(roles), groups=frozenset(groups))


ANN = actor("ann.berg", "Ann Berg", Role.CASEWORKER, Role.APPROVER)
PER = actor("per.haugen", "Per Haugen", Role.APPROVER)
SIRI = actor("siri.moen", "Siri Moen", Role.CASEWORKER)
LEIF = actor("leif.aas", "Leif Aas", Role.READER)
EVA = actor("eva.dahl", "Eva Dahl", Role.SPECIALIST)
RANDI = actor("randi.lie", "Randi Lie", Role.MANAGER)
TOR = actor("tor.vik", "Tor Vik", Role.OPERATIONS)
EVERYBODY = (ANN, PER, SIRI, LEIF, EVA, RANDI, TOR)


# --- acts ---------------------------------------------------------------------------------------------


def registration(about: Facts | None = None, on: date = TODAY) -> acts.LetterRegistered:
    return acts.LetterRegistered(facts=about or facts(), registered_on=on)


def checklist(case: Case, **results: weighing.FindingResult) -> acts.ChecklistFilled:
    """Every condition of the case's door found met on page 1, save those named (condition id = result)."""
    page = PageRef(document=case.facts.documents[0].sha256, page=1)
    return acts.ChecklistFilled(
        findings=tuple(
            weighing.Finding(
                condition=row.id,
                result=results.get(row.id, weighing.FindingResult.MET),
                evidence=page,
                assessment="Se side 1.",
            )
            for row in RULEBOOK.conditions_for(case.facts.door)
        )
    )


def basis_rows(granted: bool | None = True, reason: str = "") -> acts.BasisRowsSet:
    row = weighing.BasisRow(
        id="row-1", legal_basis="bankruptcy_act_85", purpose="wage_claims", granted=granted, reason=reason
    )
    return acts.BasisRowsSet(rows=(row,))


def matrix(*refused: str, paths: Iterable[str] = EMPLOYMENT) -> acts.MatrixFilled:
    """The elements at ``paths`` granted, save those named, which are refused with a reason."""
    return acts.MatrixFilled(
        rows=tuple(
            weighing.MatrixRow(path=path, verdict=weighing.Verdict.REFUSED, reason="Ikke nødvendig for formålet.")
            if path in refused
            else weighing.MatrixRow(path=path, necessary_because="Finne kravene.", verdict=weighing.Verdict.GRANTED)
            for path in paths
        )
    )


def reasons(dismissal: str = "") -> acts.DecisionDrafted:
    """A draft with provision, facts and assessment, as a refusal needs them."""
    return acts.DecisionDrafted(
        draft=weighing.DecisionDraft(
            grounds=("gdpr_5_1_c",),
            facts="Søkeren ber om opplysninger om tre år.",
            assessment="Opplysningen er ikke nødvendig.",
            dismissal=dismissal,
        )
    )


def proposal(case: Case, **changes: object) -> acts.DecisionProposed:
    """A proposal that fits the case exactly."""
    content, file = digest(b"content"), digest(b"draft.pdf")
    act = acts.DecisionProposed(
        outcome=outcome_in(case),
        content=content,
        document=file,
        renderer=RENDERER,
        fingerprint=fingerprint(case, content, file, RENDERER),
    )
    return msgspec.structs.replace(act, **changes)


def approval(case: Case) -> acts.DecisionApproved:
    assert case.proposal is not None
    return acts.DecisionApproved(read=case.proposal.fingerprint)


def letter(
    case: Case, kind: LetterKind = LetterKind.RECEIPT, on: date = TODAY, **changes: object
) -> outgoing.OutgoingLetter:
    """A finished letter of this case, whose identity is its kind and its place among the case's letters."""
    name = f"{kind.value}-{len(case.letters) + 1}"
    found = outgoing.OutgoingLetter(
        id=name,
        kind=kind,
        document=digest(f"{name}.pdf".encode()),
        content=case.proposal.content if kind is LetterKind.DECISION and case.proposal else digest(name.encode()),
        date=on,
        case_number=case.number,
    )
    return msgspec.structs.replace(found, **changes)


def issue(case: Case, kind: LetterKind = LetterKind.DECISION) -> acts.LetterIssued:
    approved = case.proposal.fingerprint if kind is LetterKind.DECISION and case.proposal else ""
    return acts.LetterIssued(letter=letter(case, kind), approved=approved)


def information_request(case: Case, *conditions: str, days: int = 14) -> acts.InformationRequested:
    asked = letter(case, LetterKind.REQUEST_FOR_INFORMATION)
    return acts.InformationRequested(
        letter=asked, conditions=conditions or ("period",), due=asked.date + timedelta(days=days)
    )


def dispatch(case: Case) -> acts.LetterDispatched:
    """The case's newest letter leaves the house."""
    return acts.LetterDispatched(letter_id=case.letters[-1].letter.id, how="local_print", on=TODAY)


# --- histories ----------------------------------------------------------------------------------------


class History:
    """A case as it grows: every act is checked by the real rules, stamped as a server would, and encoded for real."""

    def __init__(self, case_id: str = "case-1", number: str = "2026/1", first_seq: int = 1) -> None:
        self.case_id = case_id
        self.number = number
        self.entries: list[Entry] = []
        self.lines: list[wire.LogLine] = []
        self._first_seq = first_seq
        self._case: Case | None = None

    @property
    def case(self) -> Case:
        assert self._case is not None, "nothing has been registered yet"
        return self._case

    def entry(self, act: acts.Act, by: Actor, base: int | None = None) -> Entry:
        """An entry that is not yet in the history; its base is the newest revision unless said otherwise."""
        number = len(self.entries) + 1
        return Entry(
            id=f"{self.case_id}-{number}",
            case_id=self.case_id,
            act=act,
            base=len(self.entries) if base is None else base,
            by=by.id,
            by_name=by.name,
            at=AT,
            device=f"device-{by.id}",
            rulebook=RULEBOOK.version,
        )

    def do(self, act: acts.Act, by: Actor = ANN) -> Case:
        """The act happens. Fails the test if the rules say no."""
        refusal = check(self._case, act, by, RULEBOOK)
        assert refusal is None, f"{type(act).__name__} by {by.name}: {refusal}"
        return self.force(self.entry(act, by))

    def force(self, entry: Entry) -> Case:
        """The entry is stamped and takes effect without being asked about."""
        body = wire.encode(entry, number=len(self.entries) + 1, salt=f"{len(self.entries):032x}")
        previous = self.lines[-1].stamp.hash if self.lines else ""
        revision = len(self.entries) + 1
        seq = self._first_seq + len(self.entries)
        link = wire.chain(previous, digest(body), seq, revision, AT, self.number)
        stamp = Stamp(seq=seq, revision=revision, time=AT, number=self.number, hash=link)
        stamped = msgspec.structs.replace(entry, stamp=stamp)
        self.entries.append(stamped)
        self.lines.append(wire.LogLine(body=body.decode(), stamp=stamp))
        self._case = evolve(self._case, stamped)
        return self.case


def reviewed(history: History, *refused: str) -> History:
    """Ann takes the case, declares herself impartial and finishes the review; ``refused`` elements are refused."""
    case = history.case
    history.do(acts.CaseAssigned(to=ANN.id, to_name=ANN.name))
    history.do(acts.ImpartialityDeclared(impartial=True))
    history.do(checklist(case))
    history.do(basis_rows())
    history.do(matrix(*refused))
    if refused:
        history.do(reasons())
    return history


def history_to(state: CaseState = CaseState.REGISTERED, about: Facts | None = None, case_id: str = "case-1") -> History:
    """A case brought to ``state`` by real acts: Siri registers, Ann prepares and sends, Per approves."""
    history = History(case_id)
    history.do(registration(about), SIRI)
    if state is CaseState.IN_PROGRESS:
        history.do(acts.CaseAssigned(to=ANN.id, to_name=ANN.name))
        history.do(acts.ImpartialityDeclared(impartial=True))
    elif state is CaseState.ON_HOLD:
        history.do(information_request(history.case))
    elif state is not CaseState.REGISTERED:
        reviewed(history)
        _decide(history, state)
    assert history.case.state is state
    return history


def _decide(history: History, state: CaseState) -> None:
    steps = (CaseState.SUBMITTED, CaseState.APPROVED, CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED)
    for step in steps[: steps.index(state) + 1]:
        case = history.case
        if step is CaseState.SUBMITTED:
            history.do(proposal(case))
        elif step is CaseState.APPROVED:
            history.do(acts.ImpartialityDeclared(impartial=True), PER)
            history.do(approval(history.case), PER)
        elif step is CaseState.ISSUED:
            history.do(issue(case))
        elif step is CaseState.DISPATCHED:
            history.do(dispatch(case))
        else:
            history.do(acts.CaseClosed())


def case_in(state: CaseState = CaseState.REGISTERED, about: Facts | None = None, case_id: str = "case-1") -> Case:
    """The case that ``history_to`` makes."""
    return history_to(state, about, case_id).case
