"""Brings one text onto the desk, with everything that is known of it: where it stands, how it is, what is wrong with it."""

from __future__ import annotations

from app.models.letter_texts.content import Template
from app.views.language import language_in_use
from app.views.texts.basket import Kind, Spot, Value
from app.views.texts.catalogue import Catalogue
from app.views.texts.chronicle import changed
from app.views.texts.editor import Shown
from app.views.texts.editor_pane import EditorPane
from app.views.texts.naming import first_phrase, title_of
from app.views.texts.part_words import template_word
from app.views.texts.refusing import refusal_words
from app.views.texts.seeking import Sought
from app.views.texts.telling import differences
from app.views.texts.wording import Fetched, Wording
from app.views.texts.work import TextsWork

_MOST_LETTERS = 4
"""How many letters are named of those in which a text stands."""


class TextPresenter:
    """Joins the work on the texts with the pane that shows one of them."""

    def __init__(self, work: TextsWork, pane: EditorPane) -> None:
        self._work, self._pane = work, pane

    def show(self, spot: Spot, kind: str, catalogue: Catalogue) -> Sought:
        """Shows a text as it is to be; answers with what is to be seen of it in a letter."""
        wording = self._work.wording
        known = wording.known
        if known is None:
            return Sought(())
        edit, in_force = wording.basket.edit(spot), wording.in_force(spot)
        gone = edit is not None and edit.mine is None
        value = wording.value(spot)
        letters = catalogue.letters(spot)
        others = [letter for letter in letters if letter != spot.key]
        named = [template_word(letter) for letter in others[:_MOST_LETTERS]]
        named += ["…"] if len(others) > _MOST_LETTERS else []
        language = language_in_use()
        shown = Shown(known.page, known.rulebook, language, spot.key, in_force is None)
        title = title_of(known.page.texts, spot, language, value or in_force)
        may_edit = known.page.may_edit is None
        self._pane.show_text(spot, title, kind, named, value, shown)
        self._pane.show_state(spot in catalogue.ours, edit is not None, may_edit, in_force is not None, gone)
        self._pane.show_faults(
            {field: refusal_words(fault, wording, language) for field, fault in wording.faults(spot).items()}
        )
        self._show_overtaken(wording, known, spot)
        return Sought(letters, _phrase(spot, value))

    def _show_overtaken(self, wording: Wording, known: Fetched, spot: Spot) -> None:
        edit = wording.basket.edit(spot)
        if edit is None or spot not in wording.overtaken():
            self._pane.show_overtaken("", ())
            return
        name = next((entry.by_name for entry in known.page.history if spot in changed(entry)), "")
        lines = differences(wording.in_force(spot), edit.mine, known.page, known.rulebook, language_in_use())
        self._pane.show_overtaken(name, lines)


def _phrase(spot: Spot, value: Value) -> str:
    """The phrase by which a text is found in a letter."""
    if isinstance(value, Template):
        return first_phrase(value)
    return spot.key if spot.kind is Kind.PHRASE else ""
