"""The dispatch desk (brevutsending): final letters on their way to paper, into envelopes, and sometimes back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import DispatchPage, LetterLine, Stage
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.beside import Beside
from app.views.dispatch.deeds import Deeds
from app.views.dispatch.errands import LetterErrands
from app.views.dispatch.foot import Deed, LetterFoot
from app.views.dispatch.pile import LetterPile
from app.views.dispatch.runs import RunDesk
from app.views.dispatch.stages import Shown
from app.views.widgets.page import PageWidget
from app.views.widgets.turning import TurningSplitter, room_of

_SIDE_BY_SIDE_EM = 110
_PILE_SHARE, _LETTER_SHARE = 5, 3


class LettersView(PageWidget):
    """The pile, the letter beside it, and what can be done. What is printed or saved is the stored file."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._scanned = False
        self._shared = False
        self.pile = LetterPile()
        self.foot = LetterFoot()
        self.errands = LetterErrands(desk, self)
        self.beside = Beside(desk, self.pile, self)
        self.run = RunDesk(desk, self.pile, self.errands, self)
        self.deeds = Deeds(desk, self.pile, self.beside, self.errands, self)
        self._split = TurningSplitter(_SIDE_BY_SIDE_EM)
        self.set_title(self.tr("Letters"))
        self.pile.column.insertWidget(2, self.run.strip)
        self._split.add_panes((self.pile, _PILE_SHARE), (self.beside.letter, _LETTER_SHARE))
        self.body.addWidget(self._split)
        self.add_foot(self.foot)
        self._connect()

    def _connect(self) -> None:
        self.pile.searched.connect(self.refresh)
        self.pile.entered.connect(self._entered)
        self.pile.opened.connect(self.deeds.open_case)
        self.pile.table.ticked.connect(self.primary)
        self.pile.table.undone.connect(self.deeds.news.undo)
        self.beside.known.connect(self._permit)
        self.foot.wished.connect(self._wished)
        self.deeds.printing.chosen.connect(self.run.runner.begin)
        self.run.changed.connect(self.refresh)
        for signal in (self.errands.changed, self.errands.addressed, self.errands.sent, self.errands.taken_back):
            signal.connect(self.refresh)
        self.desk.changed.connect(self._changed)

    def open(self, case_id: str) -> None:
        del case_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.desk.ask(partial(_desk_page, self.pile.search.value()), self, self._show)

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        del case_ids
        if self.isVisible():
            self.refresh()

    def _show(self, page: DispatchPage) -> None:
        self.deeds.remember(page)
        self.pile.show_page(page)
        unsent = self.pile.unsent
        self.set_title(self.tr("Letters"), self.tr("%n to be sent", "", unsent) if unsent else "")
        self.run.remember(page)
        if self._scanned:
            self._scanned = False
            self._show_scanned(page)

    @Slot()
    def _entered(self) -> None:
        """Somebody typed a number and pressed Enter, or a scanner did."""
        self._scanned = True
        self.refresh()

    def _show_scanned(self, page: DispatchPage) -> None:
        """The letter that was looked for is marked; one that has been sent has probably come back."""
        if page.letters and all(line.stage is Stage.SENT for line in page.letters):
            self.pile.show_only(Shown.SENT)
            words = self.tr("This letter was sent. If it lies before you, it came back: choose «Came back …».")
            self.deeds.news.say(words, "info")
        self.pile.table.setFocus()

    @Slot()
    def _permit(self) -> None:
        self.foot.permit(self.pile.marked(), self.beside.pages, self.run.busy)
        self.run.permit()

    @Slot(object)
    def _wished(self, deed: Deed) -> None:
        if deed is Deed.ENVELOPE:
            self.primary()
        else:
            self.deeds.do(deed)

    @Slot()
    def primary(self) -> None:
        """What is marked is in its envelope, and the next letter is marked; the space bar does the same."""
        if self.foot.may(Deed.ENVELOPE):
            lines: tuple[LetterLine, ...] = self.pile.marked()
            self.pile.table.go_on()
            self.errands.dispatch(lines, "local_print")

    def save_to(self, target: Path) -> None:
        """Saves the marked letter's stored file."""
        line = self.pile.current()
        if line is not None:
            self.errands.save(line, target)

    def showEvent(self, event: QShowEvent) -> None:
        """The pile is what people work in; the letter beside it is for a glance."""
        super().showEvent(event)
        if not self._shared:
            self._shared = True
            self._split.setSizes([_PILE_SHARE * 100, _LETTER_SHARE * 100])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._split.fit(room_of(self))

    def panes(self) -> list[QWidget]:
        return [self.pile.table, self.beside.letter]

    def first_control(self) -> QWidget | None:
        return self.pile.table


def _desk_page(text: str, workbench: Workbench) -> DispatchPage:
    return workbench.dispatch_page(text)
