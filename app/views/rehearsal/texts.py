"""Hands for the letter texts: changing and publishing them, and putting phrases into what is being written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from app.models.texts import Language
from app.views.phrases.picker import PhrasePicker
from app.views.rehearsal.hands import Hands, Stuck, loop_once, show_in_scroll_area
from app.views.texts.basket import Kind, Spot
from app.views.texts.page import TextsView

_WORDS = {Kind.STANDARD: "texts_words", Kind.PHRASE: "texts_phrase", Kind.LAW: "texts_law_name"}


class TextsHands:
    """What a specialist does on the page of the letter texts."""

    def __init__(self, page: TextsView, hands: Hands | None = None) -> None:
        self.page = page
        self.hands = hands or Hands(page)

    def choose(self, kind: Kind, words: str) -> Spot:
        """Looks a text up by words in it, and opens the first that is found."""
        self.hands.choose("texts_kind", kind.value)
        self.hands.type("texts_search", words)
        spot = self.page.list.spot()
        if spot is None:
            raise Stuck(f"no text has the words {words!r}")
        QTest.keyClick(self.hands.find("texts_search", QLineEdit), Qt.Key.Key_Return)
        loop_once()
        self.hands.wait(lambda: self.page.pane.spot == spot, f"{spot.key} to be on the desk")
        return spot

    def write(self, language: Language, text: str) -> None:
        """Writes the words of the open text in one language."""
        spot = self.page.pane.spot
        if spot is None or spot.kind not in _WORDS:
            raise Stuck("no text with words is open")
        self.hands.type(f"{_WORDS[spot.kind]}_{language.value}", text)

    def new_phrase(self, title: str, text: str, short: str = "") -> Spot:
        """A new phrase of the library, with the same words in all languages."""
        self.hands.click("texts_new")
        for language in Language:
            self.hands.type(f"texts_title_{language.value}", title)
            self.hands.type(f"texts_words_{language.value}", text)
        self.hands.type("texts_short", short)
        spot = self.page.pane.spot
        if spot is None:
            raise Stuck("the new phrase is not on the desk")
        return spot

    def mark_part(self, row: int) -> None:
        """Marks a part of the open template by its place."""
        parts = self.hands.find("texts_parts", QListWidget)
        parts.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(parts, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(parts, Qt.Key.Key_Down)

    def look_through(self) -> None:
        """Goes to what is gathered, unless one is there."""
        if not self.hands.see("texts_publish"):
            self.hands.click("texts_review")
        self.hands.wait_for("texts_why")

    def publish(self, why: str) -> None:
        """Says why, publishes what is gathered, and waits for the answer."""
        self.look_through()
        self.hands.type("texts_why", why)
        before = self._number()
        self.hands.click("texts_publish")
        self.hands.wait(
            lambda: not self.page.work.busy and (self._number() > before or bool(self.trouble())), "the server's answer"
        )

    def _number(self) -> int:
        known = self.page.work.wording.known
        return known.page.number if known is not None else 0

    def trouble(self) -> str:
        """What went wrong with publishing, as it is shown."""
        notice = self.page.publishing.trouble
        return notice.text if notice.isVisibleTo(self.page.publishing) else ""


class PhraseHands:
    """What a caseworker does to get a phrase into a field; the field is named by its object name."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    def area(self, field: str) -> QPlainTextEdit:
        """The field as it is typed in, with the cursor behind what stands there."""
        found = self.hands.find(field, QWidget)
        area = found if isinstance(found, QPlainTextEdit) else found.findChild(QPlainTextEdit)
        if area is None:
            raise Stuck(f"{field} is not a field of several lines")
        show_in_scroll_area(area)
        area.setFocus(Qt.FocusReason.TabFocusReason)
        return area

    def type(self, field: str, words: str, key: Qt.Key | None = None) -> None:
        """Types words key by key, and then a key that may make a phrase of them."""
        area = self.area(field)
        QTest.keyClicks(area, words)
        if key is not None:
            QTest.keyClick(area, key)
        loop_once()

    def open(self, field: str) -> PhrasePicker:
        """Opens the phrases at the cursor by their key."""
        QTest.keyClick(self.area(field), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        self.hands.wait(lambda: self._picker() is not None, "the phrases to open")
        picker = self._picker()
        if picker is None:
            raise Stuck("the phrases did not open")
        return picker

    def pick(self, field: str, words: str) -> None:
        """Looks a phrase up and puts it in."""
        picker = self.open(field)
        QTest.keyClicks(picker.line, words)
        if not picker.key():
            raise Stuck(f"no phrase has the words {words!r}")
        QTest.keyClick(picker.line, Qt.Key.Key_Return)
        self._back()

    def _back(self) -> None:
        """Waits until the phrases are closed and the window has the keyboard again."""
        self.hands.wait(lambda: self._picker() is None, "the phrases to close")
        self.hands.root.window().activateWindow()
        loop_once()

    def give_short(self, field: str, words: str, short: str) -> None:
        """Gives a phrase an abbreviation of one's own."""
        picker = self.open(field)
        QTest.keyClicks(picker.line, words)
        picker.own.line.setFocus(Qt.FocusReason.TabFocusReason)
        picker.own.line.selectAll()
        QTest.keyClicks(picker.own.line, short)
        QTest.keyClick(picker.own.line, Qt.Key.Key_Return)
        loop_once()
        picker.close()
        self._back()

    @staticmethod
    def _picker() -> PhrasePicker | None:
        popup = QApplication.activePopupWidget()
        return popup if isinstance(popup, PhrasePicker) else None
