"""The registration page on the screen over a paper workbench, for the tests of what arrives."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from app.models.case.acts import CaseHeld, ImpartialityDeclared
from app.models.values import Door
from app.services.pages_intake import MailSays, Scan
from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.register.page import RegisterView
from app.views.rehearsal.register import RegisterHands
from tests.builders import ANN, RULEBOOK, TODAY, registration
from tests.door_facts import facts
from tests.paper import PaperWorkbench, Shelf
from tests.views.page_opening import sheets

RECEIVED = date(2026, 11, 20)


class Arrivals:
    """The page, hands on it, and the workbench behind it."""

    def __init__(self, page: RegisterView, runner: JobRunner) -> None:
        self.page = page
        self.runner = runner
        self.workbench = PaperWorkbench(ANN, RULEBOOK, TODAY, Shelf())
        self.work = RegisterHands(page)
        self.hands = self.work.hands

    def scan(self, name: str, pages: int = 2) -> Scan:
        """Puts a scan of so many pages into the tray; each is another document."""
        answer = self.workbench.take_in_bytes(name, sheets(pages) + b"%" + name.encode())
        assert answer.scan is not None
        return answer.scan

    def mail(self) -> Scan:
        """Puts an e-mail with one attachment into the tray."""
        text, attached = self.scan("post.eml", 1), self.scan("Kjennelse.pdf", 3)
        said = MailSays(
            sender="Åshild Tømmervåg <ashild@tommervag.example.no>",
            sent="2026-11-20T09:41:12+01:00",
            subject="Svar i AAREG-2026-00001",
        )
        whole = Scan(
            **{name: getattr(text, name) for name in ("id", "name", "pages", "sha256", "shown", "added")},
            kind="email",
            mail=said,
            parts=(attached,),
        )
        del self.workbench.shelf.scans[attached.id]
        self.workbench.shelf.scans[text.id] = whole
        return whole

    def case(self, waits: bool = False, **about: object) -> str:
        """A case of Ann's; on hold for information where it ``waits``."""
        case_id = self.workbench.submit("", registration(facts(Door.OTHER, **about))).case_id
        assert self.workbench.submit(case_id, ImpartialityDeclared(impartial=True)).done
        if waits:
            until = TODAY + timedelta(days=14)
            held = CaseHeld(reason="awaiting_information", since=TODAY - timedelta(days=7), until=until)
            assert self.workbench.submit(case_id, held).done
        return case_id

    def open(self, wish: str = "") -> None:
        self.page.open(wish)
        assert self.runner.wait_idle()
        self.hands.wait(self.runner.wait_idle, "everything to be shown")


@contextmanager
def arrivals(page: RegisterView, runner: JobRunner) -> Iterator[Arrivals]:
    """The page over a fresh workbench; empty again afterwards."""
    opened = Arrivals(page, runner)
    page.desk.open(opened.workbench)
    page.resize(1500, 950)
    yield opened
    page.leave()
    page.done.message.hide()
    page.done.waiting.hide()
    page.tray.answers.dismiss()
    page.tray.show_scans((), "")
    page.scan_view.show_papers(())
    page.work.take(None)
    page.later.take(None)
    page.side.turn(later=False)
    assert runner.wait_idle()
    page.desk.leave()


def new_page(runner: JobRunner) -> RegisterView:
    page = RegisterView(Desk(runner))
    page.show()
    return page
