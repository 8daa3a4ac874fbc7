"""Registering letters in the real page: the tray, the form, drafts, advice, corrections, and all eight samples by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

import resources
from app.models.case.acts import FactsCorrected, LetterRegistered
from app.models.values import Door
from app.services.pages_intake import IntakeAnswer, SeenBefore
from app.services.practice_facts import facts_from_truth
from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.register.form_data import RegistrationForm, from_bytes
from app.views.register.letter import document_of
from app.views.register.page import RegisterView
from app.views.rehearsal.hands import Hands, loop_once
from app.views.rehearsal.register import RegisterHands
from app.views.theme.theme import Theme
from tests.builders import ANN, RULEBOOK, TODAY
from tests.door_facts import facts as door_facts
from tests.paper import PaperWorkbench, Shelf, truth

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LETTERS = Path(resources.path("practice/letters"))
NAMES = sorted(path.stem for path in LETTERS.glob("*.json"))


class Recognising(PaperWorkbench):
    """A workbench that has seen one reference before, and whose intake takes parts out of some files."""

    seen: tuple[SeenBefore, ...] = ()
    clean: tuple[IntakeAnswer, ...] = ()

    def seen_before(self, sha256: str, reference: str, numbers: Sequence[str]) -> tuple[SeenBefore, ...]:
        return self.seen if reference == "26/207 IH" else super().seen_before(sha256, reference, numbers)

    def watch(self) -> tuple[IntakeAnswer, ...]:
        found, self.clean = self.clean, ()
        return found


@pytest.fixture
def workbench() -> Recognising:
    return Recognising(ANN, RULEBOOK, TODAY, Shelf())


@pytest.fixture(scope="module")
def runner() -> Iterator[JobRunner]:
    """Real workers for all tests here, idle again after each."""
    runner = JobRunner()
    yield runner
    runner.close()
    assert runner.wait_idle()


@pytest.fixture(scope="module")
def shared(theme: Theme, runner: JobRunner) -> Iterator[RegisterView]:
    """One page for all tests, because building it is what takes time; each test gives it a workbench of its own."""
    page = RegisterView(Desk(runner))
    page.show()
    yield page
    page.deleteLater()


@pytest.fixture
def desk(shared: RegisterView) -> Desk:
    return shared.desk


@pytest.fixture
def page(shared: RegisterView, desk: Desk, runner: JobRunner, workbench: Recognising) -> Iterator[RegisterView]:
    desk.open(workbench)
    shared.resize(1400, 900)
    shared.open("")
    assert runner.wait_idle()
    yield shared
    shared.leave()
    shared.tray.answers.dismiss()
    shared.message.hide()
    shared.tray.show_scans((), "")
    shared.scan_view.show_document(None)
    shared.work.take(None)
    assert runner.wait_idle()
    desk.leave()


@pytest.fixture
def hands(page: RegisterView) -> RegisterHands:
    return RegisterHands(page)


def scan(workbench: PaperWorkbench, name: str = NAMES[0]) -> str:
    """Puts a sample into the tray; returns its name there."""
    workbench.take_in([LETTERS / f"{name}.pdf"])
    return f"{name}.pdf"


def opened(hands: RegisterHands, workbench: PaperWorkbench, name: str = NAMES[0]) -> str:
    """A sample in the tray and its form open."""
    listed = scan(workbench, name)
    hands.page.open("")
    hands.choose_scan(listed)
    return listed


def first_act(workbench: PaperWorkbench, case_id: str) -> Any:
    return workbench.shelf.histories[case_id][0].act


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_comes_out_as_its_truth(hands: RegisterHands, workbench: Recognising, name: str) -> None:
    listed = opened(hands, workbench, name)

    case_id = hands.register(listed, truth(name))

    act = first_act(workbench, case_id)
    assert isinstance(act, LetterRegistered)
    assert act.facts == facts_from_truth(truth(name), act.facts.documents[0])
    assert act.registered_on == TODAY
    assert act.facts.documents[0].name == listed


def test_after_registering_the_next_scan_opens_and_the_case_can_be_opened(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising, desk: Desk
) -> None:
    scan(workbench, NAMES[1])
    listed = opened(hands, workbench, NAMES[0])

    case_id = hands.register(listed, truth(NAMES[0]))

    page = hands.page
    qtbot.waitUntil(lambda: page.work.letter is not None and page.form.isEnabled())
    assert page.work.letter is not None and page.work.letter.shown is not None
    assert page.work.letter.shown.name == f"{NAMES[1]}.pdf"
    assert page.form.value().about.door == ""
    assert listed in page.message.text
    assert not any(key.startswith("register:") for key in workbench.typed)
    with qtbot.waitSignal(desk.wish) as wished:
        hands.hands.press(page.message.findChildren(QAbstractButton)[0])
    assert wished.args == ["case", case_id]


def test_nothing_is_chosen_for_language_and_door(hands: RegisterHands, workbench: Recognising) -> None:
    opened(hands, workbench)

    form = hands.page.form.value()

    assert (form.about.door, form.about.language) == ("", "")
    assert not hands.page.foot.submit.isEnabled()
    assert "four doors" in hands.page.foot.why_not.text()


def test_the_button_says_what_is_missing_and_f8_goes_there(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising
) -> None:
    opened(hands, workbench)
    hands.hands.tick("register_about_door_private_person")
    hands.hands.tick("register_about_language_nb")
    page = hands.page
    qtbot.waitUntil(lambda: "received" in page.foot.why_not.text())

    QTest.keyClick(page, Qt.Key.Key_F8)

    field = page.form.parts.field_at("receipt.received")
    assert field is not None
    assert "received" in field.error
    assert field.control.hasFocus() or page.focusWidget() is field.control

    hands.hands.type("register_receipt_received", "14.10.2026")
    qtbot.waitUntil(lambda: "received" not in page.foot.why_not.text())
    assert field.error == ""


def test_everything_typed_is_there_again(qtbot: QtBot, hands: RegisterHands, workbench: Recognising) -> None:
    other = scan(workbench, NAMES[1])
    listed = opened(hands, workbench)
    hands.hands.tick("register_about_door_foreign_authority")
    hands.hands.type("register_sender_name", "Jadwiga")
    hands.hands.type("register_receipt_letter_date", "14.1x")
    hands.choose_scan(other)
    assert hands.page.form.value().sender.name == ""

    hands.choose_scan(listed)

    form = hands.page.form.value()
    assert form.sender.name == "Jadwiga"
    assert form.receipt.letter_date == "14.1x"
    assert form.about.door == "foreign_authority"


def test_typing_is_kept_within_a_second_without_leaving(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising
) -> None:
    opened(hands, workbench)
    hands.hands.type("register_sender_name", "Marit")

    qtbot.waitUntil(lambda: "register:scan-1" in workbench.typed, timeout=1000)
    kept = from_bytes(workbench.typed["register:scan-1"], RegistrationForm)
    assert kept is not None and kept.sender.name == "Marit"
    qtbot.waitUntil(lambda: hands.page.foot.saved.text().startswith("Draft saved"))


def test_leaving_the_page_keeps_what_was_typed_just_now(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising
) -> None:
    opened(hands, workbench)
    QTest.keyClicks(hands.hands.find("register_sender_name", QLineEdit), "Liv")

    hands.page.leave()

    qtbot.waitUntil(lambda: "register:scan-1" in workbench.typed)


def test_the_deadline_is_explained_while_typing(qtbot: QtBot, hands: RegisterHands, workbench: Recognising) -> None:
    opened(hands, workbench)
    hands.hands.tick("register_about_door_foreign_authority")

    hands.hands.type("register_receipt_received", "221026")

    deadline = hands.page.form.parts.receipt.deadline
    qtbot.waitUntil(lambda: "mandag 23. november 2026" in deadline.text)
    missing = hands.page.work.advice.missing
    assert "Tidsrom" in missing.text and missing.isVisible()


def test_a_wrong_number_is_told_at_its_field_and_forgiven_when_mended(
    hands: RegisterHands, workbench: Recognising
) -> None:
    opened(hands, workbench)
    hands.hands.tick("register_about_door_other")
    field = hands.page.form.parts.field_at("party.organisation_number")
    assert field is not None

    hands.hands.type("register_party_organisation_number", "311 077 458")
    assert "check digits" in field.error
    hands.hands.type("register_party_organisation_number", "311 077 457")
    assert field.error == ""


def test_another_door_hides_what_it_cannot_owe_but_nothing_that_is_typed(
    hands: RegisterHands, workbench: Recognising
) -> None:
    opened(hands, workbench)
    hands.hands.tick("register_about_door_estate_administrator")
    hands.page.form.settle()
    assert hands.hands.see("register_estate_court")
    hands.hands.type("register_representative_name", "Torunn")

    hands.hands.tick("register_about_door_foreign_authority")
    hands.page.form.settle()

    assert not hands.hands.see("register_estate_court")
    assert hands.hands.see("register_representative_name")
    hands.hands.click("register_show_all")
    assert hands.hands.see("register_estate_court")


def test_the_country_stands_in_norwegian_capitals_on_the_envelope(hands: RegisterHands, workbench: Recognising) -> None:
    opened(hands, workbench)
    hands.hands.tick("register_about_door_foreign_authority")

    hands.hands.choose("register_recipient_country", "KE")
    hands.page.form.settle()
    assert hands.page.form.value().recipient.country_line == "KENYA"
    hands.hands.choose("register_recipient_country", "NO")
    hands.page.form.settle()
    assert hands.page.form.value().recipient.country_line == ""


def test_a_postal_place_is_filled_in_when_the_field_is_left(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising
) -> None:
    opened(hands, workbench)
    hands.hands.type("register_sender_address", "Elvegata 18\n6812")
    address = hands.hands.find("register_sender_address", QPlainTextEdit)
    qtbot.waitUntil(lambda: "FØRDE" in hands.page.form.parts.sender.fields["address"].place.text())  # type: ignore[attr-defined]

    QTest.keyClick(address, Qt.Key.Key_Tab)

    qtbot.waitUntil(lambda: address.toPlainText() == "Elvegata 18\n6812 FØRDE")


def test_shortcuts_fill_one_role_from_another(hands: RegisterHands, workbench: Recognising) -> None:
    opened(hands, workbench)
    hands.hands.tick("register_about_door_private_person")
    hands.hands.type("register_sender_name", "Marit Lie")
    hands.hands.type("register_sender_address", "Tenorveien 16\n2815 GJØVIK")

    for name in ("register_party_as_sender", "register_recipient_as_sender", "register_representative_as_sender"):
        hands.hands.click(name)

    form = hands.page.form.value()
    assert form.party.name == form.recipient.name == form.representative.name == "Marit Lie"
    assert form.recipient.address == "Tenorveien 16\n2815 GJØVIK"


def test_rows_can_be_added_and_taken_away(hands: RegisterHands, workbench: Recognising) -> None:
    opened(hands, workbench)
    for name in ("Ola", "Kari", "Per"):
        hands.hands.click("register_subjects_add")
        place = len(hands.page.form.value().subjects) - 1
        hands.hands.type(f"register_subjects_{place}_name", name)

    hands.hands.click("register_subjects_1_remove")

    assert [subject.name for subject in hands.page.form.value().subjects] == ["Ola", "Per"]
    hands.hands.type("register_subjects_1_name", "Anne")
    assert [subject.name for subject in hands.page.form.value().subjects] == ["Ola", "Anne"]


def test_data_elements_are_found_by_searching(hands: RegisterHands, workbench: Recognising) -> None:
    opened(hands, workbench)

    hands.hands.type("register_elements_search", "stillingsprosent")
    assert hands.hands.see("register_element_ansettelsesdetaljer_avtaltStillingsprosent")
    assert not hands.hands.see("register_element_arbeidssted_ident")
    hands.hands.tick("register_element_ansettelsesdetaljer_avtaltStillingsprosent")

    assert hands.page.form.value().request.elements == ("ansettelsesdetaljer[].avtaltStillingsprosent",)


def test_what_was_seen_before_is_shown_with_a_way_to_it(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising, desk: Desk
) -> None:
    workbench.seen = (SeenBefore(case_id="case-9", number="AAREG-9", title="Eldre sak", because="same reference"),)
    opened(hands, workbench)

    hands.hands.type("register_receipt_sender_reference", "26/207 IH")

    seen = hands.page.work.advice.seen
    qtbot.waitUntil(seen.isVisible)
    with qtbot.waitSignal(desk.wish) as wished:
        hands.hands.press(next(button for button in seen.findChildren(QAbstractButton) if button.isVisible()))
    assert wished.args == ["case", "case-9"]


def test_a_refused_file_stays_told_until_it_is_dismissed(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising, tmp_path: Path
) -> None:
    bad = tmp_path / "avkuttet.pdf"
    bad.write_bytes(b"%PDF-1.7 cut off")

    hands.take_in([bad, LETTERS / f"{NAMES[0]}.pdf"])

    texts = [notice.text for notice in hands.page.tray.answers.notices]
    assert any("avkuttet.pdf was not taken in. The file is damaged." in text for text in texts)
    assert any(text.startswith("Taken in: skan-") for text in texts)
    answers = hands.page.tray.answers
    assert all(notice.height() <= notice.heightForWidth(notice.width()) for notice in answers.notices)
    hands.hands.click("register_answers_dismiss")
    assert hands.page.tray.answers.notices == []


def test_what_was_made_harmless_is_told(qtbot: QtBot, hands: RegisterHands, workbench: Recognising) -> None:
    workbench.take_in([LETTERS / f"{NAMES[0]}.pdf"])
    taken = msgspec.structs.replace(next(iter(workbench.shelf.scans.values())), shown="f" * 64, note="")
    workbench.clean = (IntakeAnswer(file="aktiv.pdf", accepted=True, sentence="A script was taken out.", scan=taken),)

    hands.page.tray.watch(False)
    hands.page.tray.watch(True)

    qtbot.waitUntil(lambda: bool(hands.page.tray.answers.notices))
    assert "made harmless. A script was taken out." in hands.page.tray.answers.notices[0].text


def test_a_picture_on_the_clipboard_is_offered_to_intake(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising
) -> None:
    picture = QImage(40, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    mime = QMimeData()
    mime.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(mime)

    hands.hands.click("register_paste")

    qtbot.waitUntil(lambda: bool(hands.page.tray.answers.notices))
    assert hands.page.tray.answers.notices[0].text.startswith("Pasted ")


def test_setting_a_scan_aside_takes_it_off_the_list(hands: RegisterHands, workbench: Recognising) -> None:
    scan(workbench, NAMES[1])
    listed = opened(hands, workbench)

    hands.set_aside(listed)

    assert [scan.name for scan in workbench.register_page().scans] == [f"{NAMES[1]}.pdf"]


def test_a_registration_is_corrected_with_a_reason(
    qtbot: QtBot, page: RegisterView, workbench: Recognising, desk: Desk
) -> None:
    workbench.take_in([LETTERS / f"{NAMES[0]}.pdf"])
    paper = document_of(next(iter(workbench.shelf.scans.values())))
    facts = door_facts(Door.PRIVATE_PERSON, documents=(paper,))
    receipt = workbench.submit("", LetterRegistered(facts=facts, registered_on=TODAY))
    hands = Hands(page)
    page.open(receipt.case_id)
    hands.wait(page.form.isEnabled, "the form")
    assert not hands.see("register_show_tray")

    hands.type("register_sender_phone", "900 00 099")
    qtbot.waitUntil(lambda: "Say why" in page.foot.why_not.text())
    hands.type("register_why_why", "Feil telefonnummer")
    with qtbot.waitSignal(desk.wish) as wished:
        hands.click("register_submit")

    assert wished.args == ["case", receipt.case_id]
    act = workbench.shelf.histories[receipt.case_id][-1].act
    assert isinstance(act, FactsCorrected)
    assert (act.why, act.facts.sender.phone) == ("Feil telefonnummer", "900 00 099")
    assert msgspec.structs.replace(act.facts, sender=facts.sender) == facts


def test_in_a_narrow_window_scan_and_tray_are_one_press_away(
    qtbot: QtBot, hands: RegisterHands, workbench: Recognising
) -> None:
    opened(hands, workbench)
    page = hands.page
    page.resize(560, 700)
    qtbot.waitUntil(lambda: page.splitter.room == 1)
    assert page.form.isVisible() and not page.scan_view.isVisible()

    hands.hands.click("register_show_scan")
    assert page.scan_view.isVisible() and not page.form.isVisible()
    hands.hands.click("register_show_tray")
    assert page.tray.isVisible() and not page.scan_view.isVisible()
    hands.hands.click("register_show_tray")
    assert page.form.isVisible()


def test_every_control_has_a_name_for_those_who_do_not_see(hands: RegisterHands, workbench: Recognising) -> None:
    opened(hands, workbench)
    hands.hands.click("register_subjects_add")
    hands.hands.click("register_enclosures_add")
    loop_once()

    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
        for control in hands.page.findChildren(kind)
        if control.isVisible()
    ]
    nameless = [
        control.objectName()
        for control in controls
        if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
    ]
    unnamed = [control for control in controls if not control.objectName()]
    assert nameless == []
    assert [type(control).__name__ for control in unnamed] == []


def test_the_truth_files_are_all_there() -> None:
    assert len(NAMES) == 8
    assert all(json.loads((LETTERS / f"{name}.json").read_text())["file"] == f"{name}.pdf" for name in NAMES)
