"""All values on which a refused act and the case do not agree, thing by thing, and what is still to be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages_sync import FieldClash
from app.views.sync.field_choice import THEIRS, FieldChoice
from app.views.widgets.text import Heading

Choices = dict[tuple[str, str, str], str]
"""What was chosen, by a value's key and both its sides: a choice is only good while both still say the same."""


class ClashList(QWidget):
    """``changed`` says that something else is chosen."""

    changed = Signal()

    def __init__(self, clashes: Sequence[FieldClash], name: str, before: Mapping[tuple[str, str, str], str]) -> None:
        super().__init__()
        self.choices: list[FieldChoice] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        about = ""
        for place, clash in enumerate(clashes, start=1):
            if clash.about != about:
                about = clash.about
                column.addWidget(Heading(about, 3))
            choice = FieldChoice(clash, f"{name}_{place}", before.get(_of(clash), ""))
            choice.changed.connect(self._changed)
            self.choices.append(choice)
            column.addWidget(choice)

    def chosen(self) -> Choices:
        return {_of(choice.clash): choice.chosen() for choice in self.choices}

    def theirs(self) -> tuple[str, ...]:
        """The keys of the values that are taken as the case has them."""
        return tuple(choice.clash.key for choice in self.choices if choice.chosen() == THEIRS)

    def open_choices(self) -> list[FieldChoice]:
        """The values that nobody has chosen a side of yet."""
        return [choice for choice in self.choices if not choice.chosen()]

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()


def _of(clash: FieldClash) -> tuple[str, str, str]:
    return clash.key, clash.mine, clash.theirs
