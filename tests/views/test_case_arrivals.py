"""What arrives later, on the page of its case: offered, listed with its day, told where the case waits, and set right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.models.case.acts import CaseHeld, DocumentReceived, NoteAdded
from app.models.case.facts import Document, Enclosure
from app.models.values import CaseState
from app.views.desk import ADD_TO
from app.views.theme.theme import Theme
from tests.views.case_opening import OpenCase, Stage
from tests.views.case_samples import READER, TODAY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(scope="module")
def stage(theme: Theme) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.close()


def received(opened: OpenCase, name: str = "svar.pdf") -> Document:
    """Something that has come for the case, one day ago."""
    document = Document(sha256=opened.workbench.add_document(), name=name, kind="pdf", pages=3)
    act = DocumentReceived(
        document=document,
        received=TODAY - timedelta(days=1),
        enclosures=(Enclosure(title="Skifteattest", first_page=2, last_page=3),),
        note="Kom med posten",
    )
    assert opened.workbench.submit(opened.case_id, act).done
    return document


def on_hold(opened: OpenCase) -> None:
    since, until = TODAY - timedelta(days=7), TODAY + timedelta(days=7)
    held = CaseHeld(reason="awaiting_information", since=since, until=until)
    opened.work.take()
    opened.work.declare_impartial()
    assert opened.workbench.submit(opened.case_id, held).done


def test_a_document_is_added_where_the_scans_wait(qtbot: QtBot, stage: Stage) -> None:
    opened = OpenCase(stage)

    with qtbot.waitSignal(stage.desk.wish) as wished:
        opened.hands.click("case_add_document")

    assert wished.args == ["register", ADD_TO + opened.case_id]


def test_a_reader_adds_nothing(stage: Stage) -> None:
    opened = OpenCase(stage, READER)

    assert not opened.hands.find("case_add_document", type(opened.view.save_button)).isEnabled()
    assert not opened.hands.see("case_document_wrong")


def test_what_arrived_later_is_listed_with_its_day(stage: Stage) -> None:
    opened = OpenCase(stage)
    received(opened)
    opened.reload()

    listed = opened.hands.find("case_document", QComboBox)
    assert [listed.itemText(place) for place in range(listed.count())] == ["brev.pdf", "svar.pdf (received 23.11.2026)"]
    words = opened.view.tabs.overview.words()
    for said in ("svar.pdf: received 23. november 2026", "Skifteattest – page 2–3", "Kom med posten"):
        assert said in words
    assert not opened.hands.see("case_arrived"), "nothing waits"


def test_a_case_that_waits_is_told_and_goes_on_when_somebody_says_so(stage: Stage) -> None:
    opened = OpenCase(stage)
    on_hold(opened)
    opened.reload()
    assert not opened.hands.see("case_arrived")

    received(opened)
    opened.hands.wait_for("case_arrived")
    assert "svar.pdf" in opened.notice("case_arrived").text
    assert opened.case.hold is not None

    opened.work.go_on()

    assert opened.case.state is CaseState.IN_PROGRESS
    assert not opened.hands.see("case_arrived")


def test_a_document_that_does_not_belong_here_is_put_back_and_said_so(stage: Stage) -> None:
    opened = OpenCase(stage)
    document = received(opened, "feil.pdf")
    opened.reload()
    opened.hands.choose("case_document", document.sha256)

    opened.hands.click("case_document_wrong")
    dialog = opened.hands.at(opened.hands.wait_for("ask_wrong_document"))
    dialog.click("ask_confirm")
    assert opened.workbench.register_page().scans == (), "it takes a reason"
    dialog.type("ask_words", "Gjelder en annen søker")
    dialog.click("ask_confirm")

    opened.hands.wait(lambda: opened.acts()[-1] == "NoteAdded", "the note")
    assert opened.runner.wait_idle()
    (back,) = opened.workbench.register_page().scans
    assert (back.sha256, back.name) == (document.sha256, "feil.pdf")
    assert "Gjelder en annen søker." in back.note and opened.case.number in back.note
    note = opened.workbench.shelf.histories[opened.case_id][-1].act
    assert isinstance(note, NoteAdded) and "feil.pdf" in note.text
    assert document in opened.case.documents, "documents are never deleted"
