"""The fields and buttons under the matrix, for whichever elements are chosen: one click decides them all.

Knows the chosen rows; announces what they should become. A field shows what the chosen rows have in common.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.models.case.weighing import MatrixRow, Verdict
from app.models.reasons import Refused
from app.models.register import Choice
from app.models.texts import Language
from app.views.case.review.matrix_data import judged
from app.views.case.writing import allow, put, reveal, words_of
from app.views.widgets.buttons import Button
from app.views.widgets.fields import ChoiceField, Field, LineField
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Heading


class MatrixFields(QFrame):
    """What can be said about the chosen data elements. ``bar`` holds the buttons and is placed by the matrix."""

    edited = Signal(object)
    """The chosen rows as they should be: a tuple of ``MatrixRow``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._rows: tuple[MatrixRow, ...] = ()
        self._reasons: tuple[Choice, ...] = ()
        self._letter_language = Language.NB
        self._refusal: Refused | None = None
        self._setting = False
        self._title = Heading("", 3)
        self._title.setObjectName("matrix_chosen")
        self._buttons = self._make_buttons()
        self.bar = QWidget()
        self.ready = ChoiceField(self.tr("Ready words for the reason"))
        self.reason = LineField(self.tr("Reason"))
        self.narrowed_to = LineField(self.tr("Narrowed to"))
        self.necessary = LineField(self.tr("Necessary because"))
        self.scope = LineField(self.tr("Persons and period"))
        self._fields: dict[str, LineField] = {
            "reason": self.reason,
            "narrowed_to": self.narrowed_to,
            "necessary_because": self.necessary,
            "scope": self.scope,
        }
        self._lay_out()

    def _make_buttons(self) -> tuple[Button, ...]:
        wanted: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("matrix_grant", self.tr("Grant"), "checkmark", self._grant),
            ("matrix_narrow", self.tr("Narrow"), "scissors", self._narrow),
            ("matrix_refuse", self.tr("Refuse"), "x_mark", self._refuse),
            ("matrix_take_out", self.tr("Take out of the table"), "trash", self._take_out),
        )
        made = []
        for name, words, icon, slot in wanted:
            button = Button(words, "quiet" if name == "matrix_take_out" else "secondary", icon)
            button.setObjectName(name)
            button.clicked.connect(slot)
            made.append(button)
        return tuple(made)

    def _lay_out(self) -> None:
        flow = FlowLayout(self.bar, gap=6)
        for button in self._buttons:
            flow.addWidget(button)
        self.ready.setObjectName("matrix_ready")
        self.ready.changed.connect(self._use_ready_words)
        for name, field in self._fields.items():
            field.setObjectName(f"matrix_{name}")
            field.changed.connect(self._written)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.ready, 0, 0, 1, 3, top)
        grid.addWidget(self.reason, 0, 3, 1, 3, top)
        grid.addWidget(self.narrowed_to, 1, 0, 1, 2, top)
        grid.addWidget(self.necessary, 1, 2, 1, 2, top)
        grid.addWidget(self.scope, 1, 4, 1, 2, top)
        for place in range(6):
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(grid)

    def offer(self, reasons: tuple[Choice, ...], language: Language, letter_language: Language) -> None:
        """What can be chosen as ready words, shown in one language and written in the letter's."""
        self._reasons, self._letter_language = reasons, letter_language
        self.ready.set_choices(words_of(reasons, language, self.tr("Choose, or write beside")))

    def allow(self, refusal: Refused | None) -> None:
        self._refusal = refusal
        for button in self._buttons:
            button.allow(refusal)
            button.setEnabled(refusal is None and bool(self._rows))
        allow((self.ready, *self._fields.values()), refusal)

    def show_rows(self, rows: Sequence[MatrixRow], title: str) -> None:
        """Shows what the chosen rows have in common under ``title``."""
        other = [row.path for row in rows] != [row.path for row in self._rows]
        self._rows = tuple(rows)
        self._setting = True
        self._title.setText(title)
        if other:
            self.ready.set_value("")
        for name, field in self._fields.items():
            texts = {getattr(row, name) for row in rows}
            put(field, texts.pop() if len(texts) == 1 else "")
            field.set_placeholder(self.tr("Several different texts") if len(texts) > 1 else "")
        self._setting = False
        self.allow(self._refusal)
        self._show_faults()

    def _show_faults(self) -> None:
        lacking = any(row.verdict in (Verdict.REFUSED, Verdict.NARROWED) and not row.reason for row in self._rows)
        self.reason.show_error(self.tr("Narrowing and refusing need a reason.") if lacking else "")
        vague = any(row.verdict is Verdict.NARROWED and not row.narrowed_to for row in self._rows)
        self.narrowed_to.show_error(self.tr("Say what it is narrowed to.") if vague else "")

    @Slot()
    def _grant(self) -> None:
        self._judge(Verdict.GRANTED)

    @Slot()
    def _narrow(self) -> None:
        self._judge(Verdict.NARROWED)

    @Slot()
    def _refuse(self) -> None:
        self._judge(Verdict.REFUSED)

    def _judge(self, verdict: Verdict) -> None:
        """Decides the chosen rows; what is missing for the verdict is asked for at once."""
        self.edited.emit(tuple(judged(row, verdict) for row in self._rows))
        if verdict is Verdict.NARROWED and not all(row.narrowed_to for row in self._rows):
            self._go_to(self.narrowed_to)
        elif verdict is not Verdict.GRANTED and not all(row.reason for row in self._rows):
            self._go_to(self.ready)

    @staticmethod
    def _go_to(field: Field) -> None:
        field.control.setFocus()
        reveal(field)

    @Slot()
    def _take_out(self) -> None:
        self.edited.emit(tuple(MatrixRow(path=row.path, asked=False) for row in self._rows))

    @Slot()
    def _written(self) -> None:
        """Writes the field that was changed into all chosen rows."""
        if self._setting or not self._rows:
            return
        name, field = next(pair for pair in self._fields.items() if pair[1] is self.sender())
        text = field.value()
        self.edited.emit(tuple(msgspec.structs.replace(row, **{name: text}) for row in self._rows))

    @Slot()
    def _use_ready_words(self) -> None:
        chosen = next((item for item in self._reasons if item.id == self.ready.value()), None)
        if chosen is not None and not self._setting:
            self.reason.set_value(chosen.name[self._letter_language])
