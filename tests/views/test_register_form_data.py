"""What is typed becomes facts, facts become a form again, and what stands in the way is named with its field."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from app.models.case.facts import Document, Facts
from app.models.parties import PartyKind
from app.models.reasons import Reason
from app.models.texts import Language
from app.models.values import Door
from app.views.register.address import postal_code
from app.views.register.facts_form import form_from, page_list
from app.views.register.form_data import (
    EnclosureForm,
    KindForm,
    PartyForm,
    ReceiptForm,
    RecipientForm,
    RegistrationForm,
    SenderForm,
    SubjectForm,
    from_bytes,
    to_bytes,
)
from app.views.register.form_facts import facts_from, gaps, page_numbers
from app.views.register.hints import hints
from app.views.register.numbers import number_faults, typed_numbers
from app.views.register.obstacles import Terms, obstacle
from app.views.register.shortcuts import party_as_sender, recipient_at
from app.views.register.shown import hidden_fields, with_door
from app.views.register.titles import suggested_title
from tests.builders import ANN, LEIF, RULEBOOK, TODAY
from tests.door_facts import complaint_facts, document
from tests.door_facts import facts as door_facts

EVERY_KIND = (*(door_facts(door) for door in Door), complaint_facts())


def replaced(form: RegistrationForm, part: str, **changes: object) -> RegistrationForm:
    return msgspec.structs.replace(form, **{part: msgspec.structs.replace(getattr(form, part), **changes)})


def terms(facts: Facts | None = None) -> Terms:
    documents: tuple[Document, ...] = facts.documents if facts else (document(),)
    return Terms(ANN, RULEBOOK, TODAY, documents)


@pytest.mark.parametrize("facts", EVERY_KIND, ids=lambda facts: f"{facts.door}-{facts.kind}")
def test_facts_come_out_of_the_form_as_they_went_in(facts: Facts) -> None:
    form = form_from(facts)

    assert gaps(form) == ()
    assert facts_from(form, facts.documents, TODAY) == facts


@pytest.mark.parametrize("facts", EVERY_KIND, ids=lambda facts: f"{facts.door}-{facts.kind}")
def test_a_draft_is_the_same_after_it_was_kept(facts: Facts) -> None:
    form = form_from(facts)

    assert from_bytes(to_bytes(form), RegistrationForm) == form


def test_half_a_date_survives_in_the_draft_and_is_a_gap() -> None:
    form = replaced(form_from(door_facts()), "receipt", letter_date="14.1")

    assert from_bytes(to_bytes(form), RegistrationForm) == form
    assert [gap.field for gap in gaps(form)] == ["receipt.letter_date"]


def test_a_draft_of_a_newer_program_is_left_alone() -> None:
    assert from_bytes(b'{"about": 7}', RegistrationForm) is None


def test_an_empty_form_says_first_that_a_door_must_be_chosen() -> None:
    found = obstacle(RegistrationForm(), terms())

    assert found is not None
    assert found.field == "about.door"
    assert {gap.field for gap in gaps(RegistrationForm())} == {
        "about.door",
        "about.language",
        "receipt.received",
        "party.kind",
    }


@pytest.mark.parametrize(
    ("part", "changes", "field", "reason"),
    [
        ("title", {"title": " "}, "title.title", Reason.TITLE_MISSING),
        ("sender", {"name": ""}, "sender.name", Reason.SENDER_MISSING),
        ("party", {"name": ""}, "party.name", Reason.PARTY_MISSING),
        ("recipient", {"address": "\n"}, "recipient.address", Reason.ADDRESS_MISSING),
        ("receipt", {"letter_date": "2026-11-20"}, "receipt.letter_date", Reason.DATED_AFTER_RECEIPT),
        ("receipt", {"received": "2026-12-24"}, "receipt.received", Reason.RECEIVED_IN_FUTURE),
        ("request", {"period_first": "2026-12-01"}, "request.period_first", Reason.PERIOD_BACKWARDS),
        ("party", {"kind": "person"}, "party.kind", Reason.ESTATE_MISSING),
        ("estate", {"debtor_number": "310455112"}, "estate.debtor_number", Reason.NUMBER_WRONG),
    ],
)
def test_each_refusal_points_at_its_field(part: str, changes: dict[str, object], field: str, reason: Reason) -> None:
    facts = door_facts()

    found = obstacle(replaced(form_from(facts), part, **changes), terms(facts))

    assert found is not None and found.refusal is not None
    assert (found.refusal.reason, found.field) == (reason, field)


@pytest.mark.parametrize("pages", ["", "2-9", "two"])
def test_enclosures_outside_the_scan_are_pointed_at(pages: str) -> None:
    facts = door_facts()
    enclosures = (EnclosureForm(title="Fullmakt", pages="2"), EnclosureForm(title="Kjennelse", pages=pages))

    found = obstacle(msgspec.structs.replace(form_from(facts), enclosures=enclosures), terms(facts))

    assert found is not None and found.refusal is not None
    assert (found.refusal.reason, found.field) == (Reason.PAGES_OUTSIDE_SCAN, "enclosures.1.pages")


def test_who_may_not_register_is_told_so() -> None:
    facts = door_facts()

    found = obstacle(form_from(facts), Terms(LEIF, RULEBOOK, TODAY, facts.documents))

    assert found is not None and found.refusal is not None
    assert (found.refusal.reason, found.field) == (Reason.ROLE_MISSING, "")


@pytest.mark.parametrize(
    ("text", "pages"),
    [("1", (1,)), ("1-3", (1, 2, 3)), ("1, 3 – 4", (1, 3, 4)), ("", ()), ("3-1", ()), ("a", ()), ("0", ())],
)
def test_page_numbers_are_read_as_people_write_them(text: str, pages: tuple[int, ...]) -> None:
    assert page_numbers(text) == pages
    assert page_numbers(page_list(pages)) == pages


def test_empty_rows_are_not_registered() -> None:
    form = msgspec.structs.replace(
        form_from(door_facts()), subjects=(SubjectForm(), SubjectForm(name="Ola")), enclosures=(EnclosureForm(),)
    )

    facts = facts_from(form, (document(),), TODAY)

    assert [subject.name for subject in facts.subjects] == ["Ola"]
    assert facts.enclosures == ()


def test_numbers_are_kept_without_the_spaces_people_write() -> None:
    form = RegistrationForm(sender=SenderForm(organisation_number="310 128 406", national_id=" "))

    assert typed_numbers(form) == ("310128406",)
    assert facts_from(form, (), TODAY).sender.organisation_number == "310128406"
    assert facts_from(form, (), TODAY).sender.national_id is None
    assert number_faults(form, RULEBOOK) == {}


def test_each_door_hides_what_its_group_cannot_owe() -> None:
    def hidden(door: Door, kind: PartyKind) -> frozenset[str]:
        return hidden_fields(RegistrationForm(about=KindForm(door=door.value), party=PartyForm(kind=kind.value)))

    assert "estate" in hidden(Door.PRIVATE_PERSON, PartyKind.PERSON)
    assert "estate" not in hidden(Door.PRIVATE_PERSON, PartyKind.DECEASED_ESTATE)
    assert "estate" not in hidden(Door.ESTATE_ADMINISTRATOR, PartyKind.BANKRUPTCY_ESTATE)
    assert {"representative", "party.national_id"} <= hidden(Door.FOREIGN_AUTHORITY, PartyKind.FOREIGN_AUTHORITY)
    assert "complaint" in hidden(Door.OTHER, PartyKind.ORGANISATION)


def test_what_is_filled_is_never_hidden() -> None:
    form = RegistrationForm(
        about=KindForm(door=Door.FOREIGN_AUTHORITY.value), party=PartyForm(national_id="02917649882")
    )

    assert "party.national_id" not in hidden_fields(form)
    assert hidden_fields(RegistrationForm()) == frozenset()


def test_a_door_suggests_the_party_and_no_country_for_abroad() -> None:
    abroad = with_door(RegistrationForm(), Door.FOREIGN_AUTHORITY.value)
    assert abroad.party.kind == PartyKind.FOREIGN_AUTHORITY
    assert (abroad.sender.country, abroad.party.country, abroad.recipient.country) == ("", "", "")

    home = with_door(abroad, Door.PRIVATE_PERSON.value)
    assert home.party.kind == PartyKind.PERSON
    assert home.sender.country == "NO"

    chosen = replaced(home, "party", kind=PartyKind.DECEASED_ESTATE.value)
    assert with_door(chosen, Door.OTHER.value).party.kind == PartyKind.DECEASED_ESTATE


def test_titles_are_norwegian_and_follow_the_language_of_the_letter() -> None:
    form = form_from(door_facts(Door.FOREIGN_AUTHORITY, language=Language.EN))
    assert suggested_title(form).startswith("Søknad fra utenlandsk myndighet")
    assert suggested_title(replaced(form, "about", language="nn")).startswith("Søknad frå utanlandsk styresmakt")
    assert suggested_title(replaced(form, "party", name=" ")) == ""
    complaint = complaint_facts()
    assert complaint.complaint is not None
    assert complaint.complaint.decision_number in suggested_title(form_from(complaint))


def test_hints_explain_the_interim_reply_and_name_what_is_missing() -> None:
    form = RegistrationForm(
        about=KindForm(door=Door.FOREIGN_AUTHORITY.value, language="en"), receipt=ReceiptForm(received="2026-10-22")
    )

    found = hints(form, facts_from(form, (document(),), TODAY), RULEBOOK, Language.EN)

    assert "22 November 2026 is a Sunday, so Monday 23 November 2026" in found.interim
    names = {row.missing_code: row.name.en for row in RULEBOOK.conditions_for(Door.FOREIGN_AUTHORITY)}
    assert found.missing == tuple(names[code] for code in ("period", "specific_purpose", "legal_basis", "subjects"))


def test_hints_say_whether_a_complaint_is_in_time() -> None:
    facts = complaint_facts()

    found = hints(form_from(facts), facts, RULEBOOK, Language.EN)
    assert found.complaint_in_time is True
    late = msgspec.structs.replace(facts, postmark=date(2026, 11, 10))
    assert hints(form_from(late), late, RULEBOOK, Language.EN).complaint_in_time is False
    assert hints(RegistrationForm(), facts, RULEBOOK, Language.EN).missing == ()


def test_roles_are_copied_where_they_agree() -> None:
    sender = SenderForm(
        name="Kari Lie", organisation="Fjord AS", organisation_number="311077457", address="Vei 1\n6812 FØRDE"
    )

    body = party_as_sender(RegistrationForm(sender=sender, party=PartyForm(kind="organisation")))
    assert (body.name, body.organisation_number) == ("Fjord AS", "311077457")
    person = party_as_sender(RegistrationForm(sender=sender, party=PartyForm(kind="person")))
    assert (person.name, person.organisation_number) == ("Kari Lie", "")
    recipient = recipient_at(RecipientForm(), sender, "Fjord AS")
    assert (recipient.attention, recipient.address) == ("Kari Lie", "Vei 1\n6812 FØRDE")
    assert recipient_at(RecipientForm(), sender, "Kari Lie").attention == ""


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("Elvegata 18\n6812 FØRDE", ("6812", "FØRDE")),
        ("Elvegata 18\n6812", ("6812", "")),
        ("6812\nElvegata 18", None),
        ("ul. Żurawia 14/3\n70-001 NOWY BRZEG", None),
        ("", None),
    ],
)
def test_the_postal_code_is_on_the_last_line(address: str, found: tuple[str, str] | None) -> None:
    assert postal_code(address) == found
