"""The pages, built at their first visit and kept. Shows one, tells the one before to keep what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.views.announce import announce
from app.views.desk import Desk
from app.views.widgets.page import PageWidget
from app.views.widgets.scrolled import scrolled

PageClass = Callable[[Desk, QWidget], PageWidget]
PageTable = Callable[[], Mapping[str, PageClass]]
"""Gives the pages' classes by name. A function, because the table is imported after the first paint."""


class PageStack(QStackedWidget):
    """One page at a time, by its name in the navigation."""

    shown = Signal(str)

    def __init__(self, desk: Desk, table: PageTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._built: dict[str, PageWidget] = {}
        self.name = ""
        self.case_id = ""

    @property
    def page(self) -> PageWidget | None:
        return self._built.get(self.name)

    def page_called(self, name: str) -> PageWidget:
        """The page of that name, built at its first visit and scrolled where it needs more room than there is.

        Raises ``KeyError`` for a name that is no page.
        """
        if name not in self._built:
            page = self._table()[name](self._desk, self)
            page.setObjectName(page.objectName() or f"page_{name}")
            self._built[name] = page
            self.addWidget(scrolled(page))
        return self._built[name]

    def show_page(self, name: str, case_id: str = "") -> PageWidget:
        """Shows a page for a case, moves the focus to its first control and announces its heading."""
        page = self.page_called(name)
        before = self.page
        if before is not None and (before is not page or case_id != self.case_id):
            before.leave()
        self.name, self.case_id = name, case_id
        # Qt puts the focus on whatever comes first; a page that was here before gets back the control it had.
        fresh = page.focusWidget() is None
        self.setCurrentIndex(list(self._built).index(name))
        page.open(case_id)
        self._hand_focus(page, fresh)
        announce(page, page.title)
        self.shown.emit(name)
        return page

    @Slot()
    def enter(self) -> None:
        """Into the page that is shown, e.g. from the search field to what it found."""
        page = self.page
        first = (page.first_control() or _first_control(page)) if page is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_focus(self, page: PageWidget, fresh: bool) -> None:
        first = page.first_control() or _first_control(page)
        focus = QApplication.focusWidget()
        if first is not None and (fresh or focus is None or not page.isAncestorOf(focus)):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """The page that is shown keeps what is typed; called before closing, changing person or language."""
        if self.page is not None:
            self.page.leave()

    def forget(self) -> None:
        """Lets all pages go, to be built anew in another language or for another person."""
        self.leave()
        for area in [self.widget(place) for place in range(self.count())]:
            if area is not None:
                self.removeWidget(area)
                area.deleteLater()
        self._built.clear()
        self.name, self.case_id = "", ""


def _first_control(page: QWidget) -> QWidget | None:
    """The first widget of the page that takes focus by Tab, in the order in which they were put there.

    Never by ``nextInFocusChain``: PySide makes what that returns a child of the widget before it, and believes everything
    behind a label to be gone when the label goes.
    """
    for widget in page.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.isVisibleTo(page) and widget.isEnabled():
            return widget
    return None
