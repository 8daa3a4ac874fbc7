"""The overview of a case: its facts in groups, deadlines with their explanations, waits, letters sent, seen before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages import CasePage
from app.services.pages_intake import SeenBefore
from app.views.case.group_card import GroupCard
from app.views.case.overview_data import FactsInWords, Group
from app.views.case.overview_lines import deadline_group, hold_group, later_group, letter_group
from app.views.case.writing import reveal
from app.views.language import language_in_use
from app.views.widgets.buttons import Button
from app.views.widgets.emptying import empty


class OverviewTab(QWidget):
    """Everything registered, read-only (oversikt)."""

    case_wished = Signal(str)
    """Open another case: one that was seen before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_overview")
        self._shown: tuple[Group, ...] = ()
        self._cards: list[GroupCard] = []
        self._seen_shown: tuple[SeenBefore, ...] = ()
        self._seen = QVBoxLayout()
        self._groups = QVBoxLayout()
        self._groups.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 12)
        column.setSpacing(12)
        column.addLayout(self._seen)
        column.addLayout(self._groups)
        column.addStretch(1)

    def show_page(self, page: CasePage) -> None:
        facts = FactsInWords(page.case.facts, page.rulebook, language_in_use()).groups()
        more = (deadline_group(page), hold_group(page), later_group(page), letter_group(page))
        groups = (*(group for group in more if group.lines), *facts)
        if groups != self._shown:
            self._shown = groups
            self._show_groups(groups)
        if page.seen_before != self._seen_shown:
            self._seen_shown = page.seen_before
            empty(self._seen)
            for place, earlier in enumerate(page.seen_before):
                self._seen.addWidget(self._earlier(earlier, place))

    def _show_groups(self, groups: Sequence[Group]) -> None:
        """Cards that are there already take on other words; making them anew costs most of opening a case."""
        for _missing in range(len(groups) - len(self._cards)):
            card = GroupCard()
            self._cards.append(card)
            self._groups.addWidget(card)
        for card, group in zip(self._cards, groups, strict=False):
            card.show_group(group)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(groups))

    def show_group(self, name: str) -> None:
        """Puts the focus on a group that a line of the letter came from; on the first where it has no name."""
        shown = self._cards[: len(self._shown)]
        card = next((card for card in shown if name and card.name == name), next(iter(shown), None))
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            reveal(card)

    def words(self) -> str:
        """The facts as text, for those who cannot see the scan."""
        return "\n".join(f"{line.label}: {line.value}" for group in self._shown for line in group.lines)

    def _earlier(self, earlier: SeenBefore, place: int) -> QWidget:
        words = self.tr("Seen before: {number} {title} ({because})")
        text = words.format(number=earlier.number, title=earlier.title, because=earlier.because)
        button = Button(text, "quiet", "files")
        button.setObjectName(f"seen_before_{place + 1}")
        button.setProperty("case_id", earlier.case_id)
        button.clicked.connect(self._open_earlier)
        return button

    @Slot()
    def _open_earlier(self) -> None:
        self.case_wished.emit(str(self.sender().property("case_id")))
