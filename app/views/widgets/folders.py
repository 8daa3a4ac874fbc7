"""The system's dialog in which a folder is chosen. Knows nothing of what the folder is for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(window: QWidget, title: str, chosen: Callable[[str], None], *, name: str = "", shown: str = "") -> None:
    """Opens the dialog over ``window``, at the folder ``shown`` if one is given.

    ``chosen`` gets the folder's path; nothing is called where the person changed their mind. ``name`` is the dialog's
    object name.
    """
    dialog = QFileDialog(window, title, shown)
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
