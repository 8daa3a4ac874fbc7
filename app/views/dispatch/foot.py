"""What can be done with the marked letters: buttons below the pile, and a menu of the rest. Open or closed by the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.models.case.acts import Act, DispatchCorrected, LetterDispatched, LetterReprinted
from app.models.case.afterwards import PostReturned, PostReturnWithdrawn
from app.models.check import may
from app.models.reasons import Refused
from app.services.pages import CasePage
from app.services.pages_dispatch import LetterLine, Stage
from app.views.theme.icons import icon
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.words import refusal_text


class Deed(StrEnum):
    """Something that can be done at the dispatch desk."""

    ENVELOPE = "envelope"
    PRINT = "print"
    RETURNED = "returned"
    CENTRAL = "central"
    SAVE = "save"
    OPEN_CASE = "open_case"
    REGISTERED = "registered"
    ENCLOSURES = "enclosures"
    STILL_HERE = "still_here"
    NOT_RETURNED = "not_returned"
    ADDRESS = "address"
    LABELS = "labels"
    FRANKING = "franking"
    ARCHIVE = "archive"


_ONE = frozenset({Deed.RETURNED, Deed.SAVE, Deed.REGISTERED, Deed.ENCLOSURES, Deed.NOT_RETURNED, Deed.ADDRESS})
"""Deeds of one letter at a time."""
_ANY_TIME = frozenset({Deed.FRANKING, Deed.ARCHIVE, Deed.RETURNED})
"""Deeds that need no marked letter."""
_HERE = frozenset({Stage.TO_PRINT, Stage.PRINTED})
_STAGES: dict[Deed, frozenset[Stage]] = {
    Deed.REGISTERED: _HERE,
    Deed.ENCLOSURES: _HERE,
    Deed.STILL_HERE: frozenset({Stage.SENT}),
    Deed.NOT_RETURNED: frozenset({Stage.CAME_BACK}),
    Deed.ADDRESS: frozenset({Stage.CAME_BACK}),
}
_STAND_IN = "…"


class LetterFoot(QWidget):
    """``wished`` carries a ``Deed``."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {
            Deed.ENVELOPE: Button(self.tr("In the envelope"), "primary", "envelope_closed"),
            Deed.PRINT: Button(self.tr("Print …"), "secondary", "printer_small"),
            Deed.RETURNED: Button(self.tr("Came back …"), "secondary", "envelope_open"),
            Deed.CENTRAL: Button(self.tr("Hand over to central print …"), "secondary", "paperplane"),
        }
        self._buttons[Deed.ENVELOPE].set_help(self.tr("Space: ticks the marked letter and goes on to the next."))
        self.more = Button(self.tr("More"), "secondary", "menu_elipsis_horizontal")
        self.more.setObjectName("letters_more")
        self._entries: dict[Deed, QAction] = {}
        self._fill_menu()
        flow = FlowLayout()
        for deed, button in self._buttons.items():
            button.setObjectName(f"letters_{deed.value}")
            button.setProperty("deed", deed.value)
            button.clicked.connect(self._pressed)
            flow.addWidget(button)
        flow.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        groups: tuple[tuple[tuple[Deed, str, str], ...], ...] = (
            (
                (Deed.REGISTERED, self.tr("Registered post …"), "receipt"),
                (Deed.ENCLOSURES, self.tr("Enclosures …"), "paperclip"),
                (Deed.SAVE, self.tr("Save as PDF …"), "download"),
                (Deed.OPEN_CASE, self.tr("Open the case"), "folder"),
            ),
            (
                (Deed.STILL_HERE, self.tr("Not sent after all …"), "arrow_undo"),
                (Deed.ADDRESS, self.tr("New address …"), "location_pin"),
                (Deed.NOT_RETURNED, self.tr("Had not come back …"), "arrow_undo"),
            ),
            (
                (Deed.LABELS, self.tr("Address labels …"), "tag"),
                (Deed.FRANKING, self.tr("Franking list …"), "table"),
                (Deed.ARCHIVE, self.tr("Archive packages …"), "archive"),
            ),
        )
        for group in groups:
            for deed, words, picture in group:
                entry = menu.addAction(icon(picture), words)
                entry.setObjectName(f"letters_{deed.value}")
                entry.setData(deed.value)
                entry.triggered.connect(self._triggered)
                self._entries[deed] = entry
            menu.addSeparator()
        self.more.setMenu(menu)

    @Slot()
    def _pressed(self) -> None:
        self.wished.emit(Deed(str(self.sender().property("deed"))))

    @Slot()
    def _triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.wished.emit(Deed(str(entry.data())))

    def may(self, deed: Deed) -> bool:
        """Whether a deed can be done now."""
        return self._buttons[deed].isEnabled() if deed in self._buttons else self._entries[deed].isEnabled()

    def permit(self, lines: Sequence[LetterLine], pages: Mapping[str, CasePage], printing: bool) -> None:
        """Opens what may be done with these letters, given the cases behind them; the rest says why not."""
        known = bool(lines) and all(line.case_id in pages for line in lines)
        for deed in Deed:
            possible = deed in _ANY_TIME or (known and self._fits(deed, lines))
            if deed is Deed.PRINT and printing:
                possible = False
            refusal = _refusal(deed, lines, pages) if possible and known else None
            self._open(deed, possible, refusal)

    @staticmethod
    def _fits(deed: Deed, lines: Sequence[LetterLine]) -> bool:
        stages = _STAGES.get(deed, frozenset(Stage))
        return (deed not in _ONE or len(lines) == 1) and all(line.stage in stages for line in lines)

    def _open(self, deed: Deed, possible: bool, refusal: Refused | None) -> None:
        if deed in self._buttons:
            self._buttons[deed].allow(refusal)
            self._buttons[deed].setEnabled(possible and refusal is None)
            return
        words = "" if refusal is None else refusal_text(refusal)
        self._entries[deed].setEnabled(possible and refusal is None)
        self._entries[deed].setToolTip(words)
        self._entries[deed].setStatusTip(words)


def _refusal(deed: Deed, lines: Sequence[LetterLine], pages: Mapping[str, CasePage]) -> Refused | None:
    """Why not all of these may be treated so; None if they may, or if no rule is asked."""
    for line in lines:
        page = pages[line.case_id]
        act = _tried(deed, line, page)
        refusal = may(page.case, act, page.actor, page.rulebook) if act is not None else None
        if refusal is not None:
            return refusal
    return None


def _tried(deed: Deed, line: LetterLine, page: CasePage) -> Act | None:
    letter_id = line.letter_id
    match deed:
        case Deed.ENVELOPE | Deed.CENTRAL:
            how = "local_print" if deed is Deed.ENVELOPE else "central_print"
            if line.stage is Stage.CAME_BACK:
                return LetterReprinted(letter_id=letter_id, why=_STAND_IN, on=page.today, how=how)
            return LetterDispatched(letter_id=letter_id, how=how, on=page.today)
        case Deed.STILL_HERE:
            return DispatchCorrected(letter_id=letter_id, why=_STAND_IN)
        case Deed.RETURNED:
            if line.stage is not Stage.SENT:
                return None
            return PostReturned(letter_id=letter_id, on=page.today, why="other")
        case Deed.NOT_RETURNED:
            return PostReturnWithdrawn(letter_id=letter_id, why=_STAND_IN)
        case _:
            return None
