"""Phrases while somebody writes: the picker at the cursor, and abbreviations that become phrases as they are typed.

Helps any text field it is told of. Knows the desk, the case's phrases and cursors; knows nothing of decisions or letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import msgspec
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.models.values import LetterKind
from app.services.protocol import Workbench
from app.services.text_pages import StandardLine
from app.views.announce import announce
from app.views.desk import Desk
from app.views.phrases.insertion import insert_phrase, word_before
from app.views.phrases.picker import PhrasePicker
from app.views.phrases.shorts import Shorts, abbreviation_before, change_short
from app.views.widgets.buttons import Button
from app.views.widgets.debounce import Debounce
from app.views.widgets.fields import AreaField
from app.views.widgets.keys import add_key

KEYS = "Ctrl+."
_CALM_MS = 300
"""Many changes in a row are asked about once."""
_LONG = 40
"""What is marked is searched for unless it has so many letters."""


class _Library(msgspec.Struct, frozen=True):
    """A case's phrases for letters of each kind, in the language of that kind, and whoever's abbreviations."""

    case_id: str
    lines: Mapping[LetterKind, tuple[StandardLine, ...]]
    own: Mapping[str, str]


class _Offered(msgspec.Struct, frozen=True):
    """What is offered in a field."""

    lines: tuple[StandardLine, ...] = ()
    shorts: Shorts = Shorts()


class _Spot(msgspec.Struct, frozen=True):
    """What a field is for: a place in a letter, empty for all of them, and the kind of letter."""

    place: str
    kind: LetterKind


class Phrases(QObject):
    """``begin`` with a case, ``help`` a field."""

    ready = Signal()
    """The phrases of the case are here."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._owner = owner
        self._case_id = ""
        self._offered: dict[LetterKind, _Offered] = {}
        self._spots: dict[QObject, _Spot] = {}
        self._areas: dict[QObject, QPlainTextEdit] = {}
        self._last: QPlainTextEdit | None = None
        self._replaced = 0
        self._picker: PhrasePicker | None = None
        self._later = Debounce(_CALM_MS, self)
        self._later.due.connect(self.refresh)
        desk.changed.connect(self._changed)
        add_key(owner, KEYS, self.tr("Insert a phrase"), self.open).setObjectName("action_phrases")

    # --- whose phrases, and where

    def begin(self, case_id: str) -> None:
        """From now on the phrases are those of this case; an empty id has none."""
        if case_id != self._case_id:
            self._case_id, self._offered = case_id, {}
        self.refresh()

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        """The case has changed, and with it what fits; or it is no case that has, but perhaps the texts."""
        if self._case_id and (not case_ids or self._case_id in case_ids):
            self._later.touch()

    @Slot()
    def refresh(self) -> None:
        """Asks for phrases and abbreviations anew: the case, the library or the person's own words have changed."""
        if self._case_id:
            kinds = frozenset(spot.kind for spot in self._spots.values())
            self._desk.ask(partial(_library, self._case_id, kinds), self, self._learn, lane="background")

    def _learn(self, library: _Library) -> None:
        if library.case_id != self._case_id:
            return
        self._offered = {kind: _Offered(lines, Shorts(lines, library.own)) for kind, lines in library.lines.items()}
        if self._picker is not None:
            offered = self._offered_in(self._last)
            self._picker.know(offered.lines, offered.shorts)
        self.ready.emit()

    def help(self, field: AreaField, place: str = "", kind: LetterKind = LetterKind.DECISION) -> None:
        """Helps whoever writes in ``field``; ``place`` says for which phrases it is the place, empty for all of them.

        ``kind`` is that of the letter, in whose language the phrases are.
        """
        if field.area in self._spots:
            return
        self._spots[field.area] = _Spot(place, kind)
        field.area.installEventFilter(self)
        field.area.destroyed.connect(self._gone)
        button = Button(self.tr("Phrases"), "quiet", "open_book")
        button.setObjectName(f"{field.objectName()}_phrases")
        button.setAccessibleName(self.tr("Phrases for: {field}").format(field=field.area.accessibleName()))
        button.set_help(self.tr("Insert a phrase ({keys}), or type its abbreviation").format(keys=KEYS))
        button.clicked.connect(self._pressed)
        self._areas[button] = field.area
        field.put_beside_label(button)

    @Slot(QObject)
    def _gone(self, area: QObject) -> None:
        self._spots = {known: spot for known, spot in self._spots.items() if known is not area}
        self._areas = {button: known for button, known in self._areas.items() if known is not area}
        if self._last is area:
            self._last = None

    def _offered_in(self, area: QObject | None) -> _Offered:
        spot = self._spots.get(area) if area is not None else None
        return self._offered.get(spot.kind, _Offered()) if spot is not None else _Offered()

    # --- the picker

    @Slot()
    def open(self) -> None:
        """Opens the picker at the cursor of the field that is, or last was, written in; else of the first that is open."""
        open_ones = [area for area in self._spots if isinstance(area, QPlainTextEdit) and _writable(area)]
        focus = self._owner.focusWidget()
        chosen = next((area for area in (focus, self._last) if area in open_ones), next(iter(open_ones), None))
        if isinstance(chosen, QPlainTextEdit):
            self._open_in(chosen)

    @Slot()
    def _pressed(self) -> None:
        area = self._areas.get(self.sender())
        if area is not None:
            self._open_in(area)

    def _open_in(self, area: QPlainTextEdit) -> None:
        if not _writable(area):
            return
        area.setFocus(Qt.FocusReason.OtherFocusReason)
        typed = abbreviation_before(word_before(area))
        marked = area.textCursor().selectedText()
        spot = area.cursorRect()
        corner = area.viewport().mapToGlobal(spot.topLeft())
        offered = self._offered_in(area)
        picker = PhrasePicker(offered.lines, offered.shorts, self._spots[area].place, area)
        picker.taken.connect(self._insert)
        picker.short_wished.connect(self._set_short)
        picker.destroyed.connect(self._closed)
        self._picker, self._last, self._replaced = picker, area, len(typed)
        picker.open_at(QRect(corner, spot.size()), typed or (marked if len(marked) < _LONG else ""))

    @Slot()
    def _closed(self) -> None:
        self._picker = None

    @Slot(str)
    def _insert(self, name: str) -> None:
        """Where the picker was opened; the field may have been closed meanwhile."""
        area = self._last
        line = next((line for line in self._offered_in(area).lines if line.id == name), None)
        if area is not None and line is not None and _writable(area):
            area.setFocus(Qt.FocusReason.OtherFocusReason)
            insert_phrase(area, line.text, self._replaced)
            self._told(area, line)

    def _told(self, area: QPlainTextEdit, line: StandardLine) -> None:
        announce(area, self.tr("Inserted: {phrase}").format(phrase=line.title))

    @Slot(str, str)
    def _set_short(self, short: str, phrase: str) -> None:
        former = self._offered_in(self._last).shorts.own_of(phrase)
        self._desk.ask(partial(change_short, former, short, phrase), self, self._short_set)

    def _short_set(self, nothing: None) -> None:
        del nothing
        self.refresh()

    # --- abbreviations

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPlainTextEdit) and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and self._expand(watched, event):
                return True
        elif event.type() is QEvent.Type.FocusIn and isinstance(watched, QPlainTextEdit):
            self._last = watched
        return super().eventFilter(watched, event)

    def _expand(self, area: QPlainTextEdit, event: QKeyEvent) -> bool:
        """Tab or a blank after an abbreviation puts its phrase there; what is no abbreviation is left as it is typed."""
        blank = event.key() == Qt.Key.Key_Space
        if event.modifiers() or not (blank or event.key() == Qt.Key.Key_Tab) or area.isReadOnly():
            return False
        typed = abbreviation_before(word_before(area))
        line = self._offered_in(area).shorts.phrase(typed) if typed else None
        if line is None:
            return False
        if blank:
            # The blank is a step of its own, so that taking the phrase back leaves all that was typed.
            area.insertPlainText(" ")
        insert_phrase(area, line.text, len(typed) + blank, " " if blank else "")
        self._told(area, line)
        return True


def _writable(area: QPlainTextEdit) -> bool:
    return area.isVisible() and area.isEnabled() and not area.isReadOnly()


def _library(case_id: str, kinds: frozenset[LetterKind], workbench: Workbench) -> _Library:
    lines = {kind: workbench.standards(case_id, kind) for kind in kinds}
    return _Library(case_id, lines, workbench.abbreviations())
