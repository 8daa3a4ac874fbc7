"""The shelf that paper workbenches share, and the core of each: who sits there, and how an act is done."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import msgspec
from reportlab.pdfgen.canvas import Canvas

from app.models.case.acts import Act
from app.models.case.entry import Entry, Stamp
from app.models.case.state import Case, fold
from app.models.check import check
from app.models.letter_texts.change import TextEntry
from app.models.letter_texts.history import TextHistory
from app.models.reasons import Refused
from app.models.register import Rulebook
from app.models.texts import Language
from app.models.undo import reverse
from app.models.values import Actor, digest
from app.models.wire import type_name
from app.services.dispatch.book import Book
from app.services.letters.texts import shipped_texts
from app.services.pages import Person, Receipt
from app.services.pages_intake import OrganisationCard, Scan
from app.services.pages_letters import LetterFault
from app.services.pages_sync import SyncPage


@dataclass
class Shelf:
    """What several people's paper workbenches share: the histories of the cases, documents and scans."""

    histories: dict[str, list[Entry]] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)
    scans: dict[str, Scan] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    seq: int = 0
    texts: list[TextEntry] = field(default_factory=list)

    def case(self, case_id: str) -> Case | None:
        return fold(self.histories.get(case_id, ()))

    def add(self, entry: Entry) -> None:
        """Confirms an entry at once, as a server nearby would."""
        self.seq += 1
        history = self.histories.setdefault(entry.case_id, [])
        first = history[0].stamp if history else None
        number = first.number if first else f"AAREG-2026-{len(self.histories):05d}"
        stamp = Stamp(
            seq=self.seq, revision=len(history) + 1, time=entry.at, number=number, hash=digest(entry.id.encode())
        )
        history.append(msgspec.structs.replace(entry, stamp=stamp))


class PaperCore:
    """One person at a shelf. Every act goes through the real ``check`` before it is put on the shelf.

    What a test may set: ``offline``; ``told_sync`` for the sync page; ``faults`` and ``suggested`` (facts, assessment) for
    the letter; ``refuse_next`` for one act that the world refuses whatever the rules say here. What it may look at:
    ``typed``, ``printed``, ``values``, ``answers`` and ``merges`` (to refused acts), ``closed``.
    """

    def __init__(self, actor: Actor, rulebook: Rulebook, today: date, shelf: Shelf | None = None) -> None:
        self.actor = actor
        self.rulebook = rulebook
        self.today = today
        self.shelf = shelf or Shelf()
        self.language = Language.NB
        self.offline = False
        self.typed: dict[str, bytes] = {}
        self.printed: list[tuple[str, str, str]] = []
        self.papers: list[tuple[bytes, str]] = []
        self.jammed: set[str] = set()
        self.book = Book()
        self.values: dict[str, str] = {"language": "nb", "theme": "system"}
        self.told_sync: SyncPage | None = None
        self.answers: list[tuple[str, bool]] = []
        self.merges: list[tuple[str, tuple[str, ...], int]] = []
        self.closed = False
        self.faults: tuple[LetterFault, ...] = ()
        self.suggested = ("", "")
        self.refuse_next: Refused | None = None
        self.organisations: dict[str, OrganisationCard] = {}
        self.short_forms: dict[str, str] = {}
        self._listeners: list[Callable[[frozenset[str]], None]] = []

    @property
    def text_history(self) -> TextHistory:
        """The letter texts as shipped and as the office has changed them."""
        return TextHistory(shipped=shipped_texts(), entries=tuple(self.shelf.texts))

    def use_language(self, language: Language) -> None:
        self.language = language

    def submit(self, case_id: str, act: Act) -> Receipt:
        case = self.shelf.case(case_id)
        refusal, self.refuse_next = self.refuse_next or check(case, act, self.actor, self.rulebook), None
        case_id = case_id or f"case-{len(self.shelf.histories) + 1}"
        if refusal:
            return Receipt(case_id=case_id, refusal=refusal)
        entry = Entry(
            id=f"act-{self.shelf.seq + 1}",
            case_id=case_id,
            act=act,
            base=case.revision if case else 0,
            by=self.actor.id,
            by_name=self.actor.name,
            at=f"{self.today}T12:00:{self.shelf.seq % 60:02d}+01:00",
            device="paper",
            rulebook=self.rulebook.version,
        )
        self.shelf.add(entry)
        back = reverse(act, case, self.today) if case else None
        undoable = back is not None and check(self.shelf.case(case_id), back, self.actor, self.rulebook) is None
        for listener in self._listeners:
            listener(frozenset({case_id}))
        return Receipt(case_id=case_id, act_id=entry.id, confirmed=True, key=type_name(type(act)), undoable=undoable)

    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None:
        self._listeners.append(listener)

    def tell(self, case_ids: frozenset[str]) -> None:
        """Announces a change that is no act."""
        for listener in self._listeners:
            listener(case_ids)

    def close(self) -> None:
        self.closed = True
        self._listeners.clear()


def _sheet(text: str) -> bytes:
    """One A4 page with a line of text."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(72, 720, text[:90].encode("latin-1", "replace").decode("latin-1"))
    canvas.save()
    return out.getvalue()


def truth(name: str) -> dict[str, object]:
    """The truth file of a practice letter, e.g. "skan-20261023-0008"."""
    data = (Path(__file__).parents[2] / "resources/practice/letters" / f"{name}.json").read_bytes()
    found: dict[str, object] = json.loads(data)
    return found
