"""Where a letter that came back goes now: name, attention, address and country, as they stand on the envelope."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.parties import Address, Recipient
from app.views.dispatch.dialog import DeskDialog
from app.views.widgets.fields import AreaField, ChoiceField, LineField

_MOST_LINES = 4


class AddressDialog(DeskDialog):
    """``answered`` carries the ``Recipient``."""

    answered = Signal(object)

    def __init__(
        self, recipient: Recipient, countries: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "letters_address",
            self.tr("New address"),
            self.tr(
                "The letter itself is not changed: a sheet with this address is printed before it and shows in the window."
            ),
            self.tr("Use this address"),
            "location_pin",
            parent,
        )
        self.name = LineField(self.tr("Name"), required=True)
        self.name.setObjectName("letters_address_name")
        self.name.set_value(recipient.name)
        self.attention = LineField(self.tr("Attention"))
        self.attention.setObjectName("letters_address_attention")
        self.attention.set_value(recipient.attention)
        self.lines = AreaField(self.tr("Address, with postal code and place last"), required=True, lines=3)
        self.lines.setObjectName("letters_address_lines")
        self.lines.set_value("\n".join(recipient.address.lines))
        self.country = ChoiceField(self.tr("Country"))
        self.country.setObjectName("letters_address_country")
        self.country.set_choices(countries)
        self.country.set_value(recipient.address.country or "NO")
        for field in (self.name, self.attention, self.lines, self.country):
            self.body.addWidget(field)
        self.go.clicked.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        lines = tuple(" ".join(line.split()) for line in self.lines.value().splitlines() if line.strip())
        self.name.show_error("" if self.name.value().strip() else self.tr("Write a name."))
        wrong = ""
        if not lines:
            wrong = self.tr("Write an address.")
        elif len(lines) > _MOST_LINES:
            wrong = self.tr("At most {count} lines fit in the window.").format(count=_MOST_LINES)
        self.lines.show_error(wrong)
        if self.name.error or wrong:
            return
        address = Address(lines=lines, country=self.country.value() or "NO")
        recipient = Recipient(name=self.name.value().strip(), attention=self.attention.value().strip(), address=address)
        self.accept()
        self.answered.emit(recipient)
