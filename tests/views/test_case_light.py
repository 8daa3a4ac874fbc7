"""What opening a case does not do: it lays out no notes before somebody looks at them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QFrame

from app.models.case.acts import NoteAdded
from app.views.case.tabs import NOTES, OVERVIEW
from app.views.theme.theme import Theme
from app.views.widgets.text import Text, restyle
from tests.views.case_opening import OpenCase, Stage


@pytest.fixture
def opened(theme: Theme) -> Iterator[OpenCase]:
    del theme
    stage = Stage()
    yield OpenCase(stage)
    stage.close()


def notes_in(opened: OpenCase) -> list[str]:
    """What the cards say, newest first."""
    cards = opened.view.tabs.notes.findChildren(QFrame)
    return [card.accessibleName() for card in cards if card.property("card")]


def test_notes_are_laid_out_when_they_are_looked_at(opened: OpenCase) -> None:
    for text in ("Ringte avsender.", "Fikk svar."):
        assert opened.workbench.submit(opened.case_id, NoteAdded(text=text)).done
    opened.view.tabs.setCurrentIndex(OVERVIEW)
    opened.reload()
    assert notes_in(opened) == []
    assert "2" in opened.view.tabs.tabText(NOTES)
    opened.view.tabs.setCurrentIndex(NOTES)
    assert notes_in(opened) == ["Fikk svar.", "Ringte avsender."]
    assert opened.workbench.submit(opened.case_id, NoteAdded(text="Ringte igjen.")).done
    opened.reload()
    opened.hands.wait(lambda: len(notes_in(opened)) == 3, "the new note to be laid out")
    assert notes_in(opened)[0] == "Ringte igjen."


def test_a_text_that_was_never_shown_gets_its_tone_when_it_is(theme: Theme) -> None:
    plain, changed = Text("ord"), Text("ord")
    changed.set_tone("error")
    restyle(changed)
    for text in (plain, changed):
        text.show()
        text.ensurePolished()
    colour = plain.palette().windowText().color()
    assert changed.palette().windowText().color() != colour
    for text in (plain, changed):
        text.close()
        text.deleteLater()
