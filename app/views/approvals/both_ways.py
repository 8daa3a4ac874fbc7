"""Both ways between the letter that is to be approved and the lines of the review that can be pinned.

Knows which line of the review stands for which origin of the letter's words.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.models.register import Rulebook
from app.services.pages_letters import LetterParagraph, LetterPreview
from app.views.approvals.proposal import ProposalPane
from app.views.letter.on_sheet import LinesOnSheet
from app.views.letter.places import LetterMap
from app.views.letter.pointing import ShowInLetter
from app.views.scan.view import ScanView
from app.views.words.targets import origin_words

_DRAFTED, _PINNED = "draft:", "paragraph:"


def target_of_origin(origin: str) -> str:
    """The target of the line in the review that an origin of the letter's words stands in."""
    return _PINNED + origin.removeprefix(_DRAFTED) if origin.startswith(_DRAFTED) else origin


def origin_of_target(target: str) -> str:
    """The origin that a line of the review stands for."""
    return _DRAFTED + target.removeprefix(_PINNED) if target.startswith(_PINNED) else target


class BothWays(QObject):
    """``told`` says a sentence where there is no way."""

    told = Signal(str)

    def __init__(self, letter: ScanView, proposal: ProposalPane) -> None:
        super().__init__(letter)
        self._proposal = proposal
        self.lines = LinesOnSheet(letter)
        self.lines.chosen.connect(self.go_to_origin)
        self.way = ShowInLetter(proposal)
        self.way.wished.connect(self.show_in_letter)

    def know(self, preview: LetterPreview | None, rulebook: Rulebook) -> None:
        """The words of the letter that is shown; None where they are not known word for word."""
        if preview is None:
            self.lines.show_lines(LetterMap(), {})
            return
        hints = {line.key: origin_words(line, rulebook) for line in (*preview.fixed, *preview.paragraphs)}
        self.lines.show_lines(LetterMap(preview), hints)

    @Slot(object)
    def go_to_origin(self, line: LetterParagraph) -> None:
        """Goes to the line of the review that words of the letter came from."""
        targets = [target_of_origin(origin) for origin in (line.origins or (line.source,))]
        there = self._proposal.reading.show_targets(targets)
        self.told.emit("" if there else self.tr("These words do not come from the review."))

    @Slot(str)
    def show_in_letter(self, target: str) -> None:
        there = self.lines.show_target(origin_of_target(target))
        self.told.emit("" if there else self.tr("The letter says nothing of this."))
