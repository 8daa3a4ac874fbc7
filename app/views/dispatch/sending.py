"""How one letter is to be sent: as registered post, and what lies in the envelope with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.services.pages_dispatch import EnclosureChoice, LetterLine
from app.views.dispatch.dialog import DeskDialog
from app.views.widgets.fields import CheckField, LineField
from app.views.widgets.text import Muted

_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def plausible_number(text: str) -> bool:
    """Whether a tracking number is whole, as far as it follows the Universal Postal Union's S10 (XX 12345678 9 NO)."""
    number = "".join(text.split()).upper()
    found = re.fullmatch(r"[A-Z]{2}(\d{8})(\d)[A-Z]{2}", number)
    if found is None:
        return not re.match(r"[A-Z]{2}\d", number)
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(found[1], _WEIGHTS, strict=True)) % 11
    return int(found[2]) == {10: 0, 11: 5}.get(rest, rest)


class RegisteredDialog(DeskDialog):
    """``answered`` carries whether it is registered post, and the tracking number, which may be empty."""

    answered = Signal(bool, str)

    def __init__(self, line: LetterLine, parent: QWidget | None = None) -> None:
        super().__init__(
            "letters_registered",
            self.tr("Registered post"),
            self.tr("The letter lies alone in its envelope and stands on the franking list with its number."),
            self.tr("Save"),
            "checkmark",
            parent,
        )
        self.registered = CheckField(self.tr("Send as registered post (rekommandert)"))
        self.registered.setObjectName("letters_registered_on")
        self.registered.set_value(line.registered or not line.tracking)
        self.number = LineField(self.tr("Tracking number"), self.tr("From the slip; it can be filled in later."))
        self.number.setObjectName("letters_registered_number")
        self.number.set_value(line.tracking)
        self._doubted = ""
        self.body.addWidget(self.registered)
        self.body.addWidget(self.number)
        self.go.clicked.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        """A number that does not add up is asked about once; other countries and operators have numbers of their own."""
        number = self.number.value().strip()
        if number and not plausible_number(number) and number != self._doubted:
            self._doubted = number
            self.number.show_error(
                self.tr("The number does not add up. Check it against the slip, or save once more to keep it.")
            )
            return
        registered = self.registered.value()
        self.accept()
        self.answered.emit(registered, number if registered else "")


class EnclosuresDialog(DeskDialog):
    """``answered`` carries the SHA-256 of the chosen documents, in the order of the case."""

    answered = Signal(object)

    def __init__(self, choices: Sequence[EnclosureChoice], parent: QWidget | None = None) -> None:
        super().__init__(
            "letters_enclosures",
            self.tr("Enclosures"),
            self.tr(
                "What is chosen is printed after the letter and lies in its envelope. The letter itself is not changed."
            ),
            self.tr("Save"),
            "paperclip",
            parent,
        )
        inner = QWidget()
        self._boxes: list[tuple[str, QCheckBox]] = []
        from_case = QVBoxLayout(inner)
        from_case.setContentsMargins(0, 0, 0, 0)
        for place, choice in enumerate(choices):
            box = QCheckBox(
                self.tr("{name} (%n page(s))", "", choice.pages).format(name=choice.name).replace("&", "&&")
            )
            box.setObjectName(f"letters_enclosure_{place}")
            box.setChecked(choice.chosen)
            from_case.addWidget(box)
            self._boxes.append((choice.sha256, box))
        if not choices:
            from_case.addWidget(Muted(self.tr("The case has no documents.")))
        self.body.addWidget(inner)
        self.go.clicked.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        chosen = tuple(sha256 for sha256, box in self._boxes if box.isChecked())
        self.accept()
        self.answered.emit(chosen)
