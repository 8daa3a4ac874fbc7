"""The form at work on one letter: the draft is restored and kept, advice is given, and in the end an act is made."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject, Signal, Slot

from app.services.pages import Receipt
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.register.advice import Advice
from app.views.register.chips import SuggestionChips
from app.views.register.draft import DraftKeeper
from app.views.register.foot import RegisterFoot, obstacle_words
from app.views.register.form import FormView
from app.views.register.form_data import RegistrationForm
from app.views.register.letter import Letter
from app.views.register.lookups import FormLookups
from app.views.register.obstacles import Obstacle, act_of


class FormWork(QObject):
    """``finished`` carries the receipt and the letter after the act is done; ``opened`` says that a form is ready."""

    opened = Signal()
    finished = Signal(object, object)

    def __init__(self, desk: Desk, form: FormView, foot: RegisterFoot, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form
        self.foot = foot
        self.letter: Letter | None = None
        self._submitted: Letter | None = None
        self.advice = Advice(desk, form)
        self.lookups = FormLookups(desk, form)
        self.chips = SuggestionChips(form.parts.field_at, self)
        self.draft = DraftKeeper(desk, self)
        form.changed.connect(self._typed)
        form.changed.connect(self.chips.settle)
        self.advice.advised.connect(self._advised)
        self.draft.opened.connect(self._draft_opened)
        self.draft.kept.connect(foot.show_saved)
        foot.go_wanted.connect(self.go_to_obstacle)
        self.take(None)

    def take(self, letter: Letter | None) -> None:
        """Puts a letter in front, or none. The form is closed until its draft is there."""
        self.letter = letter
        self.form.setEnabled(False)
        self.foot.show_saved(None)
        self.foot.show_obstacle(None, None, ready=False)
        self.advice.take_terms(None)
        self.chips.offer(())
        self.draft.open(letter.key if letter else "")
        if letter is None:
            self.form.show_form(RegistrationForm())
        else:
            self.form.offer(letter.terms.rulebook, letter.terms.today)

    @Slot(str, object)
    def _draft_opened(self, key: str, kept: RegistrationForm | None) -> None:
        letter = self.letter
        if letter is None or letter.key != key:
            return
        self.form.show_form(kept or letter.blank, correcting=bool(letter.case_id))
        self.form.setEnabled(True)
        self.chips.offer(letter.suggestions)
        self.advice.take_terms(letter.terms)
        self.opened.emit()

    @Slot()
    def _typed(self) -> None:
        self.draft.touch(self.form.value())

    @Slot(object)
    def _advised(self, found: Obstacle | None) -> None:
        letter = self.letter
        ready = letter is not None and self._submitted is None
        self.form.forget_told(found.field if found else "")
        self.foot.show_obstacle(found, letter.terms.rulebook if letter else None, ready)

    @Slot()
    def go_to_obstacle(self) -> None:
        """Shows the first thing in the way at its field."""
        self.form.settle()
        found = self.advice.advise()
        if found is not None and self.letter is not None:
            self.form.go_to(found.field, obstacle_words(found, self.letter.terms.rulebook))

    def submit(self) -> None:
        """Registers the letter, or corrects the registration; where something is in the way, goes there instead."""
        if self.letter is None or self._submitted is not None or not self.form.isEnabled():
            return
        self.form.settle()
        if self.advice.advise() is not None:
            self.go_to_obstacle()
            return
        self.draft.flush()
        self._submitted = letter = self.letter
        self.foot.show_obstacle(None, None, ready=False)
        act = act_of(self.form.value(), letter.terms)
        self._desk.ask(functools.partial(_submit, letter, act), self, self._done, self._failed)

    @Slot(object)
    def _done(self, receipt: Receipt) -> None:
        letter, self._submitted = self._submitted, None
        if receipt.refusal is not None:
            self._desk.refused.emit(receipt.refusal)
            self.advice.advise()
        elif letter is not None:
            self.draft.drop()
            self.letter = None
            self.finished.emit(receipt, letter)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        """Nothing was registered; what was typed is still there and can be sent again."""
        self._submitted = None
        self.advice.advise()
        self._desk.trouble.emit(error)


def _submit(letter: Letter, act: object, workbench: Workbench) -> Receipt:
    """Does the act; once it is done its draft is no longer needed and its scan waits no longer."""
    receipt = workbench.submit(letter.case_id, act)  # type: ignore[arg-type]
    if receipt.done:
        workbench.drop_scratch(letter.key)
        workbench.drop_scratch(letter.later_key)
        if letter.scan_id and any(scan.id == letter.scan_id for scan in workbench.register_page().scans):
            workbench.set_scan_aside(letter.scan_id)
    return receipt
