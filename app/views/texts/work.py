"""The work on the letter texts: fetching them, writing over them, keeping what is written, and publishing it.

Knows the workbench and which wording is on the desk; knows no widget, and not what the rules say.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import uuid4

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from app.models.letter_texts.change import TextChange
from app.models.reasons import Reason
from app.services.pages import Receipt
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.texts.basket import Basket, Kind, Spot, Value, from_bytes, new_standard, to_bytes
from app.views.texts.refusing import refusal_words
from app.views.texts.wording import Fetched, Wording
from app.views.widgets.debounce import Debounce
from app.views.widgets.keeping import Keeping
from app.views.words import problem_text

SCRATCH = "texts"
_CALM_MS = 300


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
        self._sent: Basket | None = None
        self.wording = Wording()
        desk.changed.connect(self._changed)
        desk.opened.connect(self._person_changed)

    # --- what is in force

    @property
    def busy(self) -> bool:
        """The server is being asked to take the change."""
        return self._sent is not None

    @Slot()
    def fetch(self) -> None:
        self._desk.ask(_fetch, self, self._take)

    def _take(self, fetched: Fetched) -> None:
        if self.wording.known is None:
            self.wording = Wording(from_bytes(fetched.scratch))
            self._keeping.begin("")
        self.wording = self.wording.over(fetched)
        if not self.busy:
            self.wording = self.wording.settled()
        self.fetched.emit()

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        """What has changed is no case, so it may be the texts."""
        if not case_ids and self.wording.known is not None:
            self._later.touch()

    @Slot(object)
    def _person_changed(self, actor: object) -> None:
        """Somebody else sits down; whoever sat here has left with everything kept."""
        del actor
        self._keeping.forget()
        self._later.drop()
        self._sent, self.wording = None, Wording()

    # --- what is written

    @Slot(object, object)
    def write(self, spot: Spot, mine: Value) -> None:
        """A text is to be so; what it was when the writing began is remembered."""
        self.hold(self.wording.written(spot, mine))

    @Slot(object)
    def take_out(self, spot: Spot) -> None:
        """A text is to be there no more."""
        self.write(spot, None)

    @Slot(object)
    def drop(self, spot: Spot) -> None:
        """What was written of a text is given up."""
        self.hold(self.wording.dropped(spot))

    @Slot(object)
    def keep_mine(self, spot: Spot) -> None:
        """Somebody else's words were read, and ours are to stand in their place."""
        self.hold(self.wording.mine_kept(spot))

    def give_terms(self, why: str, first_day: date | None) -> None:
        basket = self.wording.basket
        if (why, first_day) != (basket.why, basket.first_day):
            self.hold(self.wording.with_basket(msgspec.structs.replace(basket, why=why, first_day=first_day)))

    def new_standard(self) -> Spot:
        """A new phrase of the library, empty; it takes its place when something is written in it."""
        spot = Spot(Kind.STANDARD, f"own_{uuid4().hex[:8]}")
        self.write(spot, new_standard(spot.key))
        return spot

    def hold(self, wording: Wording) -> None:
        """The texts are to be worded so."""
        if wording is not self.wording:
            self.wording = wording
            self._keeping.touch(to_bytes(wording.basket))
            self.written.emit()

    def leave(self) -> None:
        self._keeping.flush()

    # --- publishing

    @Slot()
    def publish(self) -> None:
        """Asks the server to put what is gathered in force for everybody."""
        wording = self.wording
        if wording.known is None or self.busy or not wording.basket:
            return
        self._keeping.flush()
        self._sent = wording.basket
        self.said.emit("")
        self.written.emit()
        question = partial(_publish, wording.known.page.number, wording.change())
        self._desk.ask(question, self, self._answered, self._failed, lane="background")

    def _answered(self, receipt: Receipt) -> None:
        sent, self._sent = self._sent, None
        if receipt.refusal is not None:
            self.said.emit(refusal_words(receipt.refusal, self.wording, language_in_use()))
            self.written.emit()
            if receipt.refusal.reason is Reason.TEXTS_CHANGED:
                self.fetch()
            return
        self.wording = self.wording.published(sent or Basket())
        if self.wording.basket:
            self._keeping.touch(to_bytes(self.wording.basket))
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
