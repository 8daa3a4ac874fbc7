"""One text in the three languages the office writes in: beside each other where there is room, else below.

Placeholders are put in from a list that says what each becomes. Shows what is wrong at the language it is wrong in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.models.texts import Language, Localised
from app.views.texts.part_words import in_language
from app.views.texts.placeholder_chooser import PlaceholderChooser
from app.views.widgets.buttons import Button
from app.views.widgets.fields import AreaField, Field, LineField
from app.views.widgets.folding import fold

_SIDE_BY_SIDE_EM = 36


class ThreeLanguages(QWidget):
    """``edited`` is emitted when a person has changed a text. ``name`` begins the object names: "texts_text_nb"."""

    edited = Signal()
    writing = Signal(str)
    """Somebody writes in this language."""

    def __init__(self, name: str, what: str, lines: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._inserts: dict[Language, Button] = {}
        self._offered: list[tuple[str, str]] = []
        self._inserting = Language.NB
        self.fields: dict[Language, AreaField | LineField] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        for language in Language:
            words = in_language(what, language)
            field = AreaField(words, lines=lines) if lines > 1 else LineField(words)
            field.setObjectName(f"{name}_{language.value}")
            field.changed.connect(self._changed)
            field.control.installEventFilter(self)
            self.fields[language] = field
            self._row.addWidget(field, 1)

    def value(self) -> Localised:
        return Localised(**{language.value: field.value() for language, field in self.fields.items()})

    def set_value(self, value: Localised) -> None:
        """Shows the texts without disturbing whoever is writing the same."""
        self._showing = True
        for language, field in self.fields.items():
            if field.value() != value[language].strip():
                field.set_value(value[language])
        self._showing = False

    def show_faults(self, faults: Mapping[Language, str]) -> None:
        for language, field in self.fields.items():
            field.show_error(faults.get(language, ""))

    def set_read_only(self, read_only: bool) -> None:
        for language, field in self.fields.items():
            field.set_read_only(read_only)
            if language in self._inserts:
                self._inserts[language].setEnabled(not read_only)

    def offer(self, placeholders: Sequence[tuple[str, str]]) -> None:
        """Offers these placeholders as (name, meaning) for inserting at the cursor."""
        self._offered = list(placeholders)
        for language, field in self.fields.items():
            if isinstance(field, AreaField) and language not in self._inserts:
                self._inserts[language] = self._insert_button(language, field)

    def _insert_button(self, language: Language, field: AreaField) -> Button:
        button = Button(self.tr("Insert …"), "quiet", "plus")
        button.setObjectName(f"{field.objectName()}_insert")
        button.setAccessibleName(self.tr("Insert a placeholder in: {field}").format(field=field.area.accessibleName()))
        button.setProperty("language", language.value)
        button.setEnabled(not field.area.isReadOnly())
        button.clicked.connect(self._choose)
        field.put_beside_label(button)
        return button

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if not isinstance(button, Button):
            return
        self._inserting = Language(str(button.property("language")))
        chooser = PlaceholderChooser(self._offered, self)
        chooser.taken.connect(self._insert)
        chooser.open_at(QRect(button.mapToGlobal(QPoint(0, 0)), button.size()))

    @Slot(str)
    def _insert(self, name: str) -> None:
        field = self.fields[self._inserting]
        if isinstance(field, AreaField) and not field.area.isReadOnly():
            field.area.insertPlainText(f"{{{name}}}")
            field.area.setFocus()

    @Slot()
    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            for language, field in self.fields.items():
                if field.control is watched:
                    self.writing.emit(language.value)
        return super().eventFilter(watched, event)

    def first(self) -> Field:
        return self.fields[Language.NB]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fold(self._row, self.width() < _SIDE_BY_SIDE_EM * self.fontMetrics().height())
