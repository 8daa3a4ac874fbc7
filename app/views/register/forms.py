"""Both forms at work on the scan in front: as a new case, and as part of a case we have. One of them is used at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.services.pages_intake import CaseClues
from app.views.desk import Desk
from app.views.register.foot import RegisterFoot
from app.views.register.later.clues import clues_of
from app.views.register.later.work import LaterWork
from app.views.register.letter import Letter
from app.views.register.side import Side
from app.views.register.work import FormWork


class Forms(QObject):
    """``work`` and ``later`` with a foot each; the one that is in front answers to the page's keys."""

    def __init__(self, desk: Desk, side: Side, parent: QObject) -> None:
        super().__init__(parent)
        self.side = side
        self.foot = RegisterFoot()
        self.later_foot = RegisterFoot("register_later", self.tr("Add to the case"))
        self.later_foot.hide()
        self.work = FormWork(desk, side.form, self.foot, self)
        self.later = LaterWork(desk, side.later, self.later_foot, self._clues)
        self.later.wanted.connect(self._to_later)
        side.switched.connect(self._switched)
        for foot in (self.foot, self.later_foot):
            foot.submit.clicked.connect(self.submit)

    @property
    def _front(self) -> FormWork | LaterWork:
        return self.later if self.side.on_later else self.work

    def take(self, letter: Letter | None, add_to: str) -> None:
        """Puts a letter in front of both, or none; ``add_to`` is the case it is for, where that was said before."""
        self.work.take(letter)
        self.later.take(letter, add_to)
        self.side.turn(later=bool(add_to))

    def flush(self) -> None:
        """Keeps now what is typed in either."""
        self.work.draft.flush()
        self.later.draft.flush()

    @Slot()
    def submit(self) -> None:
        self._front.submit()

    @Slot()
    def go_to_obstacle(self) -> None:
        self._front.go_to_obstacle()

    @Slot()
    def take_suggestion(self) -> None:
        self._front.chips.take_next()

    def _clues(self) -> CaseClues:
        return clues_of(self.work.letter, self.side.form.value())

    @Slot(bool)
    def _switched(self, later: bool) -> None:
        """The other form comes to the front, with its own foot."""
        self.foot.setVisible(not later)
        self.later_foot.setVisible(later)
        self.side.later.switch(later)
        if later:
            self.later.ask_cases()

    @Slot()
    def _to_later(self) -> None:
        """The draft says that the scan is for a case we have; the cursor goes along."""
        self.side.turn(later=True)
        if self.side.form.isAncestorOf(self.side.window().focusWidget() or self.side):
            self.side.focus_first()
