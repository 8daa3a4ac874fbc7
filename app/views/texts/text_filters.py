"""What the list of texts is narrowed by: the kind always in view, the rest behind a button that counts what is used.

Knows the filters and their words; knows no texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.values import Door, Outcome
from app.views.texts.basket import Kind
from app.views.texts.catalogue import Sought
from app.views.widgets.buttons import Button
from app.views.widgets.fields import CheckField, ChoiceField
from app.views.words import word

Member = TypeVar("Member", bound=StrEnum)


class TextFilters(QWidget):
    """``changed`` says that other texts are wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ChoiceField(self.tr("Kind"))
        self.provision = ChoiceField(self.tr("Provision"))
        self.outcome = ChoiceField(self.tr("Outcome"))
        self.door = ChoiceField(self.tr("Applicant"))
        self.ours = CheckField(self.tr("Changed by us"))
        self.more = Button(self.tr("More filters"), "filter", "filter")
        self.more.setObjectName("texts_more_filters")
        for field, name in (
            (self.kind, "texts_kind"),
            (self.provision, "texts_provision"),
            (self.outcome, "texts_outcome"),
            (self.door, "texts_door"),
            (self.ours, "texts_ours"),
        ):
            field.setObjectName(name)
            field.changed.connect(self._narrow)
        self._further = QWidget()
        self._lay_out()
        self._offer_fixed()
        self.more.toggled.connect(self._further.setVisible)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._further)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        for field in (self.provision, self.outcome, self.door, self.ours):
            inner.addWidget(field)
        self._further.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.kind, self.more, self._further):
            column.addWidget(part)

    def _offer_fixed(self) -> None:
        kinds = [(Kind.STANDARD, self.tr("Phrases to insert")), (Kind.PHRASE, self.tr("Phrases of the letters"))]
        kinds += [(Kind.TEMPLATE, self.tr("Templates")), (Kind.REFERENCE, self.tr("Provisions"))]
        kinds += [(Kind.LAW, self.tr("Names of laws"))]
        self.kind.set_choices([("", self.tr("All texts")), *kinds])
        self.outcome.set_choices([("", self.tr("All outcomes")), *((item.value, word(item)) for item in Outcome)])
        self.door.set_choices([("", self.tr("All applicants")), *((item.value, word(item)) for item in Door)])
        self.offer_provisions(())

    def offer_provisions(self, provisions: Sequence[tuple[str, str]]) -> None:
        self.provision.set_choices([("", self.tr("All provisions")), *provisions])

    def sought(self, text: str) -> Sought:
        """What is looked for, with the words that were typed."""
        return Sought(
            text=text,
            kind=_member(Kind, self.kind.value()),
            provision=self.provision.value(),
            outcome=_member(Outcome, self.outcome.value()),
            door=_member(Door, self.door.value()),
            ours=self.ours.value(),
        )

    def clear(self) -> None:
        """Lets go of all of them."""
        for field in (self.kind, self.provision, self.outcome, self.door):
            field.set_value("")
        self.ours.set_value(False)

    @Slot()
    def _narrow(self) -> None:
        used = sum(bool(field.value()) for field in (self.provision, self.outcome, self.door, self.ours))
        self.more.setText(self.tr("More filters ({count})").format(count=used) if used else self.tr("More filters"))
        self.changed.emit()


def _member(kind: type[Member], value: str) -> Member | None:
    return kind(value) if value else None
