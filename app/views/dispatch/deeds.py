"""What each deed of the foot sets going. Knows the questions, the errands and the papers; nothing is done here itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages import CasePage
from app.services.pages_dispatch import DispatchPage, LetterLine, Stage
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.archive import ArchiveDialog
from app.views.dispatch.asking import DeskQuestions
from app.views.dispatch.beside import Beside
from app.views.dispatch.errands import LetterErrands
from app.views.dispatch.foot import Deed
from app.views.dispatch.handing import HandingOver
from app.views.dispatch.outlet import PaperOutlet
from app.views.dispatch.papers import FrankingErrand, LabelErrand
from app.views.dispatch.pile import LetterPile
from app.views.dispatch.printer import PrintSteps
from app.views.dispatch.stages import Shown
from app.views.dispatch.telling import DeskNews


class Deeds(QObject):
    """Everything but ticking, which the page does itself because the pile goes on with it."""

    def __init__(self, desk: Desk, pile: LetterPile, beside: Beside, errands: LetterErrands, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._pile, self._beside, self._errands, self._window = desk, pile, beside, errands, window
        self._page: DispatchPage | None = None
        self.news = DeskNews(pile.message, errands, self)
        self.printing = PrintSteps(window)
        self.outlet = PaperOutlet(desk, window)
        self.handing = HandingOver(desk, window)
        self._questions = DeskQuestions(desk, errands, window)
        self._labels = LabelErrand(desk, self.outlet, window)
        self._franking = FrankingErrand(desk, self.outlet, window)
        self.handing.moved.connect(self._handing)
        self.handing.ended.connect(self.news.handed_over)
        self.outlet.said.connect(self.news.say)
        self.news.address_wished.connect(self._to_address)
        errands.sent.connect(self.news.ticked)
        errands.taken_back.connect(self.news.taken_back)
        errands.came_back.connect(self._came_back)
        errands.saved.connect(self._saved)
        errands.addressed.connect(self.news.addressed)

    def remember(self, page: DispatchPage) -> None:
        """The desk as it now is, with what was chosen in the settings."""
        self._page = page
        self.printing.remember(page)
        self.outlet.printing.remember(page)

    @Slot(object)
    def do(self, deed: Deed) -> None:
        """Sets going what is wished, for the marked letters."""
        several: dict[Deed, Callable[[tuple[LetterLine, ...]], None]] = {
            Deed.PRINT: self.printing.begin,
            Deed.CENTRAL: self.handing.begin,
            Deed.STILL_HERE: self._questions.still_here,
            Deed.RETURNED: self._returned,
            Deed.LABELS: self._open_labels,
            Deed.FRANKING: self._open_franking,
            Deed.ARCHIVE: self._open_archive,
        }
        one: dict[Deed, Callable[[LetterLine], None]] = {
            Deed.SAVE: self._questions.save,
            Deed.OPEN_CASE: self._open_case,
            Deed.REGISTERED: self._questions.registered,
            Deed.ENCLOSURES: self._questions.enclosures,
            Deed.NOT_RETURNED: self._questions.not_returned,
            Deed.ADDRESS: self._ask_address,
        }
        line = self._pile.current()
        if deed in several:
            several[deed](self._pile.marked())
        elif deed in one and line is not None:
            one[deed](line)

    @Slot()
    def open_case(self) -> None:
        line = self._pile.current()
        if line is not None:
            self._open_case(line)

    def _open_case(self, line: LetterLine) -> None:
        self._desk.wish.emit("case", line.case_id)

    def _returned(self, lines: tuple[LetterLine, ...]) -> None:
        """Without a letter that was sent, the way to one: among those that were sent, by the number on the envelope."""
        if lines and lines[0].stage is Stage.SENT:
            self._questions.returned(lines[0], self._beside.pages)
            return
        self._pile.show_only(Shown.SENT)
        self._pile.search.control.setFocus()
        self.news.say(self.tr("Type or scan the case number on the letter that came back, and press Enter."), "info")

    def _open_labels(self, lines: tuple[LetterLine, ...]) -> None:
        self._labels.open(lines, self._page.label_sheet if self._page else "L7163")

    def _open_franking(self, lines: tuple[LetterLine, ...]) -> None:
        if self._page is not None:
            self._franking.open(lines, self._page.today)

    def _open_archive(self, lines: tuple[LetterLine, ...]) -> None:
        del lines
        ArchiveDialog(self._desk, self._window).open()

    @Slot(int, int)
    def _handing(self, done: int, total: int) -> None:
        self.news.say(self.tr("Handing over: {done} of {total} …").format(done=done, total=total), "info")

    @Slot(object)
    def _came_back(self, line: LetterLine) -> None:
        """The letter stays before whoever noted it, among what came back."""
        self._pile.show_only(Shown.CAME_BACK)
        self.news.came_back(line)

    @Slot(object)
    def _to_address(self, line: LetterLine) -> None:
        self._ask_address(line)

    def _ask_address(self, line: LetterLine) -> None:
        """What was noted a moment ago may not be beside the pile yet; then the case is asked for first."""
        if line.case_id in self._beside.pages:
            self._questions.address(line, self._beside.pages)
        else:
            self._desk.ask(partial(_case_of, line), self, self._found)

    def _found(self, answer: tuple[LetterLine, CasePage | None]) -> None:
        line, page = answer
        if page is not None:
            self._questions.address(line, {line.case_id: page})

    @Slot(object)
    def _saved(self, target: Path) -> None:
        self.news.say(self.tr("The letter was saved as {file}.").format(file=target.name))


def _case_of(line: LetterLine, workbench: Workbench) -> tuple[LetterLine, CasePage | None]:
    return line, workbench.case_page(line.case_id)
