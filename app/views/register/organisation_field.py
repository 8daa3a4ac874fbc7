"""An organisation number with what Enhetsregisteret says about it under it: name, address, and what to beware of.

Asks by a signal and is answered by ``show_card``; fills in nothing by itself and stops nobody.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot

from app.models.calendar import long_date
from app.models.identifiers import digits
from app.services.pages_intake import OrganisationCard
from app.views.language import language_in_use
from app.views.register.fields import NumberField
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice

_DIGITS = 9


class OrganisationField(NumberField):
    """``number_typed`` asks about a number that holds by its arithmetic; ``use_wanted`` says that the card is right."""

    number_typed = Signal(str)
    use_wanted = Signal(object)
    """The ``OrganisationCard``."""

    def __init__(self, label: str, use_words: str = "") -> None:
        super().__init__(label, person=False)
        self._cards: dict[str, OrganisationCard | None] = {}
        self.card = Notice("neutral")
        self.use = Button(use_words or self.tr("Use the name"), "quiet", "checkmark")
        self.use.hide()
        self.use.clicked.connect(self._use)
        self._column.addWidget(self.card)
        self._column.addWidget(self.use, alignment=Qt.AlignmentFlag.AlignLeft)
        self.changed.connect(self.look)
        self.objectNameChanged.connect(self._name_card)

    @Slot(str)
    def _name_card(self, name: str) -> None:
        self.card.setObjectName(f"{name}_card")
        self.use.setObjectName(f"{name}_use")

    @property
    def number(self) -> str:
        """The nine digits, where they are a valid number; else empty."""
        number = digits(self.value())
        return number if len(number) == _DIGITS and self.fault() is None else ""

    @property
    def known(self) -> OrganisationCard | None:
        """What the register says about the number that stands here."""
        return self._cards.get(self.number)

    def show_card(self, number: str, card: OrganisationCard | None) -> None:
        """The answer to ``number_typed``; None where the register knows nothing or does not answer."""
        if card is not None:
            self._cards[number] = card
        self.tell()

    @Slot()
    def look(self) -> None:
        """Asks about the number that stands here, unless it is known."""
        if self.number and self.number not in self._cards:
            self.number_typed.emit(self.number)
        self.tell()

    def tell(self, more: str = "", agrees: bool | None = None, use: bool = True) -> None:
        """Shows what is known. ``more`` is said below it; ``agrees`` False makes it a warning; ``use`` offers to fill in."""
        card = self.known
        self.use.setVisible(card is not None and use)
        if card is None:
            self.card.show_text("")
            return
        beware = self._beware(card)
        self.card.set_tone("warning" if beware or agrees is False else "success" if agrees else "neutral")
        form = f"{card.form_words} ({card.form})" if card.form_words else card.form
        lines = (f"{card.name}, {form}", ", ".join(card.address), beware, more)
        self.card.show_text("\n".join(filter(None, lines)))

    def _beware(self, card: OrganisationCard) -> str:
        """What somebody should know before writing to it, in words; empty for an organisation in good order."""
        language, found = language_in_use(), []
        if card.deleted_since:
            found.append(self.tr("Deleted on {day}.").format(day=long_date(card.deleted_since, language)))
        if card.bankrupt and card.bankrupt_since:
            found.append(self.tr("Bankrupt since {day}.").format(day=long_date(card.bankrupt_since, language)))
        elif card.bankrupt:
            found.append(self.tr("Bankrupt."))
        if card.winding_up:
            found.append(self.tr("Being wound up."))
        return " ".join(found)

    @Slot()
    def _use(self) -> None:
        if self.known is not None:
            self.use_wanted.emit(self.known)
