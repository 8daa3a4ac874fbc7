"""The internal notes of a case, newest first, and a field for one more."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.case.acts import NoteAdded
from app.models.case.parts import Note
from app.services.pages import CasePage
from app.views.case.actions_data import Action, refusal
from app.views.case.writing import allow
from app.views.desk import Desk
from app.views.i18n import moment_text
from app.views.widgets.buttons import Button
from app.views.widgets.fields import AreaField
from app.views.widgets.keeping import Keeping
from app.views.widgets.text import Muted, Text

SCRATCH = "note"


class NotesTab(QWidget):
    """Notes (notater). A note that was begun is kept until it is added or emptied."""

    act_made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = Keeping(desk, SCRATCH, self)
        self._notes: tuple[Note, ...] = ()
        self._shown: tuple[Note, ...] | None = None
        self.field = AreaField(
            self.tr("New note"), self.tr("What was said or found. A note cannot be changed afterwards."), lines=3
        )
        self.field.setObjectName("note_text")
        self.field.changed.connect(self._typed)
        self.add = Button(self.tr("Add note"), "secondary", "plus")
        self.add.setObjectName("note_add")
        self.add.clicked.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._empty = Muted(self.tr("No notes yet."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.add)
        column.addWidget(self._empty)
        column.addLayout(self._list)
        column.addStretch(1)

    def begin(self, page: CasePage, scratch: bytes | None) -> None:
        """Begins with a case and a note that was begun before."""
        self._keeping.begin(page.case.id)
        self.field.blockSignals(True)
        self.field.set_value(scratch.decode() if scratch else "")
        self.field.blockSignals(False)
        self._shown = None
        self.show_page(page)

    def show_page(self, page: CasePage) -> None:
        why = refusal(Action.NOTE, page)
        allow((self.field,), why)
        self.add.allow(why)
        self._notes = page.case.notes
        if self.isVisible():
            self._show_notes()

    def showEvent(self, event: QShowEvent) -> None:
        """The notes are laid out when somebody looks: a case may have dozens, and it is opened to see the overview."""
        super().showEvent(event)
        self._show_notes()

    def _show_notes(self) -> None:
        if self._notes == self._shown:
            return
        self._shown = self._notes
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for note in reversed(self._notes):
            self._list.addWidget(_card(note))
        self._empty.setVisible(not self._notes)

    def forget(self) -> None:
        """Somebody else sits down."""
        self._keeping.forget()

    def leave(self) -> None:
        self._keeping.flush()

    @Slot()
    def _typed(self) -> None:
        self._keeping.touch(self.field.value().encode())

    @Slot()
    def _add(self) -> None:
        if self.field.value():
            self.act_made.emit(NoteAdded(text=self.field.value()))
        else:
            self.field.show_error(self.tr("There is nothing written."))

    def added(self) -> None:
        """The note is recorded; the field is free for the next."""
        self.field.set_value("")
        self.field.show_error("")
        self._keeping.drop()


def _card(note: Note) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 10)
    column.addWidget(Text(note.text))
    column.addWidget(Muted(f"{note.by_name} · {moment_text(note.at)}"))
    card.setAccessibleName(note.text)
    return card
