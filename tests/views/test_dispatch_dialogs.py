"""The desk's dialogs: as tall as what they show, worked by the keyboard from the first field to the buttons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.pages_dispatch import LabelAnswer, LabelMisfit
from app.views.dispatch.labels import LabelsDialog
from app.views.theme.theme import Theme
from tests.views.accessibility import faults, tab_stops

ALL_FIT = LabelAnswer(pdf=b"%PDF-", labels=2, sheets=1, next_free=3)
ONE_LEFT_OUT = LabelAnswer(
    pdf=b"%PDF-",
    labels=1,
    sheets=1,
    next_free=2,
    misfits=tuple(LabelMisfit(case_number=f"AAREG-2026-0000{place}", why="protected") for place in range(3)),
)
MOST_EMPTY_PX = 32


@pytest.fixture
def labels(qtbot: QtBot, theme: Theme) -> Iterator[LabelsDialog]:
    dialog = LabelsDialog("L7163", {})
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_answer(ALL_FIT)
    qtbot.waitExposed(dialog)
    yield dialog


def empty_above_buttons(dialog: LabelsDialog, last: QWidget) -> int:
    """The pixels between what is shown last and the buttons; less than nothing where it is covered."""
    foot = last.mapTo(dialog, QPoint(0, last.height())).y()
    return dialog.go.mapTo(dialog, QPoint(0, 0)).y() - foot


def test_a_dialog_is_as_tall_as_what_it_shows(qtbot: QtBot, labels: LabelsDialog) -> None:
    qtbot.waitUntil(lambda: 0 <= empty_above_buttons(labels, labels.said) <= MOST_EMPTY_PX)
    before = labels.height()
    labels.show_answer(ONE_LEFT_OUT)
    qtbot.waitUntil(lambda: labels.height() > before)
    qtbot.waitUntil(lambda: 0 <= empty_above_buttons(labels, labels.misfits) <= MOST_EMPTY_PX)
    labels.show_answer(ALL_FIT)
    qtbot.waitUntil(lambda: labels.height() == before)
    assert faults(labels) == []


def test_tab_goes_from_the_first_field_to_the_buttons(labels: LabelsDialog) -> None:
    first = labels.focusWidget()
    assert first is labels.sheet.combo
    assert tab_stops(labels) == [labels.sheet.combo, labels.start.line, labels.go, labels.save, labels.cancel]


def test_enter_does_what_the_dialog_is_for(qtbot: QtBot, labels: LabelsDialog) -> None:
    with qtbot.waitSignal(labels.print_wished):
        QTest.keyClick(labels.start.line, Qt.Key.Key_Return)
