"""A closed case becomes an archive package from its own page, and never twice unawares."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.models.case.acts import CaseDiscontinued
from app.views.case.asking import Asking
from app.views.theme.theme import Theme
from tests.views.case_opening import OpenCase, Stage


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot) -> Iterator[OpenCase]:
    stage = Stage()
    yield OpenCase(stage)
    stage.close()


def test_a_closed_case_is_packed_for_the_archive_from_its_own_page(opened: OpenCase, tmp_path: Path) -> None:
    entry = opened.view.actions_bar.archive
    assert not entry.isVisible(), "only closed cases are packed"
    assert opened.workbench.submit(opened.case_id, CaseDiscontinued(reason="withdrawn")).done
    opened.hands.wait(entry.isVisible, "the entry")

    entry.trigger()
    chooser = opened.view.findChild(QFileDialog, "case_archive_folder")
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path))
    chooser.reject()
    opened.hands.wait(lambda: bool(opened.case.handed_over), "the package")
    assert opened.runner.wait_idle()

    made = opened.case.handed_over[-1]
    assert (tmp_path / made.file).exists() and made.current
    assert made.file in opened.view.done.text and opened.view.trouble.text == ""
    entry.trigger()
    again = opened.view.findChild(Asking, "ask_archive")
    assert again is not None, "it says that one was made"
    again.reject()
