"""The look: readable in every set of colours, sharp, and changed while the program runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import resources
from app.views.theme.colours import TONES, Colours, Scheme, colours_in_use, load_colours
from app.views.theme.icons import icon, svg
from app.views.theme.theme import Mode, Theme
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Heading


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2."""

    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    bright, dim = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def colours(request: pytest.FixtureRequest) -> Colours:
    return load_colours(request.param, QPalette())


@pytest.mark.parametrize("tone", TONES)
def test_chips_are_readable(colours: Colours, tone: str) -> None:
    background, _border, text = colours.chip(tone)
    assert contrast(background, text) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("text-neutral", "bg-default", 7.0),
        ("text-neutral-subtle", "bg-default", 4.5),
        ("text-neutral-subtle", "bg-neutral-soft", 4.5),
        ("text-accent-subtle", "bg-default", 4.5),
        ("text-accent", "bg-accent-moderate", 4.5),
        ("text-accent-contrast", "bg-accent-strong", 4.5),
        ("text-danger-subtle", "bg-default", 4.5),
        ("border-neutral", "bg-default", 3.0),
        ("border-danger", "bg-default", 3.0),
        ("border-focus", "bg-default", 3.0),
        ("border-focus", "bg-accent-moderate", 3.0),
    ],
)
def test_words_and_edges_have_contrast(colours: Colours, ink: str, ground: str, least: float) -> None:
    assert contrast(colours.colour(ink), colours.colour(ground)) >= least


def test_high_contrast_uses_only_pairs_of_the_system() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("cyan"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("black"))
    colours = load_colours(Scheme.CONTRAST, system)
    assert contrast(colours.colour("text-accent-contrast"), colours.colour("bg-accent-strong")) > 7
    for tone in TONES:
        background, border, text = colours.chip(tone)
        assert contrast(background, text) > 7 and contrast(background, border) > 3
        for state in ("", "-hover", "-pressed"):
            marked = colours.colour(f"bg-{tone}-moderate{state}")
            assert contrast(marked, text) > 7 and marked != background


def test_the_style_sheet_is_filled_completely(qapp: QApplication, theme: Theme) -> None:
    sheet = qapp.styleSheet()
    assert "TONE" not in sheet
    assert not [line for line in sheet.splitlines() if "{p" in line or "{bg" in line or "{text" in line]


def test_theme_and_text_size_change_while_it_runs(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    heading = Heading("My work", 1)
    qtbot.addWidget(heading)
    heading.show()
    before = heading.fontMetrics().height()
    with qtbot.waitSignal(theme.changed):
        theme.toggle()
    assert colours_in_use().scheme is Scheme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < 60
    theme.resize(200)
    assert heading.fontMetrics().height() > 1.8 * before
    theme.larger()
    assert theme.percent == 200
    theme.smaller()
    assert theme.percent == 175
    theme.normal()
    theme.choose(Mode.LIGHT)
    assert colours_in_use().scheme is Scheme.LIGHT


def test_icons_of_menus_grow_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    sizes = {}
    for percent in (100, 200):
        theme.resize(percent)
        menu.ensurePolished()
        sizes[percent] = menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu)
    theme.resize(100)
    assert sizes[200] == 2 * sizes[100]


def test_an_icon_follows_the_theme(qapp: QApplication, theme: Theme) -> None:
    picture = icon("inbox")
    light = picture.pixmap(32, 32).toImage()
    theme.choose(Mode.DARK)
    dark = picture.pixmap(32, 32).toImage()
    theme.choose(Mode.LIGHT)
    assert light != dark
    assert picture.pixmap(32, 32).toImage() == light


def test_every_shipped_icon_takes_our_colour() -> None:
    names = [name.removesuffix(".svg") for name in resources.read_folder("icons") if name.endswith(".svg")]
    assert len(names) > 60
    assert [name for name in names if b"#123456" not in svg(name, "#123456")] == []


def test_an_icon_we_do_not_ship_is_noticed_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no_such_icon")


def test_a_flow_outlives_the_widgets_that_are_deleted_from_it(qtbot: QtBot) -> None:
    """Pages come and go all day; the layout must not remember what is gone."""
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    for round_ in range(50):
        children = [Button(f"{round_} {place}") for place in range(6)]
        for child in children:
            flow.addWidget(child)
        box.resize(200 + round_, 80)
        box.show()
        children[0].deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        flow.activate()
        assert all(
            isValid(item) and item.widget() is not None for item in map(flow.itemAt, range(flow.count())) if item
        )
        flow.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert flow.count() == 0
