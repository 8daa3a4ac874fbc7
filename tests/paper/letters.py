"""The letters of a paper workbench: one page with a line of text, stored and made final as real ones are."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.models.case import deciding
from app.models.case.acts import DecisionProposed
from app.models.case.issuing import LetterOptions, addressed_options, beforehand, final_act, letters_needed
from app.models.case.outgoing import OutgoingLetter
from app.models.case.state import Case, SentLetter
from app.models.case.weighing import DecisionDraft
from app.models.values import LetterKind, digest
from app.services.pages import Receipt
from app.services.pages_letters import LetterParagraph, LetterPlace, LetterPreview
from app.services.previewing import final_decision
from app.services.problems import ServerProblem
from tests.paper.core import PaperCore, _sheet


class PaperLetters(PaperCore):
    """What is written and sent."""

    def preview(self, case_id: str, options: LetterOptions, draft: DecisionDraft | None = None) -> LetterPreview:
        case = self.shelf.case(case_id)
        assert case is not None
        final = final_decision(case) if options.kind is LetterKind.DECISION else None
        if final is not None:
            return self._final(case, final)
        case = msgspec.structs.replace(case, draft=draft) if draft else case
        text = case.draft.assessment or case.facts.title
        paragraph = LetterParagraph(key="assessment", text=text, source="draft:assessment", edited=False, editable=True)
        return LetterPreview(
            case_id=case_id,
            kind=options.kind,
            pdf=_sheet(f"{options.kind.value}: {text}"),
            content=digest(text.encode()),
            paragraphs=(paragraph,),
            faults=self.faults,
            suggested_facts=self.suggested[0],
            suggested_assessment=self.suggested[1],
            places=(LetterPlace(key=paragraph.key, page=0, left=72, top=109, width=451, height=16),),
        )

    def _final(self, case: Case, sent: SentLetter) -> LetterPreview:
        text = f"Issued {sent.letter.date} in case {sent.letter.case_number}"
        line = LetterParagraph(key="assessment", text=text, source="draft:assessment", edited=False, editable=True)
        return LetterPreview(
            case_id=case.id,
            kind=sent.letter.kind,
            pdf=self.shelf.documents[sent.letter.document],
            content=sent.letter.content,
            paragraphs=(line,),
            faults=(),
            places=(LetterPlace(key=line.key, page=0, left=72, top=109, width=451, height=16),),
            issued=sent.letter.document,
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
            texts=case.draft.texts or self.text_history.version(self.today),
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
        decision = options.kind is LetterKind.DECISION and case.proposal is not None
        content = case.proposal.content if decision and case.proposal else shown.content
        options = addressed_options(options, self.rulebook, self.today)
        ending = beforehand(case, options)
        if ending is not None:
            ended = self.submit(case_id, ending)
            if ended.refusal is not None:
                return ended
        letters = tuple(
            OutgoingLetter(
                id=f"letter-{len(case.letters) + place}",
                kind=part.kind,
                document=digest(shown.pdf),
                content=content,
                date=self.today,
                case_number=case.number,
            )
            for place, part in enumerate(letters_needed(options), 1)
        )
        return self.submit(case_id, final_act(case, options, letters, self.today))

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

    def archive_case(self, case_id: str, folder: Path) -> Path:
        case = self.shelf.case(case_id)
        assert case is not None
        target = folder / f"{case.number}.zip"
        target.write_bytes(case.number.encode())
        return target

    def print_package(self, case_id: str, letter_id: str, folder: Path) -> Path:
        return self.save_letter(case_id, letter_id, folder / f"{letter_id}-print.zip")
