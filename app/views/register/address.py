"""An address as it stands on the envelope, line by line, with the place of a Norwegian postal code looked up."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Signal

from app.views.widgets.fields import AreaField
from app.views.widgets.text import Muted

_LAST_LINE = re.compile(r"(?:^|\n)(\d{4})(?: +(\S[^\n]*))?\s*$")


def postal_code(address: str) -> tuple[str, str] | None:
    """The Norwegian postal code and place on the last line of an address; the place is empty while it is not typed."""
    found = _LAST_LINE.search(address)
    return (found[1], (found[2] or "").strip()) if found else None


class AddressField(AreaField):
    """``code_typed`` asks for the place of a postal code; ``show_place`` brings the answer.

    A place that is missing is filled in when the field is left, never under the fingers of somebody who types.
    """

    code_typed = Signal(str)

    def __init__(self, label: str, required: bool = False) -> None:
        super().__init__(label, required=required, lines=3)
        self._places: dict[str, str] = {}
        self._norwegian = True
        self.place = Muted()
        self.place.hide()
        self._column.addWidget(self.place)
        self.changed.connect(self._typed)
        self.area.installEventFilter(self)

    def set_norwegian(self, norwegian: bool) -> None:
        """Postal codes are only looked up for addresses in Norway."""
        if norwegian != self._norwegian:
            self._norwegian = norwegian
            self._typed()

    def show_place(self, code: str, place: str) -> None:
        """The answer to ``code_typed``; an empty place means that there is no such code."""
        self._places[code] = place
        self._tell()

    def _typed(self) -> None:
        found = postal_code(self.value()) if self._norwegian else None
        if found and found[0] not in self._places:
            self.code_typed.emit(found[0])
        self._tell()

    def _tell(self) -> None:
        found = postal_code(self.value()) if self._norwegian else None
        known = self._places.get(found[0]) if found else None
        if found is None or known is None:
            self._say("")
        elif not known:
            self._say(self.tr("{code} is not a postal code we know.").format(code=found[0]))
        elif found[1] and found[1].casefold() != known.casefold():
            self._say(self.tr("{code} is {place} in the postal register.").format(code=found[0], place=known))
        else:
            self._say(f"{found[0]} {known}")

    def _say(self, text: str) -> None:
        self.place.setText(text)
        self.place.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            found = postal_code(self.value()) if self._norwegian else None
            if found and not found[1] and self._places.get(found[0]):
                self.set_value(f"{self.value()} {self._places[found[0]]}")
        return super().eventFilter(watched, event)
