"""The window that a scan is taken to, so that it can lie on a second screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.widgets.keys import keys_named


class ScanWindow(QWidget):
    """Holds the stage of a ``ScanView``; ``closed`` comes when it should go home again."""

    closed = Signal()

    def __init__(self, stage: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("scan_window")
        self.setWindowTitle(self.tr("Scan"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(stage)
        stage.show()
        shut = QShortcut(keys_named("Ctrl+W"), self)
        shut.activated.connect(self.close)
        screen = parent.screen().availableGeometry()
        self.resize(min(900, screen.width() - 80), min(1100, screen.height() - 80))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
