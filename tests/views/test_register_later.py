"""What arrives for a case we have: found, added with its day and its enclosures, and nothing goes on by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.models.case.acts import CaseResumed, DocumentReceived
from app.models.case.facts import Enclosure
from app.models.values import CaseState
from app.views.desk import ADD_TO
from app.views.jobs import JobRunner
from app.views.register.form_data import from_bytes
from app.views.register.later.form import LaterForm
from app.views.register.letter import document_of
from app.views.register.page import RegisterView
from app.views.theme.theme import Theme
from tests.builders import TODAY
from tests.views.register_opening import RECEIVED, Arrivals, arrivals, new_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(scope="module")
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()
    assert runner.wait_idle()


@pytest.fixture(scope="module")
def page(theme: Theme, runner: JobRunner) -> Iterator[RegisterView]:
    """One page for all tests, because building it is what takes time."""
    page = new_page(runner)
    yield page
    page.deleteLater()


@pytest.fixture
def desk(page: RegisterView, runner: JobRunner) -> Iterator[Arrivals]:
    with arrivals(page, runner) as opened:
        yield opened


def added(desk: Arrivals, case_id: str) -> list[DocumentReceived]:
    """The later documents in the history of a case."""
    history = desk.workbench.shelf.histories[case_id]
    return [entry.act for entry in history if isinstance(entry.act, DocumentReceived)]


def last(desk: Arrivals, case_id: str) -> Any:
    return desk.workbench.shelf.histories[case_id][-1].act


def state(desk: Arrivals, case_id: str) -> CaseState:
    case = desk.workbench.shelf.case(case_id)
    assert case is not None
    return case.state


def test_a_scan_is_added_to_a_case_that_was_searched_for(desk: Arrivals) -> None:
    other, case_id = desk.case(), desk.case(sender_reference="AB-99")
    scan = desk.scan("svar.pdf")
    desk.open()
    desk.work.choose_scan("svar.pdf")

    desk.work.find_case("AB-99", case_id)
    desk.work.add_to_case(RECEIVED, "Svar på mangelbrevet")

    (act,) = added(desk, case_id)
    assert (act.document.sha256, act.document.name, act.document.pages) == (scan.sha256, "svar.pdf", 2)
    assert (act.received, act.note, act.enclosures) == (RECEIVED, "Svar på mangelbrevet", ())
    assert added(desk, other) == []
    assert desk.workbench.register_page().scans == ()
    assert not any(key.startswith(("register:", "later:")) for key in desk.workbench.typed)
    number = desk.workbench.shelf.case(case_id)
    assert number is not None and number.number in desk.page.done.message.text


def test_the_likely_cases_stand_first_with_the_reason(desk: Arrivals) -> None:
    waiting, same = desk.case(waits=True), desk.case(sender_reference="26/207 IH")
    desk.case()
    desk.scan("svar.pdf")
    desk.open()
    desk.work.choose_scan("svar.pdf")
    desk.hands.type("register_receipt_sender_reference", "26/207 IH")

    desk.hands.click("register_as_later")

    listed = desk.page.side.later.finder.list
    desk.hands.wait(lambda: listed.count() == 2, "the likely cases")
    ids = [listed.item(row).data(Qt.ItemDataRole.UserRole) for row in range(2)]
    assert ids == [same, waiting]
    assert "same reference" in listed.item(0).text()


def test_a_case_that_waits_goes_on_only_when_somebody_says_so(qtbot: QtBot, desk: Arrivals) -> None:
    case_id = desk.case(waits=True)
    desk.scan("svar.pdf")
    desk.open()
    desk.work.choose_scan("svar.pdf")
    desk.work.find_case("", case_id)
    assert "waits until" in desk.page.side.later.case.text

    desk.work.add_to_case(TODAY)

    desk.hands.wait_for("register_waiting")
    assert state(desk, case_id) is CaseState.ON_HOLD
    with qtbot.waitSignal(desk.page.desk.wish) as wished:
        desk.hands.click("register_waiting_action")
    assert wished.args == ["case", case_id]
    assert last(desk, case_id) == CaseResumed(on=TODAY)
    assert state(desk, case_id) is CaseState.IN_PROGRESS


def test_nothing_is_offered_for_a_case_that_does_not_wait(desk: Arrivals) -> None:
    case_id = desk.case()
    desk.scan("svar.pdf")
    desk.open()
    desk.work.choose_scan("svar.pdf")
    desk.work.find_case("AAREG", case_id)

    desk.work.add_to_case(TODAY)

    assert desk.hands.see("register_message")
    assert not desk.hands.see("register_waiting")


def test_an_email_becomes_as_many_documents_with_the_pages_of_its_enclosures(desk: Arrivals) -> None:
    case_id = desk.case()
    mail = desk.mail()
    desk.open()
    desk.work.choose_scan("post.eml")
    desk.work.find_case("AAREG", case_id)
    for title, pages in (("Kjennelse", "2-4"), ("Fullmakt", "")):
        desk.hands.click("register_later_enclosures_add")
        place = len(desk.page.side.later.value().enclosures) - 1
        desk.hands.type(f"register_later_enclosures_{place}_title", title)
        if pages:
            desk.hands.type(f"register_later_enclosures_{place}_pages", pages)
        else:
            desk.hands.tick(f"register_later_enclosures_{place}_absent")

    desk.work.add_to_case(RECEIVED, "Ettersending")

    text, attached = added(desk, case_id)
    assert [text.document.sha256, attached.document.sha256] == [paper.sha256 for paper in mail.papers]
    assert (text.note, attached.note) == ("Ettersending", "")
    assert text.enclosures == (Enclosure(title="Fullmakt", present=False),)
    assert attached.enclosures == (Enclosure(title="Kjennelse", first_page=1, last_page=3),)


def test_the_button_says_what_is_missing_and_f8_goes_there(desk: Arrivals) -> None:
    case_id = desk.case()
    desk.scan("svar.pdf")
    desk.open()
    desk.work.choose_scan("svar.pdf")
    desk.hands.click("register_as_later")
    foot = desk.page.later_foot
    assert "Choose the case" in foot.why_not.text() and not foot.submit.isEnabled()

    desk.work.find_case("AAREG", case_id)
    desk.hands.wait(lambda: "which day" in foot.why_not.text(), "the next thing")
    desk.hands.type("register_later_received", "30.12.2026")
    assert "lies ahead" in foot.why_not.text()
    desk.hands.type("register_later_received", "20.11.2026")
    desk.hands.click("register_later_enclosures_add")
    desk.hands.type("register_later_enclosures_0_title", "Fullmakt")
    desk.hands.type("register_later_enclosures_0_pages", "2-3")
    assert "Fullmakt" in foot.why_not.text()
    QTest.keyClick(desk.page, Qt.Key.Key_F8)
    field = desk.page.side.later.field_at("enclosures.0.pages")
    assert field is not None and "Fullmakt" in field.error
    desk.hands.type("register_later_enclosures_0_pages", "2")
    assert foot.submit.isEnabled()


def test_what_is_typed_and_chosen_is_there_again(desk: Arrivals) -> None:
    case_id = desk.case()
    desk.scan("en.pdf")
    desk.scan("to.pdf", 3)
    desk.open()
    desk.work.choose_scan("en.pdf")
    desk.work.find_case("AAREG", case_id)
    desk.hands.type("register_later_note", "Kom i dag")
    desk.work.choose_scan("to.pdf")
    assert not desk.page.side.on_later, "each scan has its own choice"

    desk.work.choose_scan("en.pdf")

    desk.hands.wait(lambda: desk.page.later.page is not None, "the case to be chosen again")
    assert desk.page.side.on_later
    kept = desk.page.side.later.value()
    assert (kept.case_id, kept.note, kept.on) == (case_id, "Kom i dag", True)
    data = desk.workbench.typed["later:scan-1"]
    assert from_bytes(data, LaterForm) == kept


def test_a_scan_that_the_case_holds_already_is_pointed_out(desk: Arrivals) -> None:
    case_id = desk.case()
    scan = desk.scan("svar.pdf")
    earlier = DocumentReceived(document=document_of(scan), received=TODAY - timedelta(days=1))
    assert desk.workbench.submit(case_id, earlier).done
    desk.open()
    desk.work.choose_scan("svar.pdf")

    desk.work.find_case("AAREG", case_id)

    assert desk.hands.see("register_later_seen")


def test_a_case_asks_for_a_document_and_gets_it(qtbot: QtBot, desk: Arrivals) -> None:
    case_id = desk.case(waits=True)
    desk.scan("svar.pdf")
    desk.open(ADD_TO + case_id)
    desk.hands.wait(lambda: desk.page.later.page is not None, "the case to be chosen")
    assert desk.page.side.on_later
    assert desk.page.title == "Add a document to the case"

    with qtbot.waitSignal(desk.page.desk.wish) as wished:
        desk.work.add_to_case(RECEIVED)

    assert wished.args == ["case", case_id]
    assert [act.document.name for act in added(desk, case_id)] == ["svar.pdf"]


def test_scans_are_laid_together_and_registered_as_one(desk: Arrivals) -> None:
    for number, name in enumerate(("brev.pdf", "vedlegg.pdf", "annet.pdf"), start=1):
        desk.scan(name, number)
    desk.open()

    desk.work.lay_together(["brev.pdf", "vedlegg.pdf"])

    letter = desk.page.work.letter
    assert letter is not None
    assert [document.name for document in letter.terms.documents] == ["brev.pdf", "vedlegg.pdf"]
    offered = desk.hands.find("scan_document", QComboBox)
    assert [offered.itemText(place) for place in range(offered.count())] == [
        "brev.pdf (page 1)",
        "vedlegg.pdf (pages 2–3)",
    ]
    desk.hands.choose("scan_document", "1")
    shown = desk.page.scan_view.document
    assert shown is not None and shown.name == "vedlegg.pdf"
    desk.hands.click("register_apart")
    desk.hands.wait(lambda: desk.page.tray.list.count() == 3, "three lines")
    assert not desk.page.scan_view.stage.choice.isVisible()


def test_leafing_goes_on_into_the_next_document(desk: Arrivals) -> None:
    desk.mail()
    desk.open()
    desk.work.choose_scan("post.eml")
    view = desk.page.scan_view

    desk.hands.click("scan_next")
    assert view.document is not None and (view.document.name, view.page) == ("Kjennelse.pdf", 1)
    desk.hands.click("scan_next")
    desk.hands.click("scan_previous")
    desk.hands.click("scan_previous")
    assert view.document is not None and (view.document.name, view.page) == ("post.eml", 1)
    assert not view.stage.bar.previous.isEnabled()
