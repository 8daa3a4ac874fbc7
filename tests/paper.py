"""A workbench on paper: the whole interface between views and services in memory, with the real rules behind it.

View tests use it where the store, the server and the letters are beside the point. Every act goes through the real
``check`` and ``evolve``; only storing, sending and drawing are done in the simplest honest way.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import msgspec
import pypdfium2
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from app.models.case import deciding
from app.models.case.acts import (
    Act,
    DecisionDraft,
    DecisionProposed,
    InformationRequested,
    LetterDispatched,
    LetterIssued,
    OutgoingLetter,
)
from app.models.case.deadlines import (
    complaint_time,
    deadlines_of,
    explain_complaint,
    explain_deadline,
    next_deadline,
)
from app.models.case.entry import Entry, Stamp
from app.models.case.registering import missing
from app.models.case.state import Case, fold
from app.models.check import check
from app.models.register import Rulebook
from app.models.texts import Language
from app.models.undo import undoing
from app.models.values import Actor, CaseState, LetterKind, digest
from app.models.wire import type_name
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow, WorklistValues
from app.services.pages import (
    ApprovalLine,
    CasePage,
    DeadlineLine,
    IntakeAnswer,
    LetterLine,
    LetterOptions,
    LetterParagraph,
    LetterPreview,
    PagePicture,
    Person,
    Receipt,
    RegisterPage,
    Scan,
    SeenBefore,
    SettingLine,
    SyncLine,
    SyncPage,
    SyncState,
    TimelineLine,
    Verification,
)
from app.services.problems import ServerProblem

_OPEN = frozenset(CaseState) - {CaseState.CLOSED}


@dataclass
class Shelf:
    """What several people's paper workbenches share: the histories of the cases, documents and scans."""

    histories: dict[str, list[Entry]] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)
    scans: dict[str, Scan] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    seq: int = 0

    def case(self, case_id: str) -> Case | None:
        return fold(self.histories.get(case_id, ()))

    def add(self, entry: Entry) -> None:
        """Confirms an entry at once, as a server nearby would."""
        self.seq += 1
        history = self.histories.setdefault(entry.case_id, [])
        number = f"AAREG-2026-{len(self.histories):05d}"
        stamp = Stamp(
            seq=self.seq, revision=len(history) + 1, time=entry.at, number=number, hash=digest(entry.id.encode())
        )
        history.append(msgspec.structs.replace(entry, stamp=stamp))


class PaperWorkbench:
    """Implements ``app.services.protocol.Workbench`` for one person over a ``Shelf``."""

    def __init__(self, actor: Actor, rulebook: Rulebook, today: date, shelf: Shelf | None = None) -> None:
        self.actor = actor
        self.rulebook = rulebook
        self.today = today
        self.shelf = shelf or Shelf()
        self.language = Language.NB
        self.offline = False
        self.typed: dict[str, bytes] = {}
        self.printed: list[tuple[str, str, str]] = []
        self.values: dict[str, str] = {"language": "nb", "theme": "system"}
        self._listeners: list[Callable[[frozenset[str]], None]] = []

    def use_language(self, language: Language) -> None:
        self.language = language

    # --- lists

    def _listed(self, query: WorklistQuery) -> list[tuple[int, Case]]:
        cases = [(place, self.shelf.case(case_id)) for place, case_id in enumerate(self.shelf.histories, start=1)]
        words = query.text.lower().split()
        return [
            (place, case)
            for place, case in cases
            if case is not None and self._fits(case, query) and all(word in self._words(case) for word in words)
        ]

    @staticmethod
    def _words(case: Case) -> str:
        facts = case.facts
        return " ".join((case.number, facts.title, facts.party.name, facts.sender.name, facts.sender_reference)).lower()

    def _fits(self, case: Case, query: WorklistQuery) -> bool:
        found = next_deadline(case, self.rulebook)
        days = (found.deadline.date - query.today).days if found else 9999
        fits = {
            WorklistFilter.MINE: case.assigned_to == query.person and case.state in _OPEN,
            WorklistFilter.UNASSIGNED: not case.assigned_to and case.state in _OPEN,
            WorklistFilter.DUE_SOON: 0 <= days <= query.due_soon_days and case.state in _OPEN,
            WorklistFilter.OVERDUE: days < 0 and case.state in _OPEN,
            WorklistFilter.ON_HOLD: case.state is CaseState.ON_HOLD,
            WorklistFilter.FOR_APPROVAL: case.state is CaseState.SUBMITTED,
            WorklistFilter.OPEN: case.state in _OPEN,
            WorklistFilter.CLOSED: case.state is CaseState.CLOSED,
            WorklistFilter.ALL: True,
        }
        return fits[query.filter] and query.door in ("", case.facts.door.value)

    def worklist_ids(self, query: WorklistQuery) -> Sequence[int]:
        return [place for place, _case in self._listed(query)]

    def worklist_rows(self, rowids: Sequence[int]) -> tuple[WorklistRow, ...]:
        ids = list(self.shelf.histories)
        return tuple(self._row(place, self.shelf.case(ids[place - 1])) for place in rowids)

    def _row(self, place: int, case: Case | None) -> WorklistRow:
        assert case is not None
        found = next_deadline(case, self.rulebook)
        values = WorklistValues(
            number=case.number,
            title=case.facts.title,
            party=case.facts.party.name,
            sender=case.facts.sender.name,
            door=case.facts.door.value,
            kind=case.facts.kind.value,
            language=case.facts.language.value,
            state=case.state.value,
            outcome=case.outcome.value if case.outcome else "",
            received=case.facts.received,
            assigned_to=case.assigned_to,
            assigned_name=case.assigned_name,
            proposed_by=case.proposal.by if case.proposal else "",
            deadline=found.deadline.date if found else None,
            deadline_name=found.name if found else "",
            words=self._words(case),
        )
        return WorklistRow(rowid=place, case_id=case.id, values=values)

    def counts(self) -> dict[WorklistFilter, int]:
        return {
            kind: len(self._listed(WorklistQuery(filter=kind, person=self.actor.id, today=self.today)))
            for kind in WorklistFilter
        }

    # --- one case

    def case_page(self, case_id: str) -> CasePage | None:
        case = self.shelf.case(case_id)
        if case is None:
            return None
        history = self.shelf.histories[case_id]
        found = complaint_time(case.facts, self.rulebook)
        return CasePage(
            case=case,
            actor=self.actor,
            rulebook=self.rulebook,
            today=self.today,
            deadlines=tuple(
                DeadlineLine(
                    deadline=item.deadline, why=explain_deadline(item, self.rulebook, self.language), met=item.met
                )
                for item in deadlines_of(case, self.rulebook)
            ),
            timeline=tuple(self._line(history, entry) for entry in history),
            missing=missing(case.facts),
            pending=0,
            refused=(),
            complaint_in_time=found.in_time if found else None,
            complaint_why=explain_complaint(found, self.language) if found else "",
        )

    def _line(self, history: list[Entry], entry: Entry) -> TimelineLine:
        mine = entry.by == self.actor.id and entry is history[-1]
        return TimelineLine(
            act_id=entry.id,
            key=type_name(type(entry.act)),
            at=entry.at,
            by_name=entry.by_name,
            detail="",
            state="confirmed",
            revision=entry.stamp.revision if entry.stamp else 0,
            undoable=mine and undoing(history, entry, self.today) is not None,
        )

    def submit(self, case_id: str, act: Act) -> Receipt:
        case = self.shelf.case(case_id)
        refusal = check(case, act, self.actor, self.rulebook)
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
        for listener in self._listeners:
            listener(frozenset({case_id}))
        return Receipt(case_id=case_id, act_id=entry.id, confirmed=True)

    def undo_last(self, case_id: str) -> Receipt | None:
        history = self.shelf.histories.get(case_id, [])
        mine = next((entry for entry in reversed(history) if entry.by == self.actor.id), None)
        act = undoing(history, mine, self.today) if mine else None
        return self.submit(case_id, act) if act else None

    def verify_case(self, case_id: str) -> Verification:
        return Verification(case_id=case_id, acts=len(self.shelf.histories[case_id]), whole=True)

    # --- typing

    def keep_scratch(self, key: str, data: bytes) -> None:
        self.typed[key] = data

    def scratch(self, key: str) -> bytes | None:
        return self.typed.get(key)

    def drop_scratch(self, key: str) -> None:
        self.typed.pop(key, None)

    # --- scans

    def register_page(self) -> RegisterPage:
        scans = tuple(self.shelf.scans.values())
        return RegisterPage(scans=scans, actor=self.actor, rulebook=self.rulebook, today=self.today)

    def take_in(self, paths: Sequence[Path]) -> tuple[IntakeAnswer, ...]:
        return tuple(self.take_in_bytes(path.name, path.read_bytes()) for path in paths)

    def take_in_bytes(self, name: str, data: bytes) -> IntakeAnswer:
        try:
            pages = len(pypdfium2.PdfDocument(data))
        except pypdfium2.PdfiumError:
            return IntakeAnswer(file=name, accepted=False, sentence="The file is damaged. Ask for it again.")
        sha256 = digest(data)
        self.shelf.documents[sha256] = data
        scan = Scan(
            id=f"scan-{len(self.shelf.scans) + 1}",
            name=name,
            kind="pdf",
            pages=pages,
            sha256=sha256,
            shown="",
            added=f"{self.today}T08:00:00+01:00",
        )
        self.shelf.scans[scan.id] = scan
        return IntakeAnswer(file=name, accepted=True, sentence="", scan=scan)

    def watch(self) -> tuple[IntakeAnswer, ...]:
        return ()

    def set_scan_aside(self, scan_id: str) -> None:
        self.shelf.scans.pop(scan_id, None)

    def seen_before(self, sha256: str, reference: str, numbers: Sequence[str]) -> tuple[SeenBefore, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        return tuple(
            SeenBefore(case_id=case.id, number=case.number, title=case.facts.title, because="same scan")
            for case in cases
            if sha256 and any(document.sha256 == sha256 for document in case.documents)
        )

    def page_picture(self, sha256: str, number: int, dpi: int) -> PagePicture:
        page = pypdfium2.PdfDocument(self.shelf.documents[sha256])[number - 1]
        picture: Image.Image = page.render(scale=dpi / 72).to_pil().convert("RGB")
        return PagePicture(
            sha256=sha256,
            number=number,
            dpi=dpi,
            width=picture.width,
            height=picture.height,
            stride=picture.width * 3,
            rgb=picture.tobytes(),
        )

    def postal_place(self, code: str) -> str:
        return {"2815": "GJØVIK", "4006": "STAVANGER", "9008": "TROMSØ", "6812": "FØRDE"}.get(code, "")

    # --- letters

    def preview(self, case_id: str, options: LetterOptions, draft: DecisionDraft | None = None) -> LetterPreview:
        case = self.shelf.case(case_id)
        assert case is not None
        case = msgspec.structs.replace(case, draft=draft) if draft else case
        text = case.draft.assessment or case.facts.title
        paragraph = LetterParagraph(key="assessment", text=text, source="draft:assessment", edited=False, editable=True)
        return LetterPreview(
            case_id=case_id,
            kind=options.kind,
            pdf=_sheet(f"{options.kind.value}: {text}"),
            content=digest(text.encode()),
            paragraphs=(paragraph,),
            faults=(),
        )

    def propose(self, case_id: str, comment: str) -> Receipt:
        case = self.shelf.case(case_id)
        assert case is not None
        shown = self.preview(case_id, LetterOptions(kind=LetterKind.DECISION))
        self.shelf.documents[digest(shown.pdf)] = shown.pdf
        act = DecisionProposed(
            outcome=deciding.outcome_in(case),
            content=shown.content,
            document=digest(shown.pdf),
            renderer="paper",
            fingerprint=deciding.fingerprint(case, shown.content, digest(shown.pdf), "paper"),
            comment=comment,
        )
        return self.submit(case_id, act)

    def draft_document(self, case_id: str) -> bytes:
        case = self.shelf.case(case_id)
        assert case is not None and case.proposal is not None
        return self.shelf.documents[case.proposal.document]

    def send_letter(self, case_id: str, options: LetterOptions) -> Receipt:
        if self.offline:
            raise ServerProblem(detail="no network")
        case = self.shelf.case(case_id)
        assert case is not None
        shown = self.preview(case_id, options)
        self.shelf.documents[digest(shown.pdf)] = shown.pdf
        letter = OutgoingLetter(
            id=f"letter-{len(case.letters) + 1}",
            kind=options.kind,
            document=digest(shown.pdf),
            content=case.proposal.content if case.proposal else shown.content,
            date=self.today,
            case_number=case.number,
        )
        if options.kind is LetterKind.REQUEST_FOR_INFORMATION:
            due = options.due or self.today
            asked = InformationRequested(letter=letter, conditions=options.conditions, due=due, extra=options.extra)
            return self.submit(case_id, asked)
        approved = case.proposal.fingerprint if case.proposal else ""
        return self.submit(case_id, LetterIssued(letter=letter, approved=approved))

    def approvals(self) -> tuple[ApprovalLine, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        return tuple(self._approval(case) for case in cases if case.state is CaseState.SUBMITTED)

    def _approval(self, case: Case) -> ApprovalLine:
        assert case.proposal is not None
        found = next_deadline(case, self.rulebook)
        return ApprovalLine(
            case_id=case.id,
            case_number=case.number,
            title=case.facts.title,
            party=case.facts.party.name,
            outcome=case.proposal.outcome.value,
            proposed_by=case.proposal.by_name,
            proposed_at=case.proposal.at,
            deadline=found.deadline.date if found else None,
            refusal=None,
        )

    def letters(self, text: str = "") -> tuple[LetterLine, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        return tuple(
            LetterLine(
                case_id=case.id,
                case_number=case.number,
                case_title=case.facts.title,
                letter_id=sent.letter.id,
                kind=sent.letter.kind,
                recipient=case.facts.recipient.name,
                language=case.facts.language.value,
                issued=sent.letter.date,
                document=sent.letter.document,
                dispatched_on=sent.dispatched_on,
                dispatched_how=sent.dispatched_how,
            )
            for case in cases
            if text.lower() in self._words(case)
            for sent in case.letters
        )

    def letter_file(self, case_id: str, letter_id: str) -> bytes:
        case = self.shelf.case(case_id)
        sent = case.letter(letter_id) if case else None
        assert sent is not None
        return self.shelf.documents[sent.letter.document]

    def save_letter(self, case_id: str, letter_id: str, target: Path) -> Path:
        target.write_bytes(self.letter_file(case_id, letter_id))
        return target

    def print_letter(self, case_id: str, letter_id: str, printer: str, copies: int, duplex: bool) -> None:
        self.printed.append((case_id, letter_id, printer))

    def dispatched(self, case_id: str, letter_id: str, how: str) -> Receipt:
        return self.submit(case_id, LetterDispatched(letter_id=letter_id, how=how, on=self.today))

    # --- sync, people, settings

    def sync_now(self) -> SyncLine:
        if self.offline:
            raise ServerProblem(detail="no network")
        return self.sync_line()

    def sync_line(self) -> SyncLine:
        return SyncLine(state=SyncState.OFFLINE if self.offline else SyncState.SYNCED)

    def sync_page(self) -> SyncPage:
        return SyncPage(line=self.sync_line(), waiting=(), refused=(), accepted=())

    def answer_refusal(self, act_id: str, again: bool) -> Receipt | None:
        return None

    def people(self) -> tuple[Person, ...]:
        return self.shelf.people

    def settings(self) -> tuple[SettingLine, ...]:
        return (
            SettingLine(
                key="language",
                kind="choice",
                value=self.values["language"],
                label="Language",
                help="The language of the window.",
                choices=("nb", "nn", "en"),
            ),
            SettingLine(
                key="theme",
                kind="choice",
                value=self.values["theme"],
                label="Appearance",
                help="Light, dark, or as the computer is set.",
                choices=("system", "light", "dark"),
            ),
        )

    def set_setting(self, key: str, value: str) -> None:
        self.values[key] = value

    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None:
        self._listeners.append(listener)

    def close(self) -> None:
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
    data = (Path(__file__).parents[1] / "resources/practice/letters" / f"{name}.json").read_bytes()
    found: dict[str, object] = json.loads(data)
    return found
