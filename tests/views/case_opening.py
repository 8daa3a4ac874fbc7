"""A case on the screen for the tests of the case page: the view, hands on it, and the workbench behind it."""

from __future__ import annotations

import msgspec

from app.models.case.case import Case
from app.models.values import Actor, digest
from app.services.pages import CasePage, Verification
from app.views.case.page import CaseView
from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.rehearsal.case import CaseHands
from app.views.widgets.notice import Notice
from tests.paper import PaperWorkbench
from tests.views.case_samples import KARI, PER, begun, letter


class ToldWorkbench(PaperWorkbench):
    """A workbench whose case page is told to look otherwise, or whose history is broken."""

    def __init__(self, like: PaperWorkbench, actor: Actor) -> None:
        super().__init__(actor, like.rulebook, like.today, like.shelf)
        self.told: dict[str, object] = {}
        self.broken = ""

    def case_page(self, case_id: str) -> CasePage | None:
        page = super().case_page(case_id)
        return msgspec.structs.replace(page, **self.told) if page else None

    def add_document(self) -> str:
        """One more stored letter, with other bytes than the first; its SHA-256."""
        data = letter("Later")
        self.shelf.documents[digest(data)] = data
        return digest(data)

    def verify_case(self, case_id: str) -> Verification:
        found = super().verify_case(case_id)
        return msgspec.structs.replace(found, whole=not self.broken, fault=self.broken)


class Stage:
    """One case page with its desk and workers, used by one test after the other as a person uses it for many cases."""

    def __init__(self) -> None:
        self.runner = JobRunner()
        self.desk = Desk(self.runner)
        self.view = CaseView(self.desk)
        self.view.show()

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        self.runner.close()


class OpenCase:
    """A fresh case, opened by somebody on a stage."""

    def __init__(self, stage: Stage, actor: Actor = KARI, **told: object) -> None:
        paper, self.case_id = begun()
        self.workbench = ToldWorkbench(paper, actor)
        self.workbench.told = told
        self.use(stage)

    def use(self, stage: Stage) -> None:
        """Opens the case on this stage; on another one it is as after a crash: only what was kept is there."""
        self.view, self.runner = stage.view, stage.runner
        self.work = CaseHands(self.view)
        self.hands = self.work.hands
        self.view.resize(1400, 900)
        self.view.sides.forget_wish()
        self.view.activateWindow()
        self.hands.wait(self.view.isActiveWindow, "the window to be in front")
        stage.desk.leave()
        stage.desk.open(self.workbench)
        self.view.open(self.case_id)
        assert self.runner.wait_idle()

    @property
    def case(self) -> Case:
        case = self.workbench.shelf.case(self.case_id)
        assert case is not None
        return case

    def colleague(self) -> PaperWorkbench:
        """A colleague's workbench over the same cases; what they do is announced here."""
        other = PaperWorkbench(PER, self.workbench.rulebook, self.workbench.today, self.workbench.shelf)
        for listener in self.workbench._listeners:
            other.on_change(listener)
        return other

    def notice(self, name: str) -> Notice:
        return self.hands.find(name, Notice)

    def reload(self) -> None:
        self.view.open(self.case_id)
        assert self.runner.wait_idle()

    def acts(self) -> list[str]:
        """The kinds of act in the history, in order."""
        return [type(entry.act).__name__ for entry in self.workbench.shelf.histories[self.case_id]]
