"""Closed cases for the archive: those of which no package has been made since they were closed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import ArchiveAnswer, ArchiveLine
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.dialog import DeskDialog
from app.views.widgets.folders import ask_folder
from app.views.widgets.notice import Notice
from app.views.widgets.small_table import Cell, Line, SmallTable
from app.views.words import refusal_text

_ROWS = 8


class ArchiveDialog(DeskDialog):
    """Makes the packages one by one; what is not made says why and stays in the list. ``made`` when it has ended."""

    made = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            "letters_archive_list",
            self.tr("Archive packages"),
            self.tr(
                "Closed cases that have not been handed to the archive since they were closed. Each becomes one file."
            ),
            self.tr("Make packages …"),
            "archive",
            parent,
        )
        self._desk = desk
        self._lines: dict[str, ArchiveLine] = {}
        self._waiting: list[str] = []
        self._done = 0
        self._folder = Path()
        self.table = SmallTable(
            self.tr("Closed cases"), (self.tr("Case"), self.tr("Title"), self.tr("Made before")), many=True
        )
        self.table.setObjectName("letters_archive_table")
        self.table.setVisible(False)
        self.said = Notice("info")
        self.said.setObjectName("letters_archive_said")
        self.body.addWidget(self.said)
        self.body.addWidget(self.table)
        self.go.setEnabled(False)
        self.table.itemSelectionChanged.connect(self._permit)
        self.go.clicked.connect(self._choose_folder)
        self.cancel.setText(self.tr("Close"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)
        self._ask()

    def _ask(self) -> None:
        self._desk.ask(_lines, self, self._show)

    def _show(self, lines: Sequence[ArchiveLine]) -> None:
        self._lines = {line.case_id: line for line in lines}
        self.table.show_lines([Line(line.case_id, self._cells(line)) for line in lines])
        self.table.setVisible(bool(lines))
        self.table.setFixedHeight(self.table.tall(min(len(lines), _ROWS)))
        if lines:
            self.table.selectAll()
        elif not self._done:
            self.said.show_text(self.tr("Every closed case has been handed over."))
        self._permit()

    def _cells(self, line: ArchiveLine) -> tuple[Cell, ...]:
        before = Cell(line.before or self.tr("no"))
        if line.refusal is not None:
            before = Cell(refusal_text(line.refusal), "exclamationmark_triangle", "warning")
        return Cell(line.number), Cell(line.title), before

    @Slot()
    def _permit(self) -> None:
        self.go.setEnabled(bool(self._chosen()) and not self._waiting)

    def _chosen(self) -> list[str]:
        return [case_id for case_id in self.table.keys() if self._lines[case_id].refusal is None]  # noqa: SIM118

    @Slot()
    def _choose_folder(self) -> None:
        ask_folder(self, self.tr("Where the packages are put"), self._folder_chosen)

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self.make(Path(folder))

    def make(self, folder: Path) -> None:
        """Makes packages of the marked cases in a folder."""
        self._folder, self._waiting, self._done = folder, self._chosen(), 0
        self._next()

    def _next(self) -> None:
        self._permit()
        if not self._waiting:
            self._say()
            self._ask()
            self.made.emit()
            return
        total = self._done + len(self._waiting)
        self.said.show_text(self.tr("Making package {number} of {total} …").format(number=self._done + 1, total=total))
        question = partial(_make, self._waiting[0], self._folder)
        self._desk.ask(question, self, self._one_made, self._failed, lane="background")

    def _one_made(self, answer: ArchiveAnswer) -> None:
        del self._waiting[0]
        if answer.refusal is not None:
            self._desk.refused.emit(answer.refusal)
        else:
            self._done += 1
        self._next()

    def _failed(self, error: Exception) -> None:
        """One that fails stops the rest: what is wrong with a folder is wrong for all."""
        self._waiting = []
        self._permit()
        self._say()
        self._ask()
        self._desk.report(error)

    def _say(self) -> None:
        made = self.tr("%n package(s) were put in «{folder}».", "", self._done).format(folder=self._folder.name)
        self.said.set_tone("success" if self._done else "warning")
        self.said.show_text(made)

    def reject(self) -> None:
        """Closing stops after the package that is being made."""
        self._waiting = self._waiting[:1]
        super().reject()


def _lines(workbench: Workbench) -> tuple[ArchiveLine, ...]:
    return workbench.archive_lines()


def _make(case_id: str, folder: Path, workbench: Workbench) -> ArchiveAnswer:
    return workbench.hand_to_archive(case_id, folder)
