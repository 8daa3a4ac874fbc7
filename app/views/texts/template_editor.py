"""Editor of a template: its parts in order, moved by Alt+arrows, taken out, and phrases put in. Locked parts say why."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.models.letter_texts.content import Part, Template
from app.views.texts.basket import Kind, Spot, Value
from app.views.texts.conditions import Conditions
from app.views.texts.editor import Shown, TextEditor
from app.views.texts.naming import part_words
from app.views.texts.part_words import when_words
from app.views.texts.phrase_chooser import PhraseChooser
from app.views.theme.icons import icon
from app.views.widgets.buttons import Button, IconButton
from app.views.widgets.flow import FlowLayout
from app.views.widgets.keyed_line import KEYS, KeyedLine
from app.views.widgets.keys import add_key
from app.views.widgets.text import Text

_ROWS_SEEN = 12
PARAGRAPH, HEADING = "text", "heading"


class PartList(QListWidget):
    """The parts of a template, as tall as they need up to some rows. ``opened`` says that Enter was pressed on one."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("texts_parts")
        self.setItemDelegate(KeyedLine(self, close=True))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self.opened)

    def sizeHint(self) -> QSize:
        row = max(24, self.sizeHintForRow(0)) if self.count() else 24
        return QSize(240, row * min(max(self.count(), 3), _ROWS_SEEN) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())


class TemplateEditor(TextEditor):
    """A letter, or a passage that letters share, as a sequence of parts (``Template``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = Template(parts=())
        self._shown: Shown | None = None
        self._read_only = False
        self._adding = PARAGRAPH
        self.parts = PartList()
        self.parts.setAccessibleName(self.tr("Parts of the letter"))
        self.conditions = Conditions()
        self._locked = Text("")
        self.up = self._icon("texts_part_up", self.tr("Move the part up (Alt+Up)"), "chevron_up", self._move_up)
        self.down = self._icon(
            "texts_part_down", self.tr("Move the part down (Alt+Down)"), "chevron_down", self._move_down
        )
        self.out = self._icon("texts_part_out", self.tr("Take the part out (Del)"), "trash", self._take_out)
        self.go = self._button("texts_part_go", self.tr("Go to its words"), "arrow_right", self._go)
        self.add = self._button("texts_part_add", self.tr("Add a paragraph"), "plus", self._add_paragraph)
        self.add_head = self._button("texts_part_add_heading", self.tr("Add a heading"), "plus", self._add_heading)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        for button in (self.up, self.down, self.out, self.go, self.add, self.add_head):
            flow.addWidget(button)
        for part in (self.parts, self._locked, buttons, self.conditions):
            self.column.addWidget(part)
        self._keys()
        self.parts.currentRowChanged.connect(self._marked)
        self.parts.opened.connect(self._go)
        self.conditions.changed.connect(self._set_conditions)

    def _button(self, name: str, words: str, picture: str, slot: object) -> Button:
        button = Button(words, "secondary", picture)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _icon(self, name: str, words: str, picture: str, slot: object) -> IconButton:
        button = IconButton(picture, words)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _keys(self) -> None:
        for keys, words, slot in (
            ("Alt+Up", self.tr("Move the part up"), self._move_up),
            ("Alt+Down", self.tr("Move the part down"), self._move_down),
            ("Del", self.tr("Take the part out"), self._take_out),
        ):
            add_key(self.parts, keys, words, slot)

    # --- showing

    def put(self, value: Value, shown: Shown) -> None:
        template = value if isinstance(value, Template) else Template(parts=())
        same = template == self._template and self._shown == shown
        self._template, self._shown = template, shown
        self.conditions.offer(shown.page.flags, shown.language)
        if not same:
            self._fill(max(self.parts.currentRow(), 0))

    def _fill(self, row: int) -> None:
        shown = self._shown
        if shown is None:
            return
        self.parts.blockSignals(True)
        self.parts.clear()
        for part in self._template.parts:
            self.parts.addItem(self._item(part, shown))
        self.parts.setCurrentRow(min(row, self.parts.count() - 1))
        self.parts.blockSignals(False)
        self.parts.updateGeometry()
        self._marked()

    def _item(self, part: Part, shown: Shown) -> QListWidgetItem:
        words = part_words(shown.page, part, shown.language)
        item = QListWidgetItem(words.partition("\n")[0] + (" …" if "\n" in words else ""))
        item.setToolTip(words)
        item.setIcon(icon("padlock_locked" if part.locked else _icon(part), "text-neutral-subtle"))
        what = self._what(part)
        item.setData(KEYS, what)
        locked = self.tr("locked") if part.locked else ""
        spoken = ", ".join(filter(None, (what, words, locked, when_words(shown.page, part, shown.language))))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _what(self, part: Part) -> str:
        if part.heading:
            return self.tr("Heading")
        if part.bullets:
            return self.tr("List")
        if part.make:
            return self.tr("From the case")
        return self.tr("Passage") if part.include or part.annex else self.tr("Paragraph")

    @Slot()
    def _marked(self) -> None:
        part, row = self.part(), self.parts.currentRow()
        locked = part is not None and part.locked
        self._locked.setText(
            self.tr(
                "Locked: the law demands it. It can be moved, but not taken out or made to depend on anything else."
            )
        )
        self._locked.setVisible(locked)
        open_ = not self._read_only and part is not None
        self.up.setEnabled(open_ and row > 0)
        self.down.setEnabled(open_ and row < len(self._template.parts) - 1)
        self.out.setEnabled(open_ and not locked)
        self.conditions.setVisible(part is not None)
        self.conditions.show_value(part.when if part is not None else (), open_ and not locked)
        self.go.setEnabled(part is not None and _target(part) is not None)
        for button in (self.add, self.add_head):
            button.setEnabled(not self._read_only)

    def part(self) -> Part | None:
        """The marked part."""
        row = self.parts.currentRow()
        return self._template.parts[row] if 0 <= row < len(self._template.parts) else None

    # --- changing

    def value(self) -> Value:
        return self._template

    def _rebuild(self, parts: list[Part], row: int) -> None:
        self._template = msgspec.structs.replace(self._template, parts=tuple(parts))
        self._fill(row)
        self.tell()

    @Slot()
    def _move_up(self) -> None:
        self._move(-1, self.up.isEnabled())

    @Slot()
    def _move_down(self) -> None:
        self._move(1, self.down.isEnabled())

    def _move(self, step: int, allowed: bool) -> None:
        row, parts = self.parts.currentRow(), list(self._template.parts)
        if allowed:
            parts[row], parts[row + step] = parts[row + step], parts[row]
            self._rebuild(parts, row + step)

    @Slot()
    def _take_out(self) -> None:
        row, parts = self.parts.currentRow(), list(self._template.parts)
        if self.out.isEnabled():
            del parts[row]
            self._rebuild(parts, row)

    @Slot()
    def _set_conditions(self) -> None:
        row, parts = self.parts.currentRow(), list(self._template.parts)
        parts[row] = msgspec.structs.replace(parts[row], when=self.conditions.value())
        self._rebuild(parts, row)

    @Slot()
    def _add_paragraph(self) -> None:
        self._choose(PARAGRAPH, self.add)

    @Slot()
    def _add_heading(self) -> None:
        self._choose(HEADING, self.add_head)

    def _choose(self, what: str, button: Button) -> None:
        if self._shown is None:
            return
        self._adding = what
        chooser = PhraseChooser(self._shown.page.texts, self._shown.language, self)
        chooser.taken.connect(self._put_in)
        chooser.open_at(QRect(button.mapToGlobal(QPoint(0, 0)), button.size()))

    @Slot(str)
    def _put_in(self, phrase: str) -> None:
        """Below the marked part."""
        part = Part(heading=phrase) if self._adding == HEADING else Part(text=phrase)
        row = self.parts.currentRow() + 1
        self._rebuild([*self._template.parts[:row], part, *self._template.parts[row:]], row)
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go(self) -> None:
        part = self.part()
        target = _target(part) if part is not None else None
        if target is not None:
            self.spot_wished.emit(target)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._marked()

    def first(self) -> QWidget:
        return self.parts


def _icon(part: Part) -> str:
    if part.make:
        return "cog"
    return "files" if part.include or part.annex else "bullet_list" if part.bullets else "file_text"


def _target(part: Part) -> Spot | None:
    """The text in which the words of a part are written; None for what the program writes."""
    if part.include or part.annex:
        return Spot(Kind.TEMPLATE, part.include or part.annex)
    name = part.text or part.heading or (part.bullets[0] if part.bullets else "")
    return Spot(Kind.PHRASE, name) if name else None
