"""Text that is shown: always plain, so that nothing from a letter or a case is ever read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Text(QLabel):
    """A plain text that wraps; ``tone`` is "" , "muted", "error" or one of the tones of the theme."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_tone(tone)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def single_line(self) -> Text:
        """The same text without wrapping, for short words in rows. Returns itself."""
        self.setWordWrap(False)
        return self


class Muted(Text):
    """A text of less weight: help, units, times."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "muted", parent)


class Heading(Text):
    """A heading: level 1 for the page, 2 for a part, 3 within a part. Grows with the text size."""

    def __init__(self, text: str = "", level: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent)
        self.setProperty("level", level)


def restyle(widget: QWidget) -> None:
    """Lets the style sheet look again at a widget whose properties have changed; one never shown is looked at then."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
