"""The foot of the page: whether the draft is safe, what still stands in the way, and the button."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.models.register import Rulebook
from app.views.register.obstacles import Obstacle
from app.views.widgets.buttons import Button
from app.views.widgets.text import Muted, Text
from app.views.words import refusal_text


class RegisterFoot(QWidget):
    """``go_wanted`` asks to be taken to what stands in the way."""

    go_wanted = Signal()

    def __init__(self, name: str = "register", submit: str = "", parent: QWidget | None = None) -> None:
        """``name`` begins the names of its controls; ``submit`` stands on its button."""
        super().__init__(parent)
        self.saved = Muted().single_line()
        self.saved.setObjectName(f"{name}_saved")
        self.why_not = Text()
        self.why_not.setObjectName(f"{name}_obstacle")
        self.why_not.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.go = Button(self.tr("Go there (F8)"), "quiet", "arrow_right")
        self.go.setObjectName(f"{name}_go_there")
        self.go.clicked.connect(self.go_wanted)
        self.submit = Button(submit or self.tr("Register"), "primary", "checkmark")
        self.submit.setObjectName(f"{name}_submit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.saved)
        row.addWidget(self.why_not, 1)
        row.addWidget(self.go)
        row.addWidget(self.submit)

    def show_mode(self, correcting: bool) -> None:
        self.submit.setText(self.tr("Save the correction") if correcting else self.tr("Register"))

    @Slot(object)
    def show_saved(self, at: time | None) -> None:
        self.saved.setText(self.tr("Draft saved {time}").format(time=f"{at:%H:%M}") if at else "")

    def show_obstacle(self, found: Obstacle | None, rulebook: Rulebook | None, ready: bool) -> None:
        """Why the button is closed; ``ready`` False means that there is no letter in front at all."""
        words = obstacle_words(found, rulebook)
        self.why_not.setText(words)
        self.go.setVisible(found is not None and bool(found.field))
        self.submit.setEnabled(ready and found is None)
        self.submit.setToolTip(words)
        self.submit.setAccessibleDescription(words)


def obstacle_words(found: Obstacle | None, rulebook: Rulebook | None) -> str:
    """What is in the way, in the interface language."""
    if found is None:
        return ""
    if found.refusal is not None:
        return refusal_text(found.refusal, rulebook)
    return QCoreApplication.translate(found.gap.context, found.gap.sentence) if found.gap else ""
