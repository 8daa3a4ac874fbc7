"""What the form points out while it is filled in: never a rule, only what follows from what is typed.

Knows no Qt. Texts are in the interface language, from the rulebook and the calendar.
"""

from __future__ import annotations

import msgspec

from app.models.calendar import deadline, explain
from app.models.case.deadlines import COMPLAINT, INTERIM_REPLY, complaint_time, explain_complaint
from app.models.case.facts import Facts
from app.models.case.registering import missing
from app.models.register import Rulebook
from app.models.texts import Language
from app.views.register.form_data import RegistrationForm
from app.views.register.form_facts import day


class Hints(msgspec.Struct, frozen=True):
    """``interim`` explains when an interim reply is due; ``missing`` are names of conditions that seem to lack papers."""

    interim: str = ""
    complaint: str = ""
    complaint_in_time: bool | None = None
    missing: tuple[str, ...] = ()


def hints(form: RegistrationForm, facts: Facts, rulebook: Rulebook, language: Language) -> Hints:
    """What can be said of the form as it stands."""
    if not form.about.door:
        return Hints()
    found = complaint_time(facts, rulebook)
    told = ""
    if found:
        told = explain_complaint(found, language)
        told += "\n" + explain(found.deadline, rulebook.deadline_rule(COMPLAINT), language)
    return Hints(
        interim=_interim(form, rulebook, language),
        complaint=told,
        complaint_in_time=found.in_time if found else None,
        missing=_missing(facts, rulebook, language),
    )


def _interim(form: RegistrationForm, rulebook: Rulebook, language: Language) -> str:
    received = day(form.receipt.received)
    if received is None:
        return ""
    rule = rulebook.deadline_rule(INTERIM_REPLY)
    due = deadline(rule, received, rulebook.holidays)
    return f"{rule.name[language]}: {explain(due, rule, language)}"


def _missing(facts: Facts, rulebook: Rulebook, language: Language) -> tuple[str, ...]:
    """The names of the conditions whose papers or words seem to be lacking."""
    codes = missing(facts)
    rows = {row.missing_code: row.name[language] for row in rulebook.conditions_for(facts.door)}
    return tuple(rows.get(code, code) for code in codes if code in rows)
