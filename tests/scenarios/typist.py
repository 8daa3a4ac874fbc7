"""A process with a real window in which somebody types until the process is killed; started as ``python -m``.

Says on stdout, one JSON array a line: ["found", text] what stood in the field when the page had opened, then
["typed", text, time] after each key, with the machine's monotonic time in seconds.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.models.texts import Language
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.workbench import LocalWorkbench
from app.views.i18n import Translations
from app.views.rehearsal.hands import Hands
from app.views.rehearsal.seat import Seat
from app.views.theme.theme import Mode, Theme
from tests.builders import SIRI, TODAY
from tests.scenarios.benches import open_bench

_KEY_MS = 25


class Typist(QObject):
    """Types one digit after another at the end of a field. The n-th letter of the text is the last digit of n."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._timer = QTimer(self)
        self._timer.setInterval(_KEY_MS)
        self._timer.timeout.connect(self._key)
        say("found", editor.toPlainText())
        editor.setFocus()
        editor.moveCursor(QTextCursor.MoveOperation.End)
        self._timer.start()

    @Slot()
    def _key(self) -> None:
        digit = (len(self._editor.toPlainText()) + 1) % 10
        QTest.keyClick(self._editor, Qt.Key(Qt.Key.Key_0.value + digit))
        say("typed", self._editor.toPlainText(), time.monotonic())


def say(*words: object) -> None:
    print(json.dumps(words), flush=True)


def _registering(seat: Seat, bench: LocalWorkbench) -> QPlainTextEdit:
    hands = seat.register()
    hands.choose_scan(bench.register_page().scans[0].name)
    return _editor(hands.hands, "register_request_purpose")


def _case_of(bench: LocalWorkbench) -> str:
    query = WorklistQuery(filter=WorklistFilter.ALL, person=SIRI.id, today=TODAY)
    return bench.worklist_rows(list(bench.worklist_ids(query)))[0].case_id


def _assessing(seat: Seat, bench: LocalWorkbench) -> QPlainTextEdit:
    case = seat.case(_case_of(bench))
    case.open_tab("review")
    case.hands.open_tab("review_sections", 1)
    condition = bench.rulebook.conditions_for(case.case.facts.door)[0]
    return _editor(case.hands, f"finding_{condition.id}_assessment")


def _reasoning(seat: Seat, bench: LocalWorkbench) -> QPlainTextEdit:
    case = seat.case(_case_of(bench))
    case.open_tab("decide")
    return _editor(case.hands, "decide_facts")


def _editor(hands: Hands, name: str) -> QPlainTextEdit:
    field = hands.wait_for(name)
    editor = field if isinstance(field, QPlainTextEdit) else field.findChild(QPlainTextEdit)
    assert editor is not None, name
    return editor


PLACES: dict[str, Callable[[Seat, LocalWorkbench], QPlainTextEdit]] = {
    "registration": _registering,
    "review": _assessing,
    "decision": _reasoning,
}


def main(folder: Path, place: str) -> int:
    app = QApplication(["typist"])
    bench = open_bench(folder, SIRI)
    seat = Seat(bench, Theme(app, Mode.LIGHT), Translations(app, Language.EN), folder)
    Typist(PLACES[place](seat, bench))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
