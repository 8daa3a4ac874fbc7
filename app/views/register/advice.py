"""What the form is told while somebody fills it in: deadlines, what seems to be missing, what was seen before, and what
still stands in the way.

Asks the rules through ``obstacles`` and the workbench for what was seen before; blocks nothing.
"""

from __future__ import annotations

import functools

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from app.services.pages_intake import SeenBefore
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.register.form import FormView
from app.views.register.form_data import RegistrationForm
from app.views.register.form_facts import facts_from
from app.views.register.hints import hints
from app.views.register.numbers import typed_numbers
from app.views.register.obstacles import Obstacle, Terms, obstacle
from app.views.register.seen import SeenBeforeList
from app.views.widgets.fields import Debounce
from app.views.widgets.notice import Notice

_ADVISE_DELAY_MS = 120
_LOOK_DELAY_MS = 400


class _Look(msgspec.Struct, frozen=True):
    """What earlier cases are looked up by."""

    sha256: str = ""
    reference: str = ""
    numbers: tuple[str, ...] = ()


class Advice(QObject):
    """Keeps the notices in the form up to date. ``advised`` carries the first ``Obstacle``, or None."""

    advised = Signal(object)

    def __init__(self, desk: Desk, form: FormView) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self._terms: Terms | None = None
        self._looked = _Look()
        self.obstacle: Obstacle | None = None
        self.seen = SeenBeforeList(desk)
        self.missing = Notice("info")
        self.missing.setObjectName("register_missing")
        form.foot.insertWidget(0, self.seen)
        form.foot.insertWidget(form.foot.count() - 1, self.missing)
        self._soon = Debounce(_ADVISE_DELAY_MS, self)
        self._soon.due.connect(self.advise)
        self._later = Debounce(_LOOK_DELAY_MS, self)
        self._later.due.connect(self._look)
        form.changed.connect(self._soon.touch)
        form.changed.connect(self._later.touch)

    def take_terms(self, terms: Terms | None) -> None:
        """Another letter lies in front, or none."""
        self._terms = terms
        self._looked = _Look()
        self.seen.show_seen(())
        self.advise()
        self._look()

    @Slot()
    def advise(self) -> Obstacle | None:
        """Says everything that follows from what is typed now, and returns what stands in the way."""
        terms, typed = self._terms, self._form.value()
        if terms is None:
            self.obstacle = None
            return None
        facts = facts_from(typed, terms.documents, terms.today)
        found = hints(typed, facts, terms.rulebook, language_in_use())
        self._form.parts.receipt.show_deadline(found.interim)
        self._form.parts.complaint.show_time(found.complaint, found.complaint_in_time)
        self.missing.show_text(self._missing_words(found.missing))
        self.obstacle = obstacle(typed, terms)
        self.advised.emit(self.obstacle)
        return self.obstacle

    def _missing_words(self, names: tuple[str, ...]) -> str:
        if not names:
            return ""
        words = self.tr(
            "Seems to be missing: {names}. The letter can be registered all the same; what is missing can be asked for "
            "in a letter."
        )
        return words.format(names="; ".join(names))

    @Slot()
    def _look(self) -> None:
        terms = self._terms
        if terms is None:
            return
        look = _look_of(self._form.value(), terms)
        if look != self._looked:
            self._looked = look
            self._desk.ask(functools.partial(_seen_before, look), self, self._seen, self._not_seen, lane="background")

    @Slot(object)
    def _seen(self, answer: tuple[_Look, tuple[SeenBefore, ...]]) -> None:
        look, seen = answer
        own = self._terms.case.id if self._terms and self._terms.case else ""
        if look == self._looked:
            self.seen.show_seen(tuple(case for case in seen if case.case_id != own))

    @Slot(object)
    def _not_seen(self, error: Exception) -> None:
        """That nothing could be looked up is no reason to stop anybody; the next change tries again."""
        self._looked = _Look()
        self._desk.trouble.emit(error)


def _look_of(form: RegistrationForm, terms: Terms) -> _Look:
    sha256 = terms.documents[0].sha256 if terms.documents else ""
    return _Look(sha256, form.receipt.sender_reference.strip(), typed_numbers(form))


def _seen_before(look: _Look, workbench: Workbench) -> tuple[_Look, tuple[SeenBefore, ...]]:
    return look, workbench.seen_before(look.sha256, look.reference, look.numbers)
