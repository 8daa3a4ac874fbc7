"""A person's own abbreviations for phrases: seen together, changed and taken away. They are set while writing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.texts import Localised
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.phrases.shorts import LONGEST, MARK, change_short, is_short
from app.views.widgets.buttons import Button
from app.views.widgets.emptying import empty
from app.views.widgets.text import Heading, Muted, Text


class Own(msgspec.Struct, frozen=True):
    """The abbreviations, and the titles of the phrases they stand for."""

    shorts: Mapping[str, str]
    titles: Mapping[str, Localised]


class ShortRow(QWidget):
    """One abbreviation. ``changed`` carries it as it was, as it is to be (empty to take it away), and the phrase."""

    changed = Signal(str, str, str)

    def __init__(
        self, short: str, phrase: str, title: str, taken: frozenset[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._short, self._phrase, self._taken = short, phrase, taken
        self.line = QLineEdit(short)
        self.line.setObjectName(f"settings_short_{phrase}")
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Abbreviation for: {phrase}").format(phrase=title))
        remove = Button(self.tr("Remove"), "quiet", "trash")
        remove.setObjectName(f"settings_short_{phrase}_remove")
        remove.setAccessibleName(self.tr("Remove the abbreviation {short}").format(short=short))
        self._fault = Text("", "error")
        self._fault.setVisible(False)
        row = QHBoxLayout()
        row.addWidget(Text(MARK).single_line())
        row.addWidget(self.line, 1)
        row.addWidget(Text(title), 4)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._fault)
        self.line.textChanged.connect(self._judge)
        self.line.editingFinished.connect(self._keep)
        remove.clicked.connect(self._remove)

    @Slot()
    def _judge(self) -> None:
        short, fault = self.line.text().strip(), ""
        if short and not is_short(short):
            fault = self.tr("Use letters, digits and hyphens only.")
        elif short != self._short and short.lower() in self._taken:
            fault = self.tr("You use this one for another phrase.")
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.line.setAccessibleDescription(fault)

    @Slot()
    def _keep(self) -> None:
        short = self.line.text().strip()
        if short != self._short and not self._fault.text():
            self.changed.emit(self._short, short, self._phrase)

    @Slot()
    def _remove(self) -> None:
        self.changed.emit(self._short, "", self._phrase)


class Abbreviations(QWidget):
    """All of them under their heading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("settings_abbreviations")
        self._none = Muted(
            self.tr("You have none yet. Give a phrase one where you choose it: Ctrl+. while you write in a case.")
        )
        self._rows = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self.tr("Your abbreviations for phrases"), 2))
        column.addWidget(Muted(self.tr("Typed after a semicolon, then Tab or a blank: the phrase takes its place.")))
        column.addWidget(self._none)
        column.addLayout(self._rows)

    def fetch(self) -> None:
        self._desk.ask(_own, self, self._show)

    def _show(self, own: Own) -> None:
        empty(self._rows)
        self._none.setVisible(not own.shorts)
        taken = frozenset(short.lower() for short in own.shorts)
        for short, phrase in sorted(own.shorts.items()):
            title = own.titles[phrase][language_in_use()] if phrase in own.titles else self.tr("A phrase that is gone")
            row = ShortRow(short, phrase, title, taken)
            row.changed.connect(self._change)
            self._rows.addWidget(row)

    @Slot(str, str, str)
    def _change(self, before: str, after: str, phrase: str) -> None:
        self._desk.ask(partial(_change, before, after, phrase), self, self._show)


def _own(workbench: Workbench) -> Own:
    standards = workbench.texts_page().texts.standards
    return Own(workbench.abbreviations(), {name: standard.title for name, standard in standards.items()})


def _change(before: str, after: str, phrase: str, workbench: Workbench) -> Own:
    change_short(before, after, phrase, workbench)
    return _own(workbench)
