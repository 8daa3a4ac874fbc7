"""Room for what may be larger than its place: scroll areas and dialogs that never outgrow the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

_SHARE_OF_SCREEN = 0.92


class Snug(QWidget):
    """What is in a scroll area, no taller than it must be: Qt counts words that wrap as if they stood in a narrow column."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.tall(max(self.width(), least.width()))))

    def tall(self, width: int) -> int:
        """The height in pixels that it needs at this width."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return super().minimumSizeHint().height()
        return layout.totalHeightForWidth(width)


def scrolled(inner: QWidget, name: str = "") -> QScrollArea:
    """``inner`` in a scroll area without a frame. With a ``name`` it is a stop for Tab itself, to be scrolled by keys."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inner)
    if name:
        area.setProperty("ring", True)
        area.setAccessibleName(name)
    else:
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def size_in_em(dialog: QDialog, width_em: float, height_em: float) -> None:
    """Sizes a dialog by its text, but never larger than the screen it is on."""
    em = dialog.fontMetrics().height()
    room = dialog.screen().availableSize() * _SHARE_OF_SCREEN
    dialog.resize(min(round(em * width_em), room.width()), min(round(em * height_em), room.height()))


def reveal(widget: QWidget) -> None:
    """Scrolls the areas around a widget so that it can be seen; moving the focus by program does not do that."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 20, 60)
        parent = parent.parentWidget()
