"""The work on the letter texts: what is in force, what is being written over it, and publishing it. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from uuid import uuid4

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from app.models.letter_texts.change import TextChange, TextEntry
from app.models.letter_texts.content import Standard
from app.models.letter_texts.history import TextHistory
from app.models.letter_texts.rules import check_change
from app.models.reasons import Reason, Refused
from app.models.register import Rulebook
from app.models.texts import Localised
from app.models.values import Actor
from app.services.pages import Receipt
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.services.text_pages import TextsPage
from app.views.desk import Desk
from app.views.texts.basket import (
    Basket,
    Kind,
    Spot,
    Value,
    change_of,
    from_bytes,
    overtaken,
    settled,
    to_bytes,
    value_of,
    with_edit,
    without,
)
from app.views.texts.chronicle import history_of, made_again, taken_back
from app.views.texts.judging import faults
from app.views.widgets.debounce import Debounce
from app.views.widgets.keeping import Keeping
from app.views.words import problem_text, refusal_text

SCRATCH = "texts"
_CALM_MS = 300
_EMPTY = Localised(nb="", nn="", en="")


class Fetched(msgspec.Struct, frozen=True):
    """What the workbench knows of the texts, and what was being written the last time."""

    page: TextsPage
    rulebook: Rulebook
    actor: Actor
    today: date
    scratch: bytes | None


class TextsWork(QObject):
    """``fetched`` says that the texts are here or have changed, ``written`` that the basket has.

    ``said`` carries what went wrong, ``published`` says that everybody has the change, ``kept`` that the typing is safe.
    """

    fetched = Signal()
    written = Signal()
    said = Signal(str)
    published = Signal()
    kept = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeping = Keeping(desk, SCRATCH, self)
        self._keeping.kept.connect(self.kept)
        self._later = Debounce(_CALM_MS, self)
        self._later.due.connect(self.fetch)
        self._known: Fetched | None = None
        self._history: TextHistory | None = None
        self._sent: Basket | None = None
        self.basket = Basket()
        desk.changed.connect(self._changed)
        desk.opened.connect(self._person_changed)

    # --- what is in force

    @property
    def known(self) -> Fetched | None:
        return self._known

    @property
    def busy(self) -> bool:
        """The server is being asked to take the change."""
        return self._sent is not None

    @Slot()
    def fetch(self) -> None:
        self._desk.ask(_fetch, self, self._take)

    def _take(self, fetched: Fetched) -> None:
        first = self._known is None
        self._known = fetched
        self._history = history_of(fetched.page)
        if first:
            self.basket = from_bytes(fetched.scratch)
            self._keeping.begin("")
        if self._sent is None:
            self.basket = settled(self.basket, fetched.page.texts)
        self.fetched.emit()

    @Slot(object)
    def _changed(self, case_ids: object) -> None:
        """A round of sync may have brought texts as well as cases."""
        del case_ids
        if self._known is not None:
            self._later.touch()

    @Slot(object)
    def _person_changed(self, actor: object) -> None:
        """Somebody else sits down; whoever sat here has left with everything kept."""
        del actor
        self._keeping.forget()
        self._known, self._history, self._sent, self.basket = None, None, None, Basket()

    # --- what is written

    def value(self, spot: Spot) -> Value:
        """A text as it is to be: as it is written here, else as it is in force."""
        edit = self.basket.edit(spot)
        return edit.mine if edit is not None else self.in_force(spot)

    def in_force(self, spot: Spot) -> Value:
        return value_of(self._known.page.texts, spot) if self._known is not None else None

    def write(self, spot: Spot, mine: Value) -> None:
        """A text is to be so; what it was when the writing began is remembered."""
        edit = self.basket.edit(spot)
        over = edit.over if edit is not None else self.in_force(spot)
        self._hold(with_edit(self.basket, spot, over, mine))

    def drop(self, spot: Spot) -> None:
        """What was written of a text is given up."""
        self._hold(without(self.basket, spot))

    def keep_mine(self, spot: Spot) -> None:
        """Somebody else's words were read, and ours are to stand in their place."""
        edit = self.basket.edit(spot)
        if edit is not None:
            self._hold(with_edit(self.basket, spot, self.in_force(spot), edit.mine))

    def give_terms(self, why: str, first_day: date | None) -> None:
        if (why, first_day) != (self.basket.why, self.basket.first_day):
            self._hold(msgspec.structs.replace(self.basket, why=why, first_day=first_day))

    def take_back(self, entry: TextEntry, why: str) -> None:
        """Puts the words from before a change into the basket; ``why`` is the reason that is suggested."""
        if self._known is not None and self._history is not None:
            basket = taken_back(self.basket, self._known.page, self._history, entry)
            self._hold(msgspec.structs.replace(basket, why=basket.why.strip() or why))

    def make_again(self, why: str) -> None:
        """Puts into the basket what the server has lost."""
        if self._known is not None:
            basket = made_again(self.basket, self._known.page)
            self._hold(msgspec.structs.replace(basket, why=basket.why.strip() or why))

    def new_standard(self) -> Spot:
        """A new phrase of the library, empty; it takes its place when something is written in it."""
        spot = Spot(Kind.STANDARD, f"own_{uuid4().hex[:8]}")
        self.write(spot, Standard(id=spot.key, title=_EMPTY, text=_EMPTY))
        return spot

    def _hold(self, basket: Basket) -> None:
        if not basket:
            basket = Basket()
        self.basket = basket
        self._keeping.touch(to_bytes(basket))
        self.written.emit()

    def leave(self) -> None:
        self._keeping.flush()

    # --- what the rules say

    def overtaken(self) -> tuple[Spot, ...]:
        """What somebody else has changed while it was written here."""
        return overtaken(self.basket, self._known.page.texts) if self._known is not None else ()

    def faults(self, spot: Spot) -> Mapping[str, Refused]:
        """What is wrong with a text as it is written, by field."""
        known, edit = self._known, self.basket.edit(spot)
        if known is None or self._history is None or edit is None:
            return {}
        return faults(spot, self.in_force(spot), edit.mine, self._history, known.actor, known.today)

    def refusal(self) -> Refused | None:
        """What stands in the way of publishing what is gathered."""
        known, history = self._known, self._history
        if known is None or history is None:
            return None
        return check_change(history, known.page.number, self.change(), known.actor, known.today)

    def change(self) -> TextChange:
        """What is gathered, as one change."""
        return change_of(self.basket, self._known.today if self._known is not None else date.min)

    # --- publishing

    def publish(self) -> None:
        """Asks the server to put what is gathered in force for everybody."""
        if self._known is None or self.busy or not self.basket:
            return
        self._keeping.flush()
        self._sent = self.basket
        self.said.emit("")
        self.written.emit()
        question = partial(_publish, self._known.page.number, self.change())
        self._desk.ask(question, self, self._answered, self._failed, lane="background")

    def _answered(self, receipt: Receipt) -> None:
        sent, self._sent = self._sent, None
        if receipt.refusal is not None:
            self.said.emit(refusal_text(receipt.refusal, self._known.rulebook if self._known else None))
            self.written.emit()
            if receipt.refusal.reason is Reason.TEXTS_CHANGED:
                self.fetch()
            return
        self.basket = _without_sent(self.basket, sent or Basket())
        if self.basket:
            self._keeping.touch(to_bytes(self.basket))
        else:
            self._keeping.drop()
        self.published.emit()
        self.written.emit()
        self.fetch()

    def _failed(self, error: Exception) -> None:
        self._sent = None
        self.written.emit()
        if not isinstance(error, Problem):
            raise error
        kept = self.tr("What you have written is kept here; publish it again when there is contact.")
        self.said.emit(f"{problem_text(error)} {kept}")


def _without_sent(basket: Basket, sent: Basket) -> Basket:
    """What was written while the server was being asked stays, over the words that are in force now."""
    for spot in sent.spots():
        edit, gone = basket.edit(spot), sent.edit(spot)
        if edit is not None and gone is not None:
            basket = with_edit(basket, spot, gone.mine, edit.mine)
    return basket if basket else Basket()


def _fetch(workbench: Workbench) -> Fetched:
    return Fetched(
        page=workbench.texts_page(),
        rulebook=workbench.rulebook,
        actor=workbench.actor,
        today=workbench.today,
        scratch=workbench.scratch(SCRATCH),
    )


def _publish(base: int, change: TextChange, workbench: Workbench) -> Receipt:
    return workbench.change_texts(base, change)
