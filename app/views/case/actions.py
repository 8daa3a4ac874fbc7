"""The buttons for what can be done to the case as a whole, each open or closed by the rules, with the reason.

Knows actions and dialogs; says what somebody wants through ``act_made`` and never does it itself.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from app.models.values import CaseKind, CaseState, LetterKind
from app.services.pages import CasePage, Person
from app.views.case.action_acts import act_of
from app.views.case.action_words import action_words
from app.views.case.actions_data import (
    Action,
    followed_by,
    refusal,
    subject,
    to_overturn,
)
from app.views.case.asking import Asking, Given, Wanted
from app.views.case.asking_texts import wanted_for
from app.views.theme.icons import icon
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.words import refusal_text

IN_MENU = (
    Action.ASSIGN,
    Action.RELEASE,
    Action.DECLARE_PARTIAL,
    Action.CORRECT,
    Action.WITHDRAW,
    Action.DISCONTINUE,
    Action.REGISTERED_IN_ERROR,
    Action.REVERSE,
    Action.DROP_REVERSAL,
    Action.DISMISS_COMPLAINT,
    Action.APPEAL_ANSWER,
    Action.OVERTURN,
    Action.OVERTURN_MISTAKE,
    Action.CLOSE,
    Action.REOPEN,
)
_ASKED = (
    Action.ASSIGN,
    Action.DECLARE_PARTIAL,
    Action.HOLD,
    Action.NOTE,
    Action.DISCONTINUE,
    Action.REGISTERED_IN_ERROR,
    Action.REVERSE,
    Action.DROP_REVERSAL,
    Action.DISMISS_COMPLAINT,
    Action.APPEAL_ANSWER,
    Action.OVERTURN,
    Action.OVERTURN_MISTAKE,
    Action.CLOSE,
    Action.REOPEN,
)


class CaseActions(QWidget):
    """Take, hold, resume, note, close, undo, and a menu of the rest (sakshandlinger)."""

    act_made = Signal(object)
    act_elsewhere = Signal(str, object)
    """An act in another case: where a complaint leads to a change of a decision that is held here."""
    correction_wished = Signal()
    document_wished = Signal()
    undo_wished = Signal()
    verify_wished = Signal()
    archive_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CasePage | None = None
        self._people: tuple[Person, ...] = ()
        self._asking: Asking | None = None
        self._asked: Action | None = None
        words = action_words()
        self._buttons = {
            Action.TAKE: self._button(Action.TAKE, words[Action.TAKE], "person_plus"),
            Action.DECLARE_IMPARTIAL: self._button(
                Action.DECLARE_IMPARTIAL, words[Action.DECLARE_IMPARTIAL], "shield_checkmark"
            ),
            Action.HOLD: self._button(Action.HOLD, words[Action.HOLD], "pause"),
            Action.RESUME: self._button(Action.RESUME, words[Action.RESUME], "play"),
            Action.NOTE: self._button(Action.NOTE, words[Action.NOTE], "note_pencil"),
            Action.ADD_DOCUMENT: self._button(Action.ADD_DOCUMENT, words[Action.ADD_DOCUMENT], "file_plus"),
        }
        for button in self._buttons.values():
            button.setProperty("wanted", True)
        self.undo = Button(self.tr("Undo last"), "secondary", "arrow_undo")
        self.undo.setObjectName("case_undo")
        self.undo.clicked.connect(self.undo_wished)
        self.more = Button(self.tr("More"), "secondary", "menu_elipsis_horizontal")
        self.more.setObjectName("case_more")
        self._folded = False
        self._twins: dict[Button, QAction] = {}
        """The entries that stand for the buttons where there is no room for those."""
        self._entries = self._make_menu(words)
        self._lay_out()

    def _button(self, action: Action, words: str, picture: str) -> Button:
        button = Button(words, "secondary", picture)
        button.setObjectName(f"case_{action}")
        button.setProperty("case_action", action.value)
        button.clicked.connect(self._pressed)
        return button

    def _make_menu(self, words: dict[Action, str]) -> dict[Action, QAction]:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for button in (*self._buttons.values(), self.undo):
            twin = menu.addAction(button.icon(), button.text())
            twin.setObjectName(f"{button.objectName()}_entry")
            twin.triggered.connect(button.click)
            self._twins[button] = twin
        entries = {}
        for action in IN_MENU:
            entry = menu.addAction(words[action])
            entry.setObjectName(f"case_{action}")
            entry.setData(action.value)
            entry.triggered.connect(self._triggered)
            entries[action] = entry
        menu.addSeparator()
        verify = menu.addAction(icon("seal_checkmark"), self.tr("Verify the history"))
        verify.setObjectName("case_verify")
        verify.triggered.connect(self.verify_wished)
        self.archive = menu.addAction(icon("archive"), self.tr("Archive package …"))
        self.archive.setObjectName("case_archive")
        self.archive.triggered.connect(self.archive_wished)
        self.more.setMenu(menu)
        return entries

    def _lay_out(self) -> None:
        flow = self._flow = FlowLayout(gap=6)
        for button in (*self._buttons.values(), self.undo, self.more):
            flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 6)
        row.addLayout(flow, 1)

    def show_page(self, page: CasePage) -> None:
        """Opens and closes everything by the rules. What plainly is no question now is not shown at all."""
        self._page = page
        case = page.case
        for action, button in self._buttons.items():
            button.allow(refusal(action, page))
        self.archive.setVisible(case.state is CaseState.CLOSED and not page.read_only)
        held = case.hold is not None
        mine = case.assigned_to == page.actor.id
        closed = case.state is CaseState.CLOSED
        self._buttons[Action.TAKE].setProperty("wanted", not mine and not closed)
        self._buttons[Action.DECLARE_IMPARTIAL].setProperty(
            "wanted", page.actor.id not in case.impartiality and not closed
        )
        self._buttons[Action.HOLD].setProperty("wanted", not held and not closed)
        self._buttons[Action.RESUME].setProperty("wanted", held)
        self.undo.setProperty("wanted", any(line.undoable for line in page.timeline) and not page.read_only)
        self._share_room()
        for action, entry in self._entries.items():
            why = refusal(action, page)
            entry.setEnabled(why is None)
            words = "" if why is None else refusal_text(why, page.rulebook)
            entry.setToolTip(words)
            entry.setStatusTip(words)
        self._entries[Action.REOPEN].setVisible(closed)
        self._entries[Action.CLOSE].setVisible(not closed)
        self._entries[Action.WITHDRAW].setVisible(case.proposal is not None)
        reversing = case.reversing is not None
        complaint = case.facts.kind is CaseKind.COMPLAINT
        decided = case.has_sent(LetterKind.DECISION)
        self._entries[Action.REVERSE].setVisible((decided or complaint) and not reversing)
        self._entries[Action.DROP_REVERSAL].setVisible(reversing)
        dismissable = complaint and case.reversal is None and not case.draft.dismissal
        self._entries[Action.DISMISS_COMPLAINT].setVisible(dismissable)
        self._entries[Action.APPEAL_ANSWER].setVisible(case.at_appeals_body is not None)
        self._entries[Action.OVERTURN].setVisible(to_overturn(page) is not None)
        self._entries[Action.OVERTURN_MISTAKE].setVisible(case.overturned is not None)

    def fold(self, folded: bool, beside: QBoxLayout) -> None:
        """Moves everything into the menu where the window has little room, and the menu ``beside`` other buttons."""
        if folded != self._folded:
            self._folded = folded
            if folded:
                beside.addWidget(self.more)
            else:
                self._flow.addWidget(self.more)
            self._share_room()

    def _share_room(self) -> None:
        for button, twin in self._twins.items():
            wanted = bool(button.property("wanted"))
            button.setVisible(wanted and not self._folded)
            twin.setVisible(wanted and self._folded)
            twin.setEnabled(button.isEnabled())
            twin.setToolTip(button.toolTip())

    def know_people(self, people: tuple[Person, ...]) -> None:
        """Whom the case can be assigned to."""
        self._people = people

    @Slot()
    def _pressed(self) -> None:
        self.want(Action(str(self.sender().property("case_action"))))

    @Slot()
    def _triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.want(Action(str(entry.data())))

    @Slot()
    def change_decision(self) -> None:
        self.want(Action.REVERSE)

    @Slot()
    def dismiss_complaint(self) -> None:
        self.want(Action.DISMISS_COMPLAINT)

    def want(self, action: Action) -> None:
        """Does an action at once, or asks for what it needs first."""
        if self._page is None:
            return
        if action is Action.CORRECT:
            self.correction_wished.emit()
        elif action is Action.ADD_DOCUMENT:
            self.document_wished.emit()
        elif action in _ASKED:
            self._ask(action, self._page)
        else:
            self._make(action, Given())

    def _ask(self, action: Action, page: CasePage) -> None:
        wanted: Wanted = wanted_for(action, page, self._people)
        self._asked = action
        self._asking = Asking(wanted, page.today, self)
        self._asking.answered.connect(self._answered)
        self._asking.open()

    @Slot(object)
    def _answered(self, given: Given) -> None:
        if self._asked is not None:
            self._make(self._asked, given)

    def _make(self, action: Action, given: Given) -> None:
        page = self._page
        if page is None:
            return
        act = act_of(action, given, page, self._people)
        about = subject(action, page)
        if about is not page.case:
            self.act_elsewhere.emit(about.id, act)
            return
        self.act_made.emit(act)
        for case_id, more in followed_by(act, page):
            self.act_elsewhere.emit(case_id, more)
