"""Editors of words: a phrase of the letters or a law's name, and a phrase of the library with where it belongs."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.models.letter_texts.content import Standard
from app.models.texts import Language, Localised
from app.models.values import Door, Outcome
from app.services.text_pages import TextsPage
from app.views.phrases.shorts import MARK
from app.views.texts.basket import NO_WORDS, Value, new_standard
from app.views.texts.editor import Shown, TextEditor
from app.views.texts.many import Many
from app.views.texts.part_words import PLACES, place_word
from app.views.texts.three_languages import ThreeLanguages
from app.views.widgets.fields import ChoiceField, LineField
from app.views.widgets.folding import fold
from app.views.words import word

_NARROW_EM = 30


class PhraseEditor(TextEditor):
    """Words in three languages (``Localised``). A law's name is one line and has no placeholders."""

    def __init__(self, name: str, what: str, lines: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.words = ThreeLanguages(name, what, lines)
        self.words.edited.connect(self.tell)
        self.words.writing.connect(self.writing)
        self.column.addWidget(self.words)

    def put(self, value: Value, shown: Shown) -> None:
        self.words.set_value(value if isinstance(value, Localised) else NO_WORDS)
        if self._lines > 1:
            self.words.offer(placeholders(shown.page, shown.language))

    def value(self) -> Value:
        return self.words.value()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        self.words.show_faults(_by_language(faults, ""))

    def set_read_only(self, read_only: bool) -> None:
        self.words.set_read_only(read_only)

    def first(self) -> QWidget:
        return self.words.first()


class StandardEditor(TextEditor):
    """A phrase of the library: its title, its words, its abbreviation, and the cases it is for (``Standard``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standard = new_standard("")
        self.title = ThreeLanguages("texts_title", self.tr("Title"), lines=1)
        self.words = ThreeLanguages("texts_words", self.tr("Text"), lines=7)
        self.short = LineField(
            self.tr("Abbreviation that is suggested"), self.tr("Typed after a semicolon while writing, e.g. ;arv")
        )
        self.short.setObjectName("texts_short")
        self.place = ChoiceField(self.tr("Where it belongs"))
        self.place.setObjectName("texts_place")
        self.place.set_choices([(place, place_word(place)) for place in PLACES])
        self.doors = Many("texts_doors", self.tr("For these applicants"))
        self.outcomes = Many("texts_outcomes", self.tr("For these outcomes"))
        self.grounds = Many("texts_grounds", self.tr("For these provisions"))
        self.doors.offer([(door.value, word(door)) for door in Door])
        self.outcomes.offer([(outcome.value, word(outcome)) for outcome in Outcome])
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.short, 1)
        self._row.addWidget(self.place, 1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.words)
        self.column.addLayout(self._row)
        for part in (self.doors, self.outcomes, self.grounds):
            self.column.addWidget(part)
        for words in (self.title, self.words):
            words.edited.connect(self.tell)
            words.writing.connect(self.writing)
        for field in (self.short, self.place, self.doors, self.outcomes, self.grounds):
            field.changed.connect(self.tell)

    def put(self, value: Value, shown: Shown) -> None:
        standard = value if isinstance(value, Standard) else new_standard(shown.key)
        self._standard = standard
        self.title.set_value(standard.title)
        self.words.set_value(standard.text)
        self.words.offer(placeholders(shown.page, shown.language))
        self.grounds.offer([(ground.id, ground.name[shown.language]) for ground in shown.rulebook.grounds])
        if self.short.value().removeprefix(MARK) != standard.short:
            self.short.set_value(standard.short)
        self.place.set_value(standard.place)
        self.doors.set_value(tuple(door.value for door in standard.doors))
        self.outcomes.set_value(tuple(outcome.value for outcome in standard.outcomes))
        self.grounds.set_value(standard.grounds)

    def value(self) -> Value:
        return msgspec.structs.replace(
            self._standard,
            title=self.title.value(),
            text=self.words.value(),
            short=self.short.value().removeprefix(MARK),
            place=self.place.value(),
            doors=tuple(Door(name) for name in self.doors.value()),
            outcomes=tuple(Outcome(name) for name in self.outcomes.value()),
            grounds=self.grounds.value(),
        )

    def show_faults(self, faults: Mapping[str, str]) -> None:
        self.title.show_faults(_by_language(faults, "title."))
        self.words.show_faults(_by_language(faults, "text."))
        self.short.show_error(faults.get("short", ""))

    def set_read_only(self, read_only: bool) -> None:
        for words in (self.title, self.words):
            words.set_read_only(read_only)
        for field in (self.short, self.place):
            field.set_read_only(read_only)
        for many in (self.doors, self.outcomes, self.grounds):
            many.setEnabled(not read_only)

    def first(self) -> QWidget:
        return self.title.first()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        fold(self._row, self.width() < _NARROW_EM * self.fontMetrics().height())


def placeholders(page: TextsPage, language: Language) -> list[tuple[str, str]]:
    """What may stand in braces, by its meaning in the language of the window."""
    return [(item.name, item.meaning[language]) for item in page.placeholders]


def _by_language(faults: Mapping[str, str], prefix: str) -> dict[Language, str]:
    return {language: faults.get(f"{prefix}{language.value}", "") for language in Language}
