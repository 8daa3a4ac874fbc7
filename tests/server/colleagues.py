"""People at their workbenches, as the server sees them: each writes acts to bytes and pushes them over the real client."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from app.models import wire
from app.models.case import acts
from app.models.case.entry import Entry
from app.models.case.facts import Facts
from app.models.case.state import Case, evolve
from app.models.reasons import Reason
from app.models.values import Actor, CaseState, LetterKind, digest
from app.services.api import ServerApi
from tests import builders

DRAFT_PDF = b"draft.pdf"
"""The bytes behind the document that ``builders.proposal`` names."""


def signed_in(address: str, person: str) -> ServerApi:
    """A client of the server at ``address``, signed in as ``person``; whoever asks for it closes it."""
    api = ServerApi(address)
    api.sign_in_practice(person)
    return api


class Colleague:
    """A person with a workbench of their own (a device) and the cases as pulled from the server."""

    def __init__(self, api: ServerApi, actor: Actor, known: dict[str, Case] | None = None) -> None:
        self.api = api
        self.actor = actor
        self.known = {} if known is None else known
        """Cases as the room's own pushes have made them, so that not every step has to ask the server."""
        self.device = f"device-{actor.id}"
        self._written = 0

    def write(self, act: acts.Act, case_id: str, base: int, **changes: object) -> bytes:
        """The bytes of a new act; ``changes`` are made to its entry."""
        self._written += 1
        entry = Entry(
            id=str(uuid.uuid4()),
            case_id=case_id,
            act=act,
            base=base,
            by=self.actor.id,
            by_name=self.actor.name,
            at=builders.AT,
            device=self.device,
            rulebook=builders.RULEBOOK.version,
        )
        return wire.encode(msgspec.structs.replace(entry, **changes), self._written, secrets.token_hex(16))

    def case(self, case_id: str) -> Case:
        """The case folded from its log, as this person may read it."""
        case: Case | None = None
        for line in self.api.case_log(case_id):
            case = evolve(case, wire.decode(line.data, line.stamp))
        assert case is not None
        return case

    def try_to(self, act: acts.Act, case_id: str, base: int, **changes: object) -> wire.PushResult:
        """Pushes one act; its answer, whatever it is."""
        body = self.write(act, case_id, base, **changes)
        result = self.api.push([body])[0]
        if result.stamp is not None:
            case = self.known.pop(case_id, None)
            after = evolve(case, wire.decode(body, result.stamp))
            if after is not None and result.stamp.revision == (case.revision if case else 0) + 1:
                self.known[case_id] = after
        return result

    def do(self, act: acts.Act, case_id: str) -> Case:
        """Pushes one act on top of the case as it is; it must be accepted. The case afterwards."""
        result = self.try_to(act, case_id, self.as_known(case_id).revision)
        assert result.status == "accepted", (type(act).__name__, self.actor.id, result.reason)
        return self.as_known(case_id)

    def as_known(self, case_id: str) -> Case:
        """The case as the room knows it from its own pushes, or else from the server."""
        if case_id not in self.known:
            self.known[case_id] = self.case(case_id)
        return self.known[case_id]

    def register(self, facts: Facts | None = None) -> str:
        """Registers a letter as a new case; the case's id."""
        case_id = str(uuid.uuid4())
        result = self.try_to(builders.registration(facts), case_id, 0)
        assert result.status == "accepted", result
        return case_id

    def refusal(self, act: acts.Act, case_id: str, base: int | None = None) -> Reason | None:
        """Why the server refuses an act of this person, or None where it accepts."""
        known = self.as_known(case_id).revision if base is None else base
        return self.try_to(act, case_id, known).reason


class Room:
    """Ann prepares, Per approves, Siri registers; brings cases to a state through the server only."""

    def __init__(self, client: Callable[[str], ServerApi]) -> None:
        self.client = client
        self._known: dict[str, Case] = {}
        self._colleagues: dict[str, Colleague] = {}

    @classmethod
    @contextmanager
    def at(cls, address: str) -> Iterator[Room]:
        """People who work against the server at ``address``."""
        room = cls(lambda person: signed_in(address, person))
        try:
            yield room
        finally:
            for colleague in room._colleagues.values():
                colleague.api.close()

    def __getitem__(self, actor: Actor) -> Colleague:
        if actor.id not in self._colleagues:
            self._colleagues[actor.id] = Colleague(self.client(actor.id), actor, self._known)
        return self._colleagues[actor.id]

    def case_in(self, state: CaseState, facts: Facts | None = None) -> str:
        """A case that was brought to ``state`` by acts the server accepted; its id."""
        siri, ann = self[builders.SIRI], self[builders.ANN]
        case_id = siri.register(facts)
        if state is CaseState.IN_PROGRESS:
            ann.do(acts.CaseAssigned(to=ann.actor.id, to_name=ann.actor.name), case_id)
            ann.do(acts.ImpartialityDeclared(impartial=True), case_id)
        elif state is CaseState.ON_HOLD:
            self._upload_letter(ann, case_id, LetterKind.REQUEST_FOR_INFORMATION)
            ann.do(builders.information_request(ann.as_known(case_id)), case_id)
        elif state is not CaseState.REGISTERED:
            self.review(case_id)
            self._decide(case_id, state)
        assert ann.as_known(case_id).state is state
        return case_id

    def review(self, case_id: str) -> None:
        ann = self[builders.ANN]
        ann.do(acts.CaseAssigned(to=ann.actor.id, to_name=ann.actor.name), case_id)
        ann.do(acts.ImpartialityDeclared(impartial=True), case_id)
        ann.do(builders.checklist(ann.as_known(case_id)), case_id)
        ann.do(builders.basis_rows(), case_id)
        ann.do(builders.matrix(), case_id)

    def _decide(self, case_id: str, state: CaseState) -> None:
        ann, per = self[builders.ANN], self[builders.PER]
        ann.api.put_blob(digest(DRAFT_PDF), DRAFT_PDF)
        ann.do(builders.proposal(ann.as_known(case_id)), case_id)
        if state is CaseState.SUBMITTED:
            return
        per.do(acts.ImpartialityDeclared(impartial=True), case_id)
        per.do(builders.approval(per.as_known(case_id)), case_id)
        if state is CaseState.APPROVED:
            return
        self._upload_letter(ann, case_id, LetterKind.DECISION)
        ann.do(builders.issue(ann.as_known(case_id)), case_id)
        if state is CaseState.ISSUED:
            return
        ann.do(builders.dispatch(ann.as_known(case_id)), case_id)
        if state is not CaseState.DISPATCHED:
            ann.do(acts.CaseClosed(), case_id)

    def _upload_letter(self, who: Colleague, case_id: str, kind: LetterKind) -> None:
        data = f"{builders.letter(who.as_known(case_id), kind).id}.pdf".encode()
        who.api.put_blob(digest(data), data)
