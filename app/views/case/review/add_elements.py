"""Choosing data elements to add to the matrix: a searchable list by groups, in plain words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.models.register import Element, Rulebook
from app.models.texts import Language
from app.views.case.review.matrix_data import to_choose_from
from app.views.widgets.buttons import Button
from app.views.widgets.fields import LineField
from app.views.widgets.text import Heading, Muted

_PATH = Qt.ItemDataRole.UserRole


class AddElements(QDialog):
    """Everything the register holds that is not in the matrix yet."""

    chosen = Signal(object)
    """The paths to add, in register order: a tuple of str."""

    def __init__(
        self, rulebook: Rulebook, taken: Iterable[str], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("add_elements")
        self.setWindowTitle(self.tr("Add data elements"))
        self._rulebook, self._language = rulebook, language
        self._taken = frozenset(taken)
        self._ticked: set[str] = set()
        self.search = LineField(self.tr("Search in names and groups"))
        self.search.setObjectName("add_elements_search")
        self.search.changed.connect(self._fill)
        self.tree = QTreeWidget()
        self.tree.setObjectName("add_elements_list")
        self.tree.setAccessibleName(self.tr("Data elements by group"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.itemChanged.connect(self._item_changed)
        self._empty = Muted(self.tr("No data element matches."))
        self._add = Button("", "primary", "plus")
        self._add.setObjectName("add_elements_add")
        self._add.clicked.connect(self._done)
        self._cancel = Button(self.tr("Cancel"), "secondary")
        self._cancel.setObjectName("add_elements_cancel")
        self._cancel.clicked.connect(self.reject)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), 2))
        column.addWidget(self.search)
        column.addWidget(self._empty)
        column.addWidget(self.tree, 1)
        column.addLayout(buttons)
        em = self.fontMetrics().height()
        self.resize(em * 28, em * 30)
        self.search.control.setFocus()

    @Slot()
    def _fill(self) -> None:
        """Shows what matches; what is ticked stays ticked also while it is out of sight."""
        found = to_choose_from(self._rulebook, self._taken, self.search.value(), self._language)
        self.tree.blockSignals(True)
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for element in found:
            if element.group not in groups:
                groups[element.group] = self._group(element)
            self._leaf(element, groups[element.group])
        self.tree.blockSignals(False)
        self._empty.setVisible(not found)
        self._count()

    def _group(self, element: Element) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [element.group_name[self._language]])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        group.setCheckState(0, Qt.CheckState.Unchecked)
        group.setExpanded(True)
        group.setSizeHint(0, self._row())
        return group

    def _row(self) -> QSize:
        """Rows are high enough for the box before the words, at every text size."""
        return QSize(0, round(self.fontMetrics().height() * 1.6))

    def _leaf(self, element: Element, group: QTreeWidgetItem) -> None:
        name = element.name[self._language]
        leaf = QTreeWidgetItem(group, [self.tr("{name} (sensitive)").format(name=name) if element.sensitive else name])
        leaf.setFlags(leaf.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = element.path in self._ticked
        leaf.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        leaf.setData(0, _PATH, element.path)
        leaf.setSizeHint(0, self._row())
        leaf.setToolTip(0, element.help[self._language] if element.help else element.path)

    def item_of(self, path: str) -> QTreeWidgetItem | None:
        """The line of an element, or None where it is not shown."""
        groups = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        leaves = (group.child(place) for group in groups if group for place in range(group.childCount()))
        return next((leaf for leaf in leaves if leaf and leaf.data(0, _PATH) == path), None)

    @Slot(QTreeWidgetItem, int)
    def _item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        path = item.data(column, _PATH)
        if path is None:
            return
        if item.checkState(0) is Qt.CheckState.Checked:
            self._ticked.add(path)
        else:
            self._ticked.discard(path)
        self._count()

    def _count(self) -> None:
        count = len(self._ticked)
        self._add.setText(self.tr("Add {count}").format(count=count) if count else self.tr("Add"))
        self._add.setEnabled(bool(self._ticked))

    @Slot()
    def _done(self) -> None:
        ordered = tuple(element.path for element in self._rulebook.elements if element.path in self._ticked)
        self.chosen.emit(ordered)
        self.accept()
