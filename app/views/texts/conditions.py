"""When a part of a letter stands in it: conditions of the case, each "only when" or "not when", put in and taken out.

Knows the flags by their meaning in the language of the window; which of them a part may have is for the rules to say.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.texts import Language
from app.services.text_pages import Placeholder
from app.views.widgets.buttons import Button, IconButton
from app.views.widgets.combo import Combo
from app.views.widgets.search_popup import Hit, SearchPopup, having
from app.views.widgets.text import Muted, Text

_NOT = "!"


class FlagChooser(SearchPopup):
    """``taken`` carries the name of the condition."""

    def __init__(self, flags: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__("texts_flag_chooser", parent)
        self.entitle(self.tr("Conditions"), self.tr("Search in the conditions"), self.tr("Search for words …"))
        by_meaning = sorted(flags, key=lambda flag: flag[1].lower())
        self._hits = [Hit(meaning, "", meaning, name) for name, meaning in by_meaning]

    def hits(self, text: str) -> Sequence[Hit]:
        return having(text, self._hits)


class Conditions(QWidget):
    """``value()`` are the flags as a part has them in ``when``: a name, or a name behind "!"."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags: dict[str, str] = {}
        self._value: tuple[str, ...] = ()
        self._may_edit = False
        self._ways: dict[str, Combo] = {}
        self._outs: list[IconButton] = []
        self._said = Text("")
        self._rows = QWidget()
        self.add = Button(self.tr("Add a condition"), "secondary", "plus")
        self.add.setObjectName("texts_when_add")
        self.add.clicked.connect(self._choose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for part in (self._said, self._rows, self.add):
            self._column.addWidget(part)

    def offer(self, flags: Sequence[Placeholder], language: Language) -> None:
        """Offers these conditions by their meanings."""
        self._flags = {flag.name: flag.meaning[language] for flag in flags}

    def show_value(self, value: tuple[str, ...], may_edit: bool) -> None:
        """Shows the conditions of a part; where they may not be changed they are only to be read."""
        fresh = [name.removeprefix(_NOT) for name in value] != list(self._ways)
        self._value, self._may_edit = value, may_edit
        if fresh:
            self._build()
        always = self.tr("Always stands in the letter.")
        self._said.setText(self.tr("Stands in the letter") if value else always)
        for name in value:
            way = self._ways[name.removeprefix(_NOT)]
            way.blockSignals(True)
            way.setCurrentIndex(int(name.startswith(_NOT)))
            way.blockSignals(False)
        for control in (*self._ways.values(), *self._outs):
            control.setEnabled(may_edit)
        self.add.setEnabled(may_edit)

    def value(self) -> tuple[str, ...]:
        return self._value

    def _build(self) -> None:
        """A row for every condition; rows are few, so they are made anew whenever others are shown."""
        old, self._rows = self._rows, QWidget()
        self._ways, self._outs = {}, []
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(flag.removeprefix(_NOT) for flag in self._value):
            meaning = self._flags.get(name, name.replace("_", " "))
            grid.addWidget(self._way(name, meaning), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Muted(meaning), row, 1)
            grid.addWidget(self._out(name, meaning), row, 2, Qt.AlignmentFlag.AlignTop)
        self._column.replaceWidget(old, self._rows)
        old.setParent(None)
        old.deleteLater()

    def _way(self, name: str, meaning: str) -> Combo:
        way = Combo()
        way.setObjectName(f"texts_when_{name}")
        way.addItems([self.tr("only when"), self.tr("not when")])
        way.setAccessibleName(self.tr("Only when, or not when: {condition}").format(condition=meaning))
        way.currentIndexChanged.connect(self._turned)
        self._ways[name] = way
        return way

    def _out(self, name: str, meaning: str) -> IconButton:
        out = IconButton("trash", self.tr("Take the condition out: {condition}").format(condition=meaning))
        out.setObjectName(f"texts_when_out_{name}")
        out.setProperty("flag", name)
        out.clicked.connect(self._take_out)
        self._outs.append(out)
        return out

    # --- changing

    def _change(self, value: tuple[str, ...]) -> None:
        self.show_value(value, self._may_edit)
        self.changed.emit()

    @Slot()
    def _turned(self) -> None:
        names = (name.removeprefix(_NOT) for name in self._value)
        self._change(tuple(_NOT * self._ways[name].currentIndex() + name for name in names))

    @Slot()
    def _take_out(self) -> None:
        gone = str(self.sender().property("flag"))
        self._change(tuple(name for name in self._value if name.removeprefix(_NOT) != gone))
        self.add.setFocus()

    @Slot()
    def _choose(self) -> None:
        chooser = FlagChooser([flag for flag in self._flags.items() if flag[0] not in self._ways], self)
        chooser.taken.connect(self._put_in)
        chooser.open_at(QRect(self.add.mapToGlobal(QPoint(0, 0)), self.add.size()))

    @Slot(str)
    def _put_in(self, flag: str) -> None:
        self._change((*self._value, flag))
        self._ways[flag].setFocus()
