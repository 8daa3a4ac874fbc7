"""A person's own abbreviations for phrases: seen together, changed and taken away. They are set while writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.texts import Localised
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.phrases.shorts import LONGEST, MARK, change_short, is_short
from app.views.settings.measured import Measured
from app.views.widgets.buttons import Button
from app.views.widgets.text import Heading, Muted, Text


class Own(msgspec.Struct, frozen=True):
    """The abbreviations, and the titles of the phrases they stand for."""

    shorts: Mapping[str, str]
    titles: Mapping[str, Localised]


class ShortRow(QWidget):
    """One abbreviation. ``changed`` carries it as it was, as it is to be (empty to take it away), and the phrase."""

    changed = Signal(str, str, str)

    def __init__(self, phrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phrase = phrase
        self._short = ""
        self._taken: frozenset[str] = frozenset()
        self.line = QLineEdit()
        self.line.setObjectName(f"settings_short_{phrase}")
        self.line.setMaxLength(LONGEST)
        self._title = Text("")
        self.remove = Button(self.tr("Remove"), "quiet", "trash")
        self.remove.setObjectName(f"settings_short_{phrase}_remove")
        self._fault = Text("", "error")
        self._fault.setVisible(False)
        row = QHBoxLayout()
        row.addWidget(Text(MARK).single_line())
        row.addWidget(self.line, 1)
        row.addWidget(self._title, 4)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._fault)
        self.line.textChanged.connect(self._judge)
        self.line.editingFinished.connect(self._keep)
        self.remove.clicked.connect(self._remove)

    def know(self, short: str, title: str, taken: frozenset[str]) -> None:
        """The abbreviation as it is kept; what is just being typed instead stays."""
        typed = self.line.text().strip()
        former, self._short, self._taken = self._short, short, taken
        self._title.setText(title)
        self.line.setAccessibleName(self.tr("Abbreviation for: {phrase}").format(phrase=title))
        self.remove.setAccessibleName(self.tr("Remove the abbreviation {short}").format(short=short))
        if typed in (former, short) and self.line.text() != short:
            self.line.setText(short)
        self._judge()

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
            self.changed.emit(self._short, short, self.phrase)

    @Slot()
    def _remove(self) -> None:
        self.changed.emit(self._short, "", self.phrase)


class Abbreviations(Measured):
    """All of them under their heading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[str, ShortRow] = {}
        self.setObjectName("settings_abbreviations")
        self.setAccessibleName(self.tr("Your abbreviations for phrases"))
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
        """In the order of the alphabet. Rows stay what they are, so that nobody is interrupted in the middle of one."""
        self._none.setVisible(not own.shorts)
        taken = frozenset(short.lower() for short in own.shorts)
        before, self._known = self._known, {}
        for short, phrase in sorted(own.shorts.items()):
            title = own.titles[phrase][language_in_use()] if phrase in own.titles else self.tr("A phrase that is gone")
            self._known[phrase] = before.get(phrase) or self._new_row(phrase)
            self._known[phrase].know(short, title, taken)
        self._drop([row for phrase, row in before.items() if phrase not in self._known], list(before))
        self._order()

    def _new_row(self, phrase: str) -> ShortRow:
        row = ShortRow(phrase)
        row.changed.connect(self._change)
        return row

    def _drop(self, gone: Sequence[ShortRow], order: Sequence[str]) -> None:
        """Lets rows go; whoever was in one goes on in the next one, or else in the one before."""
        focus = QApplication.focusWidget()
        for row in gone:
            if focus is not None and row.isAncestorOf(focus):
                place = order.index(row.phrase)
                near = (*order[place:], *reversed(order[:place]))
                following = next((self._known[phrase].line for phrase in near if phrase in self._known), self)
                following.setFocus(Qt.FocusReason.OtherFocusReason)
            self._rows.removeWidget(row)
            row.setParent(None)
            row.deleteLater()

    def _order(self) -> None:
        before: QWidget = self
        for row in self._known.values():
            self._rows.removeWidget(row)
            self._rows.addWidget(row)
            for stop in (row.line, row.remove):
                QWidget.setTabOrder(before, stop)
                before = stop

    @Slot(str, str, str)
    def _change(self, before: str, after: str, phrase: str) -> None:
        self._desk.ask(partial(_change, before, after, phrase), self, self._show)


def _own(workbench: Workbench) -> Own:
    standards = workbench.texts_page().texts.standards
    return Own(workbench.abbreviations(), {name: standard.title for name, standard in standards.items()})


def _change(before: str, after: str, phrase: str, workbench: Workbench) -> Own:
    change_short(before, after, phrase, workbench)
    return _own(workbench)
