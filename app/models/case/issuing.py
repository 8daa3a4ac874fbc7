"""From what somebody chose for a letter to the act that makes it final: how many letters it takes, and which act.

The window tries the same act to see whether it may happen that the service then does. Knows values and acts only.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case.acts import Act, CaseDiscontinued, InformationRequested, LetterIssued
from app.models.case.afterwards import CaseTransferred, ComplaintAssessed, ComplaintAssessment, ComplaintForwarded
from app.models.case.outgoing import AccessAnswer, LetterTerms, OutgoingLetter
from app.models.case.state import Case
from app.models.parties import Address, Recipient
from app.models.register import Rulebook
from app.models.texts import Language
from app.models.values import CaseState, LetterKind, Outcome, Value

NOBODY = Recipient(name="")
"""Stands for a recipient that nobody has named yet; the rules refuse it."""


class LetterOptions(Value, frozen=True):
    """What somebody chooses for a letter that is not a decision.

    ``recipient`` is whom it goes to where that is not the case's recipient; ``copy`` shows the party's copy of a statement;
    ``about`` is the letter that came back; ``reason`` why a case that is still open is discontinued in the same go. ``until``
    is how long a complaint waits for the appeals body, ``complaint`` what is typed about it and perhaps not recorded yet.
    """

    kind: LetterKind
    conditions: tuple[str, ...] = ()
    due: date | None = None
    extra: str = ""
    expected_by: date | None = None
    title: str = ""
    recipient: Recipient | None = None
    copy: bool = False
    copy_to: str = ""
    access: AccessAnswer | None = None
    provisions: tuple[str, ...] = ()
    about: str = ""
    reason: str = ""
    until: date | None = None
    complaint: ComplaintAssessment | None = None

    @property
    def terms(self) -> LetterTerms:
        """What the letter sets, says or promises, as the rules ask for it."""
        return LetterTerms(
            due=self.due,
            title=self.title,
            text=self.extra,
            access=self.access,
            provisions=self.provisions,
            about=self.about,
        )


def statement_language(language: Language) -> Language:
    """The language in which the appeals body is told of a case in this language: a Norwegian one."""
    return Language.NB if language is Language.EN else language


def letter_language(case: Case, options: LetterOptions) -> Language:
    """The language of a letter: the case's, save what the appeals body reads. The party's copy is a letter to the party."""
    stated = options.kind is LetterKind.APPEALS_STATEMENT and not options.copy
    return statement_language(case.facts.language) if stated else case.facts.language


def letters_needed(options: LetterOptions) -> tuple[LetterOptions, ...]:
    """The letters that become final together: a statement has its copy, a matter passed on its letter to the sender."""
    if options.kind is LetterKind.APPEALS_STATEMENT:
        return tuple(msgspec.structs.replace(options, copy=copy) for copy in (False, True))
    if options.kind is LetterKind.TRANSFER:
        return tuple(
            msgspec.structs.replace(options, kind=kind) for kind in (LetterKind.FORWARDED_PAPERS, options.kind)
        )
    return (options,)


def addressed_options(options: LetterOptions, rulebook: Rulebook, today: date) -> LetterOptions:
    """The options with the appeals body's name and address of the day where that is whom the letter goes to.

    Where operations have not said where that is, nobody is named, and the rules say so.
    """
    if options.kind is not LetterKind.APPEALS_STATEMENT:
        return options
    found = rulebook.appeals_address(today)
    if found is None:
        return msgspec.structs.replace(options, recipient=None)
    name = rulebook.office.appeals_body[Language.NB]
    body = Recipient(name=name, address=Address(lines=found.lines, country=found.country))
    return msgspec.structs.replace(options, recipient=body)


def beforehand(case: Case, options: LetterOptions) -> CaseDiscontinued | ComplaintAssessed | None:
    """The act that comes before the letter: the end of a case that is still open, or what was typed about a complaint."""
    if options.kind is LetterKind.DISCONTINUED and case.state is not CaseState.CLOSED:
        return CaseDiscontinued(reason=options.reason)
    typed = options.complaint if options.kind is LetterKind.APPEALS_STATEMENT else None
    return ComplaintAssessed(assessment=typed) if typed is not None and typed != case.complaint else None


def as_before(case: Case, options: LetterOptions) -> Case:
    """The case as it is when that act has happened, which is the case that the letter speaks of."""
    match beforehand(case, options):
        case CaseDiscontinued(reason=reason):
            return msgspec.structs.replace(
                case, state=CaseState.CLOSED, outcome=Outcome.DISCONTINUE, closed_because=reason
            )
        case ComplaintAssessed(assessment=assessment):
            return msgspec.structs.replace(case, complaint=assessment)
        case _:
            return case


def final_act(case: Case, options: LetterOptions, letters: tuple[OutgoingLetter, ...], today: date) -> Act:
    """The act that makes these letters final; they are as many as ``letters_needed`` says, in its order."""
    first, due = letters[0], options.due or today
    if options.kind is LetterKind.REQUEST_FOR_INFORMATION:
        return InformationRequested(letter=first, conditions=options.conditions, due=due, extra=options.extra)
    if options.kind is LetterKind.APPEALS_STATEMENT:
        copy = msgspec.structs.replace(letters[1], copy_of=first.id)
        statement = msgspec.structs.replace(first, to=options.recipient)
        return ComplaintForwarded(statement=statement, copy=copy, due=due, until=options.until or due)
    if options.kind is LetterKind.TRANSFER:
        to = options.recipient or NOBODY
        return CaseTransferred(covering=msgspec.structs.replace(first, to=to), notice=letters[1], to=to)
    decision = options.kind is LetterKind.DECISION and case.proposal is not None
    if options.kind is LetterKind.RETURNED_POST and options.recipient is not None:
        first = msgspec.structs.replace(first, to=options.recipient)
    approved = case.proposal.fingerprint if decision and case.proposal else ""
    return LetterIssued(letter=first, approved=approved, terms=LetterTerms() if decision else options.terms)
