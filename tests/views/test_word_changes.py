"""Word by word: what went and what came, and that both texts can be read out of it again."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.views.theme.theme import Theme
from app.views.widgets.diff_text import DiffText
from app.views.widgets.word_changes import Change, Piece, word_changes

texts = st.lists(st.sampled_from(("du", "kan", "klage", "innen", "tre", "uker", ".", "\n", "§ 29")), max_size=12).map(
    " ".join
)


@given(texts, texts)
@example("du \n § 29", "du du")
def test_both_texts_are_in_it(before: str, after: str) -> None:
    pieces = word_changes(before, after)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.change is not Change.GONE) == after


@given(texts)
def test_a_text_that_stayed_has_no_changes(text: str) -> None:
    assert all(piece.change is Change.SAME for piece in word_changes(text, text))


def test_words_that_were_rewritten_together_are_told_together() -> None:
    pieces = word_changes("Du kan klage innen tre uker.", "Du kan sende klage innen fire måneder.")
    assert pieces[1] == Piece(Change.NEW, " sende")
    assert pieces[3:5] == (Piece(Change.GONE, "tre uker"), Piece(Change.NEW, "fire måneder"))


def test_a_change_is_told_to_those_who_do_not_see_it(qtbot: QtBot, theme: Theme) -> None:
    shown = DiffText()
    qtbot.addWidget(shown)
    shown.show_change("innen tre uker", "innen 3 uker")
    assert shown.accessibleName() == "innen [removed: tre][added: 3] uker"


def test_a_long_text_gets_the_height_it_needs(qtbot: QtBot, theme: Theme) -> None:
    shown = DiffText()
    qtbot.addWidget(shown)
    shown.show_change("", "et ord " * 60)
    assert shown.heightForWidth(200) > 3 * shown.heightForWidth(1600)
