"""The sync inbox: what waits to be sent, what was refused and why, what was taken lately. Nothing here is ever lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.services.pages_sync import SyncLine, SyncPage, SyncState, WaitingAct
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.i18n import clock, moment_text
from app.views.sync.refused_cards import RefusedCards
from app.views.widgets.buttons import Button
from app.views.widgets.keys import add_key
from app.views.widgets.notice import Notice
from app.views.widgets.page import PageWidget
from app.views.widgets.small_table import Cell, Line, SmallTable
from app.views.widgets.text import Heading, Muted
from app.views.words import problem_text, word


class SyncView(PageWidget):
    """Refused acts first, because they need a person; then what waits, then what was taken."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._status = Notice("info")
        self._now = Button(self.tr("Sync now"), "primary", "arrows_circlepath")
        self._now.setObjectName("sync_now")
        self._refused = RefusedCards(desk)
        columns = (self.tr("When"), self.tr("What"), self.tr("Case"))
        self._waiting = SmallTable(self.tr("Waiting to be sent"), columns)
        self._none_waits = Muted(self.tr("Nothing waits to be sent."))
        self._accepted = SmallTable(self.tr("Taken lately"), columns)
        self._lay_out_body()
        self._now.clicked.connect(self._sync)
        self._refused.answered.connect(self.refresh)
        self._refused.case_wished.connect(self._open_case)
        self._waiting.opened.connect(self._open_case)
        self._accepted.opened.connect(self._open_case)
        self.desk.changed.connect(self._changed)
        self.desk.sync_changed.connect(self._line_changed)
        add_key(self, "F8", self.tr("Next value to choose"), self._refused.next_choice)
        add_key(self, "Shift+F8", self.tr("Previous value to choose"), self._refused.previous_choice)

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("Sync"))
        self.header.addWidget(self._now)
        self.body.addWidget(self._status)
        self.body.addWidget(Heading(self.tr("Needs your attention"), 2))
        self.body.addWidget(self._refused)
        self.body.addWidget(Heading(self.tr("Waiting to be sent"), 2))
        self.body.addWidget(self._none_waits)
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
        self._refused.show_acts(page.refused)
        self._fill(self._waiting, page.waiting)
        self._waiting.setVisible(bool(page.waiting))
        self._none_waits.setVisible(not page.waiting)
        self._fill(self._accepted, page.accepted)

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
