"""What is wrong with the letter: faults that stop it first, then warnings, each with its sentence and the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages import LetterFault
from app.views.widgets.notice import Notice

_SHOWN_AT_MOST = 6


class Faults(QWidget):
    """``blocked`` is whether anything stops the letter."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.blocked = False

    def show_faults(self, faults: Sequence[LetterFault]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.blocked = any(fault.blocking for fault in faults)
        ordered = sorted(faults, key=lambda fault: not fault.blocking)
        for fault in ordered[:_SHOWN_AT_MOST]:
            notice = Notice("danger" if fault.blocking else "warning")
            self._column.addWidget(notice)
            notice.show_text(_words(fault))
        self.setVisible(bool(faults))
        self.shown.emit()


def _words(fault: LetterFault) -> str:
    sentence = QCoreApplication.translate("letter", fault.sentence)
    where = fault.where.strip()
    return f"{sentence} «{where}»" if where and ":" not in where else sentence
