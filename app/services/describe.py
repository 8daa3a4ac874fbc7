"""An act in plain words, in the interface language: what stands beside it in the history and in the sync inbox.

Names come from the rulebook where it has them. No detail repeats a national identity number.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import singledispatch

from app.models.calendar import long_date
from app.models.case import acts, afterwards, weighing
from app.models.case.acts import Act
from app.models.register import Choice, Rulebook
from app.models.texts import Language, Localised
from app.services.timeline_words import (
    APPEALS,
    DISPATCH,
    FINDINGS,
    GROUNDS,
    LETTERS,
    OUTCOMES,
    PATTERNS,
    TIMINGS,
    VERDICTS,
    Pattern,
)

_NAMED = 3
"""How many rows are named before the rest is only counted."""


class Description:
    """Describes acts in one language, with the rulebook's names."""

    def __init__(self, rulebook: Rulebook, language: Language) -> None:
        self.rulebook = rulebook
        self.language = language

    def say(self, pattern: Pattern, **values: str) -> str:
        """A sentence by its pattern."""
        return PATTERNS[pattern][self.language].format(**values)

    def of(self, act: Act | None) -> str:
        """The detail of an act; None stands for one that this program cannot read."""
        return self.say(Pattern.UNKNOWN) if act is None else _detail(act, self)

    def day(self, day: date) -> str:
        """A day written out."""
        return long_date(day, self.language)

    def word(self, word: Localised | None, otherwise: str) -> str:
        """A word in this language; ``otherwise`` where there is none."""
        return word[self.language] if word else otherwise

    def choice(self, choices: dict[str, Choice], name: str) -> str:
        """The name of a choice; what stands in the act where the rulebook has no such choice."""
        found = choices.get(name)
        return found.name[self.language] if found else name

    def listed(self, parts: Sequence[str]) -> str:
        """The first few with commas, and how many more there are."""
        text = ", ".join(part for part in parts[:_NAMED] if part)
        rest = len(parts) - _NAMED
        return self.say(Pattern.MORE, text=text, count=str(rest)) if rest > 0 else text


@singledispatch
def _detail(act: Act, words: Description) -> str:
    """Acts without a description of their own say what they carry as a reason or comment."""
    return str(getattr(act, "why", "") or getattr(act, "comment", ""))


@_detail.register
def _(act: acts.LetterRegistered, words: Description) -> str:
    return words.say(Pattern.REGISTERED, title=act.facts.title, day=words.day(act.facts.received))


@_detail.register
def _(act: acts.DocumentReceived, words: Description) -> str:
    text = words.say(Pattern.RECEIVED, name=act.document.name, day=words.day(act.received))
    note = "; ".join(filter(None, (*(item.title for item in act.enclosures), act.note)))
    return f"{text}. {note}" if note else text


@_detail.register
def _(act: acts.NoteAdded, words: Description) -> str:
    return act.text


@_detail.register
def _(act: acts.CaseAssigned, words: Description) -> str:
    text = words.say(Pattern.ASSIGNED, name=act.to_name or act.to) if act.to else words.say(Pattern.UNASSIGNED)
    return f"{text}: {act.why}" if act.why else text


@_detail.register
def _(act: acts.ImpartialityDeclared, words: Description) -> str:
    return words.say(Pattern.IMPARTIAL) if act.impartial else words.say(Pattern.NOT_IMPARTIAL, why=act.grounds)


@_detail.register
def _(act: acts.BasisRowsSet, words: Description) -> str:
    names = {choice.id: choice for choice in words.rulebook.legal_bases}
    rows = [words.choice(names, row.legal_basis) if row.legal_basis else row.legal_basis_text for row in act.rows]
    return words.say(Pattern.ROWS, rows=words.listed(rows) or "–")


@_detail.register
def _(act: acts.ChecklistFilled, words: Description) -> str:
    return words.listed([_finding(finding, words) for finding in act.findings])


def _finding(finding: weighing.Finding, words: Description) -> str:
    condition = words.rulebook.condition(finding.condition)
    name = condition.name[words.language] if condition else finding.condition
    word = FINDINGS[finding.result][words.language] if finding.result else words.say(Pattern.NOT_JUDGED)
    return f"{name}: {word}"


@_detail.register
def _(act: acts.MatrixFilled, words: Description) -> str:
    return words.listed([_element(row, words) for row in act.rows])


def _element(row: weighing.MatrixRow, words: Description) -> str:
    element = words.rulebook.element(row.path)
    name = element.name[words.language] if element else row.path
    if not row.asked:
        return f"{name}: {words.say(Pattern.TAKEN_OUT)}"
    word = VERDICTS[row.verdict][words.language] if row.verdict else words.say(Pattern.NOT_JUDGED)
    return f"{name}: {word}"


@_detail.register
def _(act: acts.CaseHeld, words: Description) -> str:
    reason = words.choice(words.rulebook.hold_reasons, act.reason)
    return words.say(Pattern.HELD, reason=reason, day=words.day(act.until))


@_detail.register
def _(act: acts.CaseResumed, words: Description) -> str:
    return words.say(Pattern.RESUMED, day=words.day(act.on))


@_detail.register
def _(act: acts.DecisionDrafted, words: Description) -> str:
    draft = act.draft
    if draft.dismissal:
        known = words.rulebook.dismissal_reasons | words.rulebook.complaint_dismissals
        reason = words.choice(known, draft.dismissal)
        return words.say(Pattern.DISMISSAL, reason=reason)
    own = len(draft.paragraphs)
    return words.say(Pattern.DRAFTED_OWN, count=str(own)) if own else words.say(Pattern.DRAFTED)


@_detail.register
def _(act: acts.DecisionProposed, words: Description) -> str:
    text = words.say(Pattern.PROPOSED, outcome=OUTCOMES[act.outcome][words.language])
    return f"{text}. {act.comment}" if act.comment else text


@_detail.register
def _(act: acts.CaseDiscontinued, words: Description) -> str:
    reason = words.choice(words.rulebook.discontinue_reasons, act.reason)
    return f"{reason}. {act.comment}" if act.comment else reason


@_detail.register
def _(act: acts.DecisionApproved, words: Description) -> str:
    del act
    return words.say(Pattern.APPROVED)


@_detail.register
def _(act: acts.DecisionReturned, words: Description) -> str:
    reasons = [words.choice(words.rulebook.return_reasons, pin.reason) for pin in act.pins]
    text = words.listed(reasons)
    return f"{text}. {act.comment}" if text and act.comment else text or act.comment


@_detail.register
def _(act: acts.LetterIssued, words: Description) -> str:
    letter = LETTERS[act.letter.kind][words.language]
    return words.say(Pattern.ISSUED, letter=letter, day=words.day(act.letter.date))


@_detail.register
def _(act: acts.InformationRequested, words: Description) -> str:
    letter = LETTERS[act.letter.kind][words.language]
    return words.say(Pattern.REQUESTED, letter=letter, day=words.day(act.due))


@_detail.register
def _(act: acts.LetterDispatched, words: Description) -> str:
    text = words.say(Pattern.DISPATCHED, how=words.word(DISPATCH.get(act.how), act.how), day=words.day(act.on))
    return f"{text}. {words.say(Pattern.REGISTERED_POST, number=act.tracking or '–')}" if act.registered else text


@_detail.register
def _(act: acts.CaseHandedOver, words: Description) -> str:
    return words.say(Pattern.HANDED_OVER, file=act.file, place=act.place, day=words.day(act.on))


@_detail.register
def _(act: afterwards.PostReturned, words: Description) -> str:
    why = words.choice(words.rulebook.post_return_reasons, act.why)
    return words.say(Pattern.CAME_BACK, day=words.day(act.on), why=why)


@_detail.register
def _(act: afterwards.ReversalBegun, words: Description) -> str:
    return f"{GROUNDS[act.ground][words.language]}. {act.why}"


@_detail.register
def _(act: afterwards.ComplaintAssessed, words: Description) -> str:
    time = act.assessment.time
    return TIMINGS[time][words.language] if time else words.say(Pattern.NOT_JUDGED)


@_detail.register
def _(act: afterwards.ComplaintForwarded, words: Description) -> str:
    return words.say(Pattern.FORWARDED, day=words.day(act.until))


@_detail.register
def _(act: afterwards.AppealAnswered, words: Description) -> str:
    text = words.say(Pattern.ANSWERED, result=APPEALS[act.result][words.language], day=words.day(act.on))
    return f"{text}. {act.comment}" if act.comment else text


@_detail.register
def _(act: afterwards.DecisionOverturned, words: Description) -> str:
    text = words.say(Pattern.ANSWERED, result=APPEALS[act.result][words.language], day=words.day(act.on))
    led = words.say(Pattern.BY_COMPLAINT, number=act.complaint) if act.complaint else ""
    return ". ".join(filter(None, (text, led, act.comment)))


@_detail.register
def _(act: afterwards.CaseTransferred, words: Description) -> str:
    return words.say(Pattern.TRANSFERRED, name=act.to.name)
