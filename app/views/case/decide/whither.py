"""Where a fault of a letter is mended: a field of this tab, a paragraph, a part of the review, or the registration.

Knows the codes and places of ``app.services.letters.fault_names`` as plain strings; knows no widgets.
"""

from __future__ import annotations

from app.services.pages_letters import LetterFault

_FIELDS = {
    "paragraph:facts": "decide_facts",
    "paragraph:assessment": "decide_assessment",
    "paragraph:dismissal": "decide_dismissal",
    "draft:grounds": "decide_ground_own",
    "draft:facts": "decide_facts",
    "draft:assessment": "decide_assessment",
    "extra": "letter_extra",
    "complaint:facts": "complaint_facts",
    "complaint:assessment": "complaint_assessment",
    "complaint:time_why": "complaint_time_why",
    "title": "letter_title",
    "body": "letter_recipient_name",
    "body_address": "letter_recipient_address",
    "due": "letter_due",
}
_BY_CODE = {
    "complaint_missing": "decide_individual",
    "complaint_superfluous": "decide_individual",
    "due_too_early": "letter_due",
    "nothing_said": "letter_extra",
    "kind_wrong": "letter_kind",
    "addressee_missing": "letter_recipient_name",
    "access_missing": "letter_access",
    "provision_missing": "letter_provision_own",
}
_IN_REVIEW = ("row", "condition", "element")
_QUOTED = ("placeholder", "address_too_long", "glyph_missing", "country_missing", "postal_code_missing")
"""Faults whose place is the very words in question; all others name a key that nobody reads."""


def own_field(target: str) -> str:
    """The object name of the field of this tab that holds a part of the case, e.g. "draft:facts"; empty elsewhere."""
    return _FIELDS.get(target, "")


def field_of(fault: LetterFault) -> str:
    """The object name of the field in which the fault is mended; empty where it is not a field of this tab."""
    return _BY_CODE.get(fault.code) or _FIELDS.get(fault.where.strip().strip("{}"), "")


def review_target(fault: LetterFault) -> str:
    """The place in the review, e.g. ``row:1``; empty where it is mended elsewhere."""
    kind = fault.where.partition(":")[0]
    return fault.where if kind in _IN_REVIEW and ":" in fault.where else ""


def paragraph_of(fault: LetterFault) -> str:
    """The key of the paragraph that the fault is about, as far as it names one."""
    if fault.code in _QUOTED:
        return ""
    return fault.where.partition(": ")[0]


def quoted(fault: LetterFault) -> str:
    """The very words in question, to be shown with the fault; empty where there are none to show."""
    return fault.where.strip() if fault.code in _QUOTED else ""
