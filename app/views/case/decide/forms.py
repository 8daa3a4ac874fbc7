"""What can be written in a case as one thing: the decision, what is thought of a complaint, or another letter.

Knows which of the forms is shown and what stands in all of them; knows no workbench and no letter.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.models.case.afterwards import ComplaintAssessment
from app.models.case.issuing import LetterOptions
from app.models.case.reviewing import decides_access
from app.models.case.weighing import DecisionDraft
from app.models.values import LetterKind
from app.services.pages import CasePage
from app.views.case.actions_data import Action, refusal
from app.views.case.decide.complaint_form import ComplaintForm
from app.views.case.decide.decision_editor import DecisionEditor
from app.views.case.decide.other_letters import OtherLetters
from app.views.case.decide.permits import may_assess, may_draft
from app.views.case.decide.typed import Typed, says_else
from app.views.case.decide.ways import COMPLAINT, DECISION, OTHER, Ways
from app.views.phrases.phrases import Phrases

_DECISION = LetterOptions(kind=LetterKind.DECISION)


class Forms(QObject):
    """``edited`` says that somebody typed in one of them, ``switched`` that another one is wanted."""

    edited = Signal()
    switched = Signal()

    def __init__(
        self, tab: QWidget, which: Ways, editor: DecisionEditor, complaint: ComplaintForm, other: OtherLetters
    ) -> None:
        super().__init__(tab)
        self._which = which
        self._editor = editor
        self._complaint = complaint
        self._other = other
        which.answered.connect(self.switched)
        for form in (editor, other, complaint):
            form.edited.connect(self.edited)

    def help_with(self, phrases: Phrases) -> None:
        """Phrases and abbreviations are at hand wherever a letter's own words are written."""
        self._editor.paragraphs.opened.connect(phrases.help)
        for field, place, kind in (
            (self._editor.facts, "facts", LetterKind.DECISION),
            (self._editor.assessment, "assessment", LetterKind.DECISION),
            (self._other.extra, "extra", LetterKind.DECISION),
            (self._complaint.facts, "facts", LetterKind.APPEALS_STATEMENT),
            (self._complaint.assessment_text, "assessment", LetterKind.APPEALS_STATEMENT),
        ):
            phrases.help(field, place, kind)

    # --- showing

    def begin(self, page: CasePage, typed: Typed) -> None:
        """Shows a case and what was typed in it before."""
        self._which.offer_for(page.case, anew=True)
        self._editor.show_draft(typed.draft, page)
        self._other.show_page(page)
        self._complaint.show_page(page)
        if typed.other is not None:
            self._other.restore(typed.other)
        if typed.complaint is not None:
            self._complaint.restore(typed.complaint)

    def reload(self, page: CasePage, before: CasePage) -> None:
        """The same case, changed since ``before``; what is typed and not recorded stays."""
        if not says_else(self._editor.draft(), before.case.draft):
            self._editor.show_draft(page.case.draft, page)
        if self._complaint.assessment() == before.case.complaint:
            self._complaint.show_page(page)
        self._which.offer_for(page.case, anew=decides_access(page.case) != decides_access(before.case))
        self._other.refresh(page)

    def refresh(self, page: CasePage) -> None:
        """Shows the form that is chosen, open or closed as the rules say."""
        self._which.offer_for(page.case)
        for way, form in ((DECISION, self._editor), (COMPLAINT, self._complaint), (OTHER, self._other)):
            form.setVisible(self._which.value() == way)
        self._editor.allow(may_draft(page))

    def permit_ways(self, page: CasePage) -> None:
        """Opens the ways on from a complaint by what stands in the form, which is recorded before one is taken."""
        case = msgspec.structs.replace(page.case, complaint=self._complaint.assessment())
        told = msgspec.structs.replace(page, case=case)
        ways = [refusal(action, told) for action in (Action.REVERSE, Action.DISMISS_COMPLAINT)]
        self._complaint.allow(may_assess(page), *ways)

    # --- what stands in them

    def draft(self) -> DecisionDraft:
        return self._editor.draft()

    def assessment(self) -> ComplaintAssessment | None:
        """What is thought of the complaint; None while something else is written."""
        return self._complaint.assessment() if self._which.value() == COMPLAINT else None

    def options(self) -> LetterOptions:
        """Which letter is on the desk."""
        chosen = {DECISION: _DECISION, COMPLAINT: self._complaint.options()}
        return chosen.get(self._which.value()) or self._other.options()

    def typed(self, page: CasePage, comment: str) -> Typed:
        """All of it, over what is recorded in the case; with the comment to the approver."""
        return Typed(
            draft=self._editor.draft(),
            over=page.case.draft,
            other=self._other.options(),
            complaint=self._complaint.options(),
            comment=comment,
        )
