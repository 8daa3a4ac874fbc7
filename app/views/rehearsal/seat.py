"""One person at a window of their own: a desk, a window, and hands. The rehearsal seats two people side by side."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Slot

from app.models.case.case import Case
from app.models.reasons import Refused
from app.models.values import CaseState
from app.services.pages import CasePage
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.approvals.page import ApprovalsView
from app.views.case.page import CaseView
from app.views.desk import Desk
from app.views.dispatch.page import LettersView
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.language import language_in_use
from app.views.main_window import MainWindow
from app.views.page_table import page_table
from app.views.register.page import RegisterView
from app.views.rehearsal.approvals import ApprovalHands
from app.views.rehearsal.case import CaseHands
from app.views.rehearsal.decide import DecideHands
from app.views.rehearsal.dispatch import LetterHands
from app.views.rehearsal.hands import Hands, Stuck, loop_once
from app.views.rehearsal.register import RegisterHands
from app.views.rehearsal.texts import TextsHands
from app.views.texts.page import TextsView
from app.views.theme.theme import Theme
from app.views.widgets.page import PageWidget
from app.views.words import problem_text, refusal_text

Page = TypeVar("Page", bound=PageWidget)
Answer = TypeVar("Answer")
WINDOW_PX = (1440, 900)


class Seat(QObject):
    """A person's window over an open workbench. Refusals and problems that the window shows are counted and kept."""

    def __init__(self, workbench: Workbench, theme: Theme, translations: Translations, folder: Path) -> None:
        super().__init__()
        self.workbench = workbench
        self.troubles: list[str] = []
        self.runner = JobRunner(self)
        self.desk = Desk(self.runner, self)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self.desk, self.runner, theme, translations, settings, page_table, practice=True)
        self.window.resize(*WINDOW_PX)
        self.desk.refused.connect(self._refused)
        self.desk.trouble.connect(self._trouble)
        self.window.show()
        workbench.use_language(language_in_use())
        self.desk.open(workbench)
        self._answer: list[object] = []
        self.settle()

    @Slot(object)
    def _refused(self, refusal: Refused) -> None:
        self.troubles.append(refusal_text(refusal))

    @Slot(object)
    def _trouble(self, problem: Problem) -> None:
        self.troubles.append(problem_text(problem))

    # --- pages

    def page(self, name: str, case_id: str = "") -> PageWidget:
        """Goes to a page by the navigation's own way and waits until the window has settled."""
        self.window.go(name, case_id)
        self.settle()
        return self.window.frame.stack.page_called(name)

    def _page_of(self, name: str, kind: type[Page], case_id: str = "") -> Page:
        page = self.page(name, case_id)
        if not isinstance(page, kind):
            raise Stuck(f"{name} is not the page it should be")
        return page

    def register(self) -> RegisterHands:
        return RegisterHands(self._page_of("register", RegisterView))

    def case(self, case_id: str) -> CaseHands:
        hands = CaseHands(self._page_of("case", CaseView, case_id))
        hands.wait_open(case_id)
        return hands

    def decide(self, case_id: str) -> DecideHands:
        return DecideHands(self.case(case_id))

    def approvals(self) -> ApprovalHands:
        return ApprovalHands(self._page_of("approvals", ApprovalsView))

    def letters(self) -> LetterHands:
        return LetterHands(self._page_of("letters", LettersView))

    def texts(self) -> TextsHands:
        return TextsHands(self._page_of("texts", TextsView))

    # --- the world around

    def settle(self) -> None:
        """Lets everything that is under way finish."""
        self.runner.wait_idle(20_000)
        for _ in range(3):
            loop_once()

    def sync(self) -> None:
        """Presses «Sync now» and waits for the server."""
        self.window.news.sync_now()
        self.settle()

    def ask(self, question: Callable[[Workbench], Answer]) -> Answer:
        """Asks the workbench in the window's own lane, so that nothing overtakes what was typed."""
        self._answer = []
        self.desk.ask(question, self, self._answered)
        Hands(self.window).wait(lambda: bool(self._answer), "an answer from the workbench")
        return self._answer[0]  # type: ignore[return-value]

    def _answered(self, answer: object) -> None:
        self._answer.append(answer)

    def case_page(self, case_id: str) -> CasePage:
        page = self.ask(lambda workbench: workbench.case_page(case_id))
        if page is None:
            raise Stuck(f"there is no case {case_id}")
        return page

    def case_now(self, case_id: str) -> Case:
        return self.case_page(case_id).case

    def wait_state(self, case_id: str, state: CaseState) -> None:
        """Syncs until the case is in a state as this person sees it."""
        for _ in range(20):
            if self.case_now(case_id).state is state:
                return
            self.sync()
        raise Stuck(f"case {case_id} did not become {state.value}")

    def picture(self, target: Path) -> None:
        """A picture of the whole window as it is now."""
        self.settle()
        target.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(target))

    def leave(self) -> None:
        """Closes the window as a person would, and puts the workbench away."""
        self.window.close()
        self.settle()
        self.desk.leave()
        self.workbench.close()
        self.runner.close()
        self.window.deleteLater()
        self.deleteLater()
        loop_once()
