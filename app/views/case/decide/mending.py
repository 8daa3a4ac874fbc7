"""The way from a fault of the letter to where it is mended, by a press or by F8."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from app.services.pages_letters import LetterFault
from app.views.case.decide.faults import Faults
from app.views.case.decide.paragraphs import ParagraphCard, Paragraphs
from app.views.case.decide.whither import field_of, paragraph_of, review_target
from app.views.widgets.fields import Field
from app.views.widgets.keys import add_key


class Mending(QObject):
    """``target_wished`` carries the place in the review where a fault is mended that is none of this tab's own."""

    target_wished = Signal(str)

    def __init__(self, tab: QWidget, faults: Faults, paragraphs: Paragraphs, area: QScrollArea) -> None:
        super().__init__(tab)
        self._tab = tab
        self._paragraphs = paragraphs
        self._area = area
        faults.wished.connect(self.go_to)
        add_key(tab, "F8", self.tr("Next fault in the letter"), faults.go_to_next)
        add_key(tab, "Shift+F8", self.tr("Previous fault in the letter"), faults.go_to_previous)

    def reachable(self, fault: LetterFault) -> bool:
        return bool(review_target(fault)) or self._place(fault) is not None

    def name_of(self, fault: LetterFault) -> str:
        """What a caseworker calls what is not filled in, where that is a field of this tab."""
        place = self._place(fault) if fault.code == "placeholder" else None
        return place.control.accessibleName() if isinstance(place, Field) else ""

    def _place(self, fault: LetterFault) -> Field | ParagraphCard | None:
        """The field or the paragraph of this tab in which a fault is mended."""
        name = field_of(fault)
        if not name:
            return self._paragraphs.card(paragraph_of(fault))
        return next((field for field in self._tab.findChildren(Field) if field.objectName() == name), None)

    @Slot(object)
    def go_to(self, fault: LetterFault) -> None:
        """Puts the focus where a fault is mended, or goes to the review."""
        place = self._place(fault)
        if isinstance(place, ParagraphCard):
            self._area.ensureWidgetVisible(place)
            place.take_focus()
        elif place is not None:
            self._area.ensureWidgetVisible(place)
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif review_target(fault):
            self.target_wished.emit(review_target(fault))
