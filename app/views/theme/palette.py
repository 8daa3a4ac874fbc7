"""The palette that Fusion paints with, made of the colours in use."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from app.views.theme.colours import Colours

_ROLES = {
    QPalette.ColorRole.Window: "bg-default",
    QPalette.ColorRole.WindowText: "text-neutral",
    QPalette.ColorRole.Base: "bg-default",
    QPalette.ColorRole.AlternateBase: "bg-neutral-soft",
    QPalette.ColorRole.Text: "text-neutral",
    QPalette.ColorRole.Button: "bg-neutral-soft",
    QPalette.ColorRole.ButtonText: "text-neutral",
    QPalette.ColorRole.BrightText: "text-danger-subtle",
    QPalette.ColorRole.Highlight: "bg-accent-strong",
    QPalette.ColorRole.HighlightedText: "text-accent-contrast",
    QPalette.ColorRole.Link: "text-accent-subtle",
    QPalette.ColorRole.LinkVisited: "text-meta-purple-subtle",
    QPalette.ColorRole.ToolTipBase: "bg-raised",
    QPalette.ColorRole.ToolTipText: "text-neutral",
    QPalette.ColorRole.PlaceholderText: "text-neutral-subtle",
    QPalette.ColorRole.Light: "bg-raised",
    QPalette.ColorRole.Midlight: "bg-neutral-moderate",
    QPalette.ColorRole.Mid: "border-neutral-subtle",
    QPalette.ColorRole.Dark: "border-neutral",
    QPalette.ColorRole.Shadow: "border-neutral-strong",
    QPalette.ColorRole.Accent: "bg-accent-strong",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(colours: Colours) -> QPalette:
    """A palette for all widgets; disabled text stays readable (4.5 : 1) and is told apart by its surroundings."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, colours.colour(token))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.colour("text-neutral-subtle"))
    return made
