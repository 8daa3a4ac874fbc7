"""One page on the screen over a paper workbench, and a shelf with cases in given states, for the tests of pages."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from app.models.case.entry import Entry
from app.models.case.state import Case, fold
from app.models.reasons import Refused
from app.models.values import Actor, CaseState
from app.services.pages import Receipt
from app.services.problems import Problem
from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.rehearsal.hands import loop_once
from app.views.widgets.page import PageWidget
from tests.builders import RULEBOOK, TODAY, History, history_to
from tests.paper import PaperWorkbench, Shelf

Page = TypeVar("Page", bound=PageWidget)


def sheets(pages: int = 4) -> bytes:
    """A letter of some pages."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number in range(1, pages + 1):
        canvas.drawString(72, 720, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def shelf_with(states: Mapping[str, CaseState]) -> Shelf:
    """A shelf with one case in each of these states, by id; every document of theirs is there. Letter ids are unique."""
    shelf = Shelf()
    for case_id, state in states.items():
        put_on(shelf, history_to(state, case_id=case_id))
    return shelf


def put_on(shelf: Shelf, history: History) -> None:
    """Puts a case on the shelf with every document of its own."""
    letter = sheets()
    for entry in history.entries:
        shelf.add(_own_letters(entry))
    case = fold(shelf.histories[history.case_id])
    assert case is not None
    for name in _documents(case):
        shelf.documents[name] = letter


def _own_letters(entry: Entry) -> Entry:
    """The same entry with letter ids that no other case has."""
    act = entry.act
    if hasattr(act, "letter"):
        renamed = msgspec.structs.replace(act.letter, id=f"{entry.case_id}:{act.letter.id}")
        act = msgspec.structs.replace(act, letter=renamed)
    elif hasattr(act, "letter_id"):
        act = msgspec.structs.replace(act, letter_id=f"{entry.case_id}:{act.letter_id}")
    return msgspec.structs.replace(entry, act=act)


def _documents(case: Case) -> Iterator[str]:
    yield from (document.sha256 for document in case.documents)
    yield from (sent.letter.document for sent in case.letters)
    if case.proposal is not None:
        yield case.proposal.document


class OpenPage(QObject, Generic[Page]):
    """A page, its desk, and what it told: wishes for other pages, receipts, refusals and problems."""

    def __init__(self, page: Page, bench: PaperWorkbench, runner: JobRunner) -> None:
        super().__init__()
        self.page = page
        self.bench = bench
        self.desk = page.desk
        self.runner = runner
        self.wishes: list[tuple[str, str]] = []
        self.receipts: list[Receipt] = []
        self.refusals: list[Refused] = []
        self.troubles: list[Problem] = []
        self.settings: list[tuple[str, str]] = []
        self.desk.wish.connect(self._wished)
        self.desk.done.connect(self._done)
        self.desk.refused.connect(self._refused)
        self.desk.trouble.connect(self._troubled)
        self.desk.setting_changed.connect(self._set)

    @staticmethod
    def workbench(actor: Actor, shelf: Shelf) -> PaperWorkbench:
        return PaperWorkbench(actor, RULEBOOK, TODAY, shelf)

    @classmethod
    @contextmanager
    def over(
        cls, kind: Callable[[Desk], Page], workbench: PaperWorkbench, runner: JobRunner, case_id: str = ""
    ) -> Iterator[OpenPage[Page]]:
        """The page, shown and settled; gone afterwards."""
        desk = Desk(runner)
        page = kind(desk)
        opened = cls(page, workbench, runner)
        desk.open(workbench)
        page.resize(1200, 760)
        page.show()
        page.open(case_id)
        opened.settle()
        yield opened
        page.close()
        desk.leave()
        runner.wait_idle()
        page.deleteLater()

    def settle(self) -> None:
        """Lets everything that is under way finish, also what it sets going."""
        for _ in range(3):
            assert self.runner.wait_idle()
            QApplication.processEvents()
            loop_once()

    def colleague(self, actor: Actor) -> PaperWorkbench:
        """A colleague over the same shelf; what they do is announced here as sync would."""
        other = PaperWorkbench(actor, self.bench.rulebook, self.bench.today, self.bench.shelf)
        for listener in self.bench._listeners:
            other.on_change(listener)
        return other

    def case(self, case_id: str) -> Case:
        case = self.bench.shelf.case(case_id)
        assert case is not None
        return case

    def number(self, case_id: str) -> str:
        return self.case(case_id).number

    def letter(self, case_id: str) -> str:
        """The id of a case's newest letter."""
        return self.case(case_id).letters[-1].letter.id

    @Slot(str, str)
    def _wished(self, page: str, case_id: str) -> None:
        self.wishes.append((page, case_id))

    @Slot(object)
    def _done(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)

    @Slot(object)
    def _refused(self, refusal: Refused) -> None:
        self.refusals.append(refusal)

    @Slot(object)
    def _troubled(self, problem: Problem) -> None:
        self.troubles.append(problem)

    @Slot(str, str)
    def _set(self, key: str, value: str) -> None:
        self.settings.append((key, value))
