"""What a letter says: from the case, in its language, with the caseworker's own words where there are any."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.models.case.facts import Facts
from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, DecisionDraft, ParagraphText
from app.models.parties import Party, PartyKind, Representative, Subject
from app.models.texts import Language
from app.models.values import Door, LetterKind, Outcome
from app.services.letters.content import compose, content_digest, paragraphs
from app.services.letters.letter import HeadingBlock, Letter, ListBlock, TableBlock
from app.services.letters.render import texts_of
from tests.builders import RULEBOOK, history_to, reviewed
from tests.door_facts import complaint_facts, facts
from tests.services.letters.samples import TEXTS, decision_case, facts_in, letter_of, sister_facts

ROOT = Path(__file__).parents[3]


def said(letter: Letter) -> str:
    return "\n".join(texts_of(letter)).replace("\u00a0", " ")


def keys(letter: Letter) -> list[str]:
    return [line.key for line in paragraphs(letter)]


def drafted(case: Case, **changes: object) -> Case:
    return msgspec.structs.replace(case, draft=msgspec.structs.replace(case.draft, **changes))


# --- decisions ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("outcome", ["grant", "partial", "refuse", "dismiss"])
def test_the_decision_comes_first_and_follows_from_the_review(language: Language, outcome: str) -> None:
    letter = letter_of(decision_case(facts_in(language), outcome))
    word = {Language.NB: "Vedtak: ", Language.NN: "Vedtak: ", Language.EN: "Decision: "}[language]
    assert letter.outcome is Outcome(outcome)
    assert letter.template == f"decision.{outcome}"
    assert letter.title.startswith(word)
    assert paragraphs(letter)[0].key == f"template:{outcome}_lead"
    assert letter.unfilled == ()


def test_a_case_brought_there_by_real_acts_becomes_a_letter() -> None:
    case = reviewed(history_to(), "ansettelsesperiode.sluttdato").case
    letter = letter_of(case)
    assert letter.outcome is Outcome.PARTIAL
    assert "Sluttdato for arbeidsforholdet: Ikke nødvendig for formålet." in said(letter)


def test_an_organisation_is_addressed_as_several_and_a_person_as_one() -> None:
    estate = letter_of(decision_case(facts(Door.ESTATE_ADMINISTRATOR), "refuse"))
    heir = letter_of(decision_case(facts_in(Language.NB), "refuse"))
    assert (estate.title, heir.title) == (
        "Vedtak: Dere får ikke opplysningene dere har søkt om",
        "Vedtak: Du får ikke opplysningene du har søkt om",
    )


def test_a_refusal_gives_provision_facts_conditions_and_assessment() -> None:
    letter = letter_of(decision_case(facts_in(Language.NB), "refuse"))
    found = keys(letter)
    assert {"draft:grounds", "draft:facts", "draft:facts:2", "draft:assessment", "row:1"} <= set(found)
    assert "condition:identity_confirmed" in found
    assert "condition:period" not in found, "conditions that are met are no reason to refuse"
    assert "NAV-loven § 7" in said(letter)


def test_a_grant_lists_the_conditions_that_are_met_and_what_is_covered() -> None:
    letter = letter_of(decision_case(facts_in(Language.NB), "grant"))
    assert "Identiteten din er bekreftet." in said(letter)
    assert "Opplysningene gjelder tiden fra 1. januar 2004 til 9. august 2026." in said(letter)
    assert "draft:grounds" not in keys(letter)


def test_the_matrix_is_an_annex_with_every_element_and_its_verdict() -> None:
    case = decision_case(facts_in(Language.NB), "partial")
    letter = letter_of(case)
    table = next(block for block in letter.blocks if isinstance(block, TableBlock))
    assert {row.key for row in table.rows} == {f"element:{path}" for path in case.matrix}
    assert {row.cells[1] for row in table.rows} == {"Innvilget", "Avgrenset", "Avslått"}
    assert all(len(row.cells) == len(table.columns) == len(table.widths) == 4 for row in table.rows)
    assert sum(table.widths) == pytest.approx(1)
    assert letter.enclosures == ("Opplysningene vi har vurdert, én for én",)


def test_a_matrix_without_limits_has_no_column_for_them() -> None:
    letter = letter_of(decision_case(facts_in(Language.NB), "grant"))
    table = next(block for block in letter.blocks if isinstance(block, TableBlock))
    assert table.columns == ("Opplysning", "Resultat", "Grunn")


def test_complaint_instructions_stand_in_every_individual_decision_and_in_no_other() -> None:
    case = decision_case(facts_in(Language.NB), "dismiss")
    with_them, without = letter_of(case), letter_of(drafted(case, individual_decision=False))
    text = said(with_them)
    wanted = ("tre uker", "Postboks 4330, 2308 HAMAR", "Nav klageinstans", "§ 18", "§ 11", "§ 42", "§ 36", "§§ 28–32")
    assert [word for word in wanted if word not in text] == []
    assert "template:complaint" not in keys(without)
    assert without.title.startswith("Svar: ")


def test_the_length_of_the_complaint_period_is_the_rulebooks() -> None:
    rule = msgspec.structs.replace(RULEBOOK.deadline_rule("complaint"), count=6)
    book = msgspec.structs.replace(RULEBOOK, deadline_rules={**RULEBOOK.deadline_rules, "complaint": rule})
    case = decision_case(facts_in(Language.NB), "refuse")
    letter = compose(case, LetterOptions(kind=LetterKind.DECISION), book, TEXTS, "Ann Berg")
    assert "Fristen er seks uker" in said(letter)


def test_a_row_in_its_own_words_and_none_cited() -> None:
    case = decision_case(facts_in(Language.NB), "grant")
    rows = (
        BasisRow(id="1", legal_basis_text="arveloven § 92", purpose="Finne forsikringer.", granted=True),
        BasisRow(id="2", legal_basis="none_cited", purpose="wage_claims", granted=True),
    )
    letter = letter_of(msgspec.structs.replace(case, rows=rows))
    listed = next(block for block in letter.blocks if block.key == "rows:granted")
    assert isinstance(listed, ListBlock)
    assert [item.key for item in listed.items] == ["row:1", "row:2"]
    assert "arveloven\u00a0§\u00a092" in listed.items[0].text
    assert "none_cited" not in said(letter)


# --- the caseworker's own words -------------------------------------------------------------------------


def test_own_words_replace_a_paragraph_and_are_marked() -> None:
    case = decision_case(facts_in(Language.NB), "refuse")
    own = (ParagraphText(key="draft:facts", text="Mine ord."), ParagraphText(key="template:again", text=""))
    letter = letter_of(drafted(case, paragraphs=own))
    changed = {line.key: line for line in paragraphs(letter)}
    assert (changed["draft:facts"].text, changed["draft:facts"].edited) == ("Mine ord.", True)
    assert "template:again" not in changed


def test_complaint_instructions_cannot_be_written_over() -> None:
    case = decision_case(facts_in(Language.NB), "refuse")
    letter = letter_of(drafted(case, paragraphs=(ParagraphText(key="template:complaint", text="Ikke klag."),)))
    line = next(line for line in paragraphs(letter) if line.key == "template:complaint")
    assert not line.editable and not line.edited and "tre uker" in line.text


def test_own_words_for_a_paragraph_that_has_fallen_out_are_reported() -> None:
    case = decision_case(facts_in(Language.NB), "grant")
    letter = letter_of(drafted(case, paragraphs=(ParagraphText(key="row:7", text="Ord."),)))
    assert letter.lost_edits == ("row:7",)


def test_own_words_belong_to_the_decision_and_not_to_other_letters() -> None:
    case = drafted(
        decision_case(facts_in(Language.NB), "grant"), paragraphs=(ParagraphText(key="template:contact", text="x"),)
    )
    assert letter_of(case, LetterKind.RECEIPT).lost_edits == ()


# --- other letters --------------------------------------------------------------------------------------


def test_a_request_carries_the_paragraphs_of_the_chosen_conditions() -> None:
    case = Case(id="c", facts=facts(Door.ESTATE_ADMINISTRATOR, language=Language.NN))
    chosen = ("court_order", "period")
    letter = letter_of(
        case,
        LetterKind.REQUEST_FOR_INFORMATION,
        conditions=chosen,
        due=date(2026, 12, 7),
        extra="Ring oss gjerne.\n\nTakk.",
    )
    found = {line.key: line.text for line in paragraphs(letter)}
    for name in chosen:
        condition = RULEBOOK.condition(name)
        assert condition is not None
        assert found[f"condition:{name}"].replace("\u00a0", " ") == condition.ask.nn
    assert (found["extra"], found["extra:2"]) == ("Ring oss gjerne.", "Takk.")
    assert "innan 7. desember 2026" in said(letter)


def test_a_letter_without_proof_of_authority_says_nothing_about_the_other_person() -> None:
    case = Case(id="c", facts=sister_facts())
    letter = letter_of(
        case,
        LetterKind.REQUEST_FOR_INFORMATION,
        conditions=("representative_authorised",),
        due=date(2026, 12, 7),
    )
    text = said(letter)
    assert letter.guarded
    assert "Asbjørn" not in text and "48895948317"[:6] not in text and "arbeidsforhold for bror" not in text.lower()
    assert "fullmakt" in text and "forvaltningsloven § 12" in text


def test_a_complaint_without_proof_of_authority_is_acknowledged_without_the_decision() -> None:
    person = sister_facts()
    about = complaint_facts(party=person.party, representative=person.representative, subjects=person.subjects)
    assert "AD-00987" not in said(letter_of(Case(id="c", facts=about), LetterKind.COMPLAINT_RECEIPT))


def test_a_refusal_without_proof_of_authority_names_neither_person_nor_what_was_asked_about() -> None:
    case = decision_case(sister_facts(), "refuse")
    letter = letter_of(case)
    assert not any(isinstance(block, TableBlock) for block in letter.blocks)
    assert "Asbjørn" not in said(letter)
    assert not any(key.startswith(("element:", "subject:", "row:", "period")) for key in keys(letter))


def test_an_estate_administrator_without_proof_still_reads_about_the_estate() -> None:
    unproven = facts(
        Door.ESTATE_ADMINISTRATOR,
        representative=Representative(name="Torunn Brekkhus", capacity="bostyrer", proven=None),
    )
    assert not letter_of(Case(id="c", facts=unproven), LetterKind.RECEIPT).guarded


def test_an_interim_reply_gives_the_day_or_says_that_there_is_none() -> None:
    case = Case(id="c", facts=facts())
    promised = letter_of(case, LetterKind.INTERIM_REPLY, expected_by=date(2026, 12, 18))
    assert "innen 18. desember 2026" in said(promised)
    assert "template:interim_unknown" in keys(letter_of(case, LetterKind.INTERIM_REPLY))


def test_a_complaint_is_acknowledged_with_its_decision_and_whether_it_came_in_time() -> None:
    in_time = letter_of(Case(id="c", facts=complaint_facts()), LetterKind.COMPLAINT_RECEIPT)
    late = letter_of(Case(id="c", facts=complaint_facts(postmark=date(2026, 11, 11))), LetterKind.COMPLAINT_RECEIPT)
    assert "vedtak AD-00987 av 15. oktober 2026" in said(in_time)
    assert "template:complaint_in_time" in keys(in_time) and "template:complaint_late" in keys(late)


# --- people ---------------------------------------------------------------------------------------------


def test_a_national_identity_number_stands_only_where_nothing_else_tells_who_it_is() -> None:
    dated = Subject(name="Ola Nordmann", national_id="62878949981", birth_date=date(1989, 7, 22))
    undated = Subject(name="Kari Nordmann", national_id="43929249454")
    about = facts(Door.FOREIGN_AUTHORITY, language=Language.NB, subjects=(dated, undated))
    text = said(letter_of(decision_case(about, "grant")))
    assert "Ola Nordmann, født 22. juli 1989" in text and "628789" not in text
    assert "Kari Nordmann, fødselsnummer 439292 49454" in text


def test_a_decision_for_an_estate_covers_the_deceased_and_not_the_heirs() -> None:
    heirs = (
        Subject(name="Kåre Sørbøen", national_id="14834849578", death_date=date(2026, 8, 9)),
        Subject(name="Tarjei Sørbøen", national_id="29858149914", relation="medarving"),
    )
    text = said(letter_of(decision_case(facts(Door.PRIVATE_PERSON, subjects=heirs), "grant")))
    assert "Kåre Sørbøen, fødselsnummer" in text and "Tarjei" not in text


def test_an_organisation_asking_about_itself_is_not_listed_as_covered() -> None:
    party = Party(kind=PartyKind.ORGANISATION, name="FIRMA AS", organisation_number="311077457")
    about = facts(
        Door.OTHER,
        party=party,
        subjects=(
            Subject(name="FIRMA AS", organisation_number="311077457"),
            Subject(name="DEBITOR AS", organisation_number="310455113"),
        ),
    )
    letter = letter_of(decision_case(about, "grant"))
    assert [line.text for line in paragraphs(letter) if line.key.startswith("subject:")] == [
        "DEBITOR AS, organisasjonsnummer 310\u00a0455\u00a0113"
    ]


# --- canonical ------------------------------------------------------------------------------------------


def test_the_same_case_gives_the_same_letter_and_another_name_the_same_content() -> None:
    case = decision_case(facts_in(Language.NB), "partial")
    options = LetterOptions(kind=LetterKind.DECISION)
    first, second = (compose(case, options, RULEBOOK, TEXTS, name) for name in ("Ann Berg", "Siri Moen"))
    assert first != second
    assert content_digest(first) == content_digest(second)


@pytest.mark.parametrize(
    "changed",
    [
        {"individual_decision": False},
        {"assessment": "Noe annet."},
        {"paragraphs": (ParagraphText(key="draft:facts", text="Mine ord."),)},
    ],
)
def test_whatever_changes_the_words_changes_the_content(changed: dict[str, object]) -> None:
    case = decision_case(facts_in(Language.NB), "partial")
    assert content_digest(letter_of(case)) != content_digest(letter_of(drafted(case, **changed)))


def test_the_version_of_the_phrases_is_part_of_the_content() -> None:
    case = decision_case(facts_in(Language.NB), "partial")
    newer = msgspec.structs.replace(TEXTS, version="2027-01")
    letter = compose(case, LetterOptions(kind=LetterKind.DECISION), RULEBOOK, newer, "Ann Berg")
    assert content_digest(letter) != content_digest(letter_of(case))


def test_accents_are_composed_and_invisible_characters_are_taken_out() -> None:
    case = decision_case(facts_in(Language.NB), "refuse")
    odd = unicodedata.normalize("NFD", "Søkeren på Ås") + " kom\u00adplett\u200b."
    letter = letter_of(drafted(case, facts=odd))
    line = next(line for line in paragraphs(letter) if line.key == "draft:facts")
    assert line.text == "Søkeren på Ås komplett."


def test_keys_are_unique_in_every_letter() -> None:
    for outcome in ("grant", "partial", "refuse", "dismiss"):
        letter = letter_of(decision_case(facts_in(Language.NB), outcome))
        found = keys(letter) + [block.key for block in letter.blocks if isinstance(block, HeadingBlock)]
        assert len(found) == len(set(found))


def test_saying_what_a_letter_says_takes_neither_reportlab_nor_pikepdf() -> None:
    code = "import sys, app.services.letters.content; print({'reportlab', 'pikepdf', 'PIL'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_half_filled_case_can_be_looked_at() -> None:
    about: Facts = facts()
    rows = (BasisRow(id="1", purpose="wage_claims"),)
    letter = letter_of(Case(id="c", facts=about, rows=rows, draft=DecisionDraft()))
    assert letter.outcome is Outcome.REFUSE
