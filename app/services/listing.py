"""What a case puts into the lists: its line in the worklist, its letters, and by what it can be recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.models.case import acts
from app.models.case.acts import Act
from app.models.case.afterwards import letters_of
from app.models.case.deadlines import next_deadline
from app.models.case.facts import Document, Facts
from app.models.case.state import Case
from app.models.register import Rulebook
from app.models.store.lists import LetterRow, Listing
from app.models.store.outbox import WAITING, Sending
from app.models.store.search import normalise
from app.models.values import Protection, digest
from app.models.worklist import WorklistValues
from app.services.cases import View
from app.services.dispatch.about import about_letter, letter_recipient

SCAN, REFERENCE, NUMBER = "scan", "reference", "number"
"""By what a case can be seen to resemble another."""
SOMETHING_CAME = "something_came"
"""Stands in place of a deadline's name where a case on hold has got what it may have waited for."""


def listing_of(view: View, rulebook: Rulebook) -> Listing | None:
    """The listing of a case, or None where there is nothing to show yet."""
    case = view.case
    if case is None:
        return None
    states = [item.outgoing.state for item in view.laid]
    return Listing(
        values=worklist_values(case, rulebook),
        revision=view.revision,
        pending=sum(state in WAITING for state in states),
        refused=states.count(Sending.REFUSED),
        letters=letter_rows(case, rulebook),
        seen=tuple(sorted(set(_seen(case)))),
        files=tuple((sha256, kind) for item in case.documents for sha256, kind in _files(item)),
    )


def worklist_values(case: Case, rulebook: Rulebook) -> WorklistValues:
    """What the worklist keeps of a case."""
    facts = case.facts
    found = next_deadline(case, rulebook)
    return WorklistValues(
        number=case.number,
        title=facts.title,
        party=facts.party.name,
        sender=facts.sender.name,
        door=facts.door.value,
        kind=facts.kind.value,
        language=facts.language.value,
        state=case.state.value,
        outcome=case.outcome.value if case.outcome else "",
        received=facts.received,
        assigned_to=case.assigned_to,
        assigned_name=case.assigned_name,
        proposed_by=case.proposal.by if case.proposal else "",
        deadline=found.deadline.date if found else None,
        deadline_name=SOMETHING_CAME if case.come_since else found.name if found else "",
        work_towards=found.deadline.unshifted if found else None,
        words=_words(case),
        protected=facts.protection is not Protection.NONE,
        came_back=bool(case.returned_post),
        to_archive=case.to_archive,
    )


def _words(case: Case) -> str:
    facts = case.facts
    estate = facts.estate
    parts = [
        case.number,
        facts.title,
        facts.party.name,
        facts.sender.name,
        facts.sender.organisation,
        facts.recipient.name,
        facts.sender_reference,
        *facts.our_references,
        *(subject.name for subject in facts.subjects),
        *((estate.court_case, estate.debtor_name) if estate else ()),
        *((facts.complaint.decision_number, facts.complaint.case_number) if facts.complaint else ()),
        *_numbers(facts),
    ]
    return " ".join(dict.fromkeys(normalise(" ".join(filter(None, parts))).split()))


def _numbers(facts: Facts) -> Iterator[str]:
    """The national identity and organisation numbers of those whom the matter concerns, not of who wrote for them."""
    found: list[str | None] = [facts.party.national_id, facts.party.organisation_number]
    for subject in facts.subjects:
        found += [subject.national_id, subject.organisation_number]
    if facts.estate:
        found += [facts.estate.estate_number, facts.estate.debtor_number]
    return (number for number in dict.fromkeys(found) if number)


def _seen(case: Case) -> Iterator[tuple[str, str]]:
    for document in case.documents:
        yield SCAN, document.sha256
    yield from recognised("", case.facts.sender_reference, _numbers(case.facts))


def recognised(sha256: str, reference: str, numbers: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The (sort, key) pairs by which a letter is recognised. Numbers of people and bodies are kept as digests only."""
    if sha256:
        yield SCAN, sha256
    if normalise(reference):
        yield REFERENCE, normalise(reference)
    for number in numbers:
        if number.strip():
            yield NUMBER, digest(f"number:{number.strip()}".encode())


def _files(document: Document) -> Iterator[tuple[str, str]]:
    yield document.sha256, document.kind
    if document.shown:
        yield document.shown, "pdf" if document.kind == "pdf" else document.kind


def letter_rows(case: Case, rulebook: Rulebook) -> tuple[LetterRow, ...]:
    """Letters that the server has confirmed, with what was done to them here since."""
    return tuple(
        LetterRow(
            letter_id=sent.letter.id,
            kind=sent.letter.kind.value,
            recipient=letter_recipient(case, sent).name,
            language=case.facts.language.value,
            issued=sent.letter.date.isoformat(),
            document=sent.letter.document,
            dispatched_on=sent.dispatched_on.isoformat() if sent.dispatched_on else "",
            dispatched_how=sent.dispatched_how,
            place=place,
            waits=int(not sent.withdrawn and (sent.dispatched_on is None or sent.came_back is not None)),
            about=about_letter(case, sent, rulebook),
        )
        for place, sent in enumerate(case.letters, start=1)
        if sent.confirmed
    )


def documents_named(act: Act) -> tuple[str, ...]:
    """The stored documents that an act names, which the server must have before it takes the act."""
    match act:
        case acts.LetterRegistered() | acts.FactsCorrected():
            return _digests(act.facts.documents)
        case acts.DocumentReceived():
            return _digests([act.document])
        case acts.DecisionProposed():
            return (act.document,)
        case _:
            return tuple(letter.document for letter in letters_of(act))


def contents_named(act: Act) -> tuple[str, ...]:
    """What a proposed letter says, kept under its digest: it goes to the server too, which takes the act without it."""
    return (act.content,) if isinstance(act, acts.DecisionProposed) else ()


def _digests(documents: Iterable[Document]) -> tuple[str, ...]:
    return tuple(sha256 for document in documents for sha256 in (document.sha256, document.shown) if sha256)
