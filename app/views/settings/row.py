"""One setting as a field: its words, its value, and what is wrong with a value that does not fit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.texts import Language
from app.services.pages import SettingLine
from app.views.settings.measured import Measured
from app.views.widgets.buttons import Button
from app.views.widgets.fields import CheckField, ChoiceField, Debounce, Field, LineField
from app.views.widgets.folders import ask_folder
from app.views.words import word

KEEP_DELAY_MS = 400
_NUMBER_EM = 14


class SettingRow(Measured):
    """``changed`` carries the setting's key and its new value as text ("yes" and "no" for a flag)."""

    changed = Signal(str, str)

    def __init__(self, line: SettingLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = line.key
        self._showing = False
        self._later = Debounce(KEEP_DELAY_MS, self)
        self._field = _field(line)
        self._field.setObjectName(f"settings_{line.key}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field, 1)
        if line.kind == "folder":
            choose = Button(self.tr("Choose a folder …"), "secondary", "folder")
            choose.setObjectName(f"settings_{line.key}_choose")
            choose.clicked.connect(self._choose_folder)
            row.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        self.show_line(line)
        self._field.changed.connect(self._edited)
        self._later.due.connect(self._say)

    def show_line(self, line: SettingLine) -> None:
        """The setting as it is kept; changed elsewhere, e.g. by a key for the text size."""
        self.show_value(_info_words(line.value) if line.kind == "info" else line.value)

    def show_value(self, value: str) -> None:
        """The value as it is kept; what is just being written, or stands there already, is left alone."""
        if self._later.pending:
            return
        self._showing = True
        if self.value() != value:
            self._put(value)
        self._field.show_error("")
        self._showing = False

    def _put(self, value: str) -> None:
        if isinstance(self._field, CheckField):
            self._field.set_value(value == "yes")
        elif isinstance(self._field, LineField | ChoiceField):
            self._field.set_value(value)

    def value(self) -> str:
        field = self._field
        if isinstance(field, CheckField):
            return "yes" if field.value() else "no"
        return field.value() if isinstance(field, LineField | ChoiceField) else ""

    def show_error(self, text: str) -> None:
        """Says why the value is not kept; an empty text takes that away."""
        self._field.show_error(text)

    def flush(self) -> None:
        """Keeps what was just changed, now."""
        self._later.flush()

    @Slot()
    def _edited(self) -> None:
        if not self._showing:
            self._later.touch()

    @Slot()
    def _say(self) -> None:
        self.changed.emit(self.key, self.value())

    @Slot()
    def _choose_folder(self) -> None:
        ask_folder(self, self.tr("Choose a folder"), self._folder_chosen, shown=self.value())

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        if isinstance(self._field, LineField):
            self._field.set_value(folder)


def _field(line: SettingLine) -> Field:
    label = QCoreApplication.translate("setting", line.label)
    help_text = QCoreApplication.translate("setting", line.help)
    if line.kind == "choice":
        choice = ChoiceField(label, help_text)
        choice.set_choices([(name, _choice_words(line.key, name)) for name in line.choices])
        return choice
    if line.kind == "flag":
        return CheckField(label, help_text)
    text = LineField(label, help_text)
    text.set_read_only(line.kind == "info")
    if line.kind == "number":
        text.line.setMaximumWidth(text.fontMetrics().averageCharWidth() * _NUMBER_EM)
    return text


def _choice_words(key: str, name: str) -> str:
    """A choice as people say it; sizes are per cent, languages have their own names."""
    if key == "language":
        return word(name, Language)
    if name.isdigit():
        return f"{name} %"
    looks = {
        "system": QCoreApplication.translate("setting", "As the machine is set"),
        "yes": QCoreApplication.translate("setting", "Yes"),
        "no": QCoreApplication.translate("setting", "No"),
        "light": QCoreApplication.translate("setting", "Light"),
        "dark": QCoreApplication.translate("setting", "Dark"),
        "c5": QCoreApplication.translate("setting", "C5 (folded once)"),
        "c65": QCoreApplication.translate("setting", "C6/5 (folded twice)"),
        "L7163": QCoreApplication.translate("setting", "Avery L7163 (14 labels, 99 × 38 mm)"),
        "L7160": QCoreApplication.translate("setting", "Avery L7160 (21 labels, 63 × 38 mm)"),
    }
    return looks.get(name, name)


def _info_words(value: str) -> str:
    """What guards the key, in words; anything else is shown as it is."""
    return {
        "practice_file": QCoreApplication.translate(
            "setting", "In a file beside the data, because this is practice with invented people"
        ),
        "guarded": QCoreApplication.translate("setting", "In the machine's own key store, or behind your passphrase"),
    }.get(value, value)
