"""From the truth beside a practice letter to what a person would do with it: findings, rows, matrix and reasons. Pure.

It grants exactly the data elements that the truth grants, refuses the others with a reason, and finds a condition not met
where the truth names its code as missing. What comes out is computed by the ordinary rules from these.
"""

from __future__ import annotations

from enum import StrEnum

from app.models.calendar import long_date
from app.models.case.facts import Document
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, FindingResult, MatrixRow, Verdict
from app.models.register import Choice, Condition, Rulebook
from app.models.texts import Localised
from app.models.values import Door, PageRef
from app.services.practice_facts import Truth, door_of, facts_from_truth, is_complaint, language_of

__all__ = ["Truth", "door_of", "facts_from_truth", "is_complaint", "language_of"]


class Way(StrEnum):
    """What the truth wants done: decide, ask for what is missing, or (a complaint) tell that it has come."""

    DECIDE = "decide"
    ASK = "ask"
    COMPLAINT = "complaint"


def way_of(truth: Truth) -> Way:
    """What a caseworker is expected to do with the letter."""
    if is_complaint(truth):
        return Way.COMPLAINT
    return Way.ASK if _expected(truth).get("outcome") == "ask_for_more" else Way.DECIDE


def _expected(truth: Truth) -> Truth:
    return truth.get("expected_outcome") or {}


def missing_codes(truth: Truth) -> tuple[str, ...]:
    """The codes of what the letter lacks."""
    return tuple(str(item["code"]) for item in truth.get("missing") or () if item and item.get("code"))


def lacking(truth: Truth, rulebook: Rulebook) -> tuple[Condition, ...]:
    """The conditions of the letter's door that the truth finds not met; what a request for information asks for."""
    codes = missing_codes(truth)
    return tuple(row for row in rulebook.conditions_for(door_of(truth)) if row.missing_code in codes)


def findings_from_truth(truth: Truth, document: Document, rulebook: Rulebook) -> tuple[Finding, ...]:
    """A finding for every condition of the door, with the first page of the letter as evidence."""
    page = PageRef(document=document.sha256, page=(truth.get("letter_pages") or (1,))[0])
    unmet = {condition.id for condition in lacking(truth, rulebook)}
    return tuple(
        Finding(
            condition=condition.id,
            result=FindingResult.NOT_MET if condition.id in unmet else FindingResult.MET,
            evidence=page,
        )
        for condition in rulebook.conditions_for(door_of(truth))
    )


# --- rows and matrix --------------------------------------------------------------------------------------


def granted_elements(truth: Truth) -> tuple[str, ...]:
    return tuple(_expected(truth).get("data_elements_granted") or ())


def basis_rows_from_truth(truth: Truth, rulebook: Rulebook) -> tuple[BasisRow, ...]:
    """One row: the first legal basis that the letter cites and the rulebook knows, and whether it carries anything."""
    granted = bool(granted_elements(truth))
    basis, words = _legal_basis(truth, rulebook)
    return (
        BasisRow(
            id="row-1",
            legal_basis=basis,
            legal_basis_text=words,
            purpose=_purpose(truth),
            processing_basis=_processing_basis(truth),
            service=_service(truth, rulebook),
            granted=granted,
            reason="" if granted else _row_reason(truth, rulebook),
        ),
    )


def _legal_basis(truth: Truth, rulebook: Rulebook) -> tuple[str, str]:
    """An id of the rulebook and no words, or no id and the words of the letter."""
    cited = [str(item).strip() for item in truth.get("legal_bases_cited") or () if item]
    door = door_of(truth)
    known = [choice for choice in rulebook.legal_bases if not choice.doors or door in choice.doors]
    for text in cited:
        found = next((choice for choice in known if _same_provision(text, choice)), None)
        if found:
            return found.id, ""
    return ("", cited[0]) if cited else ("none_cited", "")


def _same_provision(cited: str, choice: Choice) -> bool:
    """Whether a citation begins with the rulebook's name of a provision, in any of the three languages."""
    names = {choice.name.nb, choice.name.nn, choice.name.en}
    return any(_plain(cited).startswith(_plain(name)) for name in names)


def _plain(text: str) -> str:
    known = {"regulation (ec)": "forordning (ef)", "article": "artikkel", "art.": "artikkel", "no ": "nr. "}
    plain = text.casefold()
    for found, put in known.items():
        plain = plain.replace(found, put)
    return " ".join(plain.split())


_PURPOSES: dict[Door, tuple[tuple[str, str], ...]] = {
    Door.ESTATE_ADMINISTRATOR: (("lønn", "wage_claims"), ("løn", "wage_claims"), ("", "find_employees")),
    Door.PRIVATE_PERSON: (
        ("pensjon", "pension_and_insurance"),
        ("arbeidsforhold", "document_employment"),
        ("forsikring", "pension_and_insurance"),
        ("", "document_employment"),
    ),
    Door.FOREIGN_AUTHORITY: (
        ("insurance period", "insurance_periods"),
        ("pension", "insurance_periods"),
        ("database", "own_register"),
        ("register", "own_register"),
        ("tax", "tax_or_contributions"),
        ("maintenance", "maintenance"),
        ("", "social_benefits"),
    ),
    Door.OTHER: (
        ("forsk", "research"),
        ("inkasso", "debt_collection"),
        ("statisti", "statistics"),
        ("", "other_purpose"),
    ),
}
"""Words in the stated purpose, and the rulebook's purpose they point to; the last one stands where none is found."""


def _purpose(truth: Truth) -> str:
    stated = str(truth.get("purpose") or "").casefold()
    return next(name for word, name in _PURPOSES[door_of(truth)] if word in stated)


def _processing_basis(truth: Truth) -> str:
    cited = " ".join(str(item) for item in truth.get("legal_bases_cited") or ())
    for letter in "abcef":
        if f"bokstav {letter}" in cited and "6 nr. 1" in cited:
            return f"gdpr_6_1_{letter}"
    if (truth.get("party") or {}).get("type") == "doedsbo":
        return "deceased"
    usual = {Door.ESTATE_ADMINISTRATOR: "gdpr_6_1_c", Door.FOREIGN_AUTHORITY: "gdpr_6_1_e"}
    return usual.get(door_of(truth), "none_stated") if granted_elements(truth) else "none_stated"


def _service(truth: Truth, rulebook: Rulebook) -> str:
    asked = " ".join((truth.get("requested_data") or {}).get("access_types_asked") or ()).casefold()
    words = {"api": "api", "web": "web", "uttrekk": "extract", "hendelser": "events"}
    known = {choice.id for choice in rulebook.services}
    return next((name for word, name in words.items() if word in asked and name in known), "one_off")


def matrix_from_truth(truth: Truth, rulebook: Rulebook) -> tuple[MatrixRow, ...]:
    """A row for every element that was asked for or is granted and that the register holds."""
    language = language_of(truth)
    granted = granted_elements(truth)
    asked = (truth.get("requested_data") or {}).get("elements") or ()
    reason = _reason(truth, rulebook)[language]
    return tuple(
        MatrixRow(
            path=path,
            necessary_because=_NECESSARY[language] if path in granted else "",
            verdict=Verdict.GRANTED if path in granted else Verdict.REFUSED,
            reason="" if path in granted else reason,
        )
        for path in dict.fromkeys((*asked, *granted))
        if rulebook.element(path) is not None
    )


_NECESSARY = Localised(
    nb="Trengs for det oppgitte formålet.", nn="Trengst for det oppgitte formålet.", en="Needed for the stated purpose."
)


def _reason(truth: Truth, rulebook: Rulebook) -> Localised:
    """The rulebook's words for why an element is refused in this matter."""
    codes = missing_codes(truth)
    if "signed_authorisation" in codes or "court_order" in codes:
        name = "authority_not_shown"
    elif "legal_basis" in codes:
        name = "no_basis"
    else:
        name = "not_necessary" if granted_elements(truth) else "purpose_unclear"
    return next(choice.name for choice in rulebook.refusal_reasons if choice.id == name)


def _row_reason(truth: Truth, rulebook: Rulebook) -> str:
    return _reason(truth, rulebook)[language_of(truth)]


# --- reasons ----------------------------------------------------------------------------------------------


def draft_from_truth(truth: Truth, rulebook: Rulebook) -> DecisionDraft:
    """Facts, assessment and the provisions we refuse or narrow by; a full grant goes by no such provision.

    The letter itself says which conditions are not met, so the assessment does not.
    """
    language = language_of(truth)
    refused = [row for row in matrix_from_truth(truth, rulebook) if row.verdict is Verdict.REFUSED]
    granted = granted_elements(truth)
    facts = facts_from_truth(truth, Document(sha256="", name="", kind="pdf", pages=int(truth.get("pages") or 1)))
    told = _FACTS[language].format(
        sender=facts.sender.organisation or facts.sender.name,
        day=long_date(facts.letter_date or facts.received, language),
    )
    if granted and not refused:
        return DecisionDraft(facts=told, assessment=_GRANTED[language])
    grounds = ("gdpr_5_1_c",) if granted else ("confidentiality_13", "gdpr_6")
    assessment = (_NARROWED if granted else _REFUSED)[language]
    return DecisionDraft(grounds=_known(grounds, rulebook), facts=told, assessment=assessment)


def _known(grounds: tuple[str, ...], rulebook: Rulebook) -> tuple[str, ...]:
    known = {choice.id for choice in rulebook.grounds}
    return tuple(ground for ground in grounds if ground in known)


_FACTS = Localised(
    nb="{sender} ba om opplysninger i brev datert {day}.",
    nn="{sender} bad om opplysningar i brev datert {day}.",
    en="{sender} asked for information in a letter dated {day}.",
)
_GRANTED = Localised(
    nb="Opplysningene er nødvendige for det oppgitte formålet.",
    nn="Opplysningane er nødvendige for det oppgitte formålet.",
    en="The information is needed for the stated purpose.",
)
_NARROWED = Localised(
    nb="Vi gir opplysningene som formålet krever. De øvrige er ikke nødvendige for det.",
    nn="Vi gir opplysningane som formålet krev. Dei andre er ikkje nødvendige for det.",
    en="We give the information that the purpose requires. The rest is not needed for it.",
)
_REFUSED = Localised(
    nb="Vilkårene for å gi ut opplysningene er ikke oppfylt.",
    nn="Vilkåra for å gi ut opplysningane er ikkje oppfylte.",
    en="The conditions for disclosing the information are not met.",
)
