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


def test_a_line_that_a_choice_needs_is_asked_for_before_anything_is_lost(qtbot: QtBot, theme: Theme) -> None:
    # Given a question where one of the choices needs the line as well
    wanted = Wanted(
        name="change",
        title="Change",
        choice_label="Ground",
        choices=(("own", "Of our own accord"), ("complaint", "Complaint")),
        line_label="Its number",
        line="AAREG-2026-00009",
        line_needed=("complaint",),
        line_missing="Write the number.",
        words_label="Why",
    )
    dialog = Asking(wanted, TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    confirm = dialog.findChild(QPushButton, "ask_confirm")
    assert confirm is not None
    # Then what is known stands there at first
    assert dialog.line.value() == "AAREG-2026-00009"
    # When it is taken out
    dialog.line.set_value("")
    dialog.choice.set_value("complaint")
    confirm.click()
    # Then the question stays, with what is missing
    assert dialog.isVisible()
    assert dialog.line.error == "Write the number."
    # And with another choice nothing is missing
    dialog.choice.set_value("own")
    with qtbot.waitSignal(dialog.answered):
        confirm.click()


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
