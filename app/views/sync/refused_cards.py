"""The refused acts as cards, each with its answers: again, aside, or merged by choice; F8 goes from choice to choice.

Asks the workbench what is answered; what else waits or was taken is not its business.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import count

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages import Receipt
from app.services.pages_sync import RefusedAct
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.sync.refusal_card import RefusalCard
from app.views.widgets.emptying import empty
from app.views.widgets.scrolled import reveal
from app.views.widgets.text import Muted
from app.views.words import refusal_text


class RefusedCards(QWidget):
    """``answered`` says that a person has answered one, ``case_wished`` carries a case's id."""

    answered = Signal()
    case_wished = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: list[RefusalCard] = []
        self._asked = ""
        self._none = Muted(self.tr("Nothing was refused."))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._none)
        column.addLayout(self._cards)

    def show_acts(self, refused: Sequence[RefusedAct]) -> None:
        """A card stays as long as it tells the same; a new one for the same act takes over what was chosen."""
        self._none.setVisible(not refused)
        if [(card.refused, card.place) for card in self._shown] == list(zip(refused, count(1), strict=False)):
            return
        chosen = {card.refused.act_id: card.clashes.chosen() for card in self._shown}
        empty(self._cards)
        self._shown = [RefusalCard(act, place, chosen.get(act.act_id)) for place, act in enumerate(refused, start=1)]
        for card in self._shown:
            card.again.connect(self._again)
            card.aside.connect(self._aside)
            card.merge.connect(self._merge)
            card.open_case.connect(self.case_wished)
            self._cards.addWidget(card)

    @Slot(str)
    def _again(self, act_id: str) -> None:
        self._asked = act_id
        self._desk.ask(partial(_answer, act_id, True), self, self._answered)

    @Slot(str)
    def _aside(self, act_id: str) -> None:
        self._asked = act_id
        self._desk.ask(partial(_answer, act_id, False), self, self._answered)

    @Slot(object)
    def _merge(self, card: RefusalCard) -> None:
        question = partial(_merge, card.refused.act_id, card.clashes.theirs(), card.refused.standing)
        self._asked = card.refused.act_id
        self._desk.ask(question, self, self._answered)

    def _answered(self, receipt: Receipt | None) -> None:
        """A refusal is told where the choice was made, and nothing that was chosen is lost."""
        asked, self._asked = self._asked, ""
        card = next((card for card in self._shown if card.refused.act_id == asked), None)
        if receipt is not None and receipt.refusal is not None and card is not None:
            card.trouble.show_text(refusal_text(receipt.refusal))
        elif receipt is not None:
            self._desk.receive(receipt)
        self.answered.emit()

    @Slot()
    def next_choice(self) -> None:
        """F8: the next value that nobody has chosen a side of."""
        self._go(1)

    @Slot()
    def previous_choice(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        choices = [choice for card in self._shown for choice in card.clashes.choices]
        focus = self.window().focusWidget() or self
        here = next(
            (place for place, choice in enumerate(choices) if choice.isAncestorOf(focus)), -1 if step > 0 else 0
        )
        order = [choices[(here + step * distance) % len(choices)] for distance in range(1, len(choices) + 1)]
        wanted = next((choice for choice in order if not choice.chosen()), None)
        if wanted is not None:
            wanted.take_focus()
            reveal(wanted)


def _merge(act_id: str, theirs: tuple[str, ...], standing: int, workbench: Workbench) -> Receipt | None:
    return workbench.merge_refusal(act_id, theirs, standing)


def _answer(act_id: str, again: bool, workbench: Workbench) -> Receipt | None:
    return workbench.answer_refusal(act_id, again)
