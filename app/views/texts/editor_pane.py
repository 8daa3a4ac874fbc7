"""One text on the desk: what it is, where it stands, its editor, what is wrong with it, and what somebody else made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.texts.basket import Kind, Spot, Value
from app.views.texts.editor import Shown, TextEditor
from app.views.texts.judging import WHOLE
from app.views.texts.overtaken_card import OvertakenCard
from app.views.texts.reference_editor import ReferenceEditor
from app.views.texts.telling import Difference
from app.views.texts.template_editor import TemplateEditor
from app.views.texts.words_editor import PhraseEditor, StandardEditor
from app.views.widgets.buttons import Button
from app.views.widgets.chips import Chip
from app.views.widgets.flow import FlowLayout
from app.views.widgets.scrolled import scrolled
from app.views.widgets.text import Heading, Muted, Text


class EditorPane(QWidget):
    """``edited`` carries a ``Spot`` and the text as it is to be; the others the ``Spot`` that something is wished for."""

    edited = Signal(object, object)
    spot_wished = Signal(object)
    dropped = Signal(object)
    taken_out = Signal(object)
    mine_wished = Signal(object)
    writing = Signal(str)
    """Somebody writes in this language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spot: Spot | None = None
        self.name = Heading("", 3)
        self._kind = Chip("", "neutral")
        self._ours = Chip(self.tr("Changed by us"), "info", "pencil")
        self._open = Chip(self.tr("Not published"), "warning", "clock")
        self._stands = Muted("")
        self._fault = Text("", "error")
        self.overtaken = OvertakenCard()
        self.editors: dict[Kind, TextEditor] = {}
        """Those that were needed so far; each has many fields, and most days one or two are enough."""
        self._editors = QVBoxLayout()
        self.back = Button(self.tr("Put back as it was"), "secondary", "arrow_undo")
        self.back.setObjectName("texts_put_back")
        self.out = Button(self.tr("Take it out of the library"), "danger", "trash")
        self.out.setObjectName("texts_take_out")
        self._none = Muted(self.tr("Choose a text from the list."))
        self._body = QWidget()
        self._lay_out()
        self.back.clicked.connect(self._put_back)
        self.out.clicked.connect(self._take_out)
        self.overtaken.mine_wished.connect(self._keep_mine)
        self.overtaken.theirs_wished.connect(self._put_back)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        for chip in (self._kind, self._ours, self._open):
            flow.addWidget(chip)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        for button in (self.back, self.out):
            row.addWidget(button)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        for part in (self.name, chips, self._stands, self.overtaken, self._fault):
            inner.addWidget(part)
        inner.addLayout(self._editors)
        inner.addWidget(buttons)
        holder = QWidget()
        holder.setProperty("area", "body")
        column = QVBoxLayout(holder)
        column.setContentsMargins(8, 12, 12, 12)
        column.addWidget(self._none)
        column.addWidget(self._body)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = scrolled(holder)
        whole.addWidget(self.area)
        self._body.setVisible(False)

    def _editor_for(self, kind: Kind) -> TextEditor:
        if kind not in self.editors:
            editor = self._made(kind)
            editor.edited.connect(self._edited)
            editor.spot_wished.connect(self.spot_wished)
            editor.writing.connect(self.writing)
            self.editors[kind] = editor
            self._editors.addWidget(editor)
        return self.editors[kind]

    def _made(self, kind: Kind) -> TextEditor:
        match kind:
            case Kind.STANDARD:
                return StandardEditor()
            case Kind.PHRASE:
                return PhraseEditor("texts_phrase", self.tr("Text"))
            case Kind.TEMPLATE:
                return TemplateEditor()
            case Kind.REFERENCE:
                return ReferenceEditor()
            case Kind.LAW:
                return PhraseEditor("texts_law_name", self.tr("Name of the law"), lines=1)

    @property
    def spot(self) -> Spot | None:
        """The text on the desk."""
        return self._spot

    @property
    def editor(self) -> TextEditor | None:
        return self.editors[self._spot.kind] if self._spot is not None else None

    def show_text(
        self, spot: Spot, title: str, kind: str, stands_in: Sequence[str], value: Value, shown: Shown
    ) -> None:
        """Shows a text; ``stands_in`` are the letters in which it stands."""
        other, self._spot = spot != self._spot, spot
        self._none.setVisible(False)
        self._body.setVisible(True)
        self.name.setText(title or self.tr("New phrase"))
        self._kind.show_state(kind, "neutral")
        self._stands.setText(self.tr("Stands in: {letters}").format(letters=", ".join(stands_in)))
        self._stands.setVisible(bool(stands_in))
        gone = value is None and not shown.fresh
        chosen = self._editor_for(spot.kind)
        for editor in self.editors.values():
            editor.setVisible(editor is chosen and not gone)
        if not gone:
            chosen.show_value(value, shown)
        if other:
            self.area.verticalScrollBar().setValue(0)

    def show_state(self, ours: bool, unpublished: bool, may_edit: bool, in_force: bool, gone: bool) -> None:
        """How the text stands: changed before, changed now, open for changing, in force at all, or to be taken out."""
        self._ours.setVisible(ours)
        self._open.show_state(
            self.tr("To be taken out") if gone else self.tr("Not published"), "warning", "trash" if gone else "clock"
        )
        self._open.setVisible(unpublished)
        standard = self._spot is not None and self._spot.kind is Kind.STANDARD
        self.back.setText(self.tr("Put back as it was") if in_force else self.tr("Drop this new phrase"))
        self.back.setVisible(unpublished)
        self.out.setVisible(may_edit and standard and in_force and not gone)
        if self.editor is not None:
            self.editor.set_read_only(not may_edit)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """What is wrong with the text, in words, by field."""
        words = dict(faults)
        whole = words.pop(WHOLE, "")
        self._fault.setText(whole)
        self._fault.setVisible(bool(whole))
        if self.editor is not None:
            self.editor.show_faults(words)

    def show_overtaken(self, name: str, lines: Sequence[Difference]) -> None:
        """What somebody else made of the same text meanwhile; no lines where nobody did."""
        self.overtaken.show_lines(name, lines)

    def start(self) -> None:
        """Puts the cursor where the writing begins."""
        if self.editor is not None:
            self.editor.first().setFocus()

    @Slot(object)
    def _edited(self, value: Value) -> None:
        if self._spot is not None:
            self.edited.emit(self._spot, value)

    @Slot()
    def _put_back(self) -> None:
        self.dropped.emit(self._spot)

    @Slot()
    def _take_out(self) -> None:
        self.taken_out.emit(self._spot)

    @Slot()
    def _keep_mine(self) -> None:
        self.mine_wished.emit(self._spot)
