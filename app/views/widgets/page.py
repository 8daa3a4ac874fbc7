"""The base of every page: a heading, a body that scrolls, and a foot for what may be done.

A page receives frozen data through ``show_page`` of its own, sends intent through the desk, and knows no other page.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.views.desk import Desk
from app.views.widgets.folding import fold, row_width
from app.views.widgets.scrolled import Snug, scrolled
from app.views.widgets.text import Heading, Muted

_EDGE = 16
_NARROW_EM = 32
_LONG_TITLE = 60
"""From how many letters on a title can also be read as a tooltip, wherever it stands."""


class PageWidget(QWidget):
    """``header`` (beside the heading), ``body`` and ``footer`` are layouts to fill; an empty foot is not shown.

    ``scrolls`` False gives the body the whole height, for tables and split panes that scroll themselves.
    """

    scrolls = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading("", 1)
        self.subtitle = Muted("")
        self.subtitle.setVisible(False)
        self._head = QWidget()
        self._foot = QWidget()
        self.header = QHBoxLayout()
        self.footer = QHBoxLayout(self._foot)
        self.body = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._head)
        head.setContentsMargins(_EDGE, 12, _EDGE, 8)
        head.setSpacing(12)
        names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        names.setSpacing(12)
        names.addWidget(self.heading.single_line())
        names.addWidget(self.subtitle, 1)
        names.addStretch(0)
        head.addLayout(names, 1)
        head.addLayout(self.header)
        self._head_layout = head
        self._names = names
        self.header.setSpacing(8)
        self.footer.setContentsMargins(_EDGE, 8, _EDGE, 8)
        self.footer.setSpacing(8)
        self._foot.setProperty("area", "foot")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._foot.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._middle(), 1)
        column.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where heading and buttons do not fit side by side they go below each other; so do the buttons of the foot."""
        super().resizeEvent(event)
        parent = self.parentWidget()
        room = min(self.width(), parent.width()) if parent is not None else self.width()
        narrow = room < self.fontMetrics().height() * _NARROW_EM
        fold(self._head_layout, narrow)
        fold(self._names, narrow)
        edge = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
        self._head_layout.setAlignment(self.header, edge)
        self.heading.setWordWrap(narrow or self._head_width() > room)
        fold(self.footer, row_width(self.footer) > room)

    def heightForWidth(self, width: int) -> int:
        """The least height that will do: what scrolls inside the page needs no scrolling of the page itself."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    def minimumSizeHint(self) -> QSize:
        """No taller than the page must be as wide as it is: long words that wrap count with the lines they take here."""
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.heightForWidth(max(self.width(), least.width()))))

    def _head_width(self) -> int:
        """The width in pixels that heading, subtitle and buttons need side by side, each on one line."""
        words = [part for part in (self.heading, self.subtitle) if not part.isHidden()]
        wide = sum(part.fontMetrics().horizontalAdvance(part.text()) + self._names.spacing() for part in words)
        return wide + row_width(self.header) + 3 * _EDGE

    def _middle(self) -> QWidget:
        inner = Snug()
        inner.setProperty("area", "body")
        inner.setLayout(self.body)
        self.body.setContentsMargins(_EDGE, 4, _EDGE, _EDGE)
        self.body.setSpacing(12)
        if not self.scrolls:
            self.body.setContentsMargins(0, 0, 0, 0)
            return inner
        return scrolled(inner)

    @property
    def title(self) -> str:
        """The heading of the page; announced when the page is shown."""
        return self.heading.text()

    def set_title(self, title: str, subtitle: str = "") -> None:
        self.heading.setText(title)
        self.heading.setToolTip(title if len(title) > _LONG_TITLE else "")
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.heading.setWordWrap(self.heading.wordWrap() or self._head_width() > self.width())
        self.setAccessibleName(title)

    def add_foot(self, *things: QWidget | QLayout | None) -> None:
        """Fills the foot from left to right; None is a stretch. The primary button comes last."""
        for thing in things:
            if thing is None:
                self.footer.addStretch(1)
            elif isinstance(thing, QWidget):
                self.footer.addWidget(thing)
            else:
                self.footer.addLayout(thing)
        self._foot.setVisible(True)

    def open(self, case_id: str) -> None:
        """The page comes into view, for a case where it has one. Called again each time."""

    def leave(self) -> None:
        """The page goes out of view or the program ends: whatever is typed is kept now."""

    def keep(self) -> None:
        """Ctrl+S: what is typed is kept now, and the page stays as it is."""
        self.leave()

    def primary(self) -> None:
        """Ctrl+Enter: the one thing this page is for."""

    def search_for(self, text: str) -> None:
        """The search field asks for ``text``; only the worklist answers."""

    def panes(self) -> list[QWidget]:
        """Where F6 stops within the page, in order."""
        return [self]

    def first_control(self) -> QWidget | None:
        """What takes focus when the page comes into view; None lets Qt choose."""
        return None
