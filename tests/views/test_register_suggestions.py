"""What the form suggests: days and names from files and e-mails, organisations from the register. Never silently."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.services.pages_intake import MailSays, OrganisationCard, Scan
from app.views.jobs import JobRunner
from app.views.register.form_data import EstateForm, PartyForm, RegistrationForm, RepresentativeForm
from app.views.register.organisations import administrator_agrees, with_card
from app.views.register.page import RegisterView
from app.views.register.suggested import scanned_on, suggestions_of
from app.views.theme.theme import Theme
from tests.builders import TODAY
from tests.views.register_opening import Arrivals, arrivals, new_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

ESTATE = OrganisationCard(
    number="312901048",
    name="GRANITTHAGEN ENTREPRENØR AS KONKURSBO",
    form="KBO",
    form_words="Konkursbo",
    address=("c/o Advokatfirmaet Lindås", "Tollbodbakken 7", "4006 STAVANGER"),
    administrators=("Torunn Marie Brekkhus",),
)
BANKRUPT = OrganisationCard(
    number="310455113", name="GRANITTHAGEN ENTREPRENØR AS", form="AS", bankrupt=True, bankrupt_since=date(2026, 9, 1)
)


def scan(name: str, mail: MailSays | None = None) -> Scan:
    return Scan(id="1", name=name, kind="pdf", pages=1, sha256="a" * 64, shown="", added="", mail=mail)


# --- what can be suggested


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("skan-20261023-0008.pdf", date(2026, 10, 23)),
        ("skan-20261323-0008.pdf", None),
        ("skan-20261023.pdf", None),
        ("brev-20261023-0008.pdf", None),
    ],
)
def test_the_day_in_a_scanners_file_name(name: str, day: date | None) -> None:
    assert scanned_on(name) == day


def test_a_day_that_lies_ahead_is_not_suggested() -> None:
    assert suggestions_of(scan("skan-20261023-0008.pdf"), date(2026, 10, 22)) == ()


def test_an_email_suggests_its_day_in_oslo_and_its_sender() -> None:
    late = MailSays(sender="Kari Eksempel <kari@example.no>", sent="2026-11-20T23:30:00+00:00", subject="")

    found = suggestions_of(scan("post.eml", late), TODAY)

    assert [(item.path, item.value) for item in found] == [
        ("receipt.received", "2026-11-21"),
        ("sender.name", "Kari Eksempel"),
        ("sender.email", "kari@example.no"),
    ]
    assert suggestions_of(scan("post.eml", MailSays(sender="???", sent="i går", subject="")), TODAY) == ()


# --- what a card fills in


def test_the_partys_card_fills_in_an_empty_recipient_but_no_written_one() -> None:
    form = RegistrationForm()

    filled = with_card(form, "party.organisation_number", ESTATE)
    kept = with_card(
        msgspec.structs.replace(form, recipient=msgspec.structs.replace(form.recipient, name="Advokat Lie")),
        "party.organisation_number",
        ESTATE,
    )

    assert (filled.party.name, filled.recipient.name) == (ESTATE.name, ESTATE.name)
    assert filled.recipient.address == "\n".join(ESTATE.address)
    assert (kept.party.name, kept.recipient.name, kept.recipient.address) == (ESTATE.name, "Advokat Lie", "")


@pytest.mark.parametrize(
    ("acting", "agrees"),
    [("Torunn Brekkhus", True), ("Brekkhus, Torunn Marie", True), ("Ola Lie", False), ("", None)],
)
def test_the_administrator_is_compared_with_who_acts(acting: str, agrees: bool | None) -> None:
    form = RegistrationForm(representative=RepresentativeForm(name=acting))

    assert administrator_agrees(form, ESTATE) is agrees
    assert administrator_agrees(form, BANKRUPT) is None


# --- on the page


@pytest.fixture(scope="module")
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()
    assert runner.wait_idle()


@pytest.fixture(scope="module")
def page(theme: Theme, runner: JobRunner) -> Iterator[RegisterView]:
    page = new_page(runner)
    yield page
    page.deleteLater()


@pytest.fixture
def desk(page: RegisterView, runner: JobRunner) -> Iterator[Arrivals]:
    with arrivals(page, runner) as opened:
        opened.workbench.organisations = {card.number: card for card in (ESTATE, BANKRUPT)}
        yield opened


def typed(desk: Arrivals) -> RegistrationForm:
    return desk.page.form.value()


def open_scan(desk: Arrivals, name: str) -> None:
    desk.scan(name)
    desk.open()
    desk.work.choose_scan(name)


def test_the_day_of_the_scan_is_offered_and_taken_with_a_click(desk: Arrivals) -> None:
    open_scan(desk, "skan-20261023-0008.pdf")
    assert typed(desk).receipt.received == ""

    desk.hands.click("register_receipt_received_suggestion")

    receipt = typed(desk).receipt
    assert (receipt.received, receipt.received_from) == ("2026-10-23", "scan_date")
    assert not desk.hands.see("register_receipt_received_suggestion")


def test_control_full_stop_takes_the_suggestion_of_the_field_in_hand(desk: Arrivals) -> None:
    desk.mail()
    desk.open()
    desk.work.choose_scan("post.eml")
    line = desk.hands.find("register_sender_email", QLineEdit)
    line.setFocus()

    QTest.keyClick(line, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert typed(desk).sender.email == "ashild@tommervag.example.no"
    assert (typed(desk).sender.name, typed(desk).receipt.received) == ("", "")
    QTest.keyClick(desk.page.form.parts.receipt, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert (typed(desk).receipt.received, typed(desk).receipt.received_from) == ("2026-11-20", "email")
    chip = desk.hands.find("register_sender_name_suggestion", QPushButton)
    assert "not verified" in chip.accessibleDescription()


def test_a_suggestion_goes_away_when_something_else_is_typed(desk: Arrivals) -> None:
    open_scan(desk, "skan-20261023-0008.pdf")

    desk.hands.type("register_receipt_received", "22.10.2026")

    assert not desk.hands.see("register_receipt_received_suggestion")
    assert typed(desk).receipt.received_from == "stamp"


def test_the_day_is_suggested_for_a_case_we_have_too(desk: Arrivals) -> None:
    open_scan(desk, "skan-20261023-0008.pdf")
    desk.hands.click("register_as_later")

    QTest.keyClick(desk.page.side.later, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)

    assert desk.page.side.later.value().received == "2026-10-23"


def test_a_number_shows_the_name_and_fills_it_in_when_asked(desk: Arrivals) -> None:
    open_scan(desk, "brev.pdf")
    desk.hands.tick("register_about_door_other")
    desk.hands.type("register_sender_organisation_number", "310 455 113")

    desk.hands.wait_for("register_sender_organisation_number_card")
    card = _card(desk, "sender.organisation_number")
    assert "GRANITTHAGEN ENTREPRENØR AS" in card.text and "Bankrupt since 1. september 2026" in card.text
    assert card.property("tone") == "warning"
    assert typed(desk).sender.organisation == ""
    desk.hands.click("register_sender_organisation_number_use")
    assert typed(desk).sender.organisation == "GRANITTHAGEN ENTREPRENØR AS"


def _card(desk: Arrivals, path: str) -> Any:
    field: Any = desk.page.form.parts.field_at(path)
    return field.card


def test_the_estates_administrator_is_compared_while_typing(desk: Arrivals) -> None:
    open_scan(desk, "brev.pdf")
    desk.hands.tick("register_about_door_estate_administrator")
    desk.hands.type("register_representative_name", "Ola Lie")
    desk.hands.type("register_estate_estate_number", "312 901 048")
    desk.hands.wait_for("register_estate_estate_number_card")
    card = _card(desk, "estate.estate_number")
    desk.hands.wait(lambda: "not who acts" in card.text, "the warning")

    desk.hands.type("register_representative_name", "Torunn Brekkhus")

    desk.hands.wait(lambda: card.property("tone") == "success", "the card to agree")
    desk.hands.click("register_estate_estate_number_use")
    assert typed(desk).estate == EstateForm(estate_number="312 901 048", administrator="Torunn Marie Brekkhus")
    assert typed(desk).party == PartyForm(kind="bankruptcy_estate")


def test_a_number_that_nobody_knows_is_left_in_peace(desk: Arrivals) -> None:
    open_scan(desk, "brev.pdf")
    desk.hands.tick("register_about_door_other")

    desk.hands.type("register_sender_organisation_number", "311 077 457")

    assert desk.runner.wait_idle()
    assert not desk.hands.see("register_sender_organisation_number_card")


def test_the_widths_of_the_panes_are_remembered(desk: Arrivals, tmp_path: Any) -> None:
    page = desk.page
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.settings = settings  # type: ignore[attr-defined]
    desk.open()
    handle = page.splitter.handle(2)
    before = page.splitter.sizes()
    centre = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(handle, centre + centre.__class__(-120, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=centre + centre.__class__(-120, 0))
    moved = page.splitter.sizes()
    assert moved != before

    page.resize(560, 900)
    desk.hands.wait(lambda: page.splitter.room == 1, "the panes to give way")
    page.resize(1500, 950)

    desk.hands.wait(lambda: page.splitter.room == 3, "room for all")
    assert page.splitter.sizes() == moved
    del page.settings  # type: ignore[attr-defined]


def test_no_suggestion_is_left_of_the_scan_before(desk: Arrivals) -> None:
    desk.scan("skan-20261023-0008.pdf")
    open_scan(desk, "brev.pdf")

    assert desk.page.work.chips.open == []
    assert suggestions_of(scan("brev.pdf"), TODAY) == ()
