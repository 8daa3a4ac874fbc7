"""One basis row: what the applicant leans on, for which purpose and service, and what we say to it."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.case.weighing import BasisRow
from app.models.reasons import Refused
from app.models.register import Choice, Rulebook
from app.models.texts import Language
from app.models.values import Door
from app.views.case.answer import Answer
from app.views.case.writing import allow, put, reveal, words_of
from app.views.letter.pointing import set_target
from app.views.widgets.buttons import Button
from app.views.widgets.fields import AreaField, ChoiceField, Field, LineField
from app.views.widgets.text import Heading, Text

_AnyField = TypeVar("_AnyField", bound=QWidget)
_VERDICTS = {"yes": True, "no": False, "": None}


class BasisOffers(msgspec.Struct, frozen=True):
    """What a basis row may be chosen from: the rulebook, for this door on this day, in the languages of window and letter."""

    rulebook: Rulebook
    door: Door
    day: date
    language: Language
    letter_language: Language

    def of(self, choices: tuple[Choice, ...], chosen: str = "") -> list[Choice]:
        """The choices offered, and the one already chosen even where it is no longer offered."""
        return [choice for choice in choices if choice.offered(self.door, self.day) or choice.id == chosen]


class BasisCard(QFrame):
    """A basis row (grunnlagsrad) with its verdict."""

    edited = Signal()
    removed = Signal(str)

    def __init__(self, place: int, row: BasisRow, offers: BasisOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._name = f"basis_{place}"
        self.setObjectName(self._name)
        set_target(self, f"row:{place}")
        self._row = row
        self._offers = offers
        self._setting = False
        title = self.tr("Basis row {place}").format(place=place)
        self.setAccessibleName(title)
        self._title = Heading(title, 3)
        self.remove = Button(self.tr("Remove"), "quiet", "trash")
        self.remove.setObjectName(f"{self._name}_remove")
        self.remove.setAccessibleName(self.tr("Remove basis row {place}").format(place=place))
        self._make_fields(title)
        self._lay_out()
        self._connect()
        self.show_row(row)

    def _make_fields(self, title: str) -> None:
        rulebook, offers = self._offers.rulebook, self._offers
        none = self.tr("Not said")
        self.legal_basis = self._field("legal_basis", ChoiceField(self.tr("Legal basis for disclosure")))
        self.text = self._field("text", LineField(self.tr("In their own words")))
        self.purpose = self._field("purpose", ChoiceField(self.tr("Purpose")))
        self.purpose_text = self._field("purpose_text", AreaField(self.tr("Purpose in their own words"), lines=2))
        self.processing = self._field("processing", ChoiceField(self.tr("Processing basis")))
        self.service = self._field("service", ChoiceField(self.tr("Service")))
        self.ready = self._field("ready", ChoiceField(self.tr("Ready words for the reason")))
        self.reason = self._field("reason", AreaField(self.tr("Reason"), lines=2))
        bases = words_of(offers.of(rulebook.legal_bases, self._row.legal_basis), offers.language)
        self.legal_basis.set_choices([*bases, ("", self.tr("Another one, in their own words"))])
        self._purposes = {choice.id for choice in rulebook.purposes}
        purposes = words_of(offers.of(rulebook.purposes, self._row.purpose), offers.language)
        self.purpose.set_choices([*purposes, ("", self.tr("Another one, in their own words"))])
        processing = offers.of(rulebook.processing_bases, self._row.processing_basis)
        self.processing.set_choices(words_of(processing, offers.language, none))
        self.service.set_choices(words_of(offers.of(rulebook.services, self._row.service), offers.language))
        choose = self.tr("Choose, or write below")
        self.ready.set_choices(words_of(offers.of(rulebook.refusal_reasons), offers.language, choose))
        self.granted = Answer(
            f"{self._name}_granted",
            self.tr("{row}: verdict").format(row=title),
            (("yes", self.tr("Granted")), ("no", self.tr("Refused")), ("", self.tr("Not decided"))),
        )

    def _field(self, name: str, field: _AnyField) -> _AnyField:
        field.setObjectName(f"{self._name}_{name}")
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.processing, 1)
        pair.addWidget(self.service, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(8)
        column.addLayout(head)
        for field in (self.legal_basis, self.text, self.purpose, self.purpose_text):
            column.addWidget(field)
        column.addLayout(pair)
        column.addWidget(Text(self.tr("Verdict")))
        for widget in (self.granted, self.ready, self.reason):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.remove.clicked.connect(self._ask_removal)
        self.granted.answered.connect(self._answered)
        self.ready.changed.connect(self._use_ready_words)
        for field in self._written_in():
            field.changed.connect(self._written)

    def _written_in(self) -> tuple[Field, ...]:
        """The fields whose words stand in the row itself."""
        basis, purpose = (self.legal_basis, self.text), (self.purpose, self.purpose_text)
        return (*basis, *purpose, self.processing, self.service, self.reason)

    def take_focus(self) -> None:
        """Where somebody who was sent to this row begins."""
        self.legal_basis.control.setFocus()
        reveal(self)

    @property
    def row(self) -> BasisRow:
        return self._row

    def show_row(self, row: BasisRow) -> None:
        self._row = row
        self._setting = True
        put(self.legal_basis, row.legal_basis)
        put(self.text, row.legal_basis_text)
        known = row.purpose in self._purposes
        put(self.purpose, row.purpose if known else "")
        put(self.purpose_text, "" if known else row.purpose)
        put(self.processing, row.processing_basis)
        put(self.service, row.service)
        put(self.reason, row.reason)
        verdict = next(name for name, value in _VERDICTS.items() if value is row.granted)
        self.granted.set_value(verdict)
        self._setting = False
        self._fit()

    def _fit(self) -> None:
        """Shows only the fields that the choices made leave open."""
        self.text.setVisible(not self._row.legal_basis)
        self.purpose_text.setVisible(not self.purpose.value())
        refused = self._row.granted is False
        self.ready.setVisible(refused)
        self.reason.setVisible(refused or bool(self._row.reason))
        self.reason.set_required(refused)
        self.reason.show_error(self.tr("A refusal needs a reason.") if refused and not self._row.reason else "")

    def allow(self, refusal: Refused | None) -> None:
        allow((self.ready, *self._written_in()), refusal)
        self.granted.allow(refusal)
        self.remove.allow(refusal)

    @Slot(str)
    def _answered(self, value: str) -> None:
        del value
        self._written()

    @Slot()
    def _written(self) -> None:
        if self._setting:
            return
        basis = self.legal_basis.value()
        self._row = BasisRow(
            id=self._row.id,
            legal_basis=basis,
            legal_basis_text="" if basis else self.text.value(),
            purpose=self.purpose.value() or self.purpose_text.value(),
            processing_basis=self.processing.value(),
            service=self.service.value(),
            granted=_VERDICTS[self.granted.value()],
            reason=self.reason.value(),
        )
        self._fit()
        self.edited.emit()

    @Slot()
    def _use_ready_words(self) -> None:
        """Writes the ready words into the reason, in the language of the letter; they can be changed there."""
        chosen = next((item for item in self._offers.rulebook.refusal_reasons if item.id == self.ready.value()), None)
        if chosen is not None:
            self.reason.set_value(chosen.name[self._offers.letter_language])

    @Slot()
    def _ask_removal(self) -> None:
        self.removed.emit(self._row.id)
