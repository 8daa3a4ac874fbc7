"""The one step that comes next: submit, wait, make final, or go to the letters; with the outcome as it would be now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.models.case.deciding import outcome_in
from app.models.case.issuing import LetterOptions
from app.models.case.reviewing import decides_access
from app.models.case.state import Case
from app.models.values import CaseState, LetterKind
from app.services.pages import CasePage
from app.views.case.decide.permits import may_propose, may_send, may_withdraw
from app.views.widgets.buttons import Button
from app.views.widgets.chips import Chip
from app.views.widgets.fields import LineField
from app.views.widgets.looks import outcome_look
from app.views.widgets.text import Text
from app.views.words import refusal_text

_WAITING = (CaseState.SUBMITTED,)
_FINAL = (CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED)

_NARROW_EM = 32


class NextStep(QFrame):
    """Buttons are open by the rules; one is shown at a time as the primary one. ``comment_field`` is placed by the tab."""

    submitted = Signal()
    withdrawn = Signal()
    sent = Signal()
    letters_wished = Signal()
    comment_typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outcome = Chip("")
        self._words = Text("")
        self.comment_field = LineField(self.tr("Comment to the approver"))
        self.comment_field.setObjectName("decide_comment")
        self._submit = Button(self.tr("Submit for approval"), "primary", "tasklist_send")
        self._submit.setObjectName("decide_submit")
        self._withdraw = Button(self.tr("Take the proposal back"), "secondary", "arrow_undo")
        self._withdraw.setObjectName("decide_withdraw")
        self._send = Button(self.tr("Make the letter final"), "primary", "seal_checkmark")
        self._send.setObjectName("decide_send")
        self._letters = Button(self.tr("Go to the letters"), "secondary", "envelope_closed")
        self._letters.setObjectName("decide_letters")
        self._blocked = False
        self._busy = False
        self._shown: tuple[CasePage, Case, LetterOptions] | None = None
        self._lay_out()
        self._submit.clicked.connect(self.submitted)
        self._withdraw.clicked.connect(self.withdrawn)
        self._send.clicked.connect(self.sent)
        self._letters.clicked.connect(self.letters_wished)
        self.comment_field.changed.connect(self.comment_typed)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 6, 8, 6)
        line.setSpacing(8)
        line.addWidget(self._outcome)
        line.addWidget(self._words, 1)
        for button in (self._letters, self._withdraw, self._submit, self._send):
            line.addWidget(button)

    def press(self) -> None:
        """Does the step that is open now, if one is."""
        for button in (self._submit, self._send):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def comment(self) -> str:
        return self.comment_field.value().strip()

    def set_comment(self, text: str) -> None:
        if text != self.comment_field.value():
            self.comment_field.set_value(text)

    @Slot(bool)
    def set_blocked(self, blocked: bool) -> None:
        """Something in the letter stops it."""
        self._blocked = blocked
        if self._shown is not None:
            self.show_step(*self._shown)

    def set_busy(self, busy: bool) -> None:
        """The server is being asked; pressing twice would ask twice."""
        self._busy = busy
        if self._shown is not None:
            self.show_step(*self._shown)

    def show_step(self, page: CasePage, typed: Case, options: LetterOptions) -> None:
        """``typed`` is the case as it would be with what stands in the fields."""
        self._shown = (page, typed, options)
        self._let_go()
        decision = options.kind is LetterKind.DECISION
        state = page.case.state
        proposing = decision and decides_access(page.case) and state not in (*_WAITING, CaseState.APPROVED, *_FINAL)
        self._submit.setVisible(proposing)
        self.comment_field.setVisible(proposing)
        self._withdraw.setVisible(decision and state in _WAITING)
        self._send.setVisible((decision and state is CaseState.APPROVED) or not decision)
        self._show_way(page.case)
        self._show_outcome(typed, decision)
        refusal = may_propose(page, typed.draft)
        self._submit.allow(refusal)
        self._withdraw.allow(may_withdraw(page))
        sending = may_send(page, options)
        self._send.allow(sending)
        self._send.setText(self._verb(options.kind, state))
        if self._blocked or self._busy:
            for button in (self._submit, self._send):
                button.setEnabled(False)
        self._words.setText(self._say(page, refusal_text(refusal, page.rulebook) if refusal else "", proposing))
        if self._send.isVisibleTo(self) and not decision and not self._busy:
            self._words.setText(refusal_text(sending, page.rulebook) if sending else self._promise(options.kind))
        elif self._send.isVisibleTo(self) and sending is not None:
            self._words.setText(refusal_text(sending, page.rulebook))

    def _let_go(self) -> None:
        """Takes the focus from the button that was pressed: Qt would put it on what comes next, which may undo."""
        if any(button.hasFocus() for button in (self._submit, self._withdraw, self._send)):
            self.setFocus()

    def _show_way(self, case: Case) -> None:
        """The way to the letters; where there is little room it is left to the navigation, so that the words can be read."""
        narrow = self.width() < _NARROW_EM * self.fontMetrics().height()
        step = any(not button.isHidden() for button in (self._submit, self._withdraw, self._send))
        self._letters.setVisible(bool(case.letters) and not (narrow and step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None:
            self._show_way(self._shown[0].case)

    def _verb(self, kind: LetterKind, state: CaseState) -> str:
        """What the button does: some letters do more than become final."""
        if kind is LetterKind.DISCONTINUED and state is not CaseState.CLOSED:
            return self.tr("Discontinue and make the letter final")
        return {
            LetterKind.APPEALS_STATEMENT: self.tr("Send to the appeals body"),
            LetterKind.TRANSFER: self.tr("Pass the matter on"),
        }.get(kind, self.tr("Make the letter final"))

    def _promise(self, kind: LetterKind) -> str:
        """What happens when the button is pressed, where that is more than one letter."""
        return {
            LetterKind.APPEALS_STATEMENT: self.tr(
                "The statement and the party's copy become final, and the case waits for the appeals body."
            ),
            LetterKind.TRANSFER: self.tr("The covering letter and the letter to the sender become final."),
        }.get(kind, "")

    def _show_outcome(self, typed: Case, decision: bool) -> None:
        decided = bool(typed.rows) and all(row.granted is not None for row in typed.rows)
        shown = decision and (decided or bool(typed.draft.dismissal))
        self._outcome.setVisible(shown)
        if shown:
            look = outcome_look(outcome_in(typed).value)
            self._outcome.show_state(look.text, look.tone, look.icon)

    def _say(self, page: CasePage, missing: str, proposing: bool) -> str:
        if self._busy:
            return self.tr("Asking the server …")
        if proposing:
            if self._blocked:
                return self.tr("The letter has faults that must be mended first.")
            return missing or self.tr("Everything is there. A colleague approves it next.")
        return {
            CaseState.SUBMITTED: self.tr("The decision waits for a colleague's approval."),
            CaseState.APPROVED: self.tr("Approved. Make the letter final, then print it."),
            CaseState.ISSUED: self.tr("The letter is final. Print it and put it in the envelope."),
            CaseState.DISPATCHED: self.tr("The letter has been sent."),
        }.get(page.case.state, "")
