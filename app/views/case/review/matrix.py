"""The data-minimisation matrix: a table of what is asked for, counted, and decided one or many at a time.

Knows the draft of the review and shows it; what is changed is written into the draft and announced.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.models.case.acts import MatrixFilled
from app.models.case.weighing import MatrixRow
from app.services.pages import CasePage
from app.views.case.actions_data import refusal_of
from app.views.case.review.add_elements import AddElements
from app.views.case.review.draft import ReviewDraft
from app.views.case.review.matrix_data import counts_of
from app.views.case.review.matrix_delegate import MatrixDelegate
from app.views.case.review.matrix_fields import MatrixFields
from app.views.case.review.matrix_model import Column, MatrixModel
from app.views.case.writing import reveal
from app.views.language import language_in_use
from app.views.letter.pointing import set_target
from app.views.widgets.buttons import Button
from app.views.widgets.text import Heading

_DROPPED_BELOW_EM = ((Column.SCOPE, 66), (Column.NECESSARY, 56), (Column.NARROWED_TO, 44), (Column.REASON, 34))
"""Columns that go, in this order, when the table is narrower than so many em; the fields below show them all."""


class Matrix(QWidget):
    """The matrix (dataminimering) with its table, fields and buttons."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_matrix")
        self._draft: ReviewDraft | None = None
        self._adding: AddElements | None = None
        self._counts = Heading("", 2)
        self._counts.setObjectName("matrix_counts")
        self._add = Button(self.tr("Add data elements …"), "secondary", "plus")
        self._add.setObjectName("matrix_add")
        self._add.clicked.connect(self.add_elements)
        self._asked = Button("", "secondary", "file_text")
        self._asked.setObjectName("matrix_add_asked")
        self._asked.clicked.connect(self._add_asked)
        self.model = MatrixModel(self)
        self.model.edited.connect(self._rows_edited)
        self.table = self._make_table()
        self.fields = MatrixFields(self)
        self.fields.edited.connect(self._rows_edited)
        self._lay_out()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("matrix_table")
        table.setAccessibleName(self.tr("Data elements asked for"))
        table.setModel(self.model)
        table.setItemDelegate(MatrixDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.VERDICT, QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        table.selectionModel().selectionChanged.connect(self._chosen_changed)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._counts, 1)
        head.addWidget(self._asked)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.fields.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.fields)
        self._measure()

    def _measure(self) -> None:
        """Row heights and the columns that fit, in the measure of the text."""
        em = self.fontMetrics().height()
        self.table.verticalHeader().setDefaultSectionSize(round(em * 2.5))
        self.table.setMinimumHeight(em * 8)
        self.table.setColumnWidth(Column.VERDICT, em * 11)
        for column, least in _DROPPED_BELOW_EM:
            self.table.setColumnHidden(int(column), self.width() < least * em)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def show_review(self, draft: ReviewDraft, page: CasePage) -> None:
        """Shows the matrix as typed and recorded, and opens or closes it by the rules."""
        self._draft = draft
        tried = self._tried(draft)
        refusal = refusal_of(tried, page) if tried else None
        self.model.allow(refusal is None)
        self.fields.offer(page.rulebook.refusal_reasons, language_in_use(), page.case.facts.language)
        self.fields.allow(refusal)
        self._add.allow(refusal)
        self._asked.allow(refusal)
        self.refresh()

    def _tried(self, draft: ReviewDraft) -> MatrixFilled | None:
        """A change to the first element of the register, to ask the rules about."""
        element = next((element for element in draft.rulebook.elements if element.detail), None)
        if element is None:
            return None
        row = draft.case.matrix.get(element.path, MatrixRow(path=element.path))
        return MatrixFilled(rows=(msgspec.structs.replace(row, scope=row.scope + "…"),))

    def refresh(self) -> None:
        """Shows what the draft says now."""
        if self._draft is None:
            return
        chosen = {row.path for row in self.chosen()}
        self.model.show(self._draft.elements(), self._draft.rulebook, language_in_use())
        self.choose(chosen)
        left_out = len(self._draft.left_out())
        self._asked.setVisible(left_out > 0)
        self._asked.setText(self.tr("Add {count} that the letter asks for").format(count=left_out))
        self._counts.setText(self._words())
        self._chosen_changed()

    def _words(self) -> str:
        counts = counts_of(self.model.rows())
        if not counts.asked:
            return self.tr("No data element asked for")
        parts = [self.tr("{asked} asked for, {granted} granted").format(asked=counts.asked, granted=counts.granted)]
        parts += [self.tr("{count} narrowed").format(count=counts.narrowed)] if counts.narrowed else []
        parts += [self.tr("{count} refused").format(count=counts.refused)] if counts.refused else []
        parts += [self.tr("{count} not decided").format(count=counts.open)] if counts.open else []
        return ", ".join(parts)

    @property
    def choosing(self) -> AddElements | None:
        """The list of elements to add, while it is open."""
        return self._adding

    def chosen(self) -> tuple[MatrixRow, ...]:
        """The rows that are selected, in order."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.row(place) for place in places)

    def choose(self, paths: Iterable[str]) -> None:
        """Selects exactly these elements; the first becomes the current one."""
        wanted = {place for path in paths if (place := self.model.place_of(path)) >= 0}
        selection = self.table.selectionModel()
        have = {index.row() for index in selection.selectedRows()}
        if wanted == have:
            return
        selection.clearSelection()
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in sorted(wanted):
            selection.select(self.model.index(place, 0), rows)
        if wanted:
            first = self.model.index(min(wanted), 0)
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(first)

    def show_elements(self, paths: Iterable[str]) -> None:
        """Chooses these elements and puts the focus on the table; without any, on the table as it stands."""
        wanted = tuple(paths)
        if wanted:
            self.choose(wanted)
        elif not self.table.currentIndex().isValid() and self.model.rowCount():
            self.choose((self.model.row(0).path,))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self.table)

    @Slot()
    def _chosen_changed(self) -> None:
        rows = self.chosen()
        set_target(self, f"element:{rows[0].path}" if rows else "")
        if not rows:
            title = self.tr("Choose one or more elements. Ctrl+A chooses all, Shift and the arrows several.")
        elif len(rows) == 1:
            title = str(self.model.index(self.model.place_of(rows[0].path), Column.ELEMENT).data())
        else:
            title = self.tr("{count} elements chosen").format(count=len(rows))
        self.fields.show_rows(rows, title)

    @Slot(object)
    def _rows_edited(self, rows: tuple[MatrixRow, ...]) -> None:
        if self._draft is not None:
            self._draft.set_elements(rows)
            self.refresh()
            self.edited.emit()

    @Slot()
    def _add_asked(self) -> None:
        if self._draft is not None:
            self._put_in(self._draft.left_out())

    @Slot()
    def add_elements(self) -> None:
        """Opens the list of everything the register holds that is not in the table yet."""
        if self._draft is None:
            return
        taken = [row.path for row in self.model.rows()]
        self._adding = AddElements(self._draft.rulebook, taken, language_in_use(), self)
        self._adding.chosen.connect(self._put_in)
        self._adding.open()

    @Slot(object)
    def _put_in(self, paths: tuple[str, ...]) -> None:
        self._rows_edited(tuple(MatrixRow(path=path) for path in paths))
        self.choose(paths)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
