"""The settings, as the workbench declares them: each with its words, kept the moment it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.models.texts import Language
from app.services.pages import SettingLine
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.widgets.buttons import Button
from app.views.widgets.fields import CheckField, ChoiceField, Debounce, Field, LineField
from app.views.widgets.page import PageWidget
from app.views.widgets.text import Muted
from app.views.words import word

KEEP_DELAY_MS = 400


class SettingRow(QWidget):
    """One setting. ``changed`` carries its key and new value as text ("yes" and "no" for a flag)."""

    changed = Signal(str, str)

    def __init__(self, line: SettingLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._later = Debounce(KEEP_DELAY_MS, self)
        self._field = self._make(line)
        self._field.setObjectName(f"settings_{line.key}")
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * 90)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field, 1)
        if line.kind == "folder":
            choose = Button(self.tr("Choose a folder …"), "secondary", "folder")
            choose.clicked.connect(self._choose_folder)
            row.addWidget(choose)
        self._field.changed.connect(self._later.touch)
        self._later.due.connect(self._say)

    @staticmethod
    def _make(line: SettingLine) -> Field:
        label = QCoreApplication.translate("setting", line.label)
        help_text = QCoreApplication.translate("setting", line.help)
        if line.kind == "choice":
            choice = ChoiceField(label, help_text)
            choice.set_choices([(name, _choice_words(line.key, name)) for name in line.choices])
            choice.set_value(line.value)
            return choice
        if line.kind == "flag":
            check = CheckField(label, help_text)
            check.set_value(line.value == "yes")
            return check
        text = LineField(label, help_text)
        text.set_value(line.value)
        text.set_read_only(line.kind == "info")
        return text

    def value(self) -> str:
        field = self._field
        if isinstance(field, CheckField):
            return "yes" if field.value() else "no"
        return field.value() if isinstance(field, LineField | ChoiceField) else ""

    def flush(self) -> None:
        self._later.flush()

    @Slot()
    def _say(self) -> None:
        self.changed.emit(self._line.key, self.value())

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.value())
        if folder and isinstance(self._field, LineField):
            self._field.set_value(folder)


def _choice_words(key: str, name: str) -> str:
    """A choice as people say it; sizes are per cent, languages have their own names."""
    if key == "language":
        return word(name, Language)
    if name.isdigit():
        return f"{name} %"
    looks = {
        "system": QCoreApplication.translate("setting", "As the machine is set"),
        "light": QCoreApplication.translate("setting", "Light"),
        "dark": QCoreApplication.translate("setting", "Dark"),
    }
    return looks.get(name, name)


class SettingsView(PageWidget):
    """Every setting that the workbench declares; the desk announces what was changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: list[SettingRow] = []
        self.set_title(self.tr("Settings"))

    def open(self, case_id: str) -> None:
        del case_id
        if not self._rows:
            self.desk.ask(_settings, self, self._show)

    def leave(self) -> None:
        for row in self._rows:
            row.flush()

    def _show(self, lines: Sequence[SettingLine]) -> None:
        for line in lines:
            row = SettingRow(line)
            row.changed.connect(self._keep)
            self._rows.append(row)
            self.body.addWidget(row)
        self.body.addWidget(Muted(self.tr("What you change here is kept at once, on this machine.")))
        self.body.addStretch(1)

    @Slot(str, str)
    def _keep(self, key: str, value: str) -> None:
        self.desk.ask(partial(_keep, key, value), self, self._done)

    def _done(self, answer: tuple[str, str]) -> None:
        self.desk.setting_changed.emit(*answer)


def _settings(workbench: Workbench) -> tuple[SettingLine, ...]:
    return workbench.settings()


def _keep(key: str, value: str, workbench: Workbench) -> tuple[str, str]:
    workbench.set_setting(key, value)
    return key, value
