"""What is typed about a scan that belongs to a case we have, and the acts that come of it. Knows no Qt.

Pages are counted through all documents of the scan's line, as in a registration; each act counts those of its own document.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from app.models.case.acts import DocumentReceived
from app.models.case.facts import Document, Enclosure
from app.models.case.state import Case
from app.models.check import check
from app.models.reasons import Reason
from app.models.texts import QT_TRANSLATE_NOOP
from app.views.register.form_data import EnclosureForm, Form
from app.views.register.form_facts import Gap, day, enclosure_from
from app.views.register.obstacles import Obstacle, Terms


class LaterForm(Form, frozen=True):
    """``on`` says that somebody has chosen to add the scan to a case; dates are ISO or as they were typed."""

    on: bool = False
    case_id: str = ""
    received: str = ""
    note: str = ""
    enclosures: tuple[EnclosureForm, ...] = ()


_NO_CASE = QT_TRANSLATE_NOOP("later", "Choose the case that the scan belongs to.")
_NO_RECEIVED = QT_TRANSLATE_NOOP("later", "Say on which day it was received.")
_BAD_DATE = QT_TRANSLATE_NOOP("later", "This is not a date. Write it as 14.10.2026, for example.")
_AHEAD = QT_TRANSLATE_NOOP("later", "That day lies ahead.")


def obstacle(form: LaterForm, terms: Terms, case: Case | None) -> Obstacle | None:
    """The first thing in the way of adding the documents to the case, in the order of the form."""
    gap = _gap(form, terms.today, case)
    if gap is not None:
        return Obstacle(field=gap.field, gap=gap)
    for act in acts_of(form, terms.documents):
        refusal = check(case, act, terms.actor, terms.rulebook)
        if refusal is not None:
            field = _enclosure_field(form, refusal.values.get("title", ""))
            return Obstacle(field=field if refusal.reason is Reason.PAGES_OUTSIDE_SCAN else "", refusal=refusal)
    return None


def _gap(form: LaterForm, today: date, case: Case | None) -> Gap | None:
    received = day(form.received)
    if not form.case_id or case is None:
        return Gap("case", _NO_CASE, "later")
    if not form.received.strip():
        return Gap("received", _NO_RECEIVED, "later")
    if received is None:
        return Gap("received", _BAD_DATE, "later")
    return Gap("received", _AHEAD, "later") if received > today else None


def _enclosure_field(form: LaterForm, title: str) -> str:
    place = next((place for place, item in enumerate(form.enclosures) if item.title.strip() == title), 0)
    return f"enclosures.{place}.pages"


def acts_of(form: LaterForm, documents: Iterable[Document]) -> tuple[DocumentReceived, ...]:
    """One act for each document; the note stands with the first. The form must have no gap in its date."""
    received = day(form.received) or date.min
    enclosures = [enclosure_from(item) for item in form.enclosures if item.filled]
    made: list[DocumentReceived] = []
    before = 0
    papers = tuple(documents)
    for place, document in enumerate(papers):
        last = place == len(papers) - 1
        here = [item for item in enclosures if _begins_by(item, before + document.pages, last)]
        enclosures = [item for item in enclosures if item not in here]
        act = DocumentReceived(
            document=document,
            received=received,
            enclosures=tuple(_moved(item, before) for item in here),
            note=form.note.strip() if place == 0 else "",
        )
        made.append(act)
        before += document.pages
    return tuple(made)


def _begins_by(item: Enclosure, page: int, last: bool) -> bool:
    """Whether an enclosure begins on a page up to this one; what is in no document stands with the last one."""
    return last or not item.present or item.first_page <= page


def _moved(item: Enclosure, before: int) -> Enclosure:
    if not item.present:
        return item
    return msgspec.structs.replace(item, first_page=item.first_page - before, last_page=item.last_page - before)
