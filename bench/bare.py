"""The peer of the start: a ``QMainWindow`` with nothing but a table of 50 lines and 6 columns. Started by ``bench.start``."""

from __future__ import annotations

import sys

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from bench.watch import Painted, say, so_far


def main() -> None:
    app = QApplication(sys.argv[:1])
    model = QStandardItemModel()
    for line in range(50):
        model.appendRow([QStandardItem(f"{line}/{column}") for column in range(6)])
    table, window = QTableView(), QMainWindow()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1100, 700)

    def painted() -> None:
        say(so_far(), so_far())
        app.quit()

    Painted(table.viewport(), painted)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
