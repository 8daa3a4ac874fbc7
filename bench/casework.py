"""Work on one case in a store of a hundred thousand: opening it, the letter while typing, and doing an act.

Peers: the same 60 acts in a plain text view; the letter's words by ReportLab without tags or archive format; the same bytes
in a bare SQLite file that is as durable. Before it asks for a preview the window waits 25 ms for the next key; that wait is
in the figure from the last key on, and in no other.
"""

from __future__ import annotations

import io
import itertools
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

import resources
from app.models.case import acts, weighing
from app.models.case.issuing import LetterOptions
from app.models.store import log
from app.models.values import LetterKind
from app.services.workbench import LocalWorkbench
from app.views.case.page import CaseView
from app.views.case.tabs import DECIDE
from app.views.jobs import JobRunner
from app.views.letter.view import LetterView
from bench.rig import Figure, Row, in_turn
from bench.stage import Paints, application, desk_over, until
from bench.town import open_town
from tests.scenarios.benches import done

DECISION = LetterOptions(kind=LetterKind.DECISION)
ACTS = 150


def measure(folder: Path, cases: tuple[str, ...]) -> list[Figure]:
    """``cases`` have a long history; each is opened once, as if it had not been open today."""
    application()
    bench = open_town(folder)
    with desk_over(bench) as (desk, runner):
        view = CaseView(desk)
        view.resize(1400, 900)
        view.show()
        opening = _opening(bench, view, runner, cases)
        typing = _typing(view, runner)
        view.close()
    preview = _preview(bench, cases[0])
    acting = _acting(bench, cases)
    bench.close()
    return [opening, typing, preview, acting]


def _opening(bench: LocalWorkbench, view: CaseView, runner: JobRunner, cases: tuple[str, ...]) -> Figure:
    fresh, again = iter(cases), iter(cases)
    wanted = [""]
    paints = Paints(view.head, lambda: view.case_page is not None and view.case_page.case.id == wanted[0])
    plain = QPlainTextEdit()
    plain.resize(1400, 900)
    plain.show()
    drawn = Paints(plain.viewport())

    def ours() -> None:
        wanted[0] = next(fresh)
        painted = paints.one_more()
        view.open(wanted[0])
        until(painted)

    def peer() -> None:
        with bench._core.read() as connection:
            lines = log.lines(connection, next(again))
        painted = drawn.one_more()
        plain.setPlainText("\n".join(line.body for line in lines))
        until(painted)

    found = in_turn({"ours": ours, "peer": peer}, len(cases) - 2, warm_up=2, before=runner.wait_idle)
    plain.close()
    what = "a case of 60 acts opened"
    return Row(what=what, ours=found["ours"], peer=found["peer"], peer_name="plain text of the acts", goal_ms=100.0)


def _typing(view: CaseView, runner: JobRunner) -> Figure:
    """From the last key in the facts to the letter painted with it: the wait for the next key is in it."""
    view.tabs.setCurrentIndex(DECIDE)
    tab = view.tabs.decide
    paragraph = "Det er søkt om opplysninger for perioden. " * 10
    tab.editor.facts.set_value("\n\n".join([paragraph] * 14))
    until(lambda: tab.letter.page_count >= 3 and runner.wait_idle())
    area, turns = tab.editor.facts.area, itertools.count()
    area.moveCursor(QTextCursor.MoveOperation.End)
    plain = QPlainTextEdit()
    plain.show()
    drawn = Paints(plain.viewport())

    def ours() -> None:
        word = f" ord{next(turns)}x"
        QTest.keyClicks(area, word)
        until(lambda: any(word.strip() in text for text in tab.letter.sheet.map.texts().values()))

    def peer() -> None:
        painted = drawn.one_more()
        QTest.keyClicks(plain, " ord")
        until(painted)

    found = in_turn({"ours": ours, "peer": peer}, 25, before=runner.wait_idle)
    plain.close()
    what = f"last key → letter of {tab.letter.page_count} pages painted"
    return Row(what=what, ours=found["ours"], peer=found["peer"], peer_name="keys in a bare text field", goal_ms=150.0)


# --- the letter -----------------------------------------------------------------------------------------


def _preview(bench: LocalWorkbench, case_id: str) -> Figure:
    view = LetterView()
    view.resize(700, 900)
    view.show()
    painted = Paints(view.sheet.viewport())
    turns = itertools.count()

    def ours() -> None:
        draft = weighing.DecisionDraft(facts=f"Det er søkt om opplysninger for perioden. Utkast {next(turns)}. " * 90)
        seen = painted.one_more()
        view.show_preview(bench.preview(case_id, DECISION, draft))
        until(seen)

    ours()
    words = [
        item.text
        for item in bench.preview(case_id, DECISION, weighing.DecisionDraft(facts="Utkast. " * 900)).paragraphs
    ]
    found = in_turn({"ours": ours, "peer": _bare_letter(words)}, 15)
    view.close()
    what = f"preview of a letter of {view.page_count} pages"
    return Row(what=what, ours=found["ours"], peer=found["peer"], peer_name="bare ReportLab", goal_ms=150.0)


def _bare_letter(words: list[str]) -> Callable[[], bytes]:
    """The words of the letter, set by ReportLab in the same typeface, without tags, archive format or display."""
    registerFont(TTFont("BarePeer", str(resources.path("fonts/SourceSans3-Regular.ttf"))))
    style = ParagraphStyle(
        "bare", parent=getSampleStyleSheet()["BodyText"], fontName="BarePeer", fontSize=11, leading=15
    )

    def make() -> bytes:
        out = io.BytesIO()
        SimpleDocTemplate(out).build(
            [Paragraph(text.replace("&", "&amp;").replace("<", "&lt;"), style) for text in words]
        )
        return out.getvalue()

    return make


# --- an act ---------------------------------------------------------------------------------------------


def _acting(bench: LocalWorkbench, cases: tuple[str, ...]) -> Figure:
    """A note, saved so that a power cut does not lose it: checked, written to the outbox and shown in the lists."""
    with tempfile.TemporaryDirectory(dir=bench._core.database.path.parent) as folder:
        bare = sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)
        bare.execute("PRAGMA synchronous=EXTRA")
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("CREATE TABLE acts (id INTEGER PRIMARY KEY, body BLOB)")
        turn = itertools.cycle(cases)
        body = msgspec.json.encode(acts.NoteAdded(text="Ringte avsender." * 20))

        def ours() -> None:
            done(bench.submit(next(turn), acts.NoteAdded(text="Ringte avsender." * 20)))

        def peer() -> None:
            bare.execute("INSERT INTO acts(body) VALUES (?)", (body,))

        found = in_turn({"ours": ours, "peer": peer}, ACTS)
        bare.close()
    what = f"an act done durably, {ACTS} in a row"
    return Row(what=what, ours=found["ours"], peer=found["peer"], peer_name="bare SQLite insert, as durable")
