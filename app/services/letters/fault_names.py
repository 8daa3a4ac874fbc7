"""The faults of letters by name: the sentence that is said of each, and whether it stops the letter.

Blocking faults stop the letter; warnings are for the caseworker to judge. The sentences are static, so that the window can
translate them. Knows no letter.
"""

from __future__ import annotations

from app.models.texts import QT_TRANSLATE_NOOP as _
from app.services.pages_letters import LetterFault

SENTENCES: dict[str, str] = {
    "placeholder": _("letter", "Something in the letter is not filled in. Fill it in, or take it out."),
    "recipient_missing": _("letter", "The letter has no recipient with an address. Correct the registration."),
    "addressee_missing": _("letter", "Say whom the letter goes to: a name and an address."),
    "appeals_address_missing": _(
        "letter",
        "The appeals body has no postal address yet. Operations must fill in appeals_addresses in office.json.",
    ),
    "address_too_long": _(
        "letter", "This line does not fit in the window of the envelope. Shorten the address in the registration."
    ),
    "country_missing": _("letter", "The address is abroad but has no country. Add it in the registration."),
    "postal_code_missing": _("letter", "The last line of the address has no postal code. Check the address."),
    "glyph_missing": _("letter", "The letters' typeface has no such character. Write the word in Latin letters."),
    "section_without_law": _("letter", "A section is cited without the name of its law. Add the law."),
    "complaint_missing": _(
        "letter",
        "An individual decision must tell how to complain (Public Administration Act section 27). "
        "Put the instructions back.",
    ),
    "complaint_superfluous": _("letter", "The letter tells how to complain although it is no individual decision."),
    "reasons_missing": _(
        "letter",
        "A refusal needs the provision, the facts and our assessment (Public Administration Act section 25). "
        "Fill in what is missing.",
    ),
    "row_undecided": _("letter", "A basis row is neither granted nor refused. Decide it first."),
    "element_undecided": _("letter", "A data element is neither granted, narrowed nor refused. Decide it first."),
    "nothing_asked": _("letter", "The letter asks for nothing. Choose what is missing, or write it."),
    "nothing_said": _("letter", "This kind of letter needs your own words. Write what it is about."),
    "statement_unwritten": _("letter", "The statement needs the facts and our assessment. Write both."),
    "access_missing": _("letter", "Say how much of the documents may be seen."),
    "provision_missing": _(
        "letter",
        "A refusal names its provision down to paragraph and letter (Public Administration Act section 21). Choose one.",
    ),
    "kind_wrong": _("letter", "This kind of letter does not fit the case as it stands."),
    "due_too_early": _("letter", "The deadline in the letter is not later than the day we received the matter."),
    "date_disagrees": _("letter", "The letter names another day of receipt than the registration. Check the date."),
    "national_id_foreign": _(
        "letter", "The letter has the national identity number of somebody who is not in the case. Take it out."
    ),
    "national_id_needless": _(
        "letter",
        "The letter repeats a national identity number. Leave it out unless it is needed to be sure who is meant.",
    ),
    "private_content": _(
        "letter",
        "The recipient has not shown that they may act for the person concerned, so the letter must not say "
        "who that is. Take the name out.",
    ),
    "private_reasons": _(
        "letter",
        "The recipient has not shown that they may act for the person concerned. "
        "Check that facts and assessment say nothing about that person.",
    ),
    "other_language": _("letter", "This paragraph seems to be in another language than the letter."),
    "long_sentence": _("letter", "A sentence is very long. Two short ones are easier to read."),
    "edit_lost": _(
        "letter", "Your own words for this paragraph are no longer in the letter, because it has fallen out."
    ),
    "text_outdated": _(
        "letter",
        "This line cites a provision or says something that is no longer valid today. Take the newest letter texts.",
    ),
    "texts_unknown": _(
        "letter",
        "The draft was written with letter texts that are not on this machine. Sync, or take the newest letter texts.",
    ),
}

WARNINGS = frozenset(
    (
        *("postal_code_missing", "section_without_law", "complaint_superfluous", "date_disagrees"),
        *("national_id_needless", "private_reasons", "other_language", "long_sentence", "edit_lost", "text_outdated"),
    )
)
"""Faults that a caseworker may know better about; all others stop the letter."""


def fault(code: str, where: str) -> LetterFault:
    """A fault found; ``where`` is the paragraph's key, or the very words, line or character in question."""
    return LetterFault(code=code, sentence=SENTENCES[code], where=where, blocking=code not in WARNINGS)
