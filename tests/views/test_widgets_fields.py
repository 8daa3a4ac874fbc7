"""Fields as people use them: typed dates, labels that belong to controls, errors that are heard as well as seen."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.reasons import Reason, refused
from app.views.rehearsal.hands import loop_once
from app.views.theme.theme import Theme
from app.views.widgets.buttons import Button, IconButton
from app.views.widgets.chips import Chip
from app.views.widgets.dates import parse_date, short_date
from app.views.widgets.fields import AreaField, CheckField, ChoiceField, DateField, Debounce, Field, LineField
from app.views.widgets.flow import FlowLayout
from app.views.widgets.notice import Notice
from app.views.widgets.text import Heading, Muted, Text
from tests.views.accessibility import faults, tab_stops

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("141026", date(2026, 10, 14)),
        ("14102026", date(2026, 10, 14)),
        ("14.10", date(2026, 10, 14)),
        ("14.10.", date(2026, 10, 14)),
        ("1410", date(2026, 10, 14)),
        ("14/10", date(2026, 10, 14)),
        ("14.10.26", date(2026, 10, 14)),
        ("14. 10. 2026", date(2026, 10, 14)),
        ("14.10.2026", date(2026, 10, 14)),
        ("2026-10-14", date(2026, 10, 14)),
        ("i går", date(2026, 11, 22)),
        ("I  dag", TODAY),
        ("i morgon", date(2026, 11, 24)),
        ("5.1", date(2027, 1, 5)),
        ("29.2.24", date(2024, 2, 29)),
    ],
)
def test_dates_are_read_the_way_people_write_them(typed: str, meant: date) -> None:
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "soon", "31.02.2026", "32.1", "14.13.2026", "29.2.26", "14102", "14.10.2026 x"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert parse_date(typed, TODAY) is None


def test_a_date_without_a_year_is_the_nearest_one() -> None:
    assert parse_date("2.1", date(2026, 12, 30)) == date(2027, 1, 2)
    assert parse_date("30.12", date(2027, 1, 2)) == date(2026, 12, 30)


def test_short_dates_are_norwegian() -> None:
    assert (short_date(date(2026, 3, 7)), short_date(None)) == ("07.03.2026", "")


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    QVBoxLayout(form)
    form.resize(700, 800)
    return form


def put(form: QWidget, *widgets: QWidget) -> None:
    layout = form.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    form.show()


def test_a_date_field_writes_the_date_out_and_says_when_it_is_none(qtbot: QtBot, form: QWidget) -> None:
    field = DateField("Received", today=TODAY)
    field.setObjectName("received")
    other = LineField("Other")
    put(form, field, other)
    field.line.setFocus()
    QTest.keyClicks(field.line, "141026")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert (field.line.text(), field.value(), field.error) == ("14.10.2026", date(2026, 10, 14), "")
    field.line.setText("soon")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.unreadable and field.value() is None and field.error
    QTest.keyClicks(field.line, "x")
    assert field.error == ""


def test_a_date_can_be_pointed_at_in_the_calendar(qtbot: QtBot, form: QWidget) -> None:
    field = DateField("Received", today=TODAY)
    field.setObjectName("received")
    put(form, field)
    button = form.findChild(IconButton, "received_calendar")
    assert button is not None
    with qtbot.waitSignal(field.changed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        popup = field._popup
        assert popup is not None
        calendar = popup.findChild(QWidget, "qt_calendar_calendarview")
        assert calendar is not None
        QTest.keyClick(calendar, Qt.Key.Key_Return)
    assert field.value() == TODAY


def test_every_field_has_a_label_that_belongs_to_its_control(form: QWidget) -> None:
    fields: list[Field] = [LineField("Name"), AreaField("Purpose"), DateField("Received"), ChoiceField("Basis")]
    put(form, *fields)
    for field in fields:
        label = next(label for label in field.findChildren(QLabel) if label.text())
        assert label.buddy() is field.control
        assert field.control.accessibleName() == label.text()


def test_an_error_is_shown_heard_and_taken_away(form: QWidget) -> None:
    field = LineField("Number", help="Nine digits", required=True)
    put(form, field)
    assert field.control.accessibleDescription() == "required. Nine digits"
    field.show_error("The check digit does not fit.")
    assert field.control.property("invalid") is True
    assert field.control.accessibleDescription().startswith("The check digit does not fit.")
    field.show_error("")
    assert field.control.property("invalid") is False
    assert "check digit" not in field.control.accessibleDescription()


def test_field_and_control_are_both_found_by_the_one_name(form: QWidget) -> None:
    field = LineField("Name")
    field.setObjectName("sender_name")
    put(form, field)
    assert form.findChild(LineField, "sender_name") is field
    assert form.findChild(QLineEdit, "sender_name") is field.control


def test_a_choice_keeps_what_is_chosen_while_it_is_offered(qtbot: QtBot, form: QWidget) -> None:
    field = ChoiceField("Basis")
    field.set_choices([("a", "First"), ("b", "Second")])
    put(form, field)
    assert field.value() == "a"
    with qtbot.waitSignal(field.changed):
        field.set_value("b")
    with qtbot.assertNotEmitted(field.changed):
        field.set_choices([("b", "Second"), ("c", "Third")])
    assert field.value() == "b"
    field.set_choices([("c", "Third")])
    assert field.value() == "c"
    field.set_choices([])
    assert field.value() == ""


def test_an_open_list_shows_all_its_lines_and_all_their_words(form: QWidget) -> None:
    field = ChoiceField("Basis")
    field.set_choices([(str(number), f"Provision number {number} of the act on registers") for number in range(8)])
    put(form, field)
    form.resize(160, 400)
    assert field.combo.shown_text() == "" or field.combo.shown_text().endswith("…")
    field.combo.showPopup()
    view = field.combo.view()
    loop_once()
    assert not view.verticalScrollBar().isVisible()
    assert view.viewport().height() >= 8 * view.sizeHintForRow(0)
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    field.combo.hidePopup()


def test_scrolling_past_a_list_does_not_change_it(form: QWidget) -> None:
    field = ChoiceField("Basis")
    field.set_choices([("a", "First"), ("b", "Second")])
    first = LineField("Name")
    put(form, first, field)
    first.line.setFocus()
    box = form.findChild(QComboBox)
    assert box is not None and not box.hasFocus()
    QTest.wheelEvent(form.windowHandle(), box.mapTo(form, box.rect().center()), QPoint(0, -120))
    assert field.value() == "a"


def test_typing_emits_changed_and_tab_leaves_an_area(qtbot: QtBot, form: QWidget) -> None:
    area, line = AreaField("Purpose"), LineField("Name")
    put(form, area, line)
    with qtbot.waitSignal(area.changed):
        QTest.keyClicks(area.area, "Kontroll ")
    assert area.value() == "Kontroll"
    assert tab_stops(form)[:2] == [area.area, line.line]
    assert area.area.tabChangesFocus()


def test_a_button_says_why_it_may_not_be_pressed(form: QWidget) -> None:
    button = Button("Approve", "primary")
    button.set_help("Approves what you have read.")
    put(form, button)
    button.allow(refused(Reason.OWN_DRAFT))
    assert not button.isEnabled()
    assert "colleague" in button.toolTip() and button.accessibleDescription() == button.toolTip()
    button.allow(None)
    assert button.isEnabled() and button.toolTip() == "Approves what you have read."


def test_words_never_become_markup(form: QWidget) -> None:
    texts = [Text("<b>x</b>"), Muted("<img src=file:///x>"), Heading("<h1>"), Chip("<i>"), Notice("info")]
    put(form, *texts)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in form.findChildren(QLabel))


def test_a_notice_hides_while_it_has_nothing_to_say(qtbot: QtBot, form: QWidget) -> None:
    notice = Notice("warning", closable=True)
    notice.show_text("Said before it has a place", "Undo")
    put(form, notice)
    assert notice.isVisible()
    with qtbot.waitSignal(notice.action):
        notice.findChildren(Button)[0].click()
    with qtbot.waitSignal(notice.closed):
        notice.findChildren(IconButton)[0].click()
    assert not notice.isVisible()
    notice.show_text("Again")
    assert notice.isVisible()


def test_debounce_waits_for_a_pause_and_can_be_flushed(qtbot: QtBot) -> None:
    later = Debounce(20)
    times: list[int] = []
    later.due.connect(lambda: times.append(1))
    with qtbot.waitSignal(later.due):
        later.touch()
        later.touch()
    later.touch()
    later.flush()
    later.flush()
    assert len(times) == 2


def test_a_flow_breaks_its_lines_to_fit(form: QWidget) -> None:
    box = QWidget()
    flow = FlowLayout(box)
    for number in range(12):
        flow.addWidget(Button(f"Button number {number}"))
    put(form, box)
    assert flow.heightForWidth(700) > flow.heightForWidth(5000)
    flow.clear()
    assert flow.count() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_the_shared_widgets_pass_the_lint_at_every_size(form: QWidget, theme: Theme, percent: int) -> None:
    theme.resize(percent)
    notice = Notice("success", closable=True)
    notice.show_text("Case AAREG-2026-00001 is sent for approval to Per Haugen.", "Undo")
    choice = ChoiceField("Legal basis", required=True)
    choice.set_choices([("a", "Aa-registerforskriften § 9")])
    wrong = LineField("Organisation number", help="Nine digits")
    wrong.show_error("The check digits do not fit; look for a mistyped digit.")
    put(form, notice, choice, wrong, DateField("Received"), CheckField("The processing basis is given"))
    put(
        form,
        AreaField("Purpose"),
        Chip("In progress", "info", "file_search"),
        Button("Register", "primary", "file_plus"),
    )
    try:
        assert faults(form) == []
    finally:
        theme.resize(100)
