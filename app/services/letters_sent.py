"""Letters that are final: their stored files, saved, printed and marked as sent. Nothing leaves before the server's yes."""

from __future__ import annotations

from pathlib import Path

from app.models.case.acts import Act
from app.models.case.state import SentLetter
from app.models.reasons import Reason, refused
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.dispatch.again import departure
from app.services.dispatch.book import keep_book, read_book
from app.services.files import Files
from app.services.pages import Receipt
from app.services.printing import print_pdf
from app.services.problems import LetterProblem, PrintProblem
from app.services.whole_file import write_whole


class SentPart(Part):
    """Final letters."""

    def __init__(self, core: Core, acting: Acting, files: Files) -> None:
        Part.__init__(self, core)
        self._acting = acting
        self._files = files

    def letter_file(self, case_id: str, letter_id: str) -> bytes:
        sent = self._sent(case_id, letter_id)
        if sent is None:
            raise LetterProblem(detail="the server has not confirmed this letter")
        return self._files.get(sent.letter.document)

    def _sent(self, case_id: str, letter_id: str) -> SentLetter | None:
        """A letter that the server has confirmed, or None."""
        with self._core.read() as connection:
            case = self._acting.cases.view(connection, case_id).confirmed
        return case.letter(letter_id) if case else None

    def save_letter(self, case_id: str, letter_id: str, target: Path) -> Path:
        """Writes the letter to ``target``, or under its own name where that is a folder. Whole or not at all."""
        data = self.letter_file(case_id, letter_id)
        if target.is_dir():
            sent = self._sent(case_id, letter_id)
            name = f"{sent.letter.case_number}-{sent.letter.kind.value}.pdf" if sent else f"{letter_id}.pdf"
            target = target / name.replace("/", "-")
        try:
            write_whole(target, data)
        except OSError as fault:
            raise PrintProblem(detail=fault.strerror or "the file cannot be written") from fault
        return target

    def print_letter(self, case_id: str, letter_id: str, printer: str, copies: int, duplex: bool) -> None:
        print_pdf(self.letter_file(case_id, letter_id), printer, copies, duplex)

    def dispatched(self, case_id: str, letter_id: str, how: str) -> Receipt:
        sent = self._sent(case_id, letter_id)
        if sent is None:
            return Receipt(case_id=case_id, refusal=refused(Reason.NOT_CONFIRMED))
        receipt = self._acting.submit(case_id, self._departure(case_id, sent, how))
        if receipt.done:
            with self._core.write() as connection:
                keep_book(connection, read_book(connection).without((letter_id,)), self._core.stamp())
        return receipt

    def _departure(self, case_id: str, sent: SentLetter, how: str) -> Act:
        """The act by which a letter leaves, as the case stands here with what waits."""
        case = self._acting.shown(case_id)
        with self._core.read() as connection:
            mark = read_book(connection).mark(sent.letter.id)
        shown = case.letter(sent.letter.id) or sent
        return departure(case, shown, mark, self._core.rulebook, how, self._core.today())
