"""The review on the screen: three editors over one draft, acts of only what changed, and nothing typed ever lost."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QTabWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.models.case.acts import ChecklistFilled
from app.models.case.deciding import outcome_in, ready_to_propose
from app.models.case.weighing import BasisRow, Finding, FindingResult, MatrixRow, Verdict
from app.models.texts import Language
from app.models.values import Outcome, PageRef
from app.views.case.review.edits import edits_from
from app.views.case.review.matrix_model import Column, MatrixModel
from app.views.case.review.progress import progress_of
from app.views.case.review.sections import CHECKLIST, MATRIX
from app.views.theme.theme import Theme
from tests.views.case_opening import OpenCase, Stage

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]


@pytest.fixture(scope="module")
def stage(theme: Theme) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.close()


@pytest.fixture
def opened(stage: Stage, qtbot: QtBot) -> OpenCase:
    return OpenCase(stage)


def _conditions(opened: OpenCase) -> list[str]:
    return [row.id for row in opened.workbench.rulebook.conditions_for(opened.case.facts.door)]


def _asked(opened: OpenCase) -> tuple[str, ...]:
    return opened.case.facts.request.elements


def test_a_whole_review_by_hand_ends_in_what_the_rules_compute(opened: OpenCase) -> None:
    opened.work.take()
    opened.work.declare_impartial()
    page = PageRef(document=opened.case.facts.documents[0].sha256, page=2)
    first, second, *rest = _asked(opened)

    opened.work.set_basis_rows(
        [
            BasisRow(
                id="1",
                legal_basis="",
                legal_basis_text="arveloven § 90",
                purpose="Gjøre opp boet",
                processing_basis="gdpr_6_1_c",
                granted=True,
            )
        ]
    )
    opened.work.fill_checklist(dict.fromkeys(_conditions(opened), FindingResult.MET), page)
    opened.work.fill_matrix(
        [
            MatrixRow(path=first, verdict=Verdict.REFUSED, reason="Ikke nødvendig."),
            MatrixRow(path=second, verdict=Verdict.NARROWED, narrowed_to="2025", reason="Bare siste år trengs."),
            *(MatrixRow(path=path, verdict=Verdict.GRANTED, necessary_because="Lønnskrav") for path in rest),
        ]
    )

    case = opened.case
    assert (case.rows[0].legal_basis_text, case.rows[0].purpose) == ("arveloven § 90", "Gjøre opp boet")
    assert {finding.evidence for finding in case.findings.values()} == {page}
    assert case.matrix[second].narrowed_to == "2025"
    assert outcome_in(case) is Outcome.PARTIAL
    assert ready_to_propose(case, opened.workbench.rulebook) is not None, "the reasons are still to be written"
    assert opened.acts()[3:] == ["BasisRowsSet", "ChecklistFilled", "MatrixFilled"]


def test_elements_beyond_what_was_asked_for_are_found_by_search_and_added(opened: OpenCase) -> None:
    book = opened.workbench.rulebook
    extra = next(element for element in book.elements if element.detail and element.path not in _asked(opened))
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", MATRIX)
    opened.hands.click("matrix_add")
    dialog = opened.hands.at(opened.hands.wait_for("add_elements"))
    choosing = opened.view.tabs.review.matrix.choosing
    assert choosing is not None
    dialog.type("add_elements_search", "no such thing at all")
    assert choosing.item_of(extra.path) is None
    dialog.type("add_elements_search", extra.name[Language.NB][:12])
    assert choosing.item_of(extra.path) is not None
    dialog.click("add_elements_cancel")

    opened.work.fill_matrix([MatrixRow(path=extra.path, verdict=Verdict.GRANTED)])

    assert extra.path in opened.case.matrix
    assert set(_asked(opened)) < set(opened.case.matrix)


def test_several_elements_are_refused_at_once_with_ready_words_in_the_language_of_the_letter(opened: OpenCase) -> None:
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", MATRIX)
    table = opened.hands.find("matrix_table", QTableView)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.hands.click("matrix_refuse")
    assert opened.view.tabs.review.matrix.fields.reason.error
    opened.hands.choose("matrix_ready", "not_necessary")
    opened.work.save()
    opened.hands.wait(lambda: len(opened.case.matrix) == 4, "the matrix to be recorded")

    words = next(item for item in opened.workbench.rulebook.refusal_reasons if item.id == "not_necessary")
    assert {row.reason for row in opened.case.matrix.values()} == {words.name[Language.NB]}
    assert opened.hands.find("matrix_counts", QLabel).text() == "4 asked for, 0 granted, 4 refused"


def test_a_cell_can_be_edited_in_place_and_narrowing_follows_from_it(opened: OpenCase) -> None:
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", MATRIX)
    model = opened.view.tabs.review.matrix.model

    assert model.setData(model.index(0, Column.NARROWED_TO), "only 2025")

    assert model.row(0).verdict is Verdict.NARROWED
    assert "reason missing" in str(model.index(0, Column.VERDICT).data())


def test_leaving_a_section_records_what_was_typed_there(opened: OpenCase) -> None:
    first = _conditions(opened)[0]
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", CHECKLIST)
    opened.hands.tick(f"finding_{first}_result_not_met")
    opened.hands.type(f"finding_{first}_assessment", "Nothing says who she is.")
    assert opened.acts() == ["LetterRegistered"]

    opened.hands.open_tab("review_sections", MATRIX)

    opened.hands.wait(lambda: first in opened.case.findings, "the finding")
    assert opened.case.findings == {
        first: Finding(condition=first, result=FindingResult.NOT_MET, assessment="Nothing says who she is.")
    }
    opened.hands.wait(lambda: opened.view.status.text() == "Saved", "the word that it is saved")
    assert opened.runner.wait_idle()
    assert f"review:{opened.case_id}" not in opened.workbench.typed


def test_what_was_typed_before_a_crash_is_there_again(opened: OpenCase) -> None:
    first = _conditions(opened)[0]
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", CHECKLIST)
    opened.hands.type(f"finding_{first}_assessment", "Half a sen")
    key = f"review:{opened.case_id}"
    opened.hands.wait(lambda: key in opened.workbench.typed, "typing to be kept", timeout_ms=1000)
    assert edits_from(opened.workbench.typed[key]) is not None

    after_the_crash = Stage()
    opened.use(after_the_crash)

    assert opened.acts() == ["LetterRegistered"]
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", CHECKLIST)
    card = opened.view.tabs.review.checklist.cards[0]
    assert card.assessment.value() == "Half a sen"
    after_the_crash.close()


def test_f8_goes_to_the_next_unanswered_condition_and_round(opened: OpenCase) -> None:
    conditions = _conditions(opened)
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", CHECKLIST)
    opened.hands.tick(f"finding_{conditions[0]}_result_met")

    opened.hands.key(Qt.Key.Key_F8)
    assert _focus(opened).startswith(f"finding_{conditions[1]}_")
    opened.hands.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert _focus(opened).startswith(f"finding_{conditions[-1]}_")

    draft = opened.view.tabs.review.draft
    assert draft is not None
    counts = progress_of(draft)[1]
    assert counts == (1, len(conditions))


def _focus(opened: OpenCase) -> str:
    focus = opened.view.window().focusWidget()
    assert focus is not None
    return focus.objectName()


def test_the_page_chosen_as_evidence_is_shown_again_on_request(opened: OpenCase) -> None:
    first = _conditions(opened)[0]
    opened.view.papers.scan.go_to(3)
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", CHECKLIST)
    opened.hands.click(f"finding_{first}_use_page")
    opened.view.papers.scan.go_to(1)

    opened.hands.click(f"finding_{first}_page")

    assert opened.view.papers.scan.page == 3
    assert opened.hands.find(f"finding_{first}_page", QAbstractButton).text() == "Page 3 of brev.pdf"


def test_a_colleagues_change_is_told_and_what_is_typed_stays_until_theirs_is_chosen(opened: OpenCase) -> None:
    first = _conditions(opened)[0]
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", CHECKLIST)
    opened.hands.tick(f"finding_{first}_result_met")
    theirs = Finding(condition=first, result=FindingResult.NOT_MET, assessment="No proof")

    assert opened.colleague().submit(opened.case_id, ChecklistFilled(findings=(theirs,))).done

    clash = opened.notice("review_clash")
    opened.hands.wait(clash.isVisible, "the clash to be told")
    assert "Per Haugen changed this while you were typing" in clash.text
    assert "not met – No proof" in clash.text
    card = opened.view.tabs.review.checklist.cards[0]
    assert card.finding.result is FindingResult.MET
    opened.hands.press(next(button for button in clash.findChildren(QAbstractButton) if button.text()))
    assert card.finding == theirs


def test_a_refused_act_leaves_what_was_typed_with_the_reason_above(opened: OpenCase) -> None:
    """The rules said no after the page had been shown: somebody closed the case a moment ago."""
    first = _conditions(opened)[0]
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", CHECKLIST)
    opened.hands.tick(f"finding_{first}_result_met")
    opened.workbench.actor = msgspec.structs.replace(opened.workbench.actor, roles=frozenset())

    opened.work.save()

    trouble = opened.notice("review_trouble")
    opened.hands.wait(trouble.isVisible, "the refusal to be told")
    assert "caseworker" in trouble.text
    assert opened.view.tabs.review.checklist.cards[0].finding.result is FindingResult.MET
    assert opened.view.tabs.review.draft is not None
    assert not opened.view.tabs.review.draft.empty


def test_an_element_taken_out_can_be_put_back_as_asked_for(opened: OpenCase) -> None:
    first = _asked(opened)[0]
    opened.work.open_tab("review")
    opened.hands.open_tab("review_sections", MATRIX)
    opened.view.tabs.review.matrix.choose((first,))
    opened.hands.click("matrix_take_out")
    assert opened.view.tabs.review.matrix.model.place_of(first) == -1

    opened.hands.click("matrix_add_asked")

    assert opened.view.tabs.review.matrix.model.place_of(first) == 0
    assert not opened.hands.see("matrix_add_asked")


def test_basis_rows_are_added_removed_and_numbered(opened: OpenCase) -> None:
    opened.work.open_tab("review")
    opened.hands.click("basis_add")
    opened.hands.click("basis_add")
    opened.hands.click("basis_2_remove")
    opened.hands.tick("basis_1_granted_no")
    assert opened.hands.see("basis_1_reason")
    opened.hands.choose("basis_1_ready", "purpose_unclear")
    opened.work.save()

    opened.hands.wait(lambda: len(opened.case.rows) == 2, "the rows")
    assert [row.id for row in opened.case.rows] == ["1", "3"]
    assert opened.case.rows[0].granted is False
    assert opened.case.rows[0].reason
    sections = opened.hands.find("review_sections", QTabWidget)
    assert sections.tabText(0) == "Basis 1/2"


@pytest.mark.parametrize("open_for_editing", [True, False])
def test_the_matrix_is_a_sound_model(opened: OpenCase, qtmodeltester: ModelTester, open_for_editing: bool) -> None:
    model = MatrixModel()
    model.allow(open_for_editing)
    draft = opened.view.tabs.review.draft
    assert draft is not None
    model.show(draft.elements(), opened.workbench.rulebook, Language.EN)

    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]

    spoken = model.index(0, Column.ELEMENT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith("Data element: ")
    assert bool(model.flags(model.index(0, Column.REASON)) & Qt.ItemFlag.ItemIsEditable) is open_for_editing
