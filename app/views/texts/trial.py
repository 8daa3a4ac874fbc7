"""The real letter of a practice case with what is being written in it, made anew soon after the last key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.letter_texts.change import TextChange
from app.models.reasons import Reason
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.pages_letters import LetterParagraph, LetterPreview
from app.services.protocol import Workbench
from app.services.text_pages import Example
from app.views.desk import Desk
from app.views.jobs import Job
from app.views.letter.view import LetterView
from app.views.texts.basket import Kind, Spot
from app.views.texts.seeking import Choice, Sought, choices, phrase_of, place_in
from app.views.widgets.debounce import Debounce
from app.views.widgets.fields import ChoiceField
from app.views.widgets.folding import fold
from app.views.widgets.text import Muted
from app.views.words import word

DELAY_MS = 80
_NARROW_EM = 28
_LEAST_LETTERS = 5
_REFUSED = "change_refused"
_Answer = tuple[LetterPreview, Language]
"""A letter and the language it was asked for in; by the time it comes another one may be chosen."""
_SAID_ELSEWHERE = (Reason.NOTHING_CHANGED, Reason.TEXTS_WHY_MISSING)
"""Refusals of the whole change that say nothing of the letter."""


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
        self._sought: Sought | None = None
        self._on_desk: Sought | None = None
        self._left: list[Choice] = []
        self._preview: LetterPreview | None = None
        self._later = Debounce(DELAY_MS, self)
        self._question: Job | None = None
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
        self._choices.addWidget(self.example, 1)
        which = QHBoxLayout()
        which.addWidget(self.letter, 1)
        which.addWidget(self.language, 1)
        self._choices.addLayout(which, 1)
        for field in (self.example, self.letter, self.language):
            field.combo.setMinimumContentsLength(_LEAST_LETTERS)
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

    def seek(self, sought: Sought) -> None:
        """Goes to a practice letter in which a text stands, and there to the text; stays where it is seen already."""
        shown = Choice(self.example.value(), self.letter.value())
        self._sought, self._on_desk, self._left = sought, sought, list(choices(sought, self._examples, shown))
        if self._preview is not None and place_in(sought, self._preview):
            self._found(self._preview)
        elif self._left:
            self._try_next()

    def _try_next(self) -> None:
        self._put(self._left.pop(0))
        self.make()

    def _put(self, choice: Choice) -> None:
        """Shows in the fields which letter it is."""
        for field in (self.example, self.letter):
            field.blockSignals(True)
        self.example.set_value(choice.example)
        self._offer_letters()
        self.letter.set_value(choice.letter)
        for field in (self.example, self.letter):
            field.blockSignals(False)

    @Slot(str)
    def show_language(self, language: str) -> None:
        """The letter follows the language that is being written, to the place of the same text."""
        if language != self.language.value():
            self._sought = self._on_desk
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
        """Asks for the letter now; an answer to an earlier question is dropped."""
        self._later.drop()
        if self._change is None or not self.letter.value():
            return
        if self._question is not None:
            self._question.cancel()
        language = Language(self.language.value() or Language.NB.value)
        question = partial(_try, self._change, self.example.value(), self.letter.value(), language)
        self._question = self._desk.ask(question, self, self._show, self._fail, lane="background")

    def _show(self, answer: _Answer) -> None:
        preview, language = answer
        if language.value != self.language.value():
            return  # The letter is being made anew in the language that was chosen since.
        if self._sought is not None and self._left and not place_in(self._sought, preview):
            self._try_next()
            return
        self._preview = preview
        self._say(self._faults(preview))
        self.view.show_preview(preview, (language,))
        self._found(preview)
        self.tried.emit(preview)

    def _found(self, preview: LetterPreview) -> None:
        """Brings the text that is on the desk into view, once."""
        sought, self._sought, self._left = self._sought, None, []
        if sought is not None:
            self.view.show_target(place_in(sought, preview))

    @staticmethod
    def _faults(preview: LetterPreview) -> str:
        """What is wrong with the letter; what is wrong with the texts themselves is said where they are written."""
        told = (fault for fault in preview.faults if fault.blocking)
        if preview.refusal is not None and preview.refusal.reason in _SAID_ELSEWHERE:
            told = (fault for fault in told if fault.code != _REFUSED)
        return "\n".join(dict.fromkeys(QCoreApplication.translate("letter", fault.sentence) for fault in told))

    @Slot(object)
    def _chosen(self, line: LetterParagraph) -> None:
        """A line of the letter was pressed: to the words it was made of."""
        if phrase_of(line):
            self.spot_wished.emit(Spot(Kind.PHRASE, phrase_of(line)))

    def _fail(self, error: Exception) -> None:
        self._say(self.tr("The letter cannot be shown now."))
        self._desk.report(error)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        fold(self._choices, self.width() < _NARROW_EM * self.fontMetrics().height())


def _try(change: TextChange, example: str, letter: str, language: Language, workbench: Workbench) -> _Answer:
    return workbench.try_texts(change, example, letter, language), language
