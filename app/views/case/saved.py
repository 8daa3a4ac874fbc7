"""What the case page says beside its title: how what is typed is kept, or a sentence about what was tried. Knows no case."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.views.widgets.text import Muted

_WORD = 32
"""Up to so many letters stand on one line, so that the page stays still while somebody types; a sentence wraps."""


class SavedLine(Muted):
    """``tell`` with nothing takes back what stood there; an empty line takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setVisible(False)

    @Slot(str)
    def tell(self, words: str) -> None:
        self.setWordWrap(len(words) > _WORD)
        self.setText(words)
        self.setVisible(bool(words))
