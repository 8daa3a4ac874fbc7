"""How the parts of the case page share its room: what becomes smaller, moves or goes where the page is low or narrow."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.views.case.actions import CaseActions
from app.views.case.header import CaseHeader
from app.views.case.sides import Sides
from app.views.case.tabs import DECIDE, CaseTabs
from app.views.widgets.page import PageWidget
from app.views.widgets.text import restyle

_TALL_EM = 38
"""Where the page is lower than so many em, the steps make room for the work; the state says where the case stands."""
_TIGHT_EM = 22
"""Where it is lower than so many em, the head becomes smaller and the actions move into their menu."""


class CaseRoom(QObject):
    """``fit`` is called when the page has another size or shows something else."""

    def __init__(self, page: PageWidget, head: CaseHeader, actions: CaseActions, sides: Sides, tabs: CaseTabs) -> None:
        super().__init__(page)
        self._page = page
        self._head = head
        self._actions = actions
        self._sides = sides
        self._tabs = tabs
        self._filled = False
        tabs.currentChanged.connect(self.fit)

    def fill(self, filled: bool) -> None:
        """Whether a case is shown at all."""
        self._filled = filled
        self.fit()

    @Slot()
    def fit(self) -> None:
        # A long title wraps instead of pushing the page wider than the window.
        self._page.heading.setWordWrap(True)
        self._sides.fit(self._page.width(), needs_room=self._tabs.currentIndex() == DECIDE)
        self._head.steps.setVisible(self._height_em() >= _TALL_EM)
        # Nothing changes its place while Qt goes through the widgets, e.g. to give them another text size.
        QTimer.singleShot(0, self, self._tighten)

    def _height_em(self) -> float:
        """The height that the window has for the page, which may itself be taller and scroll."""
        page, parent = self._page, self._page.parentWidget()
        seen = min(page.height(), parent.height()) if parent is not None else page.height()
        return seen / page.fontMetrics().height()

    @Slot()
    def _tighten(self) -> None:
        """Where the page is very low, e.g. with text at 200 %, its head takes as little of it as can be."""
        tight = self._height_em() < _TIGHT_EM
        self._actions.fold(tight, self._page.header)
        self._actions.setVisible(self._filled and not tight)
        self._actions.more.setVisible(self._filled)
        self._head.tighten(tight)
        level, heading = (3 if tight else 1), self._page.heading
        if heading.property("level") != level:
            heading.setProperty("level", level)
            restyle(heading)
