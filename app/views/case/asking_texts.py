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
    tr = QCoreApplication.translate
    if action is Action.ASSIGN:
        who = [(person.id, person.name) for person in people if _CASEWORK & set(person.roles)]
        return Wanted(
            name=action,
            title=tr("case_asking", "Assign the case"),
            choice_label=tr("case_asking", "To"),
            choices=who or [(page.actor.id, page.actor.name)],
            words_label=tr("case_asking", "Why"),
            confirm=tr("case_asking", "Assign"),
        )
    if action is Action.HOLD:
        return Wanted(
            name=action,
            title=tr("case_asking", "Put on hold"),
            help=tr("case_asking", "The statutory deadlines go on while the case is on hold."),
            choice_label=tr("case_asking", "What it waits for"),
            choices=_choices(page.rulebook.hold_reasons),
            day_label=tr("case_asking", "Until"),
            day=default_until(page.today),
            after=page.today,
            words_label=tr("case_asking", "Comment"),
        )
    if action is Action.DISCONTINUE:
        return Wanted(
            name=action,
            title=tr("case_asking", "Discontinue the case"),
            help=tr("case_asking", "The case ends without a decision."),
            choice_label=tr("case_asking", "Reason"),
            choices=_choices(page.rulebook.discontinue_reasons),
            words_label=tr("case_asking", "Comment"),
            confirm=tr("case_asking", "Discontinue"),
            dangerous=True,
        )
    return _words_only(action)


def _words_only(action: Action) -> Wanted:
    tr = QCoreApplication.translate
    return {
        Action.DECLARE_PARTIAL: Wanted(
            name=action,
            title=tr("case_asking", "I am not impartial"),
            help=tr("case_asking", "A colleague takes over; the case goes back to the pool."),
            words_label=tr("case_asking", "On which grounds"),
            words_needed=True,
            confirm=tr("case_asking", "Declare"),
        ),
        Action.NOTE: Wanted(
            name=action,
            title=tr("case_asking", "Add a note"),
            help=tr("case_asking", "Write down what was said or found. A note cannot be changed afterwards."),
            words_label=tr("case_asking", "Note"),
            words_needed=True,
            confirm=tr("case_asking", "Add"),
        ),
        Action.REGISTERED_IN_ERROR: Wanted(
            name=action,
            title=tr("case_asking", "Registered in error"),
            help=tr("case_asking", "The case is closed and marked. Nothing is deleted."),
            words_label=tr("case_asking", "Why"),
            words_needed=True,
            confirm=tr("case_asking", "Mark as registered in error"),
            dangerous=True,
        ),
        Action.CLOSE: Wanted(
            name=action,
            title=tr("case_asking", "Close the case"),
            help=tr("case_asking", "Nothing more remains to be done. It can be reopened."),
            words_label=tr("case_asking", "Comment"),
            confirm=tr("case_asking", "Close"),
        ),
        Action.REOPEN: Wanted(
            name=action,
            title=tr("case_asking", "Reopen the case"),
            words_label=tr("case_asking", "Why"),
            words_needed=True,
            confirm=tr("case_asking", "Reopen"),
        ),
    }[action]


def _choices(choices: dict[str, Choice]) -> list[tuple[str, str]]:
    return [(choice.id, choice.name[language_in_use()]) for choice in choices.values()]
