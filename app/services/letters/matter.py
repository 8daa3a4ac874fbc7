"""What a letter is about: the case seen through the eyes of one letter, with its flags and the values of its placeholders.

Templates ask for flags ("guarded", "matrix") and phrases for values ("received", "appeals_body"); both are to be had here
and nowhere else. Knows nothing of blocks or pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property

import msgspec

from app.models.calendar import amount, deadline, long_date
from app.models.case.deadlines import COMPLAINT, INTERIM_REPLY
from app.models.case.deciding import outcome_in
from app.models.case.facts import Facts
from app.models.case.issuing import LetterOptions, letter_language
from app.models.case.reviewing import dismisses_complaint
from app.models.case.state import Case
from app.models.letter_texts.content import LetterTexts
from app.models.parties import PartyKind, Recipient
from app.models.register import Choice, Condition, Rulebook
from app.models.texts import Language
from app.models.values import CaseKind, LetterKind, Outcome
from app.services.letters.after_words import after_flags, after_words, is_official
from app.services.letters.case_words import case_words, uncapital
from app.services.letters.flags import APPLICATIONS, case_flags, decides_application, decision_flags
from app.services.letters.reviewed import Reviewed
from app.services.letters.texts import fill
from app.services.letters.whom import is_guarded

_MANY = (PartyKind.ORGANISATION, PartyKind.FOREIGN_AUTHORITY, PartyKind.BANKRUPTCY_ESTATE)


class Matter(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One letter's view of a case."""

    case: Case
    options: LetterOptions
    rulebook: Rulebook
    texts: LetterTexts

    @property
    def facts(self) -> Facts:
        return self.case.facts

    @property
    def language(self) -> Language:
        return letter_language(self.case, self.options)

    @cached_property
    def many(self) -> bool:
        """Whether the reader is addressed as several (dere)."""
        return self.official or self.facts.party.kind in _MANY

    @cached_property
    def official(self) -> bool:
        """Whether the reader is another public body."""
        return is_official(self.options)

    @cached_property
    def recipient(self) -> Recipient:
        """Whom the letter goes to. A letter to another body has nobody until somebody says which.

        A letter that asks for a better address may go to another one than the letter that came back.
        """
        if self.official:
            return self.options.recipient or Recipient(name="")
        elsewhere = self.options.recipient if self.options.kind is LetterKind.RETURNED_POST else None
        return elsewhere or self.facts.recipient

    @cached_property
    def guarded(self) -> bool:
        return is_guarded(self.facts) and not self.official

    @property
    def family(self) -> str:
        """Which family of templates a decision's letter is of."""
        if self.reverses:
            return "reversal"
        return "complaint" if dismisses_complaint(self.case) else "decision"

    @property
    def reverses(self) -> bool:
        """Whether this is the letter of a decision that changes another one."""
        return self.options.kind is LetterKind.DECISION and self.case.reversal is not None

    @cached_property
    def outcome(self) -> Outcome | None:
        return outcome_in(self.case) if self.options.kind is LetterKind.DECISION else None

    @cached_property
    def individual(self) -> bool:
        """Whether the decision is an individual decision (enkeltvedtak), so that complaint instructions are due."""
        return self.outcome is not None and self.case.draft.individual_decision

    @cached_property
    def reviewed(self) -> Reviewed:
        """What the review found, as far as this letter speaks of it."""
        return Reviewed(self.case, self.rulebook, self.outcome)

    def asked_conditions(self) -> tuple[Condition, ...]:
        """The conditions whose paragraphs a request for information carries; unknown ids are left out."""
        found = (self.rulebook.condition(name) for name in self.options.conditions)
        return tuple(condition for condition in found if condition is not None)

    # --- words -------------------------------------------------------------------------------------

    def chosen(self, choices: tuple[Choice, ...], value: str) -> str:
        """The words of a choice by its id; text that is no id is its own words."""
        found = next((choice.name[self.language] for choice in choices if choice.id == value), value)
        return found.strip().rstrip(".")

    @cached_property
    def values(self) -> dict[str, str]:
        """Every placeholder that a phrase may have, apart from those that one paragraph brings itself."""
        office, language = self.rulebook.office, self.language
        complaint = self.facts.complaint
        rule = self.rulebook.deadline_rule(COMPLAINT)
        dismissals = self.rulebook.dismissal_reasons | self.rulebook.complaint_dismissals
        called, decided = _called(self.facts.kind, self.guarded), _decided(self.facts.kind)
        found = dict(self.texts.words(language, self.many))
        days = days_of(self.case, self.options, self.rulebook)
        found |= {name: long_date(day, language) if day else "" for name, day in days.items()}
        found |= case_words(self.case, self.rulebook, self.texts, language, self.guarded)
        found |= after_words(self.case, self.options, language, lambda name: self.texts.say(name, language))
        found |= {
            "vedtak": self.texts.say("word_decision" if self.individual else "word_reply", language),
            "henvendelsen": self.texts.say(called, language),
            "din_henvendelse": fill(self.texts.say(f"{called}_own", language), found)[0],
            "soknaden": self.texts.say(decided, language),
            "din_soknad": fill(self.texts.say(f"{decided}_own", language), found)[0],
            "sokt_om": self.texts.say(f"{decided}_asked", language),
            "office": office.name[language],
            "office_address": ", ".join(office.postal_lines),
            "norway": self.texts.say("norway", language),
            "phone": office.phone,
            "website": office.website,
            "appeals_body": office.appeals_body[language],
            "complaint_time": _spelled(amount(rule.count, rule.unit, language), language),
            "decision_number": complaint.decision_number if complaint else "",
        }
        found["dismissal"] = self._because(dismissals, self.case.draft.dismissal, found)
        found["discontinued"] = self._because(self.rulebook.discontinue_reasons, self.case.closed_because, found)
        return found

    def _because(self, choices: Mapping[str, Choice], value: str, known: Mapping[str, str]) -> str:
        """Why a case ends as it does, as it stands after «fordi» or «at» and in the reader's form; empty if not chosen.

        A reason that the letters have no such words for stands as the rulebook names it.
        """
        phrase = f"because_{value}"
        if value in choices and phrase in self.texts.phrases:
            return fill(self.texts.say(phrase, self.language), known)[0]
        return _choice(choices, value, self.language)

    # --- flags -------------------------------------------------------------------------------------

    @cached_property
    def flags(self) -> frozenset[str]:
        """The flags that are set, as templates name them."""
        return frozenset(name for name, is_set in self._all_flags.items() if is_set)

    @property
    def known_flags(self) -> frozenset[str]:
        """Every flag that templates may name."""
        return frozenset(self._all_flags)

    @cached_property
    def _all_flags(self) -> dict[str, bool]:
        return {
            **case_flags(self.case, self.options, self.rulebook, self.guarded),
            **decision_flags(self.case, self.reviewed, self.individual),
            **after_flags(self.case, self.options),
        }


def days_of(case: Case, options: LetterOptions, rulebook: Rulebook) -> dict[str, date | None]:
    """The dates that phrases may name, by placeholder; None where there is none."""
    interim = deadline(rulebook.deadline_rule(INTERIM_REPLY), case.facts.received, rulebook.holidays)
    complaint = case.facts.complaint
    return {
        "received": case.facts.received,
        "due": options.due,
        "expected": options.expected_by,
        "interim_due": interim.date,
        "decision_date": complaint.decision_date if complaint else None,
    }


_CALLED = {**dict.fromkeys(APPLICATIONS, "what_application"), CaseKind.COMPLAINT: "what_complaint"}


def _called(kind: CaseKind, guarded: bool) -> str:
    """The phrase by which the letter that came is called; of a guarded one not even the kind is said."""
    return "what_inquiry" if guarded else _CALLED.get(kind, "what_inquiry")


def _decided(kind: CaseKind) -> str:
    """The phrase by which a decision calls what it decides; its reader knows what she asked for, guarded or not."""
    return "what_decided_application" if decides_application(kind) else "what_decided_request"


def _choice(choices: Mapping[str, Choice], value: str, language: Language) -> str:
    """The words of a choice as they stand inside a sentence; empty where there is no such choice."""
    found = choices.get(value)
    return uncapital(found.name[language].rstrip(".")) if found else ""


_SPELLED = {
    Language.NB: "null én to tre fire fem seks sju åtte ni ti elleve tolv",
    Language.NN: "null éi to tre fire fem seks sju åtte ni ti elleve tolv",
    Language.EN: "zero one two three four five six seven eight nine ten eleven twelve",
}


def _spelled(text: str, language: Language) -> str:
    """«tre uker» for «3 uker»: small numbers are words in running text."""
    number, _, unit = text.partition(" ")
    words = _SPELLED[language].split()
    return f"{words[int(number)]} {unit}" if int(number) < len(words) else text
