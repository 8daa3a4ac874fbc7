"""A letter came back (retur): when, why, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.values import LetterKind
from app.services.pages_dispatch import LetterLine
from app.views.dispatch.dialog import DeskDialog
from app.views.widgets.fields import ChoiceField, DateField
from app.views.widgets.notice import Notice
from app.views.widgets.text import Text
from app.views.words import word


class ReturnedDialog(DeskDialog):
    """``answered`` carries the reason (an id of the rulebook) and the day."""

    answered = Signal(str, object)

    def __init__(
        self, line: LetterLine, reasons: Sequence[tuple[str, str]], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "letters_returned",
            self.tr("The letter came back"),
            self.tr("The case shows in the worklist as one whose letter came back, until the letter is sent again."),
            self.tr("Note that it came back"),
            "envelope_open",
            parent,
        )
        self._line, self._today = line, today
        about = self.tr("{letter} to {name}, case {number}.")
        self.body.addWidget(Text(about.format(letter=word(line.kind), name=line.recipient, number=line.case_number)))
        self.why = ChoiceField(self.tr("Why, as the envelope says"), required=True)
        self.why.setObjectName("letters_returned_why")
        self.why.set_choices(reasons)
        self.on = DateField(self.tr("Came back on"), required=True, today=today)
        self.on.setObjectName("letters_returned_on")
        self.on.set_value(today)
        self.body.addWidget(self.why)
        self.body.addWidget(self.on)
        if line.kind is LetterKind.DECISION:
            deadline = Notice("info")
            self.body.addWidget(deadline)
            deadline.show_text(
                self.tr(
                    "The time limit for complaint runs from when the decision reached the party. It has not reached them yet."
                )
            )
        self.go.clicked.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        day = self.on.value()
        sent = self._line.dispatched_on
        if day is None or day > self._today or (sent is not None and day < sent):
            self.on.show_error(self.tr("Write a day from when the letter was sent until today."))
            self.on.control.setFocus()
            return
        why = self.why.value()
        self.accept()
        self.answered.emit(why, day)
