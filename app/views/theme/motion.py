"""Whether things may move on the screen: not where the system's settings say that animation is unwanted.

A test, or a person's own choice, may say so on the application object; the platform is asked otherwise.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

_PROPERTY = "workbench_calm"
CHOICES: dict[str, bool | None] = {"system": None, "yes": True, "no": False}
"""What a person may choose, as the setting keeps it."""


def use_calm(app: QApplication, calm: bool | None) -> None:
    """Says that nothing moves (True), that things may move (False), or that the system decides (None)."""
    app.setProperty(_PROPERTY, calm)


def calm_in_use() -> bool:
    """Whether whatever would move or fade must stand still instead."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return True
    chosen = app.property(_PROPERTY)
    if isinstance(chosen, bool):
        return chosen
    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animate) == 0
