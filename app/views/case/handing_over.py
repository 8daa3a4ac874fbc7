"""The archive package of one closed case: told if one was made before, asked where to put it, made, and said.

Knows the desk and two dialogs; what is in a package is the workbench's.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages import CasePage
from app.services.pages_dispatch import ArchiveAnswer
from app.services.protocol import Workbench
from app.views.case.asking import Asking, Wanted
from app.views.desk import Desk
from app.views.widgets.dates import short_date
from app.views.widgets.folders import ask_folder


class ArchiveErrand(QObject):
    """``said`` tells where the package is."""

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._page: CasePage | None = None
        self._case_id = ""
        self._folder = ""

    def know(self, page: CasePage) -> None:
        """Of which case a package is made from now on."""
        self._page = page

    @Slot()
    def begin(self) -> None:
        """A package that still says all that the case does is not made again unawares."""
        page = self._page
        if page is None:
            return
        self._case_id = page.case.id
        made = page.case.handed_over[-1] if page.case.handed_over else None
        if made is None or not made.current:
            self._choose_folder()
            return
        before = QCoreApplication.translate("case_asking", "{name} made one on {day} and put it in «{place}».")
        words = before.format(name=made.by_name, day=short_date(made.on), place=made.place)
        again = QCoreApplication.translate("case_asking", "Make it again")
        asking = Asking(Wanted(name="archive", title=again, help=words, confirm=again), page.today, self._window)
        asking.answered.connect(self._choose_folder)
        asking.open()

    @Slot()
    def _choose_folder(self) -> None:
        title = QCoreApplication.translate("case_asking", "Where the archive package is put")
        ask_folder(self._window, title, self._folder_chosen, name="case_archive_folder")

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self._folder = Path(folder).name
        self._desk.ask(partial(_make, self._case_id, Path(folder)), self, self._made, lane="background")

    def _made(self, answer: ArchiveAnswer) -> None:
        if answer.refusal is not None:
            self._desk.refused.emit(answer.refusal)
            return
        words = QCoreApplication.translate("case_asking", "The archive package {file} was put in «{place}».")
        self.said.emit(words.format(file=answer.file, place=self._folder))


def _make(case_id: str, folder: Path, workbench: Workbench) -> ArchiveAnswer:
    return workbench.hand_to_archive(case_id, folder)
