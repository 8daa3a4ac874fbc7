"""Hands for the letters: finding one, saving it, and ticking it into its envelope."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from app.services.pages_dispatch import Stage
from app.views.dispatch.foot import Deed
from app.views.dispatch.page import LettersView
from app.views.dispatch.stages import Shown
from app.views.rehearsal.hands import Hands, loop_once


class LetterHands:
    """What somebody does at the dispatch desk."""

    def __init__(self, page: LettersView, hands: Hands | None = None) -> None:
        self.page = page
        self.hands = hands or Hands(page)

    def choose(self, letter_id: str) -> None:
        """Clicks on a letter in the list, once it is there."""
        self.hands.wait(lambda: self._place(letter_id) >= 0, f"letter {letter_id} in the list")
        table = self.page.pile.table
        index = table.model().index(self._place(letter_id), 0)
        table.scrollTo(index)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        self.hands.wait(lambda: self.page.beside.shown_letter == letter_id, "the letter to be shown")

    def _place(self, letter_id: str) -> int:
        """Its row; a letter that is not on the desk any more is found among all."""
        place = self.page.pile.table.place_of(letter_id)
        if place < 0:
            self.page.refresh()
            if self.page.pile.line(letter_id) is not None:
                self.show(Shown.ALL)
        return place

    def show(self, shown: Shown) -> None:
        """Chooses a filter."""
        self.hands.click(f"letters_filter_{shown.value}")

    def save(self, target: Path) -> None:
        """Saves the letter's stored file."""
        self.page.save_to(target)
        self.hands.wait(target.exists, f"{target.name} to be saved")

    def put_in_envelope(self) -> None:
        """Ticks the letter; it shows as sent at once, before the server has heard of it."""
        line = self.page.pile.current()
        assert line is not None, "no letter is marked"
        self.hands.click("letters_envelope")
        self.hands.wait(lambda: self.stage(line.letter_id) is Stage.SENT, "the letter to be ticked as sent")

    def tick(self) -> None:
        """The space bar on the pile: in the envelope, and on to the next."""
        QTest.keyClick(self.page.pile.table, Qt.Key.Key_Space)

    def stage(self, letter_id: str) -> Stage | None:
        """How far a letter has come."""
        line = self.page.pile.line(letter_id)
        return line.stage if line is not None else None

    def pick(self, deed: Deed) -> None:
        """Chooses an entry of the menu, once it is open for the marked letters."""
        entry = self.page.foot.findChild(QAction, f"letters_{deed.value}")
        assert entry is not None
        self.hands.wait(entry.isEnabled, f"{deed.value} to be possible")
        entry.trigger()
        loop_once()

    def mark_also(self, letter_id: str) -> None:
        """Ctrl+click: marks another letter as well."""
        table = self.page.pile.table
        index = table.model().index(table.place_of(letter_id), 0)
        control = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, control, table.visualRect(index).center())
        loop_once()

    def search(self, text: str) -> None:
        """Types into the search field."""
        self.hands.type("letters_search", text)

    def scan(self, number: str) -> None:
        """A scanner: types a number and presses Enter."""
        self.search(number)
        QTest.keyClick(self.page.pile.search.line, Qt.Key.Key_Return)
