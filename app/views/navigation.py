"""The pages of the program as a list on the left, each with its count. One stop for Tab; arrows move inside it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.texts import QT_TRANSLATE_NOOP as _
from app.models.values import Actor, Role
from app.views.theme.colours import colours_in_use
from app.views.theme.icons import icon

Index = QModelIndex | QPersistentModelIndex

COUNT = Qt.ItemDataRole.UserRole + 1
NAME = Qt.ItemDataRole.UserRole + 2


class Place(msgspec.Struct, frozen=True):
    """A page in the navigation: its name for wishes, its English title, its icon, and the number of its key (Ctrl+number).

    ``role`` is whose daily work it is: others do not have it in the list, and reach it by its key and the palette.
    """

    name: str
    title: str
    icon: str
    number: int
    role: Role | None = None


PLACES = (
    Place("worklist", _("navigation", "My work"), "inbox", 1),
    Place("register", _("navigation", "Register letters"), "file_plus", 2),
    Place("approvals", _("navigation", "For approval"), "person_checkmark", 3),
    Place("letters", _("navigation", "Letters"), "envelope_closed", 4),
    Place("texts", _("navigation", "Letter texts"), "doc_pencil", 7, Role.SPECIALIST),
    Place("sync", _("navigation", "Sync"), "arrows_circlepath", 5),
    Place("settings", _("navigation", "Settings"), "cog", 6),
)
WITHIN = {"case": "worklist"}
"""Pages that are not in the list, and the place that is marked while they are shown."""


def place_title(place: Place) -> str:
    return QCoreApplication.translate("navigation", place.title)


class _Painter(QStyledItemDelegate):
    """Paints icon, title and count; the accessible text says the count in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = round(option.fontMetrics.height() * 1.85)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_in_use()
        state = option.state
        marked = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        row: QRect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("bg-accent-moderate" if marked else "bg-neutral-moderate"))
            painter.drawRoundedRect(row, 6, 6)
        if marked and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.colour("border-focus"), 2))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)
        self._words(painter, option, index, row, colours.colour("text-accent" if marked else "text-neutral"))
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: QRect, ink: QColor) -> None:
        colours = colours_in_use()
        font = QFont(option.font)
        em = option.fontMetrics.height()
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        font.setWeight(QFont.Weight.DemiBold if marked else QFont.Weight.Normal)
        painter.setFont(font)
        square = QRect(row.left() + round(em * 0.6), 0, round(em * 0.95), round(em * 0.95))
        square.moveTop(row.center().y() - square.height() // 2 + 1)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, square)
        count = index.data(COUNT) or 0
        right = row.right() - round(em * 0.5)
        if count:
            words = str(count)
            width = max(painter.fontMetrics().horizontalAdvance(words) + round(em * 0.7), round(em * 1.3))
            badge = QRect(right - width, 0, width, round(em * 1.15))
            badge.moveTop(row.center().y() - badge.height() // 2 + 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("bg-accent-moderate-pressed" if marked else "bg-accent-moderate"))
            painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
            painter.setPen(colours.colour("text-accent"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
            right = badge.left() - 4
        painter.setPen(ink)
        left = square.right() + round(em * 0.5)
        title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, row.top(), right - left, row.height()), Qt.AlignmentFlag.AlignVCenter, title)


class Navigation(QListWidget):
    """The list of places. ``wanted`` is emitted when a person chooses one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place in PLACES:
            item = QListWidgetItem(icon(place.icon), place_title(place))
            item.setData(NAME, place.name)
            item.setToolTip(f"{place_title(place)} (Ctrl+{place.number})")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, place_title(place))
            self.addItem(item)
        self.show_to(None)
        self._shown = ""
        self.setCurrentRow(0)
        self.currentItemChanged.connect(self._moved)
        self.itemClicked.connect(self._chosen)

    def sizeHint(self) -> QSize:
        widest = max(self.fontMetrics().horizontalAdvance(place_title(place)) for place in PLACES)
        return QSize(widest + round(self.fontMetrics().height() * 4.4), 0)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _moved(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        del before
        self._chosen(item)

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        """A click says both that the mark moved and that it was clicked; the page is wished for once."""
        if item is not None and item.data(NAME) != self._shown:
            self.wanted.emit(item.data(NAME))

    def mark(self, name: str) -> None:
        """Marks the place of a page that is shown, without wishing for it again."""
        self._shown = name
        name = WITHIN.get(name, name)
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(NAME) == name:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def show_to(self, actor: Actor | None) -> None:
        """Lists the places that belong to somebody's work."""
        for row, place in enumerate(PLACES):
            self.item(row).setHidden(place.role is not None and (actor is None or not actor.has(place.role)))

    def show_counts(self, counts: dict[str, int]) -> None:
        """How much waits at each place, by its name."""
        for row, place in enumerate(PLACES):
            item = self.item(row)
            count = counts.get(place.name, 0)
            item.setData(COUNT, count)
            words = self.tr("{page}, {count} waiting").format(page=place_title(place), count=count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words if count else place_title(place))
