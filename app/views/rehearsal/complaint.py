"""Hands for what comes after a decision: assessing a complaint, sending it on, changing a decision, recording answers."""

from __future__ import annotations

from app.models.case.afterwards import AppealResult, ComplaintAssessment, ReversalGround
from app.models.values import LetterKind
from app.views.case.actions_data import Action
from app.views.case.asking import Asking
from app.views.rehearsal.decide import DecideHands
from app.views.rehearsal.hands import Hands, Stuck


class ComplaintHands:
    """What a caseworker does with a complaint, and with a decision that is to be changed."""

    def __init__(self, decide: DecideHands) -> None:
        self.decide = decide
        self.case_hands = decide.case_hands
        self.hands = decide.hands

    def assess(self, found: ComplaintAssessment) -> None:
        """Answers whether the complaint can be tried, writes what we think, and waits until it is recorded."""
        self.case_hands.open_tab("decide")
        self.hands.tick("decide_which_complaint")
        for name, value in (("entitled", found.entitled), ("signed", found.signed)):
            if value is not None:
                self.hands.tick(f"complaint_{name}_{'yes' if value else 'no'}")
        self.hands.choose("complaint_time", found.time.value if found.time else "")
        if found.time_why:
            self.hands.type("complaint_time_why", found.time_why)
        self.hands.type("complaint_facts", found.facts)
        self.hands.type("complaint_assessment", found.assessment)
        self.case_hands.save()
        self.hands.wait(lambda: self.case_hands.case.complaint == found, "the assessment to be recorded")

    def forward(self) -> None:
        """Sends the statement to the appeals body, with the party's copy."""
        self.decide.wait_for_letter()
        self.hands.click("decide_send")
        self.hands.wait(
            lambda: self.case_hands.case.has_sent(LetterKind.APPEALS_STATEMENT),
            "the statement and its copy to be final",
        )

    def change_from_complaint(self, why: str) -> None:
        """Begins to change the decision, from the form in which the complaint is assessed."""
        self.hands.click("complaint_reverse")
        self._answer(Action.REVERSE, why)

    def change_decision(self, ground: ReversalGround, why: str, complaint: str = "") -> None:
        """Begins to change the decision of the case that is open."""
        self._want(Action.REVERSE)
        dialog = self._dialog(Action.REVERSE)
        dialog.choose("ask_choice", ground.value)
        if complaint:
            dialog.type("ask_line", complaint)
        self._answer(Action.REVERSE, why)

    def dismiss_complaint(self, reason: str) -> None:
        """Begins to dismiss the complaint, from the form in which it is assessed."""
        self.hands.click("complaint_dismiss")
        self._dialog(Action.DISMISS_COMPLAINT).choose("ask_choice", reason)
        self._answer(Action.DISMISS_COMPLAINT, "")

    def let_it_stand(self, why: str) -> None:
        """Drops the change of the decision."""
        self._want(Action.DROP_REVERSAL)
        self._answer(Action.DROP_REVERSAL, why)

    def record_answer(self, result: AppealResult, comment: str = "") -> None:
        """Records what the appeals body decided."""
        self._want(Action.APPEAL_ANSWER)
        self._dialog(Action.APPEAL_ANSWER).choose("ask_choice", result.value)
        self._answer(Action.APPEAL_ANSWER, comment)

    def overturn(self, result: AppealResult, comment: str = "") -> None:
        """Records what the appeals body did to the decision, where its answer has not said so here."""
        self._want(Action.OVERTURN)
        self._dialog(Action.OVERTURN).choose("ask_choice", result.value)
        self._answer(Action.OVERTURN, comment)

    def not_overturned(self, why: str) -> None:
        """Takes that back."""
        self._want(Action.OVERTURN_MISTAKE)
        self._answer(Action.OVERTURN_MISTAKE, why)

    def _want(self, action: Action) -> None:
        self.case_hands.page.actions_bar.want(action)

    def _dialog(self, action: Action) -> Hands:
        name = f"ask_{action}"
        self.hands.wait(lambda: self._asking(name) is not None, f"the dialog {name}")
        found = self._asking(name)
        if found is None:
            raise Stuck(f"there is no dialog {name}")
        return self.hands.at(found)

    def _asking(self, name: str) -> Asking | None:
        found = [dialog for dialog in self.case_hands.page.findChildren(Asking, name) if dialog.isVisible()]
        return found[-1] if found else None

    def _answer(self, action: Action, words: str) -> None:
        dialog = self._dialog(action)
        if words:
            dialog.type("ask_words", words)
        dialog.click("ask_confirm")
