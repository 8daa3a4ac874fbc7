"""The settings, as the workbench declares them, kept the moment they are changed; and what this program is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.pages import SettingLine
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.settings.abbreviations import Abbreviations
from app.views.settings.about import About
from app.views.settings.row import SettingRow
from app.views.widgets.page import PageWidget
from app.views.widgets.text import Heading, Muted
from app.views.words import problem_text


class SettingsView(PageWidget):
    """Every setting that the workbench declares, in groups; the desk announces what was changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: dict[str, SettingRow] = {}
        self._abbreviations = Abbreviations(desk)
        desk.setting_changed.connect(self._follow)
        self.set_title(self.tr("Settings"), self.tr("What you change here is kept at once, on this machine."))

    def open(self, case_id: str) -> None:
        del case_id
        self.desk.ask(_settings, self, self._show)
        self._abbreviations.fetch()

    def leave(self) -> None:
        for row in self._rows.values():
            row.flush()

    def _groups(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The order of the page; what is not named here comes last."""
        return (
            (self.tr("The window"), ("language", "theme", "scale", "calm")),
            (self.tr("Your work"), ("due_soon_days", "watched_folder")),
            (
                self.tr("Letters on paper"),
                (
                    *("printer", "tray", "duplex", "small_envelope", "label_sheet"),
                    *("paper_grams", "small_envelope_grams", "large_envelope_grams"),
                ),
            ),
            (self.tr("Contact with the server"), ("sync_seconds", "offline_days")),
            (self.tr("On this machine"), ("data_folder", "data_key")),
        )

    def _show(self, lines: Sequence[SettingLine]) -> None:
        if self._rows:
            for line in lines:
                self._rows[line.key].show_line(line)
            return
        found = {line.key: line for line in lines}
        for title, keys in self._groups():
            self._add_group(title, [found.pop(key) for key in keys if key in found])
        self._add_group(self.tr("Other"), list(found.values()))
        self._put(self._abbreviations)
        self._put(About())
        self.body.addStretch(1)

    def _add_group(self, title: str, lines: Sequence[SettingLine]) -> None:
        if not lines:
            return
        self.body.addWidget(Heading(title, 2))
        for line in lines:
            row = SettingRow(line)
            row.changed.connect(self._keep)
            self._rows[line.key] = row
            self._put(row)
        if any(line.key == "theme" for line in lines):
            self.body.addWidget(Muted(self.tr("Ctrl++, Ctrl+- and Ctrl+0 change the text size from everywhere.")))

    def _put(self, part: QWidget) -> None:
        """Below the others. Within a row, so that its height is counted at the width it may have, not at the page's."""
        row = QHBoxLayout()
        row.addWidget(part, 1)
        row.addStretch(0)
        self.body.addLayout(row)

    @Slot(str, str)
    def _keep(self, key: str, value: str) -> None:
        self.desk.ask(partial(_keep, key, value), self, self._done)

    @Slot(str, str)
    def _follow(self, key: str, value: str) -> None:
        """Changed elsewhere while the page is open, e.g. the look by the button at the top of the window."""
        if key in self._rows:
            self._rows[key].show_value(value)

    def _done(self, answer: tuple[str, str, Problem | None]) -> None:
        """A value that does not fit is said at its field; what was kept before stays."""
        key, value, problem = answer
        self._rows[key].show_error(problem_text(problem) if problem is not None else "")
        if problem is None:
            self.desk.setting_changed.emit(key, value)


def _settings(workbench: Workbench) -> tuple[SettingLine, ...]:
    return workbench.settings()


def _keep(key: str, value: str, workbench: Workbench) -> tuple[str, str, Problem | None]:
    try:
        workbench.set_setting(key, value)
    except Problem as problem:
        return key, value, problem
    return key, value, None
