"""Asks why a letter is printed again, lies here still, or had not come back. The reason stands in the case."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.views.dispatch.dialog import DeskDialog
from app.views.widgets.fields import LineField


class Question(msgspec.Struct, frozen=True):
    """What is asked: the dialog's object name, its heading, a word of help, the label of the reason, and the icon."""

    name: str
    title: str
    help: str
    label: str
    icon: str


class ReasonDialog(DeskDialog):
    """``answered`` carries the reason, never an empty one."""

    answered = Signal(str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(question.name, question.title, question.help, question.title, question.icon, parent)
        self._why = LineField(question.label, required=True)
        self._why.setObjectName(f"{question.name}_why")
        self.body.addWidget(self._why)
        self.go.setEnabled(False)
        self._why.changed.connect(self._typed)
        self.go.clicked.connect(self._answer)

    @Slot()
    def _typed(self) -> None:
        self.go.setEnabled(bool(self._why.value().strip()))

    @Slot()
    def _answer(self) -> None:
        why = self._why.value().strip()
        self.accept()
        self.answered.emit(why)


def reprint_question() -> Question:
    return Question(
        "letters_reprint",
        QCoreApplication.translate("letters", "Print again"),
        QCoreApplication.translate(
            "letters", "The letter has been sent before. The reason stands in the case's history."
        ),
        QCoreApplication.translate("letters", "Why is it printed again?"),
        "printer_small",
    )


def still_here_question() -> Question:
    return Question(
        "letters_still_here",
        QCoreApplication.translate("letters", "Not sent after all"),
        QCoreApplication.translate(
            "letters", "The letter was ticked as sent but lies here still. It can then be put in its envelope again."
        ),
        QCoreApplication.translate("letters", "How do you know?"),
        "envelope_open",
    )


def not_returned_question() -> Question:
    return Question(
        "letters_not_returned",
        QCoreApplication.translate("letters", "Had not come back"),
        QCoreApplication.translate("letters", "The letter was noted as come back by mistake. It counts as sent again."),
        QCoreApplication.translate("letters", "What was wrong?"),
        "arrow_undo",
    )
