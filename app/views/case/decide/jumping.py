"""Both ways between the letter and what it was made of: the fields of this tab, the review, and what was registered.

Knows which field holds which part of the case; what lies outside this tab is passed on as a wish.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.register import Rulebook
from app.services.pages_letters import LetterParagraph
from app.views.case.decide.decision_editor import DecisionEditor
from app.views.case.decide.letter_side import LetterSide
from app.views.case.decide.other_letters import OtherLetters
from app.views.case.decide.whither import own_field
from app.views.letter.pointing import ShowInLetter, set_target
from app.views.widgets.fields import Field
from app.views.widgets.scrolled import reveal
from app.views.words.targets import origin_words

_FIXED = ("template", "heading")


class Jumping(QObject):
    """``targets_wished`` carries the parts of the case that lie outside this tab; ``told`` says a sentence."""

    targets_wished = Signal(object)
    told = Signal(str)

    def __init__(self, tab: QWidget, letter: LetterSide, editor: DecisionEditor, other: OtherLetters) -> None:
        super().__init__(tab)
        self._tab = tab
        self._letter = letter
        self._editor = editor
        self._other = other
        self._rulebook: Rulebook | None = None
        self._wanted = ""
        self._said = ""
        letter.written.say_origin = self._say
        letter.chosen.connect(self.go_to_origin)
        editor.origin_wished.connect(self.go_to_origin)
        self.way = ShowInLetter(tab)
        self.way.wished.connect(self.show_in_letter)
        for widget, target in (
            (editor.facts, "draft:facts"),
            (editor.assessment, "draft:assessment"),
            (editor.grounds, "draft:grounds"),
            (other.extra, "extra"),
        ):
            set_target(widget, target)
        self.way.watch(editor.facts.area, editor.assessment.area, other.extra.area)

    def know(self, rulebook: Rulebook) -> None:
        """By which names the parts of the case are called."""
        self._rulebook = rulebook

    def _say(self, line: LetterParagraph) -> str:
        return origin_words(line, self._rulebook) if self._rulebook is not None else ""

    # --- from the letter

    @Slot(object)
    def go_to_origin(self, line: LetterParagraph) -> None:
        """Goes to where the words of a line are changed: own words first, else what they were made of."""
        origins = line.origins or (line.source,)
        fixed = origins[0].partition(":")[0] in _FIXED
        if (line.edited or fixed) and not self._to_card(line.key):
            self._tell(self.tr("These words are fixed in letters of this kind."))
            return
        self._tell("")
        if not line.edited and not fixed and not self.show_target(origins[0]):
            self.targets_wished.emit(origins)

    def _tell(self, words: str) -> None:
        """Says a sentence; an empty one takes back what was said before, and nothing else."""
        if words or self._said:
            self._said = words
            self.told.emit(words)

    def show_target(self, target: str) -> bool:
        """Puts the focus on the field of this tab that holds a part of the case; False where none does."""
        if target in ("draft:grounds", "paragraph:grounds"):
            return self._to(self._editor.grounds.first_chosen())
        name = own_field(target)
        if not self._editor.isVisibleTo(self._tab) and target.startswith("condition:"):
            name = f"letter_ask_{target.partition(':')[2]}"
        field = next((field for field in self._tab.findChildren(Field) if field.objectName() == name), None)
        return self._to(field if name else None)

    def _to(self, field: Field | None) -> bool:
        if field is None or not field.isVisibleTo(self._tab):
            return False
        reveal(field)
        field.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _to_card(self, key: str) -> bool:
        card = self._editor.paragraphs.card(key) if self._editor.isVisibleTo(self._tab) else None
        if card is None:
            return False
        reveal(card)
        card.take_focus()
        return True

    # --- to the letter

    @Slot(str)
    def show_in_letter(self, target: str) -> None:
        """Brings what the letter says of a part of the case into view; the focus stays where it is."""
        there = self._letter.show_target(target)
        if there:
            reveal(self._letter)
        nowhere = self.tr("The letter says nothing of this.")
        if not self._letter.lines_known:
            nowhere = self.tr("It is not known here what stands where in this letter.")
        self._tell("" if there else nowhere)

    def want(self, target: str) -> None:
        """The same, in the letter that is being made now; then the keyboard goes on in the letter."""
        self._wanted = target

    def letter_came(self) -> None:
        """A new letter is shown."""
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.show_in_letter(wanted)
            reveal(self._letter)
            self._letter.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
