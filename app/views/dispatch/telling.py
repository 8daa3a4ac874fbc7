"""What the desk says after something was done, and what it offers then: undo, or the way to the address."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.services.pages_dispatch import LetterLine
from app.views.dispatch.errands import LetterErrands
from app.views.widgets.notice import Notice


class DeskNews(QObject):
    """Speaks through one notice. ``address_wished`` carries the ``LetterLine`` whose address is to be put right."""

    address_wished = Signal(object)

    def __init__(self, notice: Notice, errands: LetterErrands, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._errands = errands
        self._undoable: tuple[LetterLine, ...] = ()
        self._address: LetterLine | None = None
        notice.action.connect(self._act)
        notice.closed.connect(self.forget)

    def say(self, text: str, tone: str = "success", action: str = "") -> None:
        """Says something without a way back, in place of what stood there."""
        self.forget()
        self._notice.set_tone(tone)
        self._notice.show_text(text, action)

    def ticked(self, lines: tuple[LetterLine, ...]) -> None:
        """Letters are in their envelopes. Those sent again after they came back cannot be taken out by undo."""
        undoable = tuple(line for line in lines if line.came_back is None)
        if len(lines) == 1:
            words = self.tr("{name}, case {number}: in its envelope and marked as sent.")
            text = words.format(name=lines[0].recipient, number=lines[0].case_number)
        else:
            text = self.tr("%n letter(s) are in their envelopes and marked as sent.", "", len(lines))
        if len(undoable) < len(lines):
            text += " " + self.tr("What was sent again after it came back cannot be taken back.")
        self.say(text, action=self.tr("Undo") if undoable else "")
        self._undoable = undoable

    def taken_back(self, lines: tuple[LetterLine, ...]) -> None:
        self.say(self.tr("%n letter(s) are out of their envelopes again; nothing was marked as sent.", "", len(lines)))

    def handed_over(self, count: int, receipt: str) -> None:
        """What was handed over is out of our hands, and that is said."""
        if not count:
            self.say(self.tr("Nothing was handed over."), "warning")
            return
        text = self.tr(
            "%n letter(s) were handed to central print and marked as sent. This cannot be taken back here.", "", count
        )
        self.say(f"{text} {self.tr('Receipt: {file}.').format(file=receipt)}" if receipt else text)

    def came_back(self, line: LetterLine) -> None:
        """Leads on: the address first, then paper and envelope again."""
        text = self.tr("Noted that the letter to {name} came back.").format(name=line.recipient)
        text += " " + self.tr("Give it the right address, then print it and put it in its envelope again.")
        self.say(text, "info", self.tr("New address …"))
        self._address = line

    def addressed(self, line: LetterLine) -> None:
        """The address is known: paper next."""
        text = self.tr(
            "Case {number}: the new address is kept. Print the letter; a sheet with the address goes before it."
        )
        self.say(text.format(number=line.case_number))

    @Slot()
    def undo(self) -> None:
        """Takes the letters that were ticked last out of their envelopes."""
        lines, self._undoable = self._undoable, ()
        if lines:
            self._errands.take_back(lines, self.tr("Undone"))

    @Slot()
    def forget(self) -> None:
        self._undoable, self._address = (), None

    @Slot()
    def _act(self) -> None:
        if self._address is not None:
            self.address_wished.emit(self._address)
        else:
            self.undo()
