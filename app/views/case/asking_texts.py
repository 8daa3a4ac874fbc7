"""What the dialogs of the case page say and offer, one entry an action."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.case.afterwards import AppealResult
from app.models.reasons import Reason, refused
from app.models.register import Choice
from app.services.pages import CasePage, Person
from app.views.case.actions_data import BY_COMPLAINT, Action, default_until, grounds_for, names_complaint, subject
from app.views.case.asking import Wanted
from app.views.language import language_in_use
from app.views.words import refusal_text, word

_CASEWORK = frozenset({"caseworker", "approver"})


def wanted_for(action: Action, page: CasePage, people: tuple[Person, ...]) -> Wanted:
    """The dialog of an action that needs more than a press."""
    if action is Action.ASSIGN:
        return _assign(page, people)
    if action is Action.HOLD:
        return _hold(page)
    if action is Action.DISCONTINUE:
        return _discontinue(page)
    if action is Action.REVERSE:
        return _reverse(page)
    if action is Action.DISMISS_COMPLAINT:
        return _dismiss_complaint(page)
    if action is Action.APPEAL_ANSWER:
        return _appeal_answer(page)
    if action is Action.OVERTURN:
        return _overturn(page)
    if action is Action.CLOSE:
        return _close(page)
    return {
        Action.DECLARE_PARTIAL: _declare_partial,
        Action.NOTE: _note,
        Action.REGISTERED_IN_ERROR: _registered_in_error,
        Action.DROP_REVERSAL: _drop_reversal,
        Action.OVERTURN_MISTAKE: _overturn_mistake,
        Action.REOPEN: _reopen,
    }[action]()


def _assign(page: CasePage, people: tuple[Person, ...]) -> Wanted:
    who = [(person.id, person.name) for person in people if _CASEWORK & set(person.roles)]
    return Wanted(
        name=Action.ASSIGN,
        title=QCoreApplication.translate("case_asking", "Assign the case"),
        choice_label=QCoreApplication.translate("case_asking", "To"),
        choices=who or [(page.actor.id, page.actor.name)],
        words_label=QCoreApplication.translate("case_asking", "Why"),
        confirm=QCoreApplication.translate("case_asking", "Assign"),
    )


def _hold(page: CasePage) -> Wanted:
    return Wanted(
        name=Action.HOLD,
        title=QCoreApplication.translate("case_asking", "Put on hold"),
        help=QCoreApplication.translate("case_asking", "The statutory deadlines go on while the case is on hold."),
        choice_label=QCoreApplication.translate("case_asking", "What it waits for"),
        choices=_choices(page.rulebook.hold_reasons),
        day_label=QCoreApplication.translate("case_asking", "Until"),
        day=default_until(page.today),
        after=page.today,
        words_label=QCoreApplication.translate("case_asking", "Comment"),
    )


def _discontinue(page: CasePage) -> Wanted:
    return Wanted(
        name=Action.DISCONTINUE,
        title=QCoreApplication.translate("case_asking", "Discontinue the case"),
        help=QCoreApplication.translate("case_asking", "The case ends without a decision."),
        choice_label=QCoreApplication.translate("case_asking", "Reason"),
        choices=_choices(page.rulebook.discontinue_reasons),
        words_label=QCoreApplication.translate("case_asking", "Comment"),
        confirm=QCoreApplication.translate("case_asking", "Discontinue"),
        dangerous=True,
    )


def _declare_partial() -> Wanted:
    return Wanted(
        name=Action.DECLARE_PARTIAL,
        title=QCoreApplication.translate("case_asking", "I am not impartial"),
        help=QCoreApplication.translate("case_asking", "A colleague takes over; the case goes back to the pool."),
        words_label=QCoreApplication.translate("case_asking", "On which grounds"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Declare"),
    )


def _note() -> Wanted:
    return Wanted(
        name=Action.NOTE,
        title=QCoreApplication.translate("case_asking", "Add a note"),
        help=QCoreApplication.translate(
            "case_asking", "Write down what was said or found. A note cannot be changed afterwards."
        ),
        words_label=QCoreApplication.translate("case_asking", "Note"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Add"),
    )


def wrong_document(name: str) -> Wanted:
    """The dialog of a document that does not belong in the case."""
    return Wanted(
        name="wrong_document",
        title=QCoreApplication.translate("case_asking", "The document does not belong here"),
        help=QCoreApplication.translate(
            "case_asking",
            "{name} is put back among what waits, so that it can be registered where it belongs. This case keeps it too, "
            "with a note that says why it is wrong here: documents are never deleted.",
        ).format(name=name),
        words_label=QCoreApplication.translate("case_asking", "Why"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Put it back"),
    )


def _registered_in_error() -> Wanted:
    return Wanted(
        name=Action.REGISTERED_IN_ERROR,
        title=QCoreApplication.translate("case_asking", "Registered in error"),
        help=QCoreApplication.translate("case_asking", "The case is closed and marked. Nothing is deleted."),
        words_label=QCoreApplication.translate("case_asking", "Why"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Mark as registered in error"),
        dangerous=True,
    )


def _close(page: CasePage) -> Wanted:
    back = bool(page.case.returned_post)
    came_back = QCoreApplication.translate(
        "case_asking", "A letter came back and has not been sent again. Say why that cannot be done."
    )
    done = QCoreApplication.translate("case_asking", "Nothing more remains to be done. It can be reopened.")
    return Wanted(
        name=Action.CLOSE,
        title=QCoreApplication.translate("case_asking", "Close the case"),
        help=came_back if back else done,
        words_label=QCoreApplication.translate("case_asking", "Comment"),
        words_needed=back,
        confirm=QCoreApplication.translate("case_asking", "Close"),
    )


def _reverse(page: CasePage) -> Wanted:
    named = QCoreApplication.translate("case_asking", "The complaint's case number, where there is one")
    over = subject(Action.REVERSE, page).overturned
    help = QCoreApplication.translate(
        "case_asking",
        "The decision is worked on again and a colleague approves it. The old letter stands until the new one is final.",
    )
    if over is not None:
        help = QCoreApplication.translate(
            "case_asking", "The matter is decided anew and a colleague approves it. The old letter no longer stands."
        )
    return Wanted(
        name=Action.REVERSE,
        title=QCoreApplication.translate("case_asking", "Change the decision"),
        help=help,
        choice_label=QCoreApplication.translate("case_asking", "On which ground"),
        choices=[(ground.value, word(ground)) for ground in grounds_for(page)],
        line_label=named if names_complaint(page) else "",
        line=over.overturned.complaint if over and over.overturned else "",
        line_needed=BY_COMPLAINT,
        line_missing=refusal_text(refused(Reason.COMPLAINT_UNNAMED), page.rulebook),
        words_label=QCoreApplication.translate("case_asking", "Why"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Begin"),
    )


def _dismiss_complaint(page: CasePage) -> Wanted:
    return Wanted(
        name=Action.DISMISS_COMPLAINT,
        title=QCoreApplication.translate("case_asking", "Dismiss the complaint"),
        help=QCoreApplication.translate(
            "case_asking", "It is a decision of its own, with reasons and a colleague's approval (section 33)."
        ),
        choice_label=QCoreApplication.translate("case_asking", "Why it cannot be tried"),
        choices=_choices(page.rulebook.complaint_dismissals),
        confirm=QCoreApplication.translate("case_asking", "Write the dismissal"),
    )


def _drop_reversal() -> Wanted:
    return Wanted(
        name=Action.DROP_REVERSAL,
        title=QCoreApplication.translate("case_asking", "Let the decision stand"),
        help=QCoreApplication.translate(
            "case_asking", "The decision is as it was before the change was begun. What was changed since is put back."
        ),
        words_label=QCoreApplication.translate("case_asking", "Why"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Let it stand"),
    )


def _appeal_answer(page: CasePage) -> Wanted:
    help_text = QCoreApplication.translate(
        "case_asking", "Add its letter to the case as well, with Add a document. The wait ends now."
    )
    if page.complained is not None:
        there = QCoreApplication.translate(
            "case_asking",
            "If it changed or set aside our decision, that is recorded in case {number} too, and our letter there "
            "no longer stands.",
        )
        help_text = f"{help_text} {there.format(number=page.complained.number)}"
    return Wanted(
        name=Action.APPEAL_ANSWER,
        title=QCoreApplication.translate("case_asking", "Answer from the appeals body"),
        help=help_text,
        choice_label=QCoreApplication.translate("case_asking", "What it decided"),
        choices=[(result.value, word(result)) for result in AppealResult],
        day_label=QCoreApplication.translate("case_asking", "Decided on"),
        day=page.today,
        words_label=QCoreApplication.translate("case_asking", "Comment"),
        confirm=QCoreApplication.translate("case_asking", "Record"),
    )


def _overturn(page: CasePage) -> Wanted:
    away = page.case.forwarded[-1] if page.case.forwarded else None
    results = sorted(
        (result for result in AppealResult if result.overturns), key=lambda it: away is None or it != away.result
    )
    named = QCoreApplication.translate("case_asking", "The complaint's case number, where there is one")
    return Wanted(
        name=Action.OVERTURN,
        title=QCoreApplication.translate("case_asking", "Changed or set aside by the appeals body"),
        help=QCoreApplication.translate(
            "case_asking",
            "From now on our decision letter no longer stands, and whoever checks it is told so. Where the case was sent "
            "back, it is decided anew with Change the decision.",
        ),
        choice_label=QCoreApplication.translate("case_asking", "What it decided"),
        choices=[(result.value, word(result)) for result in results],
        day_label=QCoreApplication.translate("case_asking", "Decided on"),
        day=(away.answered if away else None) or page.today,
        line_label=named if names_complaint(page) else "",
        words_label=QCoreApplication.translate("case_asking", "Comment"),
        confirm=QCoreApplication.translate("case_asking", "Record"),
    )


def _overturn_mistake() -> Wanted:
    return Wanted(
        name=Action.OVERTURN_MISTAKE,
        title=QCoreApplication.translate("case_asking", "Not changed or set aside after all"),
        help=QCoreApplication.translate(
            "case_asking", "What was recorded about the appeals body was a mistake. Our decision letter stands again."
        ),
        words_label=QCoreApplication.translate("case_asking", "Why"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Take back"),
    )


def _reopen() -> Wanted:
    return Wanted(
        name=Action.REOPEN,
        title=QCoreApplication.translate("case_asking", "Reopen the case"),
        words_label=QCoreApplication.translate("case_asking", "Why"),
        words_needed=True,
        confirm=QCoreApplication.translate("case_asking", "Reopen"),
    )


def _choices(choices: dict[str, Choice]) -> list[tuple[str, str]]:
    return [(choice.id, choice.name[language_in_use()]) for choice in choices.values()]
