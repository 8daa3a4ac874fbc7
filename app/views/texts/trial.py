"""The real letter of a practice case with what is being written in it, made anew soon after the last key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.models.letter_texts.change import TextChange
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.pages import LetterParagraph, LetterPreview
from app.services.protocol import Workbench
from app.services.text_pages import Example
from app.views.desk import Desk
from app.views.jobs import Job
from app.views.letter.view import LetterView
from app.views.texts.basket import Kind, Spot
from app.views.widgets.debounce import Debounce
from app.views.widgets.fields import ChoiceField
from app.views.widgets.folding import fold
from app.views.widgets.text import Muted
from app.views.words import word

DELAY_MS = 120
_PHRASE = "template:"
"""What the key of a line begins with that is a phrase of the letters."""
_NARROW_EM = 15
_LEAST_LETTERS = 5


class TrialMaker(QObject):
    """Asks for the letter; an answer to an earlier question is dropped. ``made`` carries the ``LetterPreview``."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question: Job | None = None

    def make(self, change: TextChange, example: str, letter: str, language: Language) -> None:
        if self._question is not None:
            self._question.cancel()
        question = partial(_try, change, example, letter, language)
        self._question = self._desk.ask(question, self, self._made, self._failed, lane="background")

    def _made(self, preview: LetterPreview) -> None:
        self.made.emit(preview)

    def _failed(self, error: Exception) -> None:
        self.failed.emit(error)


class Trial(QWidget):
    """Case, letter and language to choose, and the letter. ``tried`` carries the ``LetterPreview`` that is shown."""

    tried = Signal(object)
    spot_wished = Signal(object)
    """Somebody wants to go to the words of a line (``Spot``)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._examples: tuple[Example, ...] = ()
        self._change: TextChange | None = None
        self._sought: Spot | None = None
        self._later = Debounce(DELAY_MS, self)
        self._maker = TrialMaker(desk, self)
        self.example = ChoiceField(self.tr("Practice case"))
        self.example.setObjectName("texts_example")
        self.letter = ChoiceField(self.tr("Letter"))
        self.letter.setObjectName("texts_letter")
        self.language = ChoiceField(self.tr("Language"))
        self.language.setObjectName("texts_language")
        self.language.set_choices([(language.value, word(language)) for language in Language])
        self._said = Muted("")
        self._said.setObjectName("texts_trial_said")
        self.view = LetterView()
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setContentsMargins(8, 0, 16, 0)
        for field in (self.example, self.letter, self.language):
            field.combo.setMinimumContentsLength(_LEAST_LETTERS)
            self._choices.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._choices)
        column.addWidget(self._said)
        column.addWidget(self.view, 1)
        self._said.setContentsMargins(8, 0, 16, 0)
        self._said.setVisible(False)
        self.example.changed.connect(self._case_chosen)
        for field in (self.letter, self.language):
            field.changed.connect(self._later.touch)
        self._later.due.connect(self.make)
        self.view.chosen.connect(self._chosen)
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._fail)

    def offer(self, examples: Sequence[Example], language: Language) -> None:
        """Offers these practice cases, by their titles in the language of the window."""
        fresh = not self._examples
        self._examples = tuple(examples)
        self.example.set_choices([(example.id, example.title[language]) for example in examples])
        if fresh:
            self.language.set_value(language.value)
            self._offer_letters()

    def try_change(self, change: TextChange) -> None:
        """The letter is made anew with this change, soon."""
        if change != self._change:
            self._change = change
            self._later.touch()

    def show_letter_with(self, letters: Sequence[str], spot: Spot) -> None:
        """Goes to a practice case and letter among these, unless one of them is shown already, and there to the text."""
        self._sought = spot if spot.kind is Kind.PHRASE else None
        if not letters or self.letter.value() in letters:
            self._seek()
            return
        for example in sorted(self._examples, key=lambda item: item.id != self.example.value()):
            fitting = next((letter for letter in letters if letter in example.letters), "")
            if fitting:
                self.example.set_value(example.id)
                self._offer_letters()
                self.letter.set_value(fitting)
                return

    @Slot(str)
    def show_language(self, language: str) -> None:
        """The letter follows the language that is being written."""
        self.language.set_value(language)

    @Slot()
    def _case_chosen(self) -> None:
        self._offer_letters()
        self._later.touch()

    def _offer_letters(self) -> None:
        chosen = next((item for item in self._examples if item.id == self.example.value()), None)
        letters = chosen.letters if chosen is not None else ()
        self.letter.set_choices([(letter, word(letter, LetterKind)) for letter in letters])

    @Slot()
    def make(self) -> None:
        if self._change is not None and self.letter.value():
            language = Language(self.language.value() or Language.NB.value)
            self._maker.make(self._change, self.example.value(), self.letter.value(), language)

    @Slot(object)
    def _show(self, preview: LetterPreview) -> None:
        self._say("")
        self.view.show_preview(preview, (self.language.value(),))
        self._seek()
        self.tried.emit(preview)

    def _seek(self) -> None:
        """Brings the text that is on the desk into view, once."""
        sought, self._sought = self._sought, None
        if sought is not None:
            self.view.show_target(f"{_PHRASE}{sought.key}")

    @Slot(object)
    def _chosen(self, line: LetterParagraph) -> None:
        """A line of the letter was pressed: to the words it was made of."""
        for origin in (line.key, *line.origins):
            if origin.startswith(_PHRASE):
                self.spot_wished.emit(Spot(Kind.PHRASE, origin.removeprefix(_PHRASE)))
                return

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._say(self.tr("The letter cannot be shown now."))
        self._desk.report(error)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        fold(self._choices, self.width() < _NARROW_EM * self.fontMetrics().height())


def _try(change: TextChange, example: str, letter: str, language: Language, workbench: Workbench) -> LetterPreview:
    return workbench.try_texts(change, example, letter, language)
