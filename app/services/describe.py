"""An act in plain words, in the interface language: what stands beside it in the history and in the sync inbox.

Names come from the rulebook where it has them. No detail repeats a national identity number.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import singledispatchmethod

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
    """Describes acts in one language."""

    def __init__(self, rulebook: Rulebook, language: Language) -> None:
        self._rulebook = rulebook
        self._language = language

    def say(self, pattern: Pattern, **values: str) -> str:
        """A sentence by its pattern."""
        return PATTERNS[pattern][self._language].format(**values)

    def of(self, act: Act | None) -> str:
        """The detail of an act; None stands for one that this program cannot read."""
        return self.say(Pattern.UNKNOWN) if act is None else self._of(act)

    def day(self, day: date) -> str:
        """A day written out."""
        return long_date(day, self._language)

    def _word(self, word: Localised | None, otherwise: str) -> str:
        return word[self._language] if word else otherwise

    def _choice(self, choices: dict[str, Choice], name: str) -> str:
        found = choices.get(name)
        return found.name[self._language] if found else name

    def _listed(self, parts: Sequence[str]) -> str:
        text = ", ".join(part for part in parts[:_NAMED] if part)
        rest = len(parts) - _NAMED
        return self.say(Pattern.MORE, text=text, count=str(rest)) if rest > 0 else text

    @singledispatchmethod
    def _of(self, act: Act) -> str:
        """Acts without a description of their own say what they carry as a reason or comment."""
        return str(getattr(act, "why", "") or getattr(act, "comment", ""))

    @_of.register
    def _(self, act: acts.LetterRegistered) -> str:
        return self.say(Pattern.REGISTERED, title=act.facts.title, day=self.day(act.facts.received))

    @_of.register
    def _(self, act: acts.DocumentReceived) -> str:
        text = self.say(Pattern.RECEIVED, name=act.document.name, day=self.day(act.received))
        note = "; ".join(filter(None, (*(item.title for item in act.enclosures), act.note)))
        return f"{text}. {note}" if note else text

    @_of.register
    def _(self, act: acts.NoteAdded) -> str:
        return act.text

    @_of.register
    def _(self, act: acts.CaseAssigned) -> str:
        text = self.say(Pattern.ASSIGNED, name=act.to_name or act.to) if act.to else self.say(Pattern.UNASSIGNED)
        return f"{text}: {act.why}" if act.why else text

    @_of.register
    def _(self, act: acts.ImpartialityDeclared) -> str:
        return self.say(Pattern.IMPARTIAL) if act.impartial else self.say(Pattern.NOT_IMPARTIAL, why=act.grounds)

    @_of.register
    def _(self, act: acts.BasisRowsSet) -> str:
        names = {choice.id: choice for choice in self._rulebook.legal_bases}
        rows = [self._choice(names, row.legal_basis) if row.legal_basis else row.legal_basis_text for row in act.rows]
        return self.say(Pattern.ROWS, rows=self._listed(rows) or "–")

    @_of.register
    def _(self, act: acts.ChecklistFilled) -> str:
        return self._listed([self._finding(finding) for finding in act.findings])

    def _finding(self, finding: weighing.Finding) -> str:
        condition = self._rulebook.condition(finding.condition)
        name = condition.name[self._language] if condition else finding.condition
        word = FINDINGS[finding.result][self._language] if finding.result else self.say(Pattern.NOT_JUDGED)
        return f"{name}: {word}"

    @_of.register
    def _(self, act: acts.MatrixFilled) -> str:
        return self._listed([self._element(row) for row in act.rows])

    def _element(self, row: weighing.MatrixRow) -> str:
        element = self._rulebook.element(row.path)
        name = element.name[self._language] if element else row.path
        if not row.asked:
            return f"{name}: {self.say(Pattern.TAKEN_OUT)}"
        word = VERDICTS[row.verdict][self._language] if row.verdict else self.say(Pattern.NOT_JUDGED)
        return f"{name}: {word}"

    @_of.register
    def _(self, act: acts.CaseHeld) -> str:
        reason = self._choice(self._rulebook.hold_reasons, act.reason)
        return self.say(Pattern.HELD, reason=reason, day=self.day(act.until))

    @_of.register
    def _(self, act: acts.CaseResumed) -> str:
        return self.say(Pattern.RESUMED, day=self.day(act.on))

    @_of.register
    def _(self, act: acts.DecisionDrafted) -> str:
        draft = act.draft
        if draft.dismissal:
            known = self._rulebook.dismissal_reasons | self._rulebook.complaint_dismissals
            reason = self._choice(known, draft.dismissal)
            return self.say(Pattern.DISMISSAL, reason=reason)
        own = len(draft.paragraphs)
        return self.say(Pattern.DRAFTED_OWN, count=str(own)) if own else self.say(Pattern.DRAFTED)

    @_of.register
    def _(self, act: acts.DecisionProposed) -> str:
        text = self.say(Pattern.PROPOSED, outcome=OUTCOMES[act.outcome][self._language])
        return f"{text}. {act.comment}" if act.comment else text

    @_of.register
    def _(self, act: acts.CaseDiscontinued) -> str:
        reason = self._choice(self._rulebook.discontinue_reasons, act.reason)
        return f"{reason}. {act.comment}" if act.comment else reason

    @_of.register
    def _(self, act: acts.DecisionApproved) -> str:
        del act
        return self.say(Pattern.APPROVED)

    @_of.register
    def _(self, act: acts.DecisionReturned) -> str:
        reasons = [self._choice(self._rulebook.return_reasons, pin.reason) for pin in act.pins]
        text = self._listed(reasons)
        return f"{text}. {act.comment}" if text and act.comment else text or act.comment

    @_of.register
    def _(self, act: acts.LetterIssued) -> str:
        letter = LETTERS[act.letter.kind][self._language]
        return self.say(Pattern.ISSUED, letter=letter, day=self.day(act.letter.date))

    @_of.register
    def _(self, act: acts.InformationRequested) -> str:
        letter = LETTERS[act.letter.kind][self._language]
        return self.say(Pattern.REQUESTED, letter=letter, day=self.day(act.due))

    @_of.register
    def _(self, act: acts.LetterDispatched) -> str:
        text = self.say(Pattern.DISPATCHED, how=self._word(DISPATCH.get(act.how), act.how), day=self.day(act.on))
        return f"{text}. {self.say(Pattern.REGISTERED_POST, number=act.tracking or '–')}" if act.registered else text

    @_of.register
    def _(self, act: acts.CaseHandedOver) -> str:
        return self.say(Pattern.HANDED_OVER, file=act.file, place=act.place, day=self.day(act.on))

    @_of.register
    def _(self, act: afterwards.PostReturned) -> str:
        why = self._choice(self._rulebook.post_return_reasons, act.why)
        return self.say(Pattern.CAME_BACK, day=self.day(act.on), why=why)

    @_of.register
    def _(self, act: afterwards.ReversalBegun) -> str:
        return f"{GROUNDS[act.ground][self._language]}. {act.why}"

    @_of.register
    def _(self, act: afterwards.ComplaintAssessed) -> str:
        time = act.assessment.time
        return TIMINGS[time][self._language] if time else self.say(Pattern.NOT_JUDGED)

    @_of.register
    def _(self, act: afterwards.ComplaintForwarded) -> str:
        return self.say(Pattern.FORWARDED, day=self.day(act.until))

    @_of.register
    def _(self, act: afterwards.AppealAnswered) -> str:
        text = self.say(Pattern.ANSWERED, result=APPEALS[act.result][self._language], day=self.day(act.on))
        return f"{text}. {act.comment}" if act.comment else text

    @_of.register
    def _(self, act: afterwards.CaseTransferred) -> str:
        return self.say(Pattern.TRANSFERRED, name=act.to.name)
