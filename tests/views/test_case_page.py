"""The page of one case: its head, what can be done to it as a whole, and what it says when others change it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.models.case import acts, weighing
from app.models.case.deciding import ready_to_propose
from app.models.reasons import Reason, refused
from app.models.values import CaseState
from app.services.pages import Person
from app.services.pages_sync import RefusedAct
from app.views.case.actions_data import Action
from app.views.case.asking import Asking
from app.views.case.header_data import Progress, steps_of
from app.views.case.timeline_model import TimelineModel
from app.views.rehearsal.hands import Hands
from app.views.theme.theme import Theme
from app.views.widgets.chips import Chip
from tests.paper import PaperWorkbench
from tests.views.case_opening import OpenCase, Stage
from tests.views.case_samples import KARI, MANAGER, PER, READER

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]


Opening = Callable[..., OpenCase]


@pytest.fixture(scope="module")
def stage(theme: Theme) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.close()


@pytest.fixture
def opening(stage: Stage, qtbot: QtBot) -> Opening:
    """Opens a fresh case for somebody, as told."""
    return partial(OpenCase, stage)


def test_the_head_says_which_case_it_is_and_what_presses(opening: Opening) -> None:
    opened = opening()

    assert opened.view.title == "Innsyn i arbeidsforhold for dødsbo"
    assert "AAREG-2026-00001 · Ola Nordmann" in opened.view.head.identity.text()
    assert opened.hands.find("case_state", Chip).text == "Registered"
    deadline = opened.hands.find("case_deadline", Chip)
    assert deadline.text == "Interim reply: in 8 days"
    assert "2. november 2026" in deadline.toolTip()
    assert deadline.accessibleDescription() == deadline.toolTip()


def test_a_case_without_a_number_says_that_it_waits_for_the_server(opening: Opening) -> None:
    opened = opening()
    opened.workbench.told = {"case": msgspec.structs.replace(opened.case, number=""), "pending": 2}
    opened.reload()

    assert "no number yet – waiting for the server" in opened.view.head.identity.text()
    assert opened.hands.find("case_pending", Chip).text == "2 not sent yet"


def test_taking_and_declaring_are_done_with_the_mouse_and_then_out_of_the_way(opening: Opening) -> None:
    opened = opening()

    opened.work.take()
    opened.work.declare_impartial()

    assert opened.case.assigned_to == KARI.id
    assert opened.case.impartiality == {KARI.id: True}
    assert not opened.hands.see("case_take")
    assert not opened.hands.see("case_declare_impartial")
    assert opened.hands.find("case_state", Chip).text == "In progress"


def test_a_reader_sees_everything_and_is_told_why_nothing_can_be_changed(opening: Opening) -> None:
    opened = opening(READER)

    take = opened.hands.find("case_take", QAbstractButton)
    assert not take.isEnabled()
    assert "caseworker" in take.toolTip()
    assert take.accessibleDescription() == take.toolTip()
    opened.work.open_tab("review")
    assert "caseworker" in opened.view.tabs.review.locked.text
    assert not opened.hands.find("basis_add", QAbstractButton).isEnabled()


def test_a_case_for_a_newer_program_is_shown_but_not_changed(opening: Opening) -> None:
    opened = opening(read_only="This case was changed by a newer program. Update this one to go on.")

    assert opened.notice("case_read_only").isVisible()
    assert not opened.hands.find("case_note", QAbstractButton).isEnabled()
    assert not opened.hands.find("case_take", QAbstractButton).isEnabled()


def test_refused_acts_are_told_at_the_case_with_the_way_to_them(opening: Opening, qtbot: QtBot) -> None:
    act = RefusedAct(
        act_id="a",
        case_id="c",
        case_number="1",
        case_title="t",
        key="matrix_filled",
        at="",
        refused_at="",
        refusal=refused(Reason.AWAITING_APPROVAL),
        held=False,
        detail="",
    )
    opened = opening(refused=(act,))

    notice = opened.notice("case_refused")
    assert "with an approver" in notice.text
    with qtbot.waitSignal(opened.view.desk.wish) as wished:
        opened.hands.press(notice.findChildren(QAbstractButton)[0])
    assert wished.args == ["sync", opened.case_id]


def _dialog(opened: OpenCase, name: str) -> Hands:
    dialog = opened.hands.wait_for(f"ask_{name}")
    assert isinstance(dialog, Asking)
    return opened.hands.at(dialog)


def test_holding_asks_for_a_reason_and_a_day_that_lies_ahead(opening: Opening) -> None:
    opened = opening()

    opened.hands.click("case_hold")
    dialog = _dialog(opened, "hold")
    dialog.type("ask_day", "01.11.2026")
    dialog.click("ask_confirm")
    assert opened.hands.find("ask_hold", Asking).day.error

    dialog.type("ask_day", "01.12.2026")
    dialog.choose("ask_choice", "awaiting_information")
    dialog.click("ask_confirm")
    opened.hands.wait(lambda: opened.case.hold is not None, "the case to be on hold")
    opened.hands.wait(lambda: opened.hands.see("case_resume"), "the way back")
    opened.work.resume()

    assert opened.case.hold is None
    assert opened.case.holds[0].reason == "awaiting_information"


def test_what_takes_a_reason_is_not_done_without_one(opening: Opening) -> None:
    opened = opening()

    opened.view.actions_bar.want(Action.REGISTERED_IN_ERROR)
    dialog = _dialog(opened, "registered_in_error")
    dialog.click("ask_confirm")
    assert opened.case.state is CaseState.REGISTERED

    dialog.type("ask_words", "The letter was for another office.")
    dialog.click("ask_confirm")
    opened.hands.wait(lambda: opened.case.misregistered, "the mark")
    opened.hands.wait(lambda: opened.notice("case_ended").isVisible(), "the word of the end")
    assert "another office" in opened.notice("case_ended").text


def test_the_latest_act_is_taken_back_by_one_more_act(opening: Opening) -> None:
    opened = opening()
    opened.work.take()

    opened.hands.wait(lambda: opened.hands.see("case_undo"), "undo to be offered")
    opened.hands.click("case_undo")

    opened.hands.wait(lambda: opened.case.assigned_to == "", "the case to be free again")
    assert len(opened.workbench.shelf.histories[opened.case_id]) == 3


def test_correcting_the_registration_goes_to_its_page(opening: Opening, qtbot: QtBot) -> None:
    opened = opening()

    with qtbot.waitSignal(opened.view.desk.wish) as wished:
        opened.view.actions_bar.want(Action.CORRECT)

    assert wished.args == ["register", opened.case_id]


@pytest.mark.parametrize(("fault", "said"), [("", "whole"), ("Act 2 was changed.", "Act 2 was changed.")])
def test_the_history_is_proved_on_request(opening: Opening, fault: str, said: str) -> None:
    opened = opening()
    opened.workbench.broken = fault
    opened.work.open_tab("history")

    opened.hands.click("history_verify")

    opened.hands.wait(lambda: opened.notice("history_result").isVisible(), "the result")
    assert said in opened.notice("history_result").text
    table = opened.hands.find("history_table", QTableView)
    assert table.model().index(0, 2).data() == "Letter registered"


def test_a_note_that_was_begun_is_kept_and_one_that_is_added_is_recorded(opening: Opening) -> None:
    opened = opening()
    opened.work.open_tab("notes")
    opened.hands.type("note_text", "She called")
    opened.view.leave()
    assert opened.runner.wait_idle()
    assert opened.workbench.typed[f"note:{opened.case_id}"] == b"She called"

    opened.work.add_note("She called and withdrew nothing.")

    assert opened.case.notes[0].text == "She called and withdrew nothing."
    assert opened.view.tabs.notes.field.value() == ""
    assert opened.runner.wait_idle()
    assert f"note:{opened.case_id}" not in opened.workbench.typed


def test_a_returned_proposal_shows_its_pins_and_leads_to_the_first(opening: Opening) -> None:
    opened = opening()
    opened.work.take()
    opened.work.declare_impartial()
    _make_ready(opened)
    assert opened.workbench.propose(opened.case_id, "").done
    colleague = opened.colleague()
    condition = opened.workbench.rulebook.conditions_for(opened.case.facts.door)[2].id
    pin = weighing.Pin(target=f"condition:{condition}", reason="wrong_fact", comment="Look at page 3.")
    assert colleague.submit(opened.case_id, acts.ImpartialityDeclared(impartial=True)).done
    assert colleague.submit(opened.case_id, acts.DecisionReturned(pins=(pin,), comment="Nearly there.")).done

    notice = opened.notice("case_returned")
    opened.hands.wait(notice.isVisible, "the return to be told")
    assert "Per Haugen" in notice.text
    assert "Look at page 3." in notice.text
    opened.hands.press(notice.findChildren(QAbstractButton)[0])

    focus = opened.view.window().focusWidget()
    assert focus is not None
    assert focus.objectName().startswith(f"finding_{condition}_result")


def test_a_proposal_that_fell_says_why(opening: Opening) -> None:
    opened = opening()
    opened.work.take()
    opened.work.declare_impartial()
    _make_ready(opened)
    assert opened.workbench.propose(opened.case_id, "").done
    facts = msgspec.structs.replace(opened.case.facts, title="Another title")
    assert opened.colleague().submit(opened.case_id, acts.FactsCorrected(facts=facts, why="typo")).done

    notice = opened.notice("case_voided")
    opened.hands.wait(notice.isVisible, "the fall to be told")
    assert "Per Haugen changed what was registered" in notice.text
    opened.hands.wait(lambda: opened.view.title == "Another title", "the new title")


def _make_ready(opened: OpenCase) -> None:
    """Grants everything that was asked for, straight through the workbench."""
    case, book = opened.case, opened.workbench.rulebook
    findings = tuple(
        weighing.Finding(condition=row.id, result=weighing.FindingResult.MET)
        for row in book.conditions_for(case.facts.door)
    )
    matrix = tuple(
        weighing.MatrixRow(path=path, verdict=weighing.Verdict.GRANTED) for path in case.facts.request.elements
    )
    for act in (
        acts.BasisRowsSet(rows=(weighing.BasisRow(id="1", legal_basis="none_cited", granted=True),)),
        acts.ChecklistFilled(findings=findings),
        acts.MatrixFilled(rows=matrix),
    ):
        assert opened.workbench.submit(opened.case_id, act).done
    assert ready_to_propose(opened.case, book) is None


def test_a_case_that_may_not_be_seen_is_like_one_that_is_not_there(opening: Opening) -> None:
    opened = opening()

    opened.view.open("no-such-case")
    assert opened.runner.wait_idle()

    assert opened.view.empty.text() == "There is no such case, or you may not see it."
    assert not opened.hands.see("case_tabs")


def test_another_person_finds_no_case_on_the_screen(opening: Opening) -> None:
    opened = opening()

    opened.view.desk.open(PaperWorkbench(PER, opened.workbench.rulebook, opened.workbench.today))
    assert opened.runner.wait_idle()

    assert opened.view.case_page is None
    assert not opened.hands.see("case_tabs")
    assert opened.view.papers.scan.document is None


def test_a_long_title_wraps_instead_of_pushing_the_page_wide(opening: Opening) -> None:
    opened = opening()
    long = msgspec.structs.replace(opened.case.facts, title="Søknad om opplysninger – " + "Zakład Ubezpieczeń " * 8)
    opened.workbench.told = {"case": msgspec.structs.replace(opened.case, facts=long)}
    opened.reload()

    opened.hands.wait(lambda: "Zakład" in opened.view.title, "the long title")
    assert opened.view.minimumSizeHint().width() < 900


def test_a_later_document_can_be_chosen_beside_the_letter(opening: Opening) -> None:
    opened = opening()
    assert not opened.hands.see("case_document")
    first = opened.case.facts.documents[0]
    later = msgspec.structs.replace(first, name="ettersending.pdf", sha256=opened.workbench.add_document())
    received = acts.DocumentReceived(document=later, received=opened.workbench.today)
    assert opened.workbench.submit(opened.case_id, received).done
    opened.hands.wait(lambda: opened.hands.see("case_document"), "the choice of documents")

    opened.hands.choose("case_document", later.sha256)

    shown = opened.view.papers.scan.document
    assert shown is not None
    assert shown.sha256 == later.sha256


def test_a_manager_assigns_without_opening_the_documents(opening: Opening) -> None:
    opened = opening(MANAGER)
    opened.workbench.shelf.people = (Person(id=PER.id, name=PER.name, roles=("caseworker",)),)
    opened.view.actions_bar.know_people(opened.workbench.shelf.people)
    assert opened.hands.see("case_documents_closed")
    assert opened.view.papers.scan.document is None

    opened.view.actions_bar.want(Action.ASSIGN)
    dialog = _dialog(opened, "assign")
    dialog.choose("ask_choice", PER.id)
    dialog.click("ask_confirm")

    opened.hands.wait(lambda: opened.case.assigned_name == PER.name, "the case to be assigned")


def test_where_it_is_narrow_the_document_makes_room_until_somebody_wants_it(opening: Opening) -> None:
    opened = opening()
    assert opened.hands.see("scan_view")

    opened.view.resize(620, 700)
    opened.hands.wait(lambda: not opened.hands.see("scan_view"), "the document to make room")
    opened.hands.click("case_show_papers")

    opened.hands.wait(lambda: opened.hands.see("scan_view"), "the document to come back")


def test_every_control_has_a_name(opening: Opening) -> None:
    opened = opening()
    for tab in ("overview", "review", "history", "notes"):
        opened.work.open_tab(tab)
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QTableView):
            for widget in opened.view.findChildren(kind):
                assert _named(widget), f"{kind.__name__} {widget.objectName()} has no name"


def _named(widget: QWidget) -> bool:
    if not widget.isVisible() or widget.objectName().startswith("qt_"):
        return True
    inside_combo = isinstance(widget.parentWidget(), QComboBox)
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return inside_combo or bool(widget.accessibleName() or text)


def test_the_history_is_a_sound_model(opening: Opening, qtmodeltester: ModelTester) -> None:
    opened = opening()
    model = TimelineModel()
    page = opened.workbench.case_page(opened.case_id)
    assert page is not None
    model.show(page.timeline)

    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]


def test_the_way_of_a_case_stands_where_the_case_is(opening: Opening) -> None:
    case = opening().case
    held = msgspec.structs.replace(case, state=CaseState.ON_HOLD)

    steps = steps_of(held)

    here = [step for step in steps if step.progress is Progress.HERE]
    assert [(step.state, step.on_hold) for step in here] == [(CaseState.IN_PROGRESS, True)]
    assert [step.state for step in steps if step.progress is Progress.DONE] == [CaseState.REGISTERED]
