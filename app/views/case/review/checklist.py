"""The checklist: one card a condition, how many are answered, and the way to the next that is not.

Knows the draft of the review and shows it; what is changed is written into the draft and announced.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.case.acts import ChecklistFilled
from app.models.case.weighing import Finding
from app.models.register import Condition
from app.models.texts import Language
from app.models.values import PageRef
from app.services.pages import CasePage
from app.views.case.actions_data import refusal_of
from app.views.case.review.checklist_data import answered, next_unanswered
from app.views.case.review.draft import ReviewDraft
from app.views.case.review.finding_card import FindingCard
from app.views.case.writing import reveal
from app.views.language import language_in_use
from app.views.widgets.buttons import Button
from app.views.widgets.text import Heading, Muted


class Checklist(QWidget):
    """The conditions of the case's door (vilkårsvurdering)."""

    edited = Signal()
    page_wanted = Signal(str)
    page_asked = Signal(object)
    shown_wished = Signal()
    """Somebody goes to a condition; the checklist should be in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_checklist")
        self._draft: ReviewDraft | None = None
        self._cards: list[FindingCard] = []
        self._shown: tuple[tuple[Condition, ...], Language] | None = None
        self._counts = Heading("", 2)
        self._counts.setObjectName("checklist_counts")
        self._next = Button(self.tr("Next unanswered (F8)"), "secondary", "arrow_forward")
        self._next.setObjectName("checklist_next")
        self._next.clicked.connect(self.go_to_next)
        self._help = Muted(self.tr("The reasons in the letter are written from these rows. Every row needs a finding."))
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._counts, 1)
        head.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addWidget(self._help)
        whole.addLayout(self._column)
        whole.addStretch(1)

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        return tuple(self._cards)

    def show_review(self, draft: ReviewDraft, page: CasePage) -> None:
        """Shows the findings as typed and recorded, and opens or closes the cards by the rules."""
        self._draft = draft
        conditions = page.rulebook.conditions_for(page.case.facts.door)
        language = language_in_use()
        if self._shown != (conditions, language):
            self._make_cards(conditions, language)
            self._shown = (conditions, language)
        tried = self._tried(conditions)
        refusal = refusal_of(tried, page) if tried else None
        for card in self._cards:
            card.allow(refusal)
            lacking = card.condition.missing_code in page.missing
            card.show_hint(self.tr("Seems to be missing in the letter") if lacking else "")
        self.refresh()

    def _tried(self, conditions: tuple[Condition, ...]) -> ChecklistFilled | None:
        """A change to the first condition, to ask the rules about."""
        if not conditions or self._draft is None:
            return None
        recorded = self._draft.case.findings.get(conditions[0].id, Finding(condition=conditions[0].id))
        changed = msgspec.structs.replace(recorded, assessment=recorded.assessment + "…")
        return ChecklistFilled(findings=(changed,))

    def _make_cards(self, conditions: tuple[Condition, ...], language: Language) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards = []
        for place, condition in enumerate(conditions, start=1):
            card = FindingCard(place, condition, language)
            card.edited.connect(self._card_edited)
            card.page_wanted.connect(self.page_wanted)
            card.page_asked.connect(self.page_asked)
            self._column.addWidget(card)
            self._cards.append(card)

    def refresh(self) -> None:
        """Shows what the draft says now."""
        if self._draft is None:
            return
        for card in self._cards:
            finding = self._draft.finding(card.condition.id)
            card.show_finding(finding, self._page_words(finding.evidence))
        self._count()

    def _page_words(self, page: PageRef | None) -> str:
        if page is None or self._draft is None:
            return ""
        documents = {document.sha256: document.name for document in self._draft.case.documents}
        name = documents.get(page.document, self.tr("a document"))
        return self.tr("Page {page} of {name}").format(page=page.page, name=name)

    def _count(self) -> None:
        findings = [card.finding for card in self._cards]
        done, whole = answered(findings), len(findings)
        self._counts.setText(self.tr("{done} of {whole} answered").format(done=done, whole=whole))
        self._next.setEnabled(done < whole)

    @Slot(str, object)
    def set_evidence(self, condition: str, page: PageRef) -> None:
        """Notes a page as the evidence of a condition."""
        for card in self._cards:
            if card.condition.id == condition:
                card.set_evidence(page)
        self.refresh()

    @Slot(object)
    def _card_edited(self, finding: Finding) -> None:
        if self._draft is not None:
            self._draft.set_finding(finding)
            self._count()
            self.edited.emit()

    @Slot()
    def go_to_next(self) -> None:
        self.go(1)

    @Slot()
    def go_to_previous(self) -> None:
        self.go(-1)

    def go(self, step: int) -> None:
        """Puts the focus on the next (1) or previous (-1) condition without a finding."""
        here = next((place for place, card in enumerate(self._cards) if card.isAncestorOf(self._focus())), -1)
        place = next_unanswered([card.finding for card in self._cards], here if here >= 0 or step > 0 else 0, step)
        self.shown_wished.emit()
        if place is not None:
            self._focus_on(self._cards[place])

    def show_condition(self, condition: str) -> None:
        """Puts the focus on a condition; on the first where none is named."""
        found = (card for card in self._cards if condition in ("", card.condition.id))
        card = next(found, None)
        if card is not None:
            self._focus_on(card)

    @staticmethod
    def _focus_on(card: FindingCard) -> None:
        card.take_focus()
        reveal(card)

    def _focus(self) -> QWidget:
        return self.window().focusWidget() or self
