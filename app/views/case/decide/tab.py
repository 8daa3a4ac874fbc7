"""Deciding, and every letter: reasons on the left, the very letter on the right, and the one step that comes next below.

Typing goes to the scratch and to the preview; on leaving or saving it becomes an act. The letter shown is the file that
will be submitted, made by the same renderer.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.letter_texts.change import TextsVersion
from app.models.values import LetterKind
from app.services.pages import CasePage
from app.services.pages_letters import LetterPreview
from app.views.case.decide.complaint_form import ComplaintForm
from app.views.case.decide.decision_editor import DecisionEditor
from app.views.case.decide.doing import Doing
from app.views.case.decide.faults import Faults
from app.views.case.decide.forms import Forms
from app.views.case.decide.jumping import Jumping
from app.views.case.decide.letter_beside import LetterBeside
from app.views.case.decide.letter_side import LetterSide
from app.views.case.decide.mending import Mending
from app.views.case.decide.next_step import NextStep
from app.views.case.decide.other_letters import OtherLetters
from app.views.case.decide.permits import with_draft
from app.views.case.decide.reversal_notice import ReversalNotice
from app.views.case.decide.two_sides import TwoSides
from app.views.case.decide.typed import from_bytes, to_bytes
from app.views.case.decide.upgrade import Upgrade
from app.views.case.decide.ways import Ways
from app.views.desk import Desk
from app.views.phrases.phrases import Phrases
from app.views.widgets.keeping import Keeping
from app.views.widgets.notice import Notice

SCRATCH = "decide"


class DecideTab(QWidget):
    """One case at a time. ``target_wished`` asks the case page to go to what a paragraph came from."""

    target_wished = Signal(str)
    targets_wished = Signal(object)
    """The same for a line that several parts of the case went into."""
    status_changed = Signal(str)
    letters_wished = Signal()
    reversal_wished = Signal()
    dismissal_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decide_tab")
        self._desk = desk
        self._page: CasePage | None = None
        self._keeping = Keeping(desk, SCRATCH, self)
        self.which = Ways()
        self.trouble = Notice("warning", closable=True)
        self.trouble.setObjectName("decide_trouble")
        self.editor = DecisionEditor()
        self.other = OtherLetters()
        self.complaint = ComplaintForm()
        self.reversal = ReversalNotice()
        self.faults = Faults()
        self.side = LetterSide(desk)
        self.letter = self.side.written
        self.step = NextStep()
        self.forms = Forms(self, self.which, self.editor, self.complaint, self.other)
        self.doing = Doing(desk, self.forms, self.step, self.trouble)
        self.upgrade = Upgrade(desk)
        self.phrases = Phrases(desk, self)
        self.jumping = Jumping(self, self.side, self.editor, self.other)
        self.beside = LetterBeside(desk, self.forms, self.side, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        told = (self.which, self.trouble, self.reversal, self.faults)
        forms = (self.editor, self.complaint, self.other)
        self.editor.put_first(self.upgrade)
        self.split = TwoSides((*told, *forms, self.step.comment_field), self.side)
        self.mending = Mending(self, self.faults, self.editor.paragraphs, self.split.area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self.split, 1)
        whole.addWidget(self.step)

    def _connect(self) -> None:
        self.forms.switched.connect(self._switched)
        self.forms.edited.connect(self._typed)
        for wish, passed_on in (
            (self.complaint.reversal_wished, self.reversal_wished),
            (self.complaint.dismissal_wished, self.dismissal_wished),
        ):
            # What is typed about the complaint is recorded first: the rules ask for it.
            wish.connect(self.leave)
            wish.connect(passed_on)
        self.jumping.targets_wished.connect(self.targets_wished)
        self.jumping.told.connect(self.status_changed)
        self.step.comment_typed.connect(self._kept_only)
        self.step.submitted.connect(self.submit)
        self.step.withdrawn.connect(self.doing.withdraw)
        self.step.sent.connect(self.doing.send)
        self.step.letters_wished.connect(self.letters_wished)
        self.mending.target_wished.connect(self.target_wished)
        self.beside.came.connect(self._letter_came)
        self._keeping.kept.connect(self._kept)
        self.doing.done.connect(self._saved)
        self.doing.recorded.connect(self._saved)
        self.upgrade.accepted.connect(self._use_texts)
        self.forms.help_with(self.phrases)

    # --- what the case page calls

    def show_page(self, page: CasePage, scratch: bytes | None) -> None:
        """Begins with a case and what was typed in it before."""
        self._page = page
        self._keeping.begin(page.case.id)
        self.phrases.begin(page.case.id)
        typed = from_bytes(scratch, page.case.draft)
        self.trouble.show_text("")
        self.forms.begin(page, typed)
        self.step.set_comment(typed.comment)
        self._refresh(page)

    def reload(self, page: CasePage) -> None:
        """The same case, changed by somebody or by ourselves; what is typed and not recorded stays."""
        before, self._page = self._page or page, page
        self.forms.reload(page, before)
        self._refresh(page)

    def _refresh(self, page: CasePage) -> None:
        for part in (self.doing, self.beside):
            part.know(page)
        self.jumping.know(page.rulebook)
        self.forms.refresh(page)
        self.reversal.show_page(page)
        self.upgrade.begin(page)
        self._permit()
        if self.isVisible():
            self.beside.ask()

    def forget(self) -> None:
        """Somebody else sits down; whoever sat here has left with everything kept."""
        self._keeping.forget()
        self.doing.forget()
        self.beside.forget()
        self.phrases.begin("")
        self.upgrade.forget()
        self._page = None

    @Slot()
    def leave(self) -> None:
        """Makes an act of what is typed, if anything is; typing can go on."""
        self._keeping.flush()
        self.doing.record()

    def shown(self) -> None:
        """The tab came into view: the letter is made now, not before."""
        self.beside.ask()

    # --- the letter

    @Slot(object)
    def _letter_came(self, preview: LetterPreview) -> None:
        if preview.kind is LetterKind.DECISION:
            self.editor.show_preview(preview)
        self.faults.show_faults(preview.faults, self.mending.reachable, self.mending.name_of)
        self.step.set_blocked(self.faults.blocked)
        self.jumping.letter_came()

    # --- typing

    @Slot()
    def _switched(self) -> None:
        if self._page is not None:
            self._refresh(self._page)

    @Slot()
    def _typed(self) -> None:
        self._kept_only()
        self._permit()
        self.beside.ask_soon()

    @Slot()
    def _kept_only(self) -> None:
        if self._page is not None:
            self._keeping.touch(to_bytes(self.forms.typed(self._page, self.step.comment())))
            self.status_changed.emit(self.tr("Typing …"))

    @Slot()
    def _kept(self) -> None:
        self.status_changed.emit(self.tr("Kept on this machine"))

    def _permit(self) -> None:
        page = self._page
        if page is not None:
            self.forms.permit_ways(page)
            self.step.show_step(page, with_draft(page.case, self.forms.draft()), self.forms.options())

    # --- doing

    @Slot()
    def submit(self) -> None:
        """Records what is typed, makes the draft letter and submits it for approval, in that order."""
        self.leave()
        self.doing.propose(self.step.comment())

    @Slot(object)
    def _use_texts(self, version: TextsVersion) -> None:
        """Newer letter texts were read and are wanted; what is typed is recorded with them."""
        if self._page is not None:
            self.editor.use_texts(version)
            self.doing.record_draft(self._page)
            self.editor.facts.setFocus()

    @Slot()
    def _saved(self) -> None:
        self._keeping.drop()
        self.status_changed.emit(self.tr("Saved"))
