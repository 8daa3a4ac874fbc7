"""Hands for the letters: finding one, saving it, and ticking it into its envelope."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.views.dispatch.page import LettersView
from app.views.rehearsal.hands import Hands


class LetterHands:
    """What somebody does at the dispatch desk."""

    def __init__(self, page: LettersView, hands: Hands | None = None) -> None:
        self.page = page
        self.hands = hands or Hands(page)

    def choose(self, letter_id: str) -> None:
        """Clicks on a letter in the list, once it is there."""
        self.hands.wait(lambda: self._place(letter_id) >= 0, f"letter {letter_id} in the list")
        table = self.page.table
        index = table.model().index(self._place(letter_id), 0)
        table.scrollTo(index)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        self.hands.wait(lambda: self.page.shown_letter == letter_id, "the letter to be shown")

    def _place(self, letter_id: str) -> int:
        place = self.page.table.place_of(letter_id)
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
        self.hands.wait(lambda: self.page.marked_is_sent, "the letter to be ticked as sent")
