"""The settings through the hands: each kind, kept at once and announced; what does not fit; what cannot be changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from app.services.pages import SettingLine
from app.services.profile import profile_for
from app.services.settings import place_lines, setting
from app.services.settings_desk import SettingProblem
from app.views.jobs import JobRunner
from app.views.rehearsal.hands import Hands
from app.views.settings.about import About
from app.views.settings.measured import Measured
from app.views.settings.page import SettingsView
from app.views.theme.theme import Theme
from app.views.widgets.line_field import Field
from app.views.widgets.text import Text
from tests.builders import ANN, RULEBOOK, TODAY
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage


class StrictBench(PaperWorkbench):
    """Refuses values that do not fit, as the real one does, and knows where it lies."""

    def settings(self) -> tuple[SettingLine, ...]:
        profile = profile_for(Path("/home/ann/arbeidsbenken"), "practice", "ann.berg", practice=True)
        return super().settings() + place_lines(profile)

    def set_setting(self, key: str, value: str) -> None:
        declared = setting(key)
        if not declared.accepts(value):
            raise SettingProblem(value=value, setting=declared.label)
        super().set_setting(key, value)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[SettingsView]]:
    with OpenPage.over(SettingsView, StrictBench(ANN, RULEBOOK, TODAY), runner) as opened:
        yield opened


@pytest.fixture
def hands(opened: OpenPage[SettingsView]) -> Hands:
    return Hands(opened.page)


def kept(opened: OpenPage[SettingsView], hands: Hands, key: str, value: str) -> None:
    hands.wait(lambda: opened.settings == [(key, value)], f"{key} to be announced as {value}")
    assert opened.bench.values[key] == value


def test_a_choice_is_kept_and_announced_at_once(opened: OpenPage[SettingsView], hands: Hands) -> None:
    hands.choose("settings_theme", "dark")
    kept(opened, hands, "theme", "dark")


def test_a_flag_is_kept(opened: OpenPage[SettingsView], hands: Hands) -> None:
    hands.tick("settings_duplex", False)
    kept(opened, hands, "duplex", "no")


def test_a_number_is_kept_when_the_person_has_stopped_typing(opened: OpenPage[SettingsView], hands: Hands) -> None:
    hands.type("settings_due_soon_days", "14")
    assert "due_soon_days" not in opened.bench.values
    kept(opened, hands, "due_soon_days", "14")


def test_leaving_the_page_keeps_what_was_just_typed(opened: OpenPage[SettingsView], hands: Hands) -> None:
    hands.type("settings_printer", "Office 2")
    opened.page.leave()
    opened.settle()
    assert opened.bench.values["printer"] == "Office 2"


def test_a_value_that_does_not_fit_is_said_at_its_field(opened: OpenPage[SettingsView], hands: Hands) -> None:
    hands.type("settings_sync_seconds", "soon")
    field = next(field for field in opened.page.findChildren(Field) if field.objectName() == "settings_sync_seconds")
    hands.wait(lambda: bool(field.error), "the words about it")
    assert "soon" in field.error and "sync_seconds" not in opened.bench.values and opened.settings == []
    hands.type("settings_sync_seconds", "30")
    kept(opened, hands, "sync_seconds", "30")
    assert field.error == ""


def test_a_folder_is_chosen_in_the_system_s_dialog(
    opened: OpenPage[SettingsView], hands: Hands, tmp_path: Path
) -> None:
    hands.click("settings_watched_folder_choose")
    dialog = opened.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    kept(opened, hands, "watched_folder", str(tmp_path))


def test_what_was_changed_elsewhere_is_shown_and_not_announced(opened: OpenPage[SettingsView], hands: Hands) -> None:
    opened.bench.values["theme"] = "light"
    opened.page.open("")
    opened.settle()
    row = opened.page._rows["theme"]
    assert row.value() == "light" and opened.settings == []


def test_what_is_changed_elsewhere_while_the_page_is_open_is_followed(opened: OpenPage[SettingsView]) -> None:
    opened.desk.setting_changed.emit("theme", "dark")
    opened.settle()
    assert opened.page._rows["theme"].value() == "dark"
    assert opened.settings == [("theme", "dark")], "it is shown, and not kept once more"


def test_where_the_data_lies_is_told_and_cannot_be_changed(opened: OpenPage[SettingsView], hands: Hands) -> None:
    folder = hands.find("settings_data_folder", QLineEdit)
    assert folder.isReadOnly() and "arbeidsbenken" in folder.text()
    key = hands.find("settings_data_key", QLineEdit)
    assert key.isReadOnly() and "practice" in key.text()


def test_versions_licences_and_accessibility_are_told(opened: OpenPage[SettingsView]) -> None:
    words = " ".join(text.text() for text in opened.page.findChildren(Text))
    for part in ("Qt", "Lesser General Public License", "SIL Open Font License", "Aksel", "EN 301 549"):
        assert part in words


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [760, 1600])
def test_nothing_empty_follows_the_end_of_the_page(
    opened: OpenPage[SettingsView], theme: Theme, percent: int, width: int
) -> None:
    theme.resize(percent)
    try:
        for step in (width, width + 200, width):
            opened.page.resize(step, 640)
            opened.settle()
            (area,) = opened.page.findChildren(QScrollArea)
            about = opened.page.findChild(About)
            assert about is not None
            inner = area.widget()
            assert inner is not None
            below = inner.height() - about.mapTo(inner, about.rect().bottomLeft()).y()
            assert below <= opened.page.fontMetrics().height() * 2
    finally:
        theme.resize(100)


def test_the_parts_grow_with_the_text(opened: OpenPage[SettingsView], theme: Theme) -> None:
    opened.page.resize(2400, 640)
    opened.settle()
    widths = [row.width() for row in opened.page.findChildren(Measured)]
    theme.resize(200)
    try:
        opened.settle()
        assert all(
            row.width() >= 1.8 * width for row, width in zip(opened.page.findChildren(Measured), widths, strict=True)
        )
    finally:
        theme.resize(100)


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_use_the_page(opened: OpenPage[SettingsView], theme: Theme, percent: int) -> None:
    opened.page.resize(1080, 640)
    theme.resize(percent)
    try:
        opened.settle()
        assert faults(opened.page) == []
        assert opened.page.minimumSizeHint().width() <= 1080
    finally:
        theme.resize(100)
