"""All texts of the letters in one list: typed words and filters narrow it, arrows move, Enter goes to the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.views.phrases.shorts import MARK
from app.views.texts.basket import Kind, Spot
from app.views.texts.catalogue import TextLine, found
from app.views.texts.text_filters import TextFilters
from app.views.theme.icons import icon
from app.views.widgets.buttons import Button
from app.views.widgets.keyed_line import KEYS, KeyedLine
from app.views.widgets.line_keys import LineKeys
from app.views.widgets.text import Muted

_SPOT = Qt.ItemDataRole.UserRole + 1
_ICONS = {
    Kind.STANDARD: "chat",
    Kind.PHRASE: "file_text",
    Kind.TEMPLATE: "envelope_closed",
    Kind.REFERENCE: "gavel",
    Kind.LAW: "open_book",
}
_PAGE_LINES = 10


class TextList(QWidget):
    """``chosen`` carries the ``Spot`` of the marked text; ``entered`` says that somebody wants to work on it."""

    chosen = Signal(object)
    entered = Signal()
    new_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TextLine, ...] = ()
        self._shown: tuple[TextLine, ...] = ()
        self.line = QLineEdit()
        self.filters = TextFilters()
        self.new = Button(self.tr("New phrase"), "secondary", "plus")
        self.list = QListWidget()
        self.keys = LineKeys(self.line, self.list, _PAGE_LINES)
        self._count = Muted("")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.line.setObjectName("texts_search")
        self.line.setAccessibleName(self.tr("Search in the texts"))
        self.line.setPlaceholderText(self.tr("Search in the texts …"))
        self.new.setObjectName("texts_new")
        self.list.setObjectName("texts_list")
        self.list.setAccessibleName(self.tr("Texts"))
        self.list.setItemDelegate(KeyedLine(self.list, close=True))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 8, 8)
        column.setSpacing(6)
        for part in (self.line, self.filters, self._count):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._fill)
        self.filters.changed.connect(self._fill)
        self.new.clicked.connect(self.new_wished)
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemActivated.connect(self._enter)
        self.keys.taken.connect(self._enter)

    # --- what is shown

    def offer_provisions(self, provisions: Sequence[tuple[str, str]]) -> None:
        self.filters.offer_provisions(provisions)

    def show_lines(self, lines: tuple[TextLine, ...]) -> None:
        """Shows these texts as far as they answer the filters; the marked one stays marked."""
        if lines != self._lines:
            self._lines = lines
            self._fill()

    @Slot()
    def _fill(self) -> None:
        before, shown = self.spot(), found(self._lines, self.filters.sought(self.line.text()))
        self._count.setText(self.tr("%n text(s)", "", len(shown)) if shown else self.tr("No text answers this."))
        if [line.spot for line in shown] == [line.spot for line in self._shown]:
            self._fill_anew(shown)
            return
        self._shown = shown
        self.list.blockSignals(True)
        self.list.clear()
        for line in shown:
            self.list.addItem(self._fitted(QListWidgetItem(), line))
        places = [place for place, line in enumerate(shown) if line.spot == before]
        self.list.setCurrentRow(places[0] if places else 0 if shown else -1)
        self.list.blockSignals(False)
        if self.spot() != before and self.spot() is not None:
            self.chosen.emit(self.spot())

    def _fill_anew(self, shown: tuple[TextLine, ...]) -> None:
        """The same texts in the same places; only what is said of some has changed."""
        for place, (line, former) in enumerate(zip(shown, self._shown, strict=True)):
            if line != former:
                self._fitted(self.list.item(place), line)
        self._shown = shown

    def _fitted(self, item: QListWidgetItem, line: TextLine) -> QListWidgetItem:
        state, picture = "", icon(_ICONS[line.spot.kind], "text-neutral-subtle")
        if line.unpublished:
            state, picture = self.tr("not published"), icon("pencil_writing", "text-warning-subtle")
        elif line.ours:
            state, picture = self.tr("changed by us"), icon("pencil", "text-info-subtle")
        item.setIcon(picture)
        item.setText(line.title or self.tr("New phrase"))
        item.setData(_SPOT, line.spot)
        item.setData(KEYS, f"{MARK}{line.short}" if line.short else "")
        item.setToolTip(f"{line.title} ({state})" if state else line.title)
        spoken = ", ".join(filter(None, (line.title, self.kind_word(line.spot.kind), state)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def kind_word(self, kind: Kind) -> str:
        """One text of a kind, in words."""
        return {
            Kind.STANDARD: self.tr("Phrase to insert"),
            Kind.PHRASE: self.tr("Phrase of the letters"),
            Kind.TEMPLATE: self.tr("Template"),
            Kind.REFERENCE: self.tr("Provision"),
            Kind.LAW: self.tr("Name of a law"),
        }[kind]

    # --- which

    def spot(self) -> Spot | None:
        """The marked text."""
        item = self.list.currentItem()
        marked = item.data(_SPOT) if item is not None else None
        return marked if isinstance(marked, Spot) else None

    def mark(self, spot: Spot) -> None:
        """Marks a text; filters that hide it are let go."""
        if not self._mark(spot):
            self.filters.clear()
            self.line.clear()
            self._mark(spot)

    def _mark(self, spot: Spot) -> bool:
        for row in range(self.list.count()):
            if self.list.item(row).data(_SPOT) == spot:
                self.list.setCurrentRow(row)
                return True
        return False

    @Slot()
    def _moved(self) -> None:
        if self.spot() is not None:
            self.chosen.emit(self.spot())

    @Slot()
    def _enter(self) -> None:
        if self.spot() is not None:
            self.entered.emit()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 15, 300)
