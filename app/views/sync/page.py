"""The sync inbox: what waits to be sent, what was refused and why, what was taken lately. Nothing here is ever lost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import count

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages import Receipt
from app.services.pages_sync import RefusedAct, SyncLine, SyncPage, SyncState, WaitingAct
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.i18n import clock, moment_text
from app.views.sync.refusal_card import RefusalCard
from app.views.widgets.buttons import Button
from app.views.widgets.emptying import empty
from app.views.widgets.notice import Notice
from app.views.widgets.page import PageWidget
from app.views.widgets.scrolled import reveal
from app.views.widgets.small_table import Cell, Line, SmallTable
from app.views.widgets.text import Heading, Muted
from app.views.words import problem_text, refusal_text, word


class SyncView(PageWidget):
    """Refused acts first, because they need a person; then what waits, then what was taken."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._status = Notice("info")
        self._now = Button(self.tr("Sync now"), "primary", "arrows_circlepath")
        self._now.setObjectName("sync_now")
        self._shown: list[RefusalCard] = []
        self._asked = ""
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._none = Muted(self.tr("Nothing was refused."))
        columns = (self.tr("When"), self.tr("What"), self.tr("Case"))
        self._waiting = SmallTable(self.tr("Waiting to be sent"), columns)
        self._accepted = SmallTable(self.tr("Taken lately"), columns)
        self._lay_out_body()
        self._now.clicked.connect(self._sync)
        self._waiting.opened.connect(self._open_case)
        self._accepted.opened.connect(self._open_case)
        self.desk.changed.connect(self._changed)
        self.desk.sync_changed.connect(self._line_changed)
        self._add_keys()

    def _add_keys(self) -> None:
        for keys, words, go in (
            ("F8", self.tr("Next value to choose"), self.next_choice),
            ("Shift+F8", self.tr("Previous value to choose"), self.previous_choice),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(go)
            self.addAction(action)

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("Sync"))
        self.header.addWidget(self._now)
        self.body.addWidget(self._status)
        self.body.addWidget(Heading(self.tr("Needs your attention"), 2))
        self.body.addWidget(self._none)
        self.body.addLayout(self._cards)
        self.body.addWidget(Heading(self.tr("Waiting to be sent"), 2))
        self.body.addWidget(self._waiting)
        self.body.addWidget(Heading(self.tr("Taken lately"), 2))
        self.body.addWidget(self._accepted)
        self.body.addStretch(1)

    def open(self, case_id: str) -> None:
        del case_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.desk.ask(_page, self, self.show_page)

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        del case_ids
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _line_changed(self, line: SyncLine) -> None:
        self._show_line(line)
        if self.isVisible():
            self.refresh()

    def show_page(self, page: SyncPage) -> None:
        self._show_line(page.line)
        self._show_refused(page.refused)
        self._none.setVisible(not page.refused)
        self._fill(self._waiting, page.waiting)
        self._fill(self._accepted, page.accepted)

    def _show_refused(self, refused: Sequence[RefusedAct]) -> None:
        """A card stays as long as it tells the same; a new one for the same act takes over what was chosen."""
        if [(card.refused, card.place) for card in self._shown] == list(zip(refused, count(1), strict=False)):
            return
        chosen = {card.refused.act_id: card.clashes.chosen() for card in self._shown}
        empty(self._cards)
        self._shown = [RefusalCard(act, place, chosen.get(act.act_id)) for place, act in enumerate(refused, start=1)]
        for card in self._shown:
            card.again.connect(self._again)
            card.aside.connect(self._aside)
            card.merge.connect(self._merge)
            card.open_case.connect(self._open_case)
            self._cards.addWidget(card)

    def _fill(self, table: SmallTable, acts: Sequence[WaitingAct]) -> None:
        table.show_lines([_line(act) for act in acts])
        rows = min(max(len(acts), 1), 8)
        table.setFixedHeight(table.tall(rows))

    def _show_line(self, line: SyncLine) -> None:
        words = {
            SyncState.OFFLINE: (self.tr("You are offline. All local work goes on and is sent later."), "warning"),
            SyncState.SYNCING: (self.tr("Sending and fetching …"), "info"),
            SyncState.SYNCED: (self.tr("Everything is sent and up to date."), "success"),
            SyncState.WAITING: (self.tr("%n change(s) wait to be sent.", "", line.waiting), "info"),
            SyncState.ATTENTION: (self.tr("%n change(s) were refused and need you.", "", line.refused), "danger"),
            SyncState.SIGNED_OUT: (self.tr("You are signed out. Sign in to send what waits."), "warning"),
        }
        text, tone = words[line.state]
        if line.last_ok is not None:
            text += " " + self.tr("Last contact {time}.").format(time=clock(line.last_ok))
        self._status.set_tone(tone)
        self._status.show_text(f"{text} {problem_text(line.problem) if line.problem else ''}".strip())

    # --- doing

    @Slot()
    def _sync(self) -> None:
        self._now.setEnabled(False)
        self.desk.ask(_sync, self, self._synced, self._not_synced, lane="background")

    def _synced(self, line: SyncLine) -> None:
        self._now.setEnabled(True)
        self.desk.show_sync(line)
        self.refresh()

    def _not_synced(self, error: Exception) -> None:
        self._now.setEnabled(True)
        self.desk.report(error)
        self.refresh()

    @Slot(str)
    def _again(self, act_id: str) -> None:
        self._asked = act_id
        self.desk.ask(partial(_answer, act_id, True), self, self._answered)

    @Slot(str)
    def _aside(self, act_id: str) -> None:
        self._asked = act_id
        self.desk.ask(partial(_answer, act_id, False), self, self._answered)

    @Slot(object)
    def _merge(self, card: RefusalCard) -> None:
        question = partial(_merge, card.refused.act_id, card.clashes.theirs(), card.refused.standing)
        self._asked = card.refused.act_id
        self.desk.ask(question, self, self._answered)

    def _answered(self, receipt: Receipt | None) -> None:
        """A refusal is told where the choice was made, and nothing that was chosen is lost."""
        asked, self._asked = self._asked, ""
        card = next((card for card in self._shown if card.refused.act_id == asked), None)
        if receipt is not None and receipt.refusal is not None and card is not None:
            card.trouble.show_text(refusal_text(receipt.refusal))
        elif receipt is not None:
            self.desk.receive(receipt)
        self.refresh()

    @Slot()
    def next_choice(self) -> None:
        """F8: the next value that nobody has chosen a side of."""
        self._go(1)

    @Slot()
    def previous_choice(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        choices = [choice for card in self._shown for choice in card.clashes.choices]
        focus = self.window().focusWidget() or self
        here = next(
            (place for place, choice in enumerate(choices) if choice.isAncestorOf(focus)), -1 if step > 0 else 0
        )
        order = [choices[(here + step * distance) % len(choices)] for distance in range(1, len(choices) + 1)]
        wanted = next((choice for choice in order if not choice.chosen()), None)
        if wanted is not None:
            wanted.take_focus()
            reveal(wanted)

    @Slot(str)
    def _open_case(self, case_id: str) -> None:
        self.desk.wish.emit("case", case_id.split("/")[0])

    def primary(self) -> None:
        if self._now.isEnabled():
            self._sync()


def _line(act: WaitingAct) -> Line:
    what = f"{word(act.key)} - {act.detail}" if act.detail else word(act.key)
    cells = (Cell(moment_text(act.at)), Cell(what), Cell(f"{act.case_number} {act.case_title}".strip()))
    return Line(f"{act.case_id}/{act.act_id}", cells)


def _page(workbench: Workbench) -> SyncPage:
    return workbench.sync_page()


def _sync(workbench: Workbench) -> SyncLine:
    return workbench.sync_now()


def _merge(act_id: str, theirs: tuple[str, ...], standing: int, workbench: Workbench) -> Receipt | None:
    return workbench.merge_refusal(act_id, theirs, standing)


def _answer(act_id: str, again: bool, workbench: Workbench) -> Receipt | None:
    return workbench.answer_refusal(act_id, again)
