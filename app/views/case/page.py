"""The page of one case: its head and actions, the document on the left, and tabs for the work on the right.

Hands the case to its parts and passes on what they want. Reloads when somebody changed the case; the parts keep what is
being typed.
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.reasons import Refused
from app.services.pages import CasePage
from app.views.case.actions import CaseActions
from app.views.case.arrived import ArrivedNotice
from app.views.case.elsewhere import Elsewhere
from app.views.case.handing_over import ArchiveErrand
from app.views.case.header import CaseHeader
from app.views.case.papers import Papers
from app.views.case.room import CaseRoom
from app.views.case.saved import SavedLine
from app.views.case.sides import Sides
from app.views.case.tabs import DECIDE, SCRATCHES, CaseTabs
from app.views.case.talk import CaseTalk, Opened
from app.views.desk import Desk
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice
from app.views.widgets.page import PageWidget
from app.views.widgets.text import Muted
from app.views.words import refusal_text


class CaseView(PageWidget):
    """One case (saksbilde). ``open("")`` shows again whichever case was open."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("case_page")
        self._page: CasePage | None = None
        self.talk = CaseTalk(desk, SCRATCHES, self)
        self.elsewhere = Elsewhere(desk, self.talk, self)
        self.archiving = ArchiveErrand(desk, self)
        self.head = CaseHeader()
        self.actions_bar = CaseActions()
        self.trouble = Notice("warning", closable=True)
        self.trouble.setObjectName("case_trouble")
        self.done = Notice("success", closable=True)
        self.done.setObjectName("case_done")
        self.arrived = ArrivedNotice()
        self.empty = Muted("")
        self.empty.setObjectName("case_empty")
        self.papers = Papers(desk)
        self.tabs = CaseTabs(desk)
        self.sides = Sides(self.papers, self.tabs)
        self.room = CaseRoom(self, self.head, self.actions_bar, self.sides, self.tabs)
        self.status = SavedLine()
        self.status.setObjectName("case_status")
        self.save_button = Button(self.tr("Save"), "secondary", "floppydisk")
        self.save_button.setObjectName("case_save")
        self._build()
        self._connect()
        self._show_nothing(self.tr("Open a case from the worklist."))

    def _build(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        self._names.setStretchFactor(self.heading, 1)
        for beside in (self.status, self.save_button, self.sides.button):
            self.header.addWidget(beside)
        for part in (self.empty, self.head, self.actions_bar):
            self.body.addWidget(part)
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 16, 4)
        told.addWidget(self.arrived)
        told.addWidget(self.trouble)
        told.addWidget(self.done)
        self.body.addLayout(told)
        self.body.addWidget(self.sides, 1)

    def _connect(self) -> None:
        talk, tabs, elsewhere = self.talk, self.tabs, self.elsewhere
        talk.opened.connect(self._opened)
        talk.reloaded.connect(self._reloaded)
        talk.refused.connect(self._show_refusal)
        elsewhere.refused.connect(self._show_refusal)
        talk.said.connect(self.trouble.show_text)
        talk.note_added.connect(tabs.notes.added)
        talk.verified.connect(tabs.show_verification)
        self.desk.opened.connect(self._person_changed)
        self.head.sync_wished.connect(elsewhere.go_to_sync)
        self.head.target_wished.connect(tabs.show_target)
        self.actions_bar.act_made.connect(talk.do)
        self.actions_bar.act_elsewhere.connect(elsewhere.do_in)
        self.actions_bar.correction_wished.connect(elsewhere.go_to_registration)
        self.actions_bar.document_wished.connect(elsewhere.go_to_scans)
        self.arrived.go_on.connect(talk.do)
        self.papers.wrong.connect(talk.set_right)
        self.actions_bar.undo_wished.connect(talk.undo)
        self.actions_bar.verify_wished.connect(talk.verify)
        self.actions_bar.archive_wished.connect(self.archiving.begin)
        self.archiving.said.connect(self.done.show_text)
        tabs.overview.case_wished.connect(elsewhere.go_to_case)
        tabs.review.page_asked.connect(self.papers.show_page)
        tabs.review.page_wanted.connect(self.papers.offer_page)
        self.papers.page_offered.connect(tabs.review.checklist.set_evidence)
        tabs.decide.letters_wished.connect(elsewhere.go_to_letters)
        tabs.decide.reversal_wished.connect(self.actions_bar.change_decision)
        tabs.decide.dismissal_wished.connect(self.actions_bar.dismiss_complaint)
        tabs.history.verify_wished.connect(talk.verify)
        tabs.notes.act_made.connect(talk.do)
        tabs.status_changed.connect(self.status.tell)
        self.save_button.clicked.connect(self.keep)
        self.papers.scan.add_page_keys(self)

    # --- what the window calls

    def open(self, case_id: str) -> None:
        if case_id and case_id != self.talk.case_id:
            self.leave()
            self._page = None
            self.tabs.to_start()
            self._show_nothing(self.tr("Fetching the case …"))
            self.papers.clear()
            self.talk.open(case_id)
        elif self.talk.case_id:
            self.talk.reload()

    def leave(self) -> None:
        self.tabs.leave()

    def primary(self) -> None:
        """The next step where one is decided on; elsewhere what is typed is saved."""
        if self.tabs.currentIndex() == DECIDE:
            self.tabs.decide.step.press()
        else:
            self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room.fit()

    def panes(self) -> list[QWidget]:
        scan = [self.papers.scan] if self.papers.isVisible() else []
        return [self.actions_bar, *scan, self.tabs, self.tabs.decide.side.sheet]

    def first_control(self) -> QWidget | None:
        return self.tabs.tabBar()

    @property
    def case_page(self) -> CasePage | None:
        """The case as it is shown now."""
        return self._page

    # --- answers

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        if opened.page is None:
            self._show_nothing(self.tr("There is no such case, or you may not see it."))
            return
        self.actions_bar.know_people(opened.people)
        for notice in (self.trouble, self.done):
            notice.show_text("")
        self.status.tell("")
        self.tabs.begin(opened.page, opened.scratch)
        self._show_page(opened.page)

    @Slot(object)
    def _reloaded(self, page: CasePage) -> None:
        if self._page is not None:
            self.tabs.reload(page)
            self._show_page(page)

    def _show_page(self, page: CasePage) -> None:
        self._page = page
        case = page.case
        self.set_title(case.facts.title)
        self.head.show_page(page)
        self.actions_bar.show_page(page)
        self.archiving.know(page)
        self.arrived.show_page(page)
        self.papers.show_case(page, self.tabs.overview.words())
        self._set_open(True)

    def _show_nothing(self, words: str) -> None:
        self.set_title(self.tr("Case"))
        self.empty.setText(words)
        self._set_open(False)

    def _set_open(self, shown: bool) -> None:
        self.empty.setVisible(not shown)
        for widget in (self.head, self.actions_bar, self.sides, self.save_button, self.sides.button):
            widget.setVisible(shown)
        if not shown:
            for notice in (self.trouble, self.done, self.arrived):
                notice.show_text("")
        self.room.fill(shown)

    @Slot(object)
    def _show_refusal(self, refusal: Refused | None) -> None:
        rulebook = self._page.rulebook if self._page else None
        self.trouble.show_text(refusal_text(refusal, rulebook) if refusal else "")

    @Slot(object)
    def _person_changed(self, actor: object) -> None:
        """Somebody else sits down: nothing of the last person's case stays on the screen."""
        del actor
        self._page = None
        self.tabs.forget()
        self.talk.open("")
        self.papers.clear()
        self._show_nothing(self.tr("Open a case from the worklist."))
