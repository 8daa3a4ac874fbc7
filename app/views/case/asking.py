"""Small dialogs that ask for what an act on the whole case needs: a reason, a day, a person, words.

Knows fields; the act itself is made by whoever asked. Opened with ``open()``, answered through ``answered``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.widgets.buttons import Button
from app.views.widgets.date_field import DateField
from app.views.widgets.fields import AreaField, ChoiceField, LineField
from app.views.widgets.snug_dialog import SnugDialog
from app.views.widgets.text import Heading, Muted


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a dialog asks for. Fields without a label are left out; ``words_needed`` makes the words a must.

    ``line`` stands in the line at first; ``line_missing`` says what is wrong where it is empty with one of ``line_needed``
    chosen.
    """

    name: str
    title: str
    help: str = ""
    choice_label: str = ""
    choices: Sequence[tuple[str, str]] = ()
    day_label: str = ""
    day: date | None = None
    after: date | None = None
    line_label: str = ""
    line: str = ""
    line_needed: Collection[str] = ()
    line_missing: str = ""
    words_label: str = ""
    words_needed: bool = False
    confirm: str = ""
    dangerous: bool = False


class Given(msgspec.Struct, frozen=True):
    """What was answered."""

    choice: str = ""
    day: date | None = None
    words: str = ""
    line: str = ""


class Asking(SnugDialog):
    """A dialog with at most a choice, a day and words."""

    answered = Signal(object)
    """The ``Given``."""

    def __init__(self, wanted: Wanted, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"ask_{wanted.name}")
        self.setWindowTitle(wanted.title)
        self._wanted = wanted
        self.choice = ChoiceField(wanted.choice_label, required=True)
        self.choice.setObjectName("ask_choice")
        self.choice.set_choices(wanted.choices)
        self.day = DateField(wanted.day_label, required=True, today=today)
        self.day.setObjectName("ask_day")
        self.day.set_value(wanted.day)
        self.line = LineField(wanted.line_label)
        self.line.setObjectName("ask_line")
        self.line.set_value(wanted.line)
        self.words = AreaField(wanted.words_label, required=wanted.words_needed, lines=3)
        self.words.setObjectName("ask_words")
        self._confirm = Button(wanted.confirm or wanted.title, "danger" if wanted.dangerous else "primary")
        self._confirm.setObjectName("ask_confirm")
        self._confirm.setDefault(not wanted.dangerous)
        self._cancel = Button(self.tr("Cancel"), "secondary")
        self._cancel.setObjectName("ask_cancel")
        self._lay_out()
        self._confirm.clicked.connect(self._done)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        wanted = self._wanted
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(Heading(wanted.title, 2))
        help_text = Muted(wanted.help)
        help_text.setVisible(bool(wanted.help))
        column.addWidget(help_text)
        shown = (
            (self.choice, bool(wanted.choices)),
            (self.day, bool(wanted.day_label)),
            (self.line, bool(wanted.line_label)),
            (self.words, bool(wanted.words_label)),
        )
        for field, visible in shown:
            column.addWidget(field)
            field.setVisible(visible)
        first = next((field for field, visible in shown if visible), None)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 24)
        if first is not None:
            first.control.setFocus()

    @Slot()
    def _done(self) -> None:
        """Answers if everything needed is there; otherwise says at the field what is missing."""
        wanted, day, words = self._wanted, self.day.value(), self.words.value()
        lacks_day = bool(wanted.day_label) and (day is None or (wanted.after is not None and day <= wanted.after))
        self.day.show_error(self.tr("Write a day that lies ahead.") if lacks_day else "")
        lacks_line = bool(wanted.line_label) and self.choice.value() in wanted.line_needed and not self.line.value()
        self.line.show_error(wanted.line_missing if lacks_line else "")
        lacks_words = wanted.words_needed and not words
        self.words.show_error(self.tr("Say why; it will stand in the history of the case.") if lacks_words else "")
        lacking = ((self.day, lacks_day), (self.line, lacks_line), (self.words, lacks_words))
        first = next((field for field, lacks in lacking if lacks), None)
        if first is not None:
            first.control.setFocus()
        else:
            self.answered.emit(Given(self.choice.value(), day, words, self.line.value()))
            self.accept()
