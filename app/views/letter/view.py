"""Shows a letter that this program has made itself: the very file, its changes, and the way to what it was made of.

Only our own letters come here; what was received is shown as page pictures by the scan view. What stands in the letter is
told line by line to those who cannot see the picture, and is offered as text by whoever shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.pages_letters import LetterParagraph, LetterPlace, LetterPreview
from app.views.announce import announce
from app.views.letter.places import LetterMap, changed_keys
from app.views.letter.sheet import LetterSheet
from app.views.widgets.buttons import Button, IconButton
from app.views.widgets.text import Muted

Say = Callable[[LetterParagraph], str]
"""Says in words where a line of the letter came from."""


def _nothing(line: LetterParagraph) -> str:
    del line
    return ""


class LetterView(QWidget):
    """A letter as it will be printed. ``show_preview`` keeps the place on the page and marks what changed.

    ``chosen`` carries the ``LetterParagraph`` that somebody wants to go to the origin of. ``say_origin`` says in words
    where a line came from; whoever knows the case sets it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say_origin: Say = _nothing
        self._about: tuple[object, ...] = ()
        self.sheet = LetterSheet()
        self.sheet.setObjectName("letter_sheet")
        self.sheet.setAccessibleName(self.tr("The letter as it will be printed"))
        self._pages = Muted("").single_line()
        self.changes = Button("", "quiet", "arrow_forward")
        self.changes.setObjectName("letter_changes")
        self.changes.setVisible(False)
        self._smaller = IconButton("zoom_minus", self.tr("Show the letter smaller"))
        self._larger = IconButton("zoom_plus", self.tr("Show the letter larger"))
        self._fit = IconButton("expand", self.tr("Fit the letter to the width"))
        self._lay_out()
        self._smaller.clicked.connect(self.sheet.smaller)
        self._larger.clicked.connect(self.sheet.larger)
        self._fit.clicked.connect(self.sheet.fit_width)
        self.changes.clicked.connect(self.go_to_change)
        self.sheet.seen_changed.connect(self._tell_changes)
        self.sheet.glow.changed.connect(self._tell_changes)
        self.sheet.chosen.connect(self._choose)
        self.sheet.stepped.connect(self._tell_line)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.addWidget(self._pages)
        bar.addStretch(1)
        bar.addWidget(self.changes)
        for button in (self._smaller, self._larger, self._fit):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.sheet, 1)

    @property
    def page_count(self) -> int:
        return self.sheet.page_count

    # --- showing

    def show_preview(self, preview: LetterPreview, about: Iterable[object] = ()) -> None:
        """Shows a letter and marks what it says otherwise than the one before.

        The first letter of a case and a kind marks nothing; ``about`` tells one letter from another beyond these two.
        """
        letter = (preview.case_id, preview.kind, *about)
        fresh, self._about = letter != self._about, letter
        places = LetterMap(preview)
        if fresh:
            self.sheet.glow.clear()
            self.sheet.verticalScrollBar().setValue(0)
        gone = () if fresh else places.mark_gone(self.sheet.map)
        changed = () if fresh else changed_keys(self.sheet.map.texts(), places.texts())
        self.sheet.glow.keep_only((*places.texts(), *places.gone))
        self.sheet.glow.start((*changed, *gone))
        self.sheet.hints = {line.key: self._hint(line, places) for line in (*preview.fixed, *preview.paragraphs)}
        self._show(preview.pdf, places)
        if gone:
            announce(self.sheet, self.tr("%n place(s) in the letter taken out", "", len(gone)))

    def _hint(self, line: LetterParagraph, places: LetterMap) -> str:
        """Where a line came from, and what was taken out beside it a moment ago."""
        out = (self.tr("Taken out beside this: {text}").format(text=text) for text in places.gone_at(line.key))
        return "\n".join(filter(None, (self.say_origin(line), *out)))

    def show_pdf(self, data: bytes) -> None:
        """Shows these bytes without anything being known of their lines; empty bytes show nothing."""
        self._about = ()
        self.sheet.glow.clear()
        self._show(data, LetterMap())

    def _show(self, data: bytes, places: LetterMap) -> None:
        self.sheet.show_letter(data, places)
        self._pages.setText(self.tr("%n page(s)", "", self.page_count) if data else "")

    # --- going there

    def show_target(self, target: str) -> bool:
        """Brings what the letter says of a part of the case into view and marks it; False where it says nothing."""
        places = self.sheet.map.about(target)
        if not places:
            return False
        nearest = next((place for place in places if self.sheet.in_view(place)), places[0])
        self.sheet.glow.start(dict.fromkeys(place.key for place in places))
        self.sheet.stand_on(nearest)
        return True

    @Slot()
    def go_to_change(self) -> None:
        """The first change that nobody has seen yet."""
        left = self._unseen()
        if left:
            self.sheet.go_to(left[0])
            self.sheet.setFocus()

    def _unseen(self) -> list[LetterPlace]:
        """Changes out of view, by page."""
        keys = self.sheet.glow.unseen
        found = [places[0] for key in keys if (places := self.sheet.map.of(key))]
        return sorted(found, key=lambda place: (place.page, place.top))

    @Slot()
    def _tell_changes(self) -> None:
        """Says how many changes are out of view and where, without moving anything."""
        left = self._unseen()
        self.changes.setVisible(bool(left))
        if not left:
            return
        page = left[0].page
        here = sum(place.page == page for place in left)
        words = self.tr("%n change(s) on page {page}", "", here)
        if here < len(left):
            words = self.tr("%n change(s) on page {page}, more elsewhere", "", here)
        self.changes.setText(words.format(page=page + 1))

    @Slot(str)
    def _choose(self, key: str) -> None:
        line = self.sheet.map.line(key)
        if line is not None:
            self.chosen.emit(line)

    @Slot(str)
    def _tell_line(self, key: str) -> None:
        """Says the line on which the keyboard stands, and where it came from."""
        words = " – ".join(filter(None, (self.sheet.map.text(key), self.sheet.hints.get(key, ""))))
        self.sheet.setAccessibleDescription(words)
        announce(self.sheet, words)
