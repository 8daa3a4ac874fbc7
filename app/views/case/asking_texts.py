"""What the dialogs of the case page say and offer, one entry an action."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.register import Choice
from app.services.pages import CasePage, Person
from app.views.case.actions_data import Action, default_until
from app.views.case.asking import Wanted
from app.views.language import language_in_use

_CASEWORK = frozenset({"caseworker", "approver"})


def wanted_for(action: Action, page: CasePage, people: tuple[Person, ...]) -> Wanted:
    """The dialog of an action that needs more than a press."""
    if action is Action.ASSIGN:
        return _assign(page, people)
    if action is Action.HOLD:
        return _hold(page)
    if action is Action.DISCONTINUE:
        return _discontinue(page)
    return {
        Action.DECLARE_PARTIAL: _declare_partial,
        Action.NOTE: _note,
        Action.REGISTERED_IN_ERROR: _registered_in_error,
        Action.CLOSE: _close,
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


def _close() -> Wanted:
    return Wanted(
        name=Action.CLOSE,
        title=QCoreApplication.translate("case_asking", "Close the case"),
        help=QCoreApplication.translate("case_asking", "Nothing more remains to be done. It can be reopened."),
        words_label=QCoreApplication.translate("case_asking", "Comment"),
        confirm=QCoreApplication.translate("case_asking", "Close"),
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
