"""Hands for the page of one case: taking it, declaring impartiality, and the review, with keyboard and mouse.

Knows the names of the controls of the case page; what is true of a case comes from whoever calls.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTabWidget, QWidget

from app.models.case.case import Case
from app.models.case.weighing import BasisRow, FindingResult, MatrixRow, Verdict
from app.models.values import PageRef
from app.views.case.page import CaseView
from app.views.case.review.sections import BASIS, CHECKLIST, MATRIX
from app.views.case.tabs import TABS
from app.views.rehearsal.hands import Hands, Stuck, show_in_scroll_area
from app.views.widgets.fields import ChoiceField

_BUTTONS = {Verdict.GRANTED: "matrix_grant", Verdict.NARROWED: "matrix_narrow", Verdict.REFUSED: "matrix_refuse"}
_GRANTED = {True: "yes", False: "no", None: "open"}


class CaseHands:
    """What a caseworker does on the case page."""

    def __init__(self, page: CaseView, hands: Hands | None = None) -> None:
        self.page = page
        self.hands = hands or Hands(page)

    @property
    def case(self) -> Case:
        """The case as the page shows it. Raises ``Stuck`` while none is open."""
        shown = self.page.case_page
        if shown is None:
            raise Stuck("no case is open")
        return shown.case

    def wait_open(self, case_id: str) -> None:
        """Waits until the page shows this case."""
        self.hands.wait(
            lambda: self.page.case_page is not None and self.case.id == case_id, f"case {case_id} to be shown"
        )

    def open_tab(self, name: str) -> None:
        """Opens a tab: overview, review, decide, history or notes."""
        self.hands.open_tab("case_tabs", TABS[name])
        tabs = self.hands.find("case_tabs", QTabWidget)
        self.hands.wait(lambda: tabs.currentIndex() == TABS[name], f"the tab {name}")

    def take(self) -> None:
        """Takes the case, unless it is this person's already."""
        if self.hands.see("case_take"):
            self.hands.click("case_take")
            self.hands.wait(lambda: not self.hands.see("case_take"), "the case to be taken")

    def declare_impartial(self) -> None:
        """Declares impartiality, unless that was said before."""
        if self.hands.see("case_declare_impartial"):
            self.hands.click("case_declare_impartial")
            self.hands.wait(lambda: not self.hands.see("case_declare_impartial"), "the declaration to be recorded")

    def resume(self) -> None:
        self.hands.click("case_resume")
        self.hands.wait(lambda: self.case.hold is None, "the case to be resumed")

    def go_on(self) -> None:
        """Says that what the case waited for has come."""
        self.hands.click("case_arrived_action")
        self.hands.wait(lambda: self.case.hold is None, "the case to go on")

    # --- the review

    def _section(self, place: int) -> None:
        self.open_tab("review")
        self.hands.open_tab("review_sections", place)

    def set_basis_rows(self, rows: Sequence[BasisRow]) -> None:
        """Makes the basis rows as given, and waits until they are recorded."""
        self._section(BASIS)
        draft = self.page.tabs.review.draft
        if draft is None:
            raise Stuck("no review is open")
        while len(draft.rows()) > len(rows):
            self.hands.click(f"basis_{len(draft.rows())}_remove")
        while len(draft.rows()) < len(rows):
            self.hands.click("basis_add")
        for place, row in enumerate(rows, start=1):
            self._fill_row(f"basis_{place}", row)
        self.save()
        self.hands.wait(lambda: len(self.case.rows) == len(rows), "the basis rows to be recorded")

    def _fill_row(self, name: str, row: BasisRow) -> None:
        self.hands.choose(f"{name}_legal_basis", row.legal_basis)
        if not row.legal_basis:
            self.hands.type(f"{name}_text", row.legal_basis_text)
        known = self.hands.find(f"{name}_purpose", ChoiceField).combo.findData(row.purpose) >= 0
        self.hands.choose(f"{name}_purpose", row.purpose if known else "")
        if not known:
            self.hands.type(f"{name}_purpose_text", row.purpose)
        self.hands.choose(f"{name}_processing", row.processing_basis)
        self.hands.choose(f"{name}_service", row.service)
        self.hands.tick(f"{name}_granted_{_GRANTED[row.granted]}")
        if row.granted is False:
            self.hands.type(f"{name}_reason", row.reason)

    def fill_checklist(
        self,
        results: Mapping[str, FindingResult],
        evidence: PageRef | None = None,
        assessments: Mapping[str, str] | None = None,
    ) -> None:
        """Answers each condition (id -> result), with this page as evidence, and waits until it is recorded."""
        self._section(CHECKLIST)
        if evidence is not None:
            self.page.papers.show_page(evidence)
        for condition, result in results.items():
            name = f"finding_{condition}"
            self.hands.tick(f"{name}_result_{result.value}")
            if evidence is not None:
                self.hands.click(f"{name}_use_page")
            text = (assessments or {}).get(condition, "")
            if text:
                self.hands.type(f"{name}_assessment", text)
        self.save()
        self.hands.wait(
            lambda: all(
                condition in self.case.findings and self.case.findings[condition].result is result
                for condition, result in results.items()
            ),
            "the findings to be recorded",
        )

    def fill_matrix(self, rows: Sequence[MatrixRow]) -> None:
        """Adds the elements that are lacking, decides each as given, and waits until that is recorded."""
        self._section(MATRIX)
        self._add_elements([row.path for row in rows])
        for verdict in Verdict:
            for row in (row for row in rows if row.verdict is verdict):
                self._decide(row)
        self.save()
        wanted = {row.path: row.verdict for row in rows}
        self.hands.wait(
            lambda: all(
                path in self.case.matrix and self.case.matrix[path].verdict is verdict
                for path, verdict in wanted.items()
            ),
            "the matrix to be recorded",
        )

    def _add_elements(self, paths: Sequence[str]) -> None:
        have = {row.path for row in self.page.tabs.review.matrix.model.rows()}
        lacking = tuple(path for path in paths if path not in have)
        if lacking:
            self.hands.click("matrix_add")
            dialog = self.hands.wait_for("add_elements")
            self._tick_elements(dialog, lacking)

    def _tick_elements(self, dialog: QWidget, paths: Sequence[str]) -> None:
        from_dialog = self.hands.at(dialog)
        choosing = self.page.tabs.review.matrix.choosing
        if choosing is None:
            raise Stuck("the list of data elements did not open")
        for path in paths:
            item = choosing.item_of(path)
            if item is None:
                raise Stuck(f"the register's list does not offer {path}")
            choosing.tree.setCurrentItem(item)
            choosing.tree.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(choosing.tree, Qt.Key.Key_Space)
        from_dialog.click("add_elements_add")
        have = self.page.tabs.review.matrix.model.rows
        self.hands.wait(lambda: set(paths) <= {row.path for row in have()}, "the elements to be added")

    def _decide(self, row: MatrixRow) -> None:
        """Chooses one element with the mouse, presses the verdict, and writes what it takes."""
        model = self.page.tabs.review.matrix.model
        table = self.hands.find("matrix_table", QTableView)
        place = model.place_of(row.path)
        index = model.index(place, 0)
        show_in_scroll_area(table)
        table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        if row.verdict is not None:
            self.hands.click(_BUTTONS[row.verdict])
        for name, text in (
            ("matrix_reason", row.reason),
            ("matrix_narrowed_to", row.narrowed_to),
            ("matrix_necessary_because", row.necessary_because),
            ("matrix_scope", row.scope),
        ):
            if text:
                self.hands.type(name, text)

    def save(self) -> None:
        self.hands.click("case_save")

    def add_note(self, text: str) -> None:
        self.open_tab("notes")
        count = len(self.case.notes)
        self.hands.type("note_text", text)
        self.hands.click("note_add")
        self.hands.wait(lambda: len(self.case.notes) > count, "the note to be recorded")
