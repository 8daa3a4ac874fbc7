"""One case on a paper workbench: its page, taking back, what is typed, and the scans that wait."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
import pypdfium2
from PIL import Image

from app.models.case.deadlines import complaint_time, deadlines_of, explain_complaint, explain_deadline
from app.models.case.entry import Entry
from app.models.case.facts import Document
from app.models.case.registering import missing
from app.models.case.state import Case
from app.models.undo import undoing
from app.models.values import LetterKind, digest
from app.models.wire import type_name
from app.services.pages import CasePage, DeadlineLine, Receipt, Verification
from app.services.pages_intake import (
    CaseClues,
    CaseFound,
    IntakeAnswer,
    OrganisationCard,
    PagePicture,
    RegisterPage,
    Scan,
    SeenBefore,
)
from app.services.pages_sync import TimelineLine
from tests.paper.core import PaperCore


class PaperCases(PaperCore):
    """What is known of one case."""

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
            complained=self._complained(case),
            texts=self.text_history.version(self.today),
        )

    def _complained(self, case: Case) -> Case | None:
        complaint = case.facts.complaint
        named = {complaint.case_number, complaint.decision_number} if complaint else set()
        others = (self.shelf.case(name) for name in self.shelf.histories if name != case.id)
        return next(
            (other for other in others if other and other.number in named and other.has_sent(LetterKind.DECISION)), None
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


def bare(scan: Scan) -> Scan:
    """A scan without what shares its line."""
    return msgspec.structs.replace(scan, parts=())


def words_of(case: Case) -> str:
    facts = case.facts
    return " ".join((case.number, facts.title, facts.party.name, facts.sender.name, facts.sender_reference)).lower()


def found(case: Case, because: str) -> CaseFound:
    facts = case.facts
    return CaseFound(
        case_id=case.id,
        number=case.number,
        title=facts.title,
        party=facts.party.name,
        state=case.state.value,
        because=because,
    )


class PaperScans(PaperCore):
    """What waits to be registered."""

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
            id=f"scan-{len(self.shelf.documents)}",
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

    def lay_together(self, scan_ids: Sequence[str]) -> None:
        first, *others = (self.shelf.scans[scan_id] for scan_id in scan_ids)
        for other in others:
            del self.shelf.scans[other.id]
        parts = (*first.parts, *(paper for other in others for paper in (bare(other), *other.parts)))
        self.shelf.scans[first.id] = msgspec.structs.replace(first, parts=parts)

    def take_apart(self, scan_id: str) -> None:
        for paper in self.shelf.scans[scan_id].papers:
            self.shelf.scans[paper.id] = bare(paper)

    def put_back(self, document: Document, note: str) -> None:
        self.shelf.scans[f"back-{document.sha256}"] = Scan(
            id=f"back-{document.sha256}",
            name=document.name,
            kind=document.kind,
            pages=document.pages,
            sha256=document.sha256,
            shown=document.shown,
            added=f"{self.today}T09:00:00+01:00",
            note=note,
        )

    def cases_for(self, clues: CaseClues, text: str) -> tuple[CaseFound, ...]:
        """Likely is the sender's reference, and waiting for anything."""
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        if text.strip():
            words = text.lower().split()
            return tuple(found(case, "") for case in cases if all(word in words_of(case) for word in words))
        wanted = clues.sender_reference
        same = [case for case in cases if wanted and case.facts.sender_reference == wanted]
        waiting = [case for case in cases if case.hold is not None and case not in same]
        return (*(found(case, "same reference") for case in same), *(found(case, "waits") for case in waiting))

    def organisation(self, number: str) -> OrganisationCard | None:
        return self.organisations.get(number)

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
