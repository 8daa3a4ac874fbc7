"""A letter on the screen: what changed is marked, nothing moves by itself, and every line can be reached and pointed at."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.values import LetterKind
from app.services.pages_letters import LetterParagraph, LetterPlace, LetterPreview
from app.views.letter.glow import FADE_MS, HOLD_MS, Glow
from app.views.letter.places import LetterMap, changed_keys
from app.views.letter.view import LetterView
from app.views.theme.motion import use_calm
from app.views.theme.theme import Mode, Theme
from tests.views.page_opening import sheets

ON_PAGE = {
    "lead": (0, 100.0),
    "draft:facts": (0, 400.0),
    "condition:period": (2, 300.0),
    "draft:assessment": (3, 500.0),
}


def preview(case_id: str = "case", kind: LetterKind = LetterKind.DECISION, **texts: str) -> LetterPreview:
    """A letter of four pages with four lines; ``texts`` by the last word of their keys."""
    lines = tuple(
        LetterParagraph(
            key=key,
            text=texts.get(key.rpartition(":")[2], f"About {key}."),
            source=key,
            edited=False,
            editable=True,
            origins=(key,),
        )
        for key in ON_PAGE
    )
    places = tuple(
        LetterPlace(key=key, page=page, left=64, top=top, width=460, height=28) for key, (page, top) in ON_PAGE.items()
    )
    return LetterPreview(
        case_id=case_id, kind=kind, pdf=sheets(), content="", paragraphs=lines, faults=(), places=places
    )


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[LetterView]:
    shown = LetterView()
    shown.resize(700, 500)
    shown.show()
    shown.show_preview(preview())
    yield shown
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    use_calm(application, None)
    shown.close()
    shown.deleteLater()


def calm(on: bool) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    use_calm(application, on)


def middle_of(view: LetterView, key: str) -> QPoint:
    place = view.sheet.map.of(key)[0]
    centre = view.sheet.stack.rect_of(place).center() - view.sheet.view_rect().topLeft()
    return QPointF(centre).toPoint()


def test_the_first_letter_of_a_case_marks_nothing_and_the_next_marks_what_is_new(view: LetterView) -> None:
    assert not view.sheet.glow.keys and view.page_count == 4
    view.show_preview(preview(facts="Other facts."))
    assert view.sheet.glow.keys == ("draft:facts",)
    view.show_preview(preview("another case", facts="Quite other facts."))
    assert not view.sheet.glow.keys, "another case begins anew"
    view.show_preview(preview("another case", LetterKind.RECEIPT))
    assert not view.sheet.glow.keys, "and so does another letter"


def test_what_was_taken_out_leaves_a_mark_and_is_told_beside_it(view: LetterView) -> None:
    calm(True)
    whole = preview()
    less = msgspec.structs.replace(
        whole,
        paragraphs=tuple(line for line in whole.paragraphs if line.key != "condition:period"),
        places=tuple(place for place in whole.places if place.key != "condition:period"),
    )
    out = next(line.text for line in whole.paragraphs if line.key == "condition:period")
    view.show_preview(less)
    assert view.sheet.glow.keys == ("gone:condition:period",)
    beside = view.sheet.map.gone["gone:condition:period"].beside
    assert out in view.sheet.hints[beside] and view.changes.isVisible(), "it is told, and can be gone to"
    view.changes.click()
    rect = view.sheet.stack.rect_of(view.sheet.map.of("gone:condition:period")[0])
    assert view.sheet.in_view(view.sheet.map.of("gone:condition:period")[0])
    spot = rect.topLeft() - view.sheet.view_rect().topLeft() + QPointF(-9, 0)
    picture = view.sheet.viewport().grab().toImage()
    assert QColor(picture.pixel(spot.toPoint())).lightness() < 160, "a wedge at the margin"
    view.show_preview(less)
    assert "gone:condition:period" in view.sheet.map.gone, "it stays while the letter stays"
    view.show_preview(whole)
    assert not view.sheet.map.gone and out not in view.sheet.hints.get(beside, "")


def test_what_changed_out_of_view_is_told_and_a_press_goes_there(view: LetterView) -> None:
    place = view.sheet.verticalScrollBar().value()
    view.show_preview(preview(period="No period.", assessment="Another assessment."))
    assert view.sheet.verticalScrollBar().value() == place, "nothing moves by itself"
    assert view.changes.isVisible() and "page 3" in view.changes.text()
    view.changes.click()
    assert view.sheet.in_view(view.sheet.map.of("condition:period")[0])
    assert "page 4" in view.changes.text()
    view.changes.click()
    assert view.sheet.in_view(view.sheet.map.of("draft:assessment")[0]) and not view.changes.isVisible()


def test_a_reader_further_down_keeps_the_line_where_it_stands(view: LetterView) -> None:
    view.sheet.go_to(view.sheet.map.of("condition:period")[0])
    view.sheet.verticalScrollBar().setValue(view.sheet.verticalScrollBar().value() + 37)
    before = middle_of(view, "condition:period")
    longer = preview(facts="Much longer.")
    moved = tuple(
        LetterPlace(key=place.key, page=place.page, left=64, top=place.top + 60, width=460, height=28)
        if place.page
        else place
        for place in longer.places
    )
    view.show_preview(
        LetterPreview(
            **{name: getattr(longer, name) for name in ("case_id", "kind", "pdf", "content", "paragraphs", "faults")},
            places=moved,
        )
    )
    assert abs(middle_of(view, "condition:period").y() - before.y()) <= 1


def test_zoom_stays_when_the_letter_changes(view: LetterView) -> None:
    view.sheet.larger()
    scale = view.sheet.scale
    view.show_preview(preview(facts="Other facts."))
    assert view.sheet.scale == scale
    view.sheet.fit_width()
    assert view.sheet.scale < scale


def test_a_mark_has_a_shape_at_the_margin_in_every_look(view: LetterView, theme: Theme) -> None:
    try:
        for mode in (Mode.LIGHT, Mode.DARK):
            theme.choose(mode)
            calm(True)
            view.show_preview(preview(lead=f"Another lead {mode.value}."))
            rect = view.sheet.stack.rect_of(view.sheet.map.of("lead")[0])
            picture = view.sheet.viewport().grab().toImage()
            bar = QColor(picture.pixel(QPoint(round(rect.left() - 6.5), round(rect.center().y()))))
            tint = QColor(picture.pixel(QPoint(round(rect.left() + 200), round(rect.top() + 2))))
            assert bar.lightness() < 160 < tint.lightness(), "a dark bar and a light tint, on white paper"
    finally:
        theme.choose(Mode.SYSTEM)


def test_marks_fade_when_they_were_seen_and_stay_where_nothing_may_move(view: LetterView) -> None:
    now = [0.0]
    glow = Glow(now_ms=lambda: now[0])
    calm(False)
    glow.start(("a", "b"))
    glow.see(("a",))
    now[0] = HOLD_MS + FADE_MS / 2
    assert 0.4 < glow.strength("a") < 0.6 and glow.strength("b") == 1.0
    now[0] = HOLD_MS + FADE_MS + 1
    glow.tick()
    assert glow.keys == ("b",), "what nobody has seen stays"
    calm(True)
    glow.see(("b",))
    now[0] += 100_000
    assert glow.strength("b") == 1.0
    glow.start(("c",))
    assert glow.keys == ("c",), "until the next change"


def test_a_click_and_the_keyboard_choose_a_line(view: LetterView) -> None:
    chosen: list[str] = []
    view.chosen.connect(lambda line: chosen.append(line.key))
    view.sheet.go_to(view.sheet.map.of("draft:facts")[0])
    QTest.mouseClick(view.sheet.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "draft:facts"))
    assert chosen == ["draft:facts"]
    view.sheet.setFocus()
    QTest.keyClick(view.sheet, Qt.Key.Key_Down)
    assert "condition:period" in view.sheet.accessibleDescription(), "a reader hears the line"
    assert view.sheet.in_view(view.sheet.map.of("condition:period")[0])
    QTest.keyClick(view.sheet, Qt.Key.Key_Return)
    assert chosen == ["draft:facts", "condition:period"]


def test_a_part_of_the_case_is_shown_in_the_letter(view: LetterView) -> None:
    assert view.show_target("draft:assessment")
    assert view.sheet.in_view(view.sheet.map.of("draft:assessment")[0])
    assert "draft:assessment" in view.sheet.glow.keys
    assert not view.show_target("condition:unheard_of")


def test_the_nearest_line_counts_and_the_smallest() -> None:
    places = (
        LetterPlace(key="table", page=0, left=60, top=100, width=400, height=200),
        LetterPlace(key="row", page=0, left=60, top=120, width=400, height=20),
    )
    found = LetterMap(
        LetterPreview(
            case_id="", kind=LetterKind.DECISION, pdf=b"", content="", paragraphs=(), faults=(), places=places
        )
    )
    inner, outer = found.at(0, 100, 130), found.at(0, 100, 250)
    assert inner is not None and inner.key == "row" and outer is not None and outer.key == "table"
    assert found.at(1, 100, 130) is None and found.at(0, 10, 130) is None


def test_changes_are_new_words_and_new_lines() -> None:
    assert changed_keys({"a": "1", "b": "2"}, {"a": "1", "b": "3", "c": "4"}) == ("b", "c")
