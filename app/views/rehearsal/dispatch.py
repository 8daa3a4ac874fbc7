"""Hands for the letters: finding one, saving it, and ticking it into its envelope."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.views.dispatch.page import LettersView
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
        self.hands.wait(lambda: self.page.shown_letter == letter_id, "the letter to be shown")

    def _place(self, letter_id: str) -> int:
        place = self.page.pile.table.place_of(letter_id)
        if place < 0:
            self.page.refresh()
        return place

    def save(self, target: Path) -> None:
        """Saves the letter's stored file."""
        self.page.save_to(target)
        self.hands.wait(target.exists, f"{target.name} to be saved")

    def put_in_envelope(self) -> None:
        """Ticks the letter; it shows as sent at once, before the server has heard of it."""
        self.hands.click("letters_envelope")
        self.hands.wait(self._is_sent, "the letter to be ticked as sent")

    def _is_sent(self) -> bool:
        line = self.page.pile.current()
        return line is not None and line.dispatched_on is not None

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
