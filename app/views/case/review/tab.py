"""The review of a case: basis rows, checklist and matrix as three sections over one draft.

Typing goes to the scratch; on leaving a section, or on saving, it becomes acts of only what changed. When a colleague
changes the case meanwhile, what is typed stays and the newer values are told.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.case.acts import BasisRowsSet
from app.models.case.weighing import BasisRow
from app.models.reasons import Reason
from app.services.pages import CasePage, Receipt
from app.views.case.actions_data import refusal_of
from app.views.case.review.clashes import clash_words
from app.views.case.review.draft import ReviewDraft
from app.views.case.review.edits import Clash, edits_from
from app.views.case.review.sections import ReviewSections
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.letter.pointing import ShowInLetter
from app.views.widgets.keeping import Keeping
from app.views.widgets.keys import keys_named
from app.views.widgets.notice import Notice
from app.views.words import refusal_text

SCRATCH = "review"


class ReviewTab(QWidget):
    """The review (saksbehandlingen) of one case at a time."""

    page_asked = Signal(object)
    """Show this ``PageRef`` in the document."""
    page_wanted = Signal(str)
    """Set the page now shown as the evidence of this condition, in the checklist."""
    letter_wished = Signal(str)
    """Show what the letter says of this part of the review."""
    status_changed = Signal(str)
    """How it stands with what is typed, in words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_tab")
        self._desk = desk
        self._page: CasePage | None = None
        self._draft: ReviewDraft | None = None
        self._clashes: tuple[Clash, ...] = ()
        self._keeping = Keeping(desk, SCRATCH, self)
        self._keeping.kept.connect(self._kept)
        self.locked = Notice("info")
        self.trouble = Notice("warning", closable=True)
        self.trouble.setObjectName("review_trouble")
        self.clash = Notice("warning", closable=True)
        self.clash.setObjectName("review_clash")
        self.clash.action.connect(self._take_theirs)
        self.sections = ReviewSections()
        self.checklist, self.matrix = self.sections.checklist, self.sections.matrix
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        for notice in (self.locked, self.trouble, self.clash):
            column.addWidget(notice)
        column.addWidget(self.sections, 1)

    def _connect(self) -> None:
        self.way = ShowInLetter(self)
        self.way.wished.connect(self.letter_wished)
        self.sections.edited.connect(self._typed)
        self.checklist.page_asked.connect(self.page_asked)
        self.checklist.page_wanted.connect(self.page_wanted)
        self.sections.currentChanged.connect(self.leave)
        for keys, go in (("F8", self.sections.go_to_next), ("Shift+F8", self.sections.go_to_previous)):
            shortcut = QShortcut(keys_named(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(go)

    # --- what the case page calls

    def show_page(self, page: CasePage, scratch: bytes | None) -> None:
        """Begins with a case and what was typed in it before."""
        self._page = page
        self._keeping.begin(page.case.id)
        # The edits are laid over the case they were typed on first, so that rebasing finds what changed since.
        self._draft = ReviewDraft(page.case, page.rulebook, edits_from(scratch))
        self._clashes = ()
        self.clash.show_text("")
        self.trouble.show_text("")
        self._rebase(page)

    def reload(self, page: CasePage) -> None:
        """The same case, changed by somebody or by ourselves."""
        self._page = page
        self._rebase(page)

    @Slot()
    def leave(self) -> None:
        """Makes acts of what is typed, if anything is; typing can go on."""
        self._keeping.flush()
        if self._draft is None or self._page is None:
            return
        made = self._draft.acts()
        self._draft.sent(made)
        for act in made:
            self._desk.do(self._page.case.id, act, self, self._received)

    def forget(self) -> None:
        """Somebody else sits down; whoever sat here has left with everything kept."""
        self._keeping.forget()
        self._page, self._draft = None, None
        self.sections.forget()

    @property
    def draft(self) -> ReviewDraft | None:
        return self._draft

    # --- inside

    def _rebase(self, page: CasePage) -> None:
        if self._draft is None:
            return
        was_empty = self._draft.empty
        found = self._draft.rebase(page.case, page.rulebook)
        self._clashes = tuple(dict.fromkeys((*self._clashes, *found)))
        if self._clashes and not self._draft.empty:
            words = clash_words(self._clashes, page.case, page.rulebook, language_in_use())
            self.clash.show_text(words, self.tr("Use the newer values"))
        elif self._draft.empty:
            self._clashes = ()
            self.clash.show_text("")
        if self._draft.empty and not was_empty:
            self._keeping.drop()
            self.status_changed.emit(self.tr("Saved"))
        refusal = refusal_of(BasisRowsSet(rows=(*page.case.rows, BasisRow(id="…"))), page)
        self.locked.show_text(refusal_text(refusal, page.rulebook) if refusal else "")
        self.sections.show_review(self._draft, page)

    @Slot()
    def _typed(self) -> None:
        if self._draft is not None:
            self._keeping.touch(self._draft.to_bytes())
            self.sections.tell_progress()
            self.status_changed.emit(self.tr("Typing …"))

    @Slot()
    def _kept(self) -> None:
        if self._draft is not None and not self._draft.empty:
            self.status_changed.emit(self.tr("Kept on this machine"))

    @Slot(object)
    def _received(self, receipt: Receipt) -> None:
        """A refused act leaves what was typed where it is, with the reason above it."""
        if receipt.refusal is None:
            return
        if self._page is None or receipt.case_id != self._page.case.id:
            self._desk.receive(receipt)
            return
        if self._draft is not None:
            self._draft.not_sent()
        if receipt.refusal.reason is not Reason.NOTHING_CHANGED:
            self.trouble.show_text(refusal_text(receipt.refusal, self._page.rulebook))

    @Slot()
    def _take_theirs(self) -> None:
        if self._draft is not None and self._page is not None:
            self._draft.take_theirs(self._clashes)
            self._clashes = ()
            self.clash.show_text("")
            self._keeping.touch(self._draft.to_bytes())
            self._rebase(self._page)
