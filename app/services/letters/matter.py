"""What a letter is about: the case seen through the eyes of one letter, with its flags and the values of its placeholders.

Templates ask for flags ("guarded", "matrix") and phrases for values ("received", "appeals_body"); both are worked out
here and nowhere else. Knows nothing of blocks or pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

import msgspec

from app.models.calendar import amount, deadline, long_date
from app.models.case.acts import BasisRow, FindingResult, MatrixRow, Verdict
from app.models.case.deadlines import COMPLAINT, INTERIM_REPLY, complaint_time
from app.models.case.deciding import outcome_in
from app.models.case.facts import Facts
from app.models.case.reviewing import dismisses_complaint
from app.models.case.state import Case
from app.models.letter_texts.content import LetterTexts
from app.models.parties import PartyKind, Recipient, Subject
from app.models.register import Choice, Condition, Rulebook
from app.models.texts import Language
from app.models.values import CaseKind, LetterKind, Outcome
from app.services.letters.after_words import after_flags, after_words, is_official
from app.services.letters.case_words import case_words, uncapital
from app.services.pages import LetterOptions

_MANY = (PartyKind.ORGANISATION, PartyKind.FOREIGN_AUTHORITY, PartyKind.BANKRUPTCY_ESTATE)
_PEOPLE = (PartyKind.PERSON, PartyKind.DECEASED_ESTATE)
NONE_CITED = "none_cited"
"""The legal basis of a row whose applicant cites none."""
NONE_STATED = "none_stated"
"""The processing basis of a row whose applicant states none."""


def is_guarded(facts: Facts) -> bool:
    """Whether the recipient has not shown that she may act for the person concerned (forvaltningsloven §§ 12 and 13).

    Then the letter says nothing about that person: not the name, nor what was asked about, nor whether we hold anything.
    """
    representative = facts.representative
    return representative is not None and representative.proven is not True and facts.party.kind in _PEOPLE


def covered(facts: Facts) -> tuple[Subject, ...]:
    """The people and organisations whose records a decision covers, out of everybody the letter mentions.

    In a deceased person's estate that is the deceased; elsewhere nobody who is only the applicant or the estate itself.
    """
    subjects = facts.subjects
    if facts.party.kind is PartyKind.DECEASED_ESTATE:
        found = tuple(subject for subject in subjects if subject.death_date)
    else:
        own = facts.party.organisation_number
        found = tuple(subject for subject in subjects if not own or subject.organisation_number != own)
    return found or tuple(subject for subject in subjects if subject.name != facts.sender.name)


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
        return self.case.facts.language

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

    def rows(self, granted: bool) -> Iterator[tuple[int, BasisRow]]:
        """The basis rows with this verdict, numbered from 1 in their own order."""
        return ((place, row) for place, row in enumerate(self.case.rows, 1) if row.granted is granted)

    def matrix(self, *verdicts: Verdict) -> tuple[MatrixRow, ...]:
        """The matrix rows with one of these verdicts (all rows where none is named), in the register's order."""
        places = {element.path: place for place, element in enumerate(self.rulebook.elements)}
        rows = [row for row in self.case.matrix.values() if not verdicts or row.verdict in verdicts]
        return tuple(sorted(rows, key=lambda row: (places.get(row.path, len(places)), row.path)))

    def found(self, result: FindingResult) -> Iterator[Condition]:
        """The conditions of this door with this finding, in the checklist's order."""
        for condition in self.rulebook.conditions_for(self.facts.door):
            finding = self.case.findings.get(condition.id)
            if finding is not None and finding.result is result:
                yield condition

    def reasoned(self, result: FindingResult) -> tuple[Condition, ...]:
        """The conditions with this finding that the reasons speak of: those met carry a grant, those not met a refusal."""
        speaks = self.outcome in (Outcome.GRANT, Outcome.PARTIAL) or result is FindingResult.NOT_MET
        return tuple(self.found(result)) if speaks and self.outcome is not Outcome.DISMISS else ()

    def asked_conditions(self) -> tuple[Condition, ...]:
        """The conditions whose paragraphs a request for information carries; unknown ids are left out."""
        found = (self.rulebook.condition(name) for name in self.options.conditions)
        return tuple(condition for condition in found if condition is not None)

    # --- words -------------------------------------------------------------------------------------

    def day(self, name: str) -> str:
        """A date of the case or of the options in the letter's language; empty where there is none."""
        found = self._days.get(name)
        return long_date(found, self.language) if found else ""

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
        found = dict(self.texts.words(language, self.many))
        found |= {name: self.day(name) for name in self._days}
        found |= case_words(self.case, self.rulebook, self.texts.say("and", language), self.guarded)
        found |= after_words(self.case, self.options, language, self._say)
        found |= {
            "vedtak": self.texts.say("word_decision" if self.individual else "word_reply", language),
            "henvendelsen": self.texts.say(self._what, language),
            "office": office.name[language],
            "office_address": ", ".join(office.postal_lines),
            "norway": self.texts.say("norway", language),
            "phone": office.phone,
            "website": office.website,
            "appeals_body": office.appeals_body[language],
            "complaint_time": _spelled(amount(rule.count, rule.unit, language), language),
            "decision_number": complaint.decision_number if complaint else "",
            "dismissal": _choice(self._dismissals, self.case.draft.dismissal, language),
            "discontinued": _choice(self.rulebook.discontinue_reasons, self.case.closed_because, language),
        }
        return found

    @cached_property
    def _days(self) -> dict[str, date | None]:
        interim = deadline(self.rulebook.deadline_rule(INTERIM_REPLY), self.facts.received, self.rulebook.holidays)
        complaint = self.facts.complaint
        return {
            "received": self.facts.received,
            "due": self.options.due,
            "expected": self.options.expected_by,
            "interim_due": interim.date,
            "decision_date": complaint.decision_date if complaint else None,
        }

    @property
    def _dismissals(self) -> dict[str, Choice]:
        return self.rulebook.dismissal_reasons | self.rulebook.complaint_dismissals

    def _say(self, name: str) -> str:
        return self.texts.say(name, self.language)

    @property
    def _what(self) -> str:
        if self.guarded:
            return "what_inquiry"
        known = {
            CaseKind.ACCESS_BY_LETTER: "what_application",
            CaseKind.ACCESS_BY_PORTAL: "what_application",
            CaseKind.EXTENDED_ACCESS: "what_application",
            CaseKind.COMPLAINT: "what_complaint",
        }
        return known.get(self.facts.kind, "what_inquiry")

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
        return {**self._case_flags(), **self._decision_flags(), **after_flags(self.case, self.options)}

    def _case_flags(self) -> dict[str, bool]:
        complaint = self.facts.complaint
        time = complaint_time(self.facts, self.rulebook)
        return {
            "guarded": self.guarded,
            "complaint": self.facts.kind is CaseKind.COMPLAINT,
            "subjects": bool(covered(self.facts)) and not self.guarded,
            "not_in_register": bool(self.facts.request.not_in_register),
            "one_off": any(row.service == "one_off" for row in self.case.rows if row.granted),
            "decision_date": complaint is not None and complaint.decision_date is not None,
            "asks_documents": complaint is not None and complaint.asks_documents,
            "in_time": time is not None and time.in_time,
            "late": time is not None and not time.in_time,
            "timed": time is not None,
            "discontinued": bool(self.values["discontinued"]),
            "due": self.options.due is not None,
            "expected": self.options.expected_by is not None,
            "extra": bool(self.options.extra.strip()),
            "asks": bool(self.asked_conditions()),
        }

    def _decision_flags(self) -> dict[str, bool]:
        draft = self.case.draft
        met, unmet = (self.reasoned(result) for result in (FindingResult.MET, FindingResult.NOT_MET))
        assessed = bool(draft.assessment.strip() or met or unmet)
        refused = bool(self.matrix(Verdict.REFUSED)) or any(True for _ in self.rows(granted=False))
        return {
            "individual": self.individual,
            "matrix": bool(self.case.matrix),
            "granted_elements": bool(self.matrix(Verdict.GRANTED)),
            "narrowed_elements": bool(self.matrix(Verdict.NARROWED)),
            "refused_elements": bool(self.matrix(Verdict.REFUSED)),
            "something_refused": refused,
            "grounds": any(ground.strip() for ground in draft.grounds),
            "facts": bool(draft.facts.strip()),
            "assessed": assessed,
            "met": bool(met),
            "reasons": assessed or bool(draft.facts.strip()) or any(ground.strip() for ground in draft.grounds),
        }


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
