"""Cases that letters are made of: real facts and real acts' values, in three languages."""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case.facts import Facts
from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, FindingResult, MatrixRow, Verdict
from app.models.parties import Address, Party, PartyKind, Recipient, Representative, Sender, Subject
from app.models.texts import Language
from app.models.values import Door, LetterKind
from app.services.letters.content import compose
from app.services.letters.letter import IssueFields, Letter
from app.services.letters.texts import letter_texts
from tests.builders import RULEBOOK, TODAY
from tests.door_facts import facts

TEXTS = letter_texts(TODAY)
FIELDS = IssueFields(case_number="2026/104", date=TODAY, drafter="Ann Berg", approver="Per Haugen")

GRANTED = (
    *("opplysningspliktig.type", "opplysningspliktig.ident", "arbeidssted.type", "arbeidssted.ident"),
    *("ansettelsesperiode.startdato", "ansettelsesperiode.sluttdato", "ansettelsesdetaljer[].yrke"),
    *("ansettelsesdetaljer[].avtaltStillingsprosent", "ansettelsesdetaljer[].antallTimerPrUke"),
)
REFUSED = tuple(
    f"{group}[].{name}"
    for group in ("permisjoner", "permitteringer")
    for name in ("type", "startdato", "sluttdato", "prosent")
)
_REASON = {
    Language.NB: "Opplysningen er ikke nødvendig for formålet.",
    Language.NN: "Opplysninga er ikkje nødvendig for føremålet.",
    Language.EN: "The information is not necessary for the purpose.",
}
_BECAUSE = {
    Language.NB: "Trengs for å finne arbeidsgivere og perioder.",
    Language.NN: "Trengst for å finne arbeidsgivarar og periodar.",
    Language.EN: "Needed to establish employers and periods.",
}
_FACTS = {
    Language.NB: "Søkeren ba om opplysninger om arbeidsforhold i brevet vi mottok. Tingretten har gitt skifteattest.\n\n"
    "Søkeren har forklart at opplysningene skal brukes til å spore opp forsikringer.",
    Language.NN: "Søkjaren bad om opplysningar om arbeidsforhold i brevet vi fekk. Tingretten har gitt skifteattest.",
    Language.EN: "The applicant asked for information on employments. The request cites Regulation (EC) No 883/2004.",
}
_ASSESSMENT = {
    Language.NB: "Vi har lagt vekt på at formålet kan nås uten opplysninger om permisjon og permittering. Slike opplysninger "
    "kan vise forhold i familien eller helse. Hensynet til personvern veier derfor tyngst for disse opplysningene.",
    Language.NN: "Vi har lagt vekt på at føremålet kan nåast utan opplysningar om permisjon og permittering. Slike "
    "opplysningar kan vise forhold i familien eller helse. Omsynet til personvern veg difor tyngst her.",
    Language.EN: "The purpose can be achieved without information on leave and lay-offs. Such information may reveal "
    "family or health matters. Privacy therefore weighs more heavily for this information.",
}


def sister_facts(language: Language = Language.NB) -> Facts:
    """A sister who writes for her brother with an unsigned authorisation (skan-20261104-0033)."""
    return facts(
        Door.PRIVATE_PERSON,
        language=language,
        title="Arbeidsforhold for bror",
        sender=Sender(name="Gunvor Tveitlien", role="søster"),
        party=Party(kind=PartyKind.PERSON, name="Asbjørn Tveitlien", national_id="48895948317"),
        recipient=Recipient(name="Gunvor Tveitlien", address=Address(lines=("Kvernhusbakken 3", "3660 RJUKAN"))),
        representative=Representative(name="Gunvor Tveitlien", capacity="søster", proven=False),
        subjects=(Subject(name="Asbjørn Tveitlien", national_id="48895948317", birth_date=date(1959, 9, 8)),),
    )


def matrix(
    language: Language, granted: tuple[str, ...] = GRANTED, refused: tuple[str, ...] = REFUSED
) -> dict[str, MatrixRow]:
    rows = [MatrixRow(path=path, verdict=Verdict.GRANTED, necessary_because=_BECAUSE[language]) for path in granted] + [
        MatrixRow(path=path, verdict=Verdict.REFUSED, reason=_REASON[language]) for path in refused
    ]
    return {row.path: row for row in rows}


def decision_case(about: Facts, outcome: str) -> Case:
    """A case whose review amounts to ``outcome``: grant, partial, refuse or dismiss."""
    language = about.language
    granted = outcome in ("grant", "partial")
    rows = matrix(language, GRANTED if granted else (), () if outcome == "grant" else REFUSED)
    if outcome == "partial":
        path = "utenlandsopphold[].land"
        narrowed = {
            Language.NB: "land utenfor EØS",
            Language.NN: "land utanfor EØS",
            Language.EN: "countries outside the EEA",
        }[language]
        rows[path] = MatrixRow(path=path, verdict=Verdict.NARROWED, narrowed_to=narrowed, reason=_REASON[language])
    result = FindingResult.MET if granted else FindingResult.NOT_MET
    conditions = RULEBOOK.conditions_for(about.door)
    findings = {
        item.id: Finding(condition=item.id, result=result if place < 3 else FindingResult.MET)
        for place, item in enumerate(conditions)
    }
    draft = (
        DecisionDraft()
        if outcome == "grant"
        else DecisionDraft(
            grounds=("gdpr_5_1_c", "nav_act_7"),
            facts=_FACTS[language],
            assessment=_ASSESSMENT[language],
            dismissal="not_authorised" if outcome == "dismiss" else "",
        )
    )
    return Case(
        id="case-1",
        facts=about,
        number="2026/104",
        rows=(
            BasisRow(
                id="row-1",
                purpose=RULEBOOK.purposes[1].id,
                legal_basis="none_cited",
                processing_basis="gdpr_6_1_c",
                granted=granted,
                reason="" if granted else _REASON[language],
            ),
        ),
        matrix={} if outcome == "dismiss" else rows,
        findings=findings,
        draft=draft,
    )


def letter_of(case: Case, kind: LetterKind = LetterKind.DECISION, **options: object) -> Letter:
    chosen = msgspec.structs.replace(LetterOptions(kind=kind), **options)
    return compose(case, chosen, RULEBOOK, TEXTS, "Ann Berg")


def facts_in(language: Language) -> Facts:
    """An heir in Norwegian, an authority abroad in English."""
    door = Door.FOREIGN_AUTHORITY if language is Language.EN else Door.PRIVATE_PERSON
    return facts(door, language=language)
