"""Words for what letter templates are made of: letters, shared passages, what the program writes itself, and conditions.

A name that a newer library has and this program does not know is shown as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.models.letter_texts.content import Part
from app.models.texts import QT_TRANSLATE_NOOP as _
from app.models.texts import Language
from app.services.text_pages import Placeholder, TextsPage

TEMPLATES = {
    "decision.grant": _("texts", "Decision: granted"),
    "decision.partial": _("texts", "Decision: partly granted"),
    "decision.refuse": _("texts", "Decision: refused"),
    "decision.dismiss": _("texts", "Decision: dismissed"),
    "complaint.dismiss": _("texts", "Decision: complaint dismissed"),
    "receipt": _("texts", "Receipt"),
    "interim_reply": _("texts", "Interim reply"),
    "request_for_information": _("texts", "Request for information"),
    "complaint_receipt": _("texts", "Receipt for a complaint"),
    "discontinued": _("texts", "Closed without a decision"),
    "advance_notice": _("texts", "Advance notice"),
    "transfer": _("texts", "Forwarded to another body"),
    "reversal.grant": _("texts", "Changed decision: granted"),
    "reversal.partial": _("texts", "Changed decision: partly granted"),
    "reversal.refuse": _("texts", "Changed decision: refused"),
    "reversal.dismiss": _("texts", "Changed decision: dismissed"),
    "appeals_statement": _("texts", "Statement to the appeals body"),
    "document_access_reply": _("texts", "Reply about access to documents"),
    "forwarded_papers": _("texts", "Papers forwarded to another body"),
    "returned_post": _("texts", "Letter about returned post"),
    "free_letter": _("texts", "Free letter"),
    "statement": _("texts", "Passage: what the appeals body is told"),
    "complaint_instructions": _("texts", "Passage: how to complain"),
    "contact": _("texts", "Passage: how to reach us"),
    "granted": _("texts", "Passage: what is granted"),
    "refused": _("texts", "Passage: what is refused"),
    "not_held": _("texts", "Passage: what the register does not hold"),
    "reasons": _("texts", "Passage: the reasons"),
    "disclosure": _("texts", "Passage: delivery and use"),
    "reversal": _("texts", "Passage: how the decision is changed"),
    "reversal_costs": _("texts", "Passage: costs of the case"),
}
PLACES = {
    "": _("texts", "Anywhere"),
    "facts": _("texts", "In the facts"),
    "assessment": _("texts", "In the assessment"),
    "grounds": _("texts", "Why a provision is used"),
    "extra": _("texts", "In other letters' own words"),
}
"""Where a phrase of the library belongs, in the order it is offered."""


_IN_LANGUAGE = {
    Language.NB: _("texts", "{what}, bokmål"),
    Language.NN: _("texts", "{what}, nynorsk"),
    Language.EN: _("texts", "{what}, English"),
}


def in_language(what: str, language: Language) -> str:
    """The label of a text, or of a part of one, in one of the languages it is written in."""
    return QCoreApplication.translate("texts", _IN_LANGUAGE[language]).format(what=what)


def place_word(place: str) -> str:
    source = PLACES.get(place)
    return QCoreApplication.translate("texts", source) if source else place


def template_word(key: str) -> str:
    """The name of a letter or of a passage that letters share."""
    source = TEMPLATES.get(key)
    return QCoreApplication.translate("texts", source) if source else key.replace("_", " ").replace(".", ": ")


def maker_word(page: TextsPage, name: str, language: Language) -> str:
    """What the program writes itself at such a part."""
    return _meaning(page.makers, name, language)


def when_words(page: TextsPage, part: Part, language: Language) -> str:
    """When a part stands in the letter, in words; empty where it always does."""
    conditions = []
    for flag in part.when:
        unless = QCoreApplication.translate("texts", "not: {condition}")
        words = _meaning(page.flags, flag.lstrip("!"), language)
        conditions.append(unless.format(condition=words) if flag.startswith("!") else words)
    return "; ".join(conditions)


def _meaning(known: Sequence[Placeholder], name: str, language: Language) -> str:
    found = next((item for item in known if item.name == name), None)
    return found.meaning[language] if found is not None else name.replace("_", " ")
