"""Hands for deciding and for letters: writing reasons, submitting, sending other letters, making the decision final."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.models.case.weighing import DecisionDraft
from app.models.register import Rulebook
from app.models.values import CaseState, LetterKind
from app.views.case.decide.tab import DecideTab
from app.views.rehearsal.case import CaseHands
from app.views.rehearsal.hands import Stuck
from app.views.widgets.dates import short_date


class DecideHands:
    """What a caseworker does on the tab where decisions and letters are written."""

    def __init__(self, case_hands: CaseHands) -> None:
        self.case_hands = case_hands
        self.hands = case_hands.hands

    @property
    def tab(self) -> DecideTab:
        return self.case_hands.page.tabs.decide

    def write_reasons(self, draft: DecisionDraft, rulebook: Rulebook) -> None:
        """Ticks the provisions, writes facts and assessment, and waits until they are recorded."""
        self.case_hands.open_tab("decide")
        known = {choice.id for choice in rulebook.grounds}
        for ground in draft.grounds:
            if ground in known:
                self.hands.tick(f"decide_ground_{ground}")
            else:
                self.hands.type("decide_ground_own", ground)
        self.hands.type("decide_facts", draft.facts)
        self.hands.type("decide_assessment", draft.assessment)
        if draft.dismissal:
            self.hands.choose("decide_dismissal", draft.dismissal)
        self.case_hands.save()
        self.hands.wait(lambda: self.case_hands.case.draft.facts == draft.facts, "the reasons to be recorded")

    def wait_for_letter(self) -> None:
        """Waits until the letter is shown; a letter with faults that stop it is told at once."""
        self.case_hands.open_tab("decide")
        self.hands.wait(lambda: self.tab.side.page_count > 0, "the letter to be shown")

    def submit(self, comment: str = "") -> None:
        """Submits the decision for approval."""
        self.wait_for_letter()
        if comment:
            self.hands.type("decide_comment", comment)
        self.hands.click("decide_submit")
        self.hands.wait(
            lambda: self.case_hands.case.state is CaseState.SUBMITTED or bool(self._trouble()),
            "the proposal to be recorded",
        )
        self._fail_on_trouble()

    def make_final(self) -> None:
        """Makes the approved decision's letter final."""
        self.wait_for_letter()
        self.hands.click("decide_send")
        self._wait_sent(LetterKind.DECISION)

    def send_letter(self, kind: LetterKind, conditions: Iterable[str] = (), due: date | None = None) -> None:
        """Sends a letter that is not a decision; ``conditions`` are what a request for information asks for."""
        self.case_hands.open_tab("decide")
        if self.hands.see("decide_which_other"):
            self.hands.tick("decide_which_other")
        self.hands.choose("letter_kind", kind.value)
        if kind is LetterKind.REQUEST_FOR_INFORMATION:
            self._ask_for(frozenset(conditions))
            if due is not None:
                self.hands.type("letter_due", short_date(due))
        self.wait_for_letter()
        self.hands.click("decide_send")
        self._wait_sent(kind)

    def _ask_for(self, wanted: frozenset[str]) -> None:
        page = self.case_hands.page.case_page
        if page is None:
            raise Stuck("no case is open")
        for condition in page.rulebook.conditions_for(page.case.facts.door):
            self.hands.tick(f"letter_ask_{condition.id}", condition.id in wanted)

    def _wait_sent(self, kind: LetterKind) -> None:
        self.hands.wait(
            lambda: self.case_hands.case.has_sent(kind) or bool(self._trouble()), f"the {kind.value} to be final"
        )
        self._fail_on_trouble()

    def _trouble(self) -> str:
        return self.tab.trouble.text if self.tab.trouble.isVisibleTo(self.tab) else ""

    def _fail_on_trouble(self) -> None:
        trouble = self._trouble()
        if trouble:
            raise Stuck(trouble)
