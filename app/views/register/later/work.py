"""The later form at work on one scan: its draft, the cases it may belong to, and in the end the acts that add it.

Never lets a case go on that waits: it only says that one does.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.acts import Act, CaseResumed
from app.models.check import may
from app.services.pages import CasePage, Receipt
from app.services.pages_intake import CaseClues, CaseFound
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.register.chips import SuggestionChips
from app.views.register.draft import DraftKeeper
from app.views.register.foot import RegisterFoot, obstacle_words
from app.views.register.later.form import LaterForm, acts_of, obstacle
from app.views.register.later.view import LaterView
from app.views.register.letter import Letter
from app.views.register.obstacles import Obstacle
from app.views.register.suggested import Suggestion


class Added(msgspec.Struct, frozen=True):
    """What was added where; ``waits`` says that the case is on hold and this person may let it go on."""

    receipt: Receipt
    letter: Letter
    number: str
    waits: bool


class LaterWork(QObject):
    """``finished`` carries an ``Added``; ``wanted`` says that the draft of the scan in front is for a case we have."""

    finished = Signal(object)
    wanted = Signal()

    def __init__(self, desk: Desk, view: LaterView, foot: RegisterFoot, clues: Callable[[], CaseClues]) -> None:
        super().__init__(view)
        self._desk = desk
        self.view = view
        self.foot = foot
        self._clues = clues
        self.letter: Letter | None = None
        self.page: CasePage | None = None
        self._given = ""
        self._submitted: Letter | None = None
        self.chips = SuggestionChips(view.field_at, self)
        self.draft = DraftKeeper(desk, self, LaterForm)
        self.draft.opened.connect(self._draft_opened)
        self.draft.kept.connect(foot.show_saved)
        view.changed.connect(self._typed)
        view.changed.connect(self.chips.settle)
        view.searched.connect(self.ask_cases)
        view.case_chosen.connect(self._ask_case)
        foot.go_wanted.connect(self.go_to_obstacle)
        self.take(None)

    def take(self, letter: Letter | None, case_id: str = "") -> None:
        """Puts a scan in front, or none; ``case_id`` is the case it is for, where that was said before."""
        self.letter = letter if letter is not None and not letter.case_id else None
        self.page = None
        self._given = case_id
        self.view.setEnabled(False)
        self.chips.offer(())
        self.foot.show_saved(None)
        self.draft.open(self.letter.later_key if self.letter else "")
        self._tell()

    @Slot(str, object)
    def _draft_opened(self, key: str, kept: LaterForm | None) -> None:
        letter = self.letter
        if letter is None or letter.later_key != key:
            return
        form = kept or LaterForm()
        if self._given and not form.case_id:
            form = msgspec.structs.replace(form, on=True, case_id=self._given)
        self.view.show_form(form, letter.terms.today)
        self.view.setEnabled(True)
        self.chips.offer(_dates_only(letter.suggestions))
        if form.case_id:
            self._ask_case(form.case_id)
        if form.on:
            self.wanted.emit()
            self.ask_cases()
        self._tell()

    # --- the case

    @Slot()
    @Slot(str)
    def ask_cases(self, text: str = "") -> None:
        """Asks for the cases found by a text, or for the likely ones."""
        if self.letter is not None:
            ask = functools.partial(_cases, self._clues(), text)
            self._desk.ask(ask, self, self._show_cases)

    @Slot(object)
    def _show_cases(self, answer: tuple[str, tuple[CaseFound, ...]]) -> None:
        text, cases = answer
        if text == self.view.finder.search.value():
            self.view.finder.show_cases(cases, self.view.value().case_id)

    @Slot(str)
    def _ask_case(self, case_id: str) -> None:
        self.page = None
        self._desk.ask(functools.partial(_case_page, case_id), self, self._show_case)

    @Slot(object)
    def _show_case(self, page: CasePage | None) -> None:
        if page is None or self.letter is None or page.case.id != self.view.value().case_id:
            return
        self.page = page
        held = {document.sha256 for document in page.case.documents}
        here = sum(document.sha256 in held for document in self.letter.terms.documents)
        self.view.show_case(page.case, here)
        self._tell()

    # --- the way to the act

    @Slot()
    def _typed(self) -> None:
        """While the draft of a scan is still on its way there is nothing of that scan to keep."""
        if not self.view.isEnabled():
            return
        self.draft.touch(self.view.value())
        self._tell()

    def _obstacle(self) -> Obstacle | None:
        letter, page = self.letter, self.page
        return obstacle(self.view.value(), letter.terms, page.case if page else None) if letter else None

    def _tell(self) -> None:
        letter = self.letter
        ready = letter is not None and self._submitted is None and self.view.isEnabled()
        self.foot.show_obstacle(self._obstacle(), letter.terms.rulebook if letter else None, ready)

    @Slot()
    def go_to_obstacle(self) -> None:
        """Shows the first thing in the way at its field."""
        found = self._obstacle()
        if found is not None and self.letter is not None:
            self.view.go_to(found.field, obstacle_words(found, self.letter.terms.rulebook))

    def submit(self) -> None:
        """Adds the scan to the case; where something is in the way, goes there instead."""
        letter = self.letter
        if letter is None or self._submitted is not None or not self.view.isEnabled():
            return
        if self._obstacle() is not None:
            self.go_to_obstacle()
            return
        self.draft.flush()
        form = self.view.value()
        self._submitted = letter
        self._tell()
        acts = acts_of(form, letter.terms.documents)
        self._desk.ask(functools.partial(_submit, letter, form.case_id, acts), self, self._done, self._failed)

    @Slot(object)
    def _done(self, answer: tuple[Receipt, CasePage | None]) -> None:
        receipt, page = answer
        letter, self._submitted = self._submitted, None
        if receipt.refusal is not None:
            self._desk.refused.emit(receipt.refusal)
            self._tell()
        elif letter is not None:
            self.draft.drop()
            self.letter = None
            self.finished.emit(Added(receipt, letter, page.case.number if page else "", _waits(page)))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        """What was typed is still there and can be sent again."""
        self._submitted = None
        self._tell()
        self._desk.report(error)


def _dates_only(suggestions: tuple[Suggestion, ...]) -> list[Suggestion]:
    """The day of receipt is the only thing that is asked here too."""
    return [
        Suggestion("later.received", item.value, item.source) for item in suggestions if item.path == "receipt.received"
    ]


def _waits(page: CasePage | None) -> bool:
    if page is None or page.case.hold is None or not page.case.come_since:
        return False
    return may(page.case, CaseResumed(on=page.today), page.actor, page.rulebook) is None


def _cases(clues: CaseClues, text: str, workbench: Workbench) -> tuple[str, tuple[CaseFound, ...]]:
    return text, workbench.cases_for(clues, text)


def _case_page(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)


def _submit(
    letter: Letter, case_id: str, acts: tuple[Act, ...], workbench: Workbench
) -> tuple[Receipt, CasePage | None]:
    """Does the acts in order. A document that was added leaves the tray, so what a refusal leaves behind still waits."""
    receipt = Receipt(case_id=case_id)
    for act in acts:
        receipt = workbench.submit(case_id, act)
        if not receipt.done:
            return receipt, None
    for key in (letter.key, letter.later_key):
        workbench.drop_scratch(key)
    if any(scan.id == letter.scan_id for scan in workbench.register_page().scans):
        workbench.set_scan_aside(letter.scan_id)
    return receipt, workbench.case_page(case_id)
