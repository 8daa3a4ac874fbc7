"""What can be done to a case as a whole, in the words of the buttons and of the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.views.case.actions_data import Action


def action_words() -> dict[Action, str]:
    """The words on the control of each action."""
    return {
        Action.TAKE: QCoreApplication.translate("CaseActions", "Take the case"),
        Action.ASSIGN: QCoreApplication.translate("CaseActions", "Assign to somebody …"),
        Action.RELEASE: QCoreApplication.translate("CaseActions", "Put back in the pool"),
        Action.DECLARE_IMPARTIAL: QCoreApplication.translate("CaseActions", "I am impartial in this case"),
        Action.DECLARE_PARTIAL: QCoreApplication.translate("CaseActions", "I am not impartial …"),
        Action.HOLD: QCoreApplication.translate("CaseActions", "Put on hold …"),
        Action.RESUME: QCoreApplication.translate("CaseActions", "Resume"),
        Action.NOTE: QCoreApplication.translate("CaseActions", "Add a note …"),
        Action.ADD_DOCUMENT: QCoreApplication.translate("CaseActions", "Add a document …"),
        Action.CORRECT: QCoreApplication.translate("CaseActions", "Correct the registration …"),
        Action.DISCONTINUE: QCoreApplication.translate("CaseActions", "Discontinue …"),
        Action.REGISTERED_IN_ERROR: QCoreApplication.translate("CaseActions", "Registered in error …"),
        Action.WITHDRAW: QCoreApplication.translate("CaseActions", "Withdraw the proposal"),
        Action.REVERSE: QCoreApplication.translate("CaseActions", "Change the decision …"),
        Action.DROP_REVERSAL: QCoreApplication.translate("CaseActions", "Let the decision stand …"),
        Action.DISMISS_COMPLAINT: QCoreApplication.translate("CaseActions", "Dismiss the complaint …"),
        Action.APPEAL_ANSWER: QCoreApplication.translate("CaseActions", "Record the appeals body's answer …"),
        Action.OVERTURN: QCoreApplication.translate("CaseActions", "Changed or set aside by the appeals body …"),
        Action.OVERTURN_MISTAKE: QCoreApplication.translate("CaseActions", "Not changed or set aside after all …"),
        Action.CLOSE: QCoreApplication.translate("CaseActions", "Close the case …"),
        Action.REOPEN: QCoreApplication.translate("CaseActions", "Reopen …"),
    }
