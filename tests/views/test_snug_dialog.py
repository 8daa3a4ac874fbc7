"""A dialog is as tall as what it shows, whatever comes and goes in it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.views.case.asking import Asking, Wanted
from app.views.theme.theme import Theme
from tests.builders import TODAY
from tests.views.accessibility import faults

HELP = "The decision is worked on again and a colleague approves it. The old letter stands until the new one is final."
MOST_EMPTY_PX = 32


def test_a_question_grows_with_what_is_wrong_and_has_no_empty_room(qtbot: QtBot, theme: Theme) -> None:
    wanted = Wanted(name="change", title="Change the decision", help=HELP, words_label="Why", words_needed=True)
    dialog = Asking(wanted, TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    confirm = dialog.findChild(QPushButton, "ask_confirm")
    assert confirm is not None
    before = dialog.height()
    assert 0 <= confirm.y() - dialog.words.geometry().bottom() <= MOST_EMPTY_PX

    confirm.click()

    qtbot.waitUntil(lambda: dialog.height() > before)
    assert 0 <= confirm.y() - dialog.words.geometry().bottom() <= MOST_EMPTY_PX
    assert faults(dialog) == []
