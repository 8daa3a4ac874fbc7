"""Registering letters: what waits at the left, the scan in the middle, the form at the right.

Makes ``LetterRegistered`` of what is typed, or ``FactsCorrected`` when it is opened for a case. Every key is kept; the
rules are asked all the time.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.pages import CasePage, Receipt, RegisterPage
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.register.foot import RegisterFoot
from app.views.register.form import FormView
from app.views.register.letter import Letter, letter_of_case, letter_of_scan
from app.views.register.panes import Panes
from app.views.register.tray import Tray
from app.views.register.work import FormWork
from app.views.scan.view import ScanView
from app.views.widgets.notice import Notice
from app.views.widgets.page import PageWidget


class RegisterView(PageWidget):
    """The page. Opened without a case it registers what waits; with one it corrects that registration."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("register_page")
        self._waiting: RegisterPage | None = None
        self._case_id = ""
        self._eager = False
        self.registered: list[str] = []
        """The cases that were registered on this page, the latest last."""
        self.splitter = Panes(self)
        self.tray = Tray(desk, self.splitter)
        self.scan_view = ScanView(desk, self.splitter)
        self.form = FormView(self.splitter)
        self.foot = RegisterFoot()
        self.work = FormWork(desk, self.form, self.foot, self)
        self.message = Notice("success", closable=True)
        self.message.setObjectName("register_message")
        self.splitter.hold(self.tray, self.scan_view, self.form)
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
        told.addWidget(self.message)
        told.addWidget(self.tray.answers)
        self.body.addLayout(told)
        self.body.addWidget(self.splitter, 1)
        self.add_foot(self.foot)
        self.scan_view.add_page_keys(self)
        self.splitter.dropped.connect(self.tray.take_in)
        self.tray.chosen.connect(self._choose)
        self.tray.taken_in.connect(self._ask_waiting)
        self.tray.put_aside.connect(self._set_aside)
        self.work.finished.connect(self._finished)
        self.work.opened.connect(self._hand_focus)
        self.foot.submit.clicked.connect(self.primary)
        self.message.action.connect(self._open_done)
        go = QAction(self.tr("Go to what is still missing"), self)
        go.setShortcut(QKeySequence("F8"))
        go.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        go.triggered.connect(self.work.go_to_obstacle)
        self.addAction(go)

    # --- coming and going

    def open(self, case_id: str) -> None:
        self.leave()
        self._eager = True
        changed = case_id != self._case_id
        self._case_id = case_id
        self.foot.show_mode(bool(case_id))
        self.tray.watch(not case_id)
        self.splitter.tray_button.setVisible(not case_id)
        if changed:
            self.work.take(None)
            self.splitter.tray_button.setChecked(not case_id and self.splitter.room == 3)
        if case_id:
            self.set_title(self.tr("Correct the registration"))
            self.desk.ask(functools.partial(_case_page, case_id), self, self._show_case)
        else:
            self._ask_waiting()

    def leave(self) -> None:
        self.work.draft.flush()
        self.tray.watch(False)

    @Slot()
    def primary(self) -> None:
        self.work.submit()

    def take_files(self, paths: Sequence[str]) -> None:
        self.tray.take_in([Path(path) for path in paths])

    def panes(self) -> list[QWidget]:
        return [self.tray.list, self.scan_view.sheet, self.form]

    def first_control(self) -> QWidget | None:
        return self.form.parts.about.door if self.work.letter else self.tray.list

    @Slot()
    def _hand_focus(self) -> None:
        """Puts the cursor into the form when the page or the next letter opens, not while somebody leafs through the tray."""
        if self._eager and self.form.isVisible():
            self._eager = False
            parts = self.form.parts
            first = parts.why.fields["why"] if self._case_id else parts.about.door
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what waits

    @Slot()
    def _ask_waiting(self) -> None:
        self.desk.ask(_register_page, self, self._show_waiting)

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
        waits = self.tr("{place} of {count} letters").format(
            place=ids.index(current) + 1 if current else 0, count=len(ids)
        )
        self.set_title(self.tr("Register letters"), waits if ids else self.tr("Nothing waits"))
        if current != here or not current:
            self._choose(current)

    @Slot(str)
    def _choose(self, scan_id: str) -> None:
        page = self._waiting
        scan = next((scan for scan in page.scans if scan.id == scan_id), None) if page else None
        if page is None or scan is None:
            self._lay(None)
            return
        place = page.scans.index(scan) + 1
        waits = self.tr("{place} of {count} letters").format(place=place, count=len(page.scans))
        self.set_title(self.tr("Register letters"), waits)
        self._lay(letter_of_scan(scan, page))
        self.splitter.show_form()

    def _lay(self, letter: Letter | None) -> None:
        self.scan_view.show_document(letter.shown if letter else None)
        self.work.take(letter)

    @Slot(str)
    def _set_aside(self, scan_id: str) -> None:
        self.desk.ask(functools.partial(_set_aside, scan_id), self, self._show_waiting)

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
        name = letter.shown.name if letter.shown else ""
        self.message.show_text(self.tr("{name} is registered as a case.").format(name=name), self.tr("Open the case"))
        self._ask_waiting()

    @Slot()
    def _open_done(self) -> None:
        self.desk.wish.emit("case", self.registered[-1])


def _register_page(workbench: Workbench) -> RegisterPage:
    return workbench.register_page()


def _case_page(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)


def _set_aside(scan_id: str, workbench: Workbench) -> RegisterPage:
    workbench.set_scan_aside(scan_id)
    return workbench.register_page()
