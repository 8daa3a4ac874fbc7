"""The queue of proposals waiting for a second person, most pressing first; what one may not decide says why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.models.reasons import Reason
from app.services.pages import ApprovalLine
from app.views.theme.icons import icon
from app.views.widgets.looks import deadline_look, outcome_look
from app.views.words import refusal_text

_PAD_PX = 14
"""What the style sheet leaves free at each side of an item."""
_EDGE_PX = 2
_CASE = Qt.ItemDataRole.UserRole
_OWN = (Reason.OWN_DRAFT, Reason.NOT_IMPARTIAL, Reason.ROLE_MISSING)
"""Refusals that make a proposal another person's business; anything else can be put right on the page."""


class ApprovalQueue(QListWidget):
    """``chosen`` carries the case id of the proposal that is marked, or ""; ``fitted`` the pixels that all of them take."""

    chosen = Signal(str)
    fitted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("approvals_queue")
        self.setAccessibleName(self.tr("Proposals waiting for approval"))
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._moved)

    def show_lines(self, lines: Sequence[ApprovalLine], today: date) -> None:
        """Shows the queue anew; the marked proposal stays marked if it is still there."""
        marked = self.case_id()
        self.blockSignals(True)
        self.clear()
        ordered = sorted(lines, key=lambda line: (_not_mine(line), line.deadline or date.max))
        for line in ordered:
            self.addItem(self._item(line, today))
        self.blockSignals(False)
        self._fit()
        places = [place for place, line in enumerate(ordered) if line.case_id == marked]
        if ordered:
            self.setCurrentRow(places[0] if places else 0)
        if not places:
            self.chosen.emit(self.case_id())

    def _item(self, line: ApprovalLine, today: date) -> QListWidgetItem:
        look = outcome_look(line.outcome)
        due = deadline_look((line.deadline - today).days).text if line.deadline else ""
        parts = [f"{line.case_number} · {line.party}", " · ".join(filter(None, (look.text, line.proposed_by, due)))]
        if _not_mine(line) and line.refusal is not None:
            parts.append(refusal_text(line.refusal))
        item = QListWidgetItem("\n".join(parts))
        item.setData(_CASE, line.case_id)
        item.setIcon(icon("person_cross" if _not_mine(line) else look.icon, f"text-{look.tone}-subtle"))
        return item

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Gives every proposal the height that its words take at this width, so that none is cut off."""
        side = round(self.fontMetrics().height() * 1.1)
        self.setIconSize(QSize(side, side))
        em = self.fontMetrics().averageCharWidth()
        room = max(self.viewport().width() - self.iconSize().width() - 2 * _PAD_PX - 3 * em, 10 * em)
        for place in range(self.count()):
            item = self.item(place)
            words = self.fontMetrics().boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, words.height() + self.fontMetrics().height()))
        self.fitted.emit(sum(self.item(place).sizeHint().height() for place in range(self.count())) + 2 * _EDGE_PX)

    def case_id(self) -> str:
        item = self.currentItem()
        return str(item.data(_CASE)) if item else ""

    def mark(self, case_id: str) -> bool:
        """Marks a case's proposal; False if it does not wait here."""
        for place in range(self.count()):
            if self.item(place).data(_CASE) == case_id:
                self.setCurrentRow(place)
                return True
        return False

    @Slot(QListWidgetItem, QListWidgetItem)
    def _moved(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        del item, before
        self.chosen.emit(self.case_id())


def _not_mine(line: ApprovalLine) -> bool:
    return line.refusal is not None and line.refusal.reason in _OWN
