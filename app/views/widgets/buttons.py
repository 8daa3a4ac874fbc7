"""Buttons. What a button may do is asked of the rules elsewhere; here it only says why it may not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from app.models.reasons import Refused
from app.models.register import Rulebook
from app.views.theme.icons import icon as theme_icon
from app.views.words import refusal_text

_ICON_TOKENS = {
    "primary": "text-accent-contrast",
    "secondary": "text-neutral",
    "filter": "text-neutral",
    "quiet": "text-accent-subtle",
    "danger": "text-danger-subtle",
}


def _fit_icon(button: QAbstractButton) -> None:
    """An icon is as tall as the text, at every text size."""
    side = round(button.fontMetrics().height() * 0.9)
    button.setIconSize(QSize(side, side))


class Button(QPushButton):
    """A button with words. ``kind``: primary (one a page), secondary, quiet, danger, or filter (checkable)."""

    def __init__(self, text: str, kind: str = "secondary", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._help = ""
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind == "filter")
        if icon:
            self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        self.setIcon(theme_icon(name, _ICON_TOKENS[self._kind]))
        _fit_icon(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            _fit_icon(self)

    def set_help(self, text: str) -> None:
        """What the button does, shown as its tooltip while it may be pressed."""
        self._help = text
        self.allow(None)

    def allow(self, refusal: Refused | None, rulebook: Rulebook | None = None) -> None:
        """Enables the button, or disables it and says why in the tooltip and to assistive technology."""
        self.setEnabled(refusal is None)
        words = self._help if refusal is None else refusal_text(refusal, rulebook)
        self.setToolTip(words)
        self.setAccessibleDescription(words)


class IconButton(QToolButton):
    """A button with only an icon; ``name`` is what it is called, to everybody: tooltip and accessible name."""

    def __init__(self, icon: str, name: str, colour: str = "text-neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_icon(icon, colour)
        self.set_name(name)
        _fit_icon(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_icon(self, icon: str, colour: str = "text-neutral") -> None:
        self.setIcon(theme_icon(icon, colour))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            _fit_icon(self)

    def set_name(self, name: str) -> None:
        self.setToolTip(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        side = max(24, round(self.fontMetrics().height() * 1.9))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
