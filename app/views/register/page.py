"""Registering letters: what waits at the left, the scan in the middle, the form at the right.

Makes ``LetterRegistered`` of what is typed, ``DocumentReceived`` where it belongs to a case we have, or ``FactsCorrected``
when it is opened for a case. Every key is kept; the rules are asked all the time.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.pages import CasePage, Receipt
from app.services.pages_intake import RegisterPage
from app.services.protocol import Workbench
from app.views.desk import ADD_TO, Desk
from app.views.register.done import DoneNotices
from app.views.register.forms import Forms
from app.views.register.later.work import Added
from app.views.register.letter import Letter, letter_of_case, letter_of_scan
from app.views.register.panes import Panes
from app.views.register.side import Side
from app.views.register.tray import Tray
from app.views.register.waiting import Waiting
from app.views.scan.view import ScanView
from app.views.widgets.keys import add_key
from app.views.widgets.page import PageWidget


class RegisterView(PageWidget):
    """The page. Opened without a case it registers what waits; with one it corrects that registration.

    Opened with ``ADD_TO`` and a case, what waits is offered as a later document of that case.
    """

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("register_page")
        self._waiting: RegisterPage | None = None
        self._case_id = ""
        self._add_to = ""
        self._eager = False
        self.registered: list[str] = []
        """The cases that were registered on this page, the latest last."""
        self.splitter = Panes(self)
        self.tray = Tray(desk, self.splitter)
        self.waiting = Waiting(desk, self)
        self.scan_view = ScanView(desk, self.splitter)
        self.side = Side(self.splitter)
        self.form = self.side.form
        self.forms = Forms(desk, self.side, self)
        self.foot, self.work = self.forms.foot, self.forms.work
        self.later_foot, self.later = self.forms.later_foot, self.forms.later
        self.done = DoneNotices(desk, self)
        self.message = self.done.message
        self.splitter.hold(self.tray, self.scan_view, self.side)
        self._assemble()

    def _assemble(self) -> None:
        self.set_title(self.tr("Register letters"))
        toggles = QWidget()
        row = QHBoxLayout(toggles)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter.tray_button)
        row.addWidget(self.splitter.scan_button)
        self.header.addWidget(toggles)
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 16, 0)
        told.setSpacing(6)
        told.addWidget(self.done.message)
        told.addWidget(self.done.waiting)
        told.addWidget(self.tray.answers)
        self.body.addLayout(told)
        self.body.addWidget(self.splitter, 1)
        self.add_foot(self.foot, self.later_foot)
        self.scan_view.add_page_keys(self)
        self.splitter.dropped.connect(self.tray.take_in)
        self.tray.chosen.connect(self._choose)
        self.tray.taken_in.connect(self.waiting.ask)
        self.tray.put_aside.connect(self.waiting.set_aside)
        self.tray.laid_together.connect(self.waiting.lay_together)
        self.tray.taken_apart.connect(self.waiting.take_apart)
        self.waiting.told.connect(self._show_waiting)
        self.waiting.rearranged.connect(self._rearranged)
        self.work.finished.connect(self._finished)
        self.work.opened.connect(self._hand_focus)
        self.later.finished.connect(self._added)
        add_key(self, "F8", self.tr("Go to what is still missing"), self.forms.go_to_obstacle)
        add_key(self, "Ctrl+.", self.tr("Use a suggestion"), self.forms.take_suggestion)

    # --- coming and going

    def open(self, case_id: str) -> None:
        self.leave()
        self._eager = True
        self._add_to = case_id.removeprefix(ADD_TO) if case_id.startswith(ADD_TO) else ""
        case_id = "" if self._add_to else case_id
        changed = case_id != self._case_id
        self._case_id = case_id
        self.side.choice.setVisible(not case_id)
        self.foot.show_mode(bool(case_id))
        self.tray.watch(not case_id)
        self.splitter.tray_button.setVisible(not case_id)
        if changed:
            self.work.take(None)
            self.splitter.tray_button.setChecked(not case_id and self.splitter.room == 3)
        if case_id:
            self.side.turn(later=False)
            self.set_title(self.tr("Correct the registration"))
            self.desk.ask(functools.partial(_case_page, case_id), self, self._show_case)
        else:
            if self._add_to:
                self._lay(None)
            self.waiting.ask()

    def leave(self) -> None:
        self.forms.flush()
        self.tray.watch(False)

    @Slot()
    def primary(self) -> None:
        self.forms.submit()

    def take_files(self, paths: Sequence[str]) -> None:
        self.tray.take_in([Path(path) for path in paths])

    def panes(self) -> list[QWidget]:
        return [self.tray.list, self.scan_view.sheet, self.side.front]

    def first_control(self) -> QWidget | None:
        return self.side.first_control() if self.work.letter else self.tray.list

    @Slot()
    def _hand_focus(self) -> None:
        """Puts the cursor into the form when the page or the next letter opens, not while somebody leafs through the tray."""
        if self._eager and self.side.isVisible():
            self._eager = False
            if self._case_id:
                self.form.parts.why.fields["why"].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.side.focus_first()

    # --- what waits

    @Slot(object)
    def _show_waiting(self, page: RegisterPage) -> None:
        """Keeps the letter in front if it still waits; else the first one is opened."""
        if self._case_id:
            return
        self._waiting = page
        ids = [scan.id for scan in page.scans]
        letter = self.work.letter
        here = letter.scan_id if letter else ""
        current = here if here in ids else next(iter(ids), "")
        self.tray.show_scans(page.scans, current)
        self._entitle(ids.index(current) + 1 if current else 0, len(ids))
        if self._add_to and not ids:
            self.splitter.tray_button.setChecked(True)
        if current != here or not current:
            self._choose(current)

    @Slot(str)
    def _choose(self, scan_id: str) -> None:
        page = self._waiting
        scan = next((scan for scan in page.scans if scan.id == scan_id), None) if page else None
        if page is None or scan is None:
            self._lay(None)
            return
        self._entitle(page.scans.index(scan) + 1, len(page.scans))
        self._lay(letter_of_scan(scan, page))
        self.splitter.show_form()

    def _entitle(self, place: int, count: int) -> None:
        title = self.tr("Add a document to the case") if self._add_to else self.tr("Register letters")
        waits = self.tr("{place} of {count} letters").format(place=place, count=count)
        self.set_title(title, waits if count else self.tr("Nothing waits"))

    def _lay(self, letter: Letter | None) -> None:
        self.scan_view.show_papers(letter.papers if letter else ())
        self.forms.take(letter, self._add_to)

    @Slot(str, object)
    def _rearranged(self, scan_id: str, page: RegisterPage) -> None:
        """The line that was made or divided is opened anew: its documents are others now."""
        self.leave()
        self._waiting = page
        self.tray.show_scans(page.scans, scan_id)
        self._choose(scan_id)
        self.tray.watch(True)

    @Slot(object)
    def _show_case(self, page: CasePage | None) -> None:
        if page is None or page.case.id != self._case_id:
            return
        self.set_title(self.tr("Correct the registration"), f"{page.case.number} {page.case.facts.title}".strip())
        self._lay(letter_of_case(page))

    # --- done

    @Slot(object, object)
    def _finished(self, receipt: Receipt, letter: Letter) -> None:
        """The case exists: says so with a way to it, and opens the next letter."""
        if letter.case_id:
            self.work.take(None)
            self.desk.done.emit(receipt)
            self.desk.wish.emit("case", letter.case_id)
            return
        self.registered.append(receipt.case_id)
        self._eager = True
        self.done.registered(receipt.case_id, letter.shown.name if letter.shown else "")
        self.waiting.ask()

    @Slot(object)
    def _added(self, added: Added) -> None:
        """The scan is part of a case we had: says so there where it was asked for, and opens the next letter here."""
        self.desk.done.emit(added.receipt)
        self.work.draft.drop()
        if self._add_to:
            self._add_to = ""
            self._lay(None)
            self.desk.wish.emit("case", added.receipt.case_id)
            return
        self._eager = True
        self.done.added(added)
        self.waiting.ask()


def _case_page(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)
