"""The reasons of a decision as fields: provisions, facts, assessment, dismissal, and the paragraphs in own words.

Shows and gives a ``DecisionDraft``; knows the rulebook's choices; decides nothing.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.case.weighing import DecisionDraft
from app.models.letter_texts.change import TextsVersion
from app.models.reasons import Refused
from app.models.register import Choice
from app.models.values import CaseKind
from app.services.pages import CasePage
from app.services.pages_letters import LetterPreview
from app.views.case.decide.grounds import Grounds
from app.views.case.decide.paragraphs import Paragraphs
from app.views.case.decide.typed import with_paragraph
from app.views.case.writing import put, tick, words_of
from app.views.language import language_in_use
from app.views.widgets.buttons import Button
from app.views.widgets.fields import AreaField, CheckField, ChoiceField


class DecisionEditor(QWidget):
    """``edited`` says that somebody typed; ``draft()`` is what stands in the fields."""

    edited = Signal()
    origin_wished = Signal(object)
    """Go to what this ``LetterParagraph`` was made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = DecisionDraft()
        self._texts: TextsVersion | None = None
        self._preview: LetterPreview | None = None
        self._showing = False
        self.grounds = Grounds(
            "decide_ground",
            self.tr("Provisions we decide by"),
            self.tr("A refusal or narrowing needs the provision it is based on, not the one the letter cites."),
        )
        self.facts = AreaField(self.tr("Facts"), self.tr("What we build on, in short."))
        self.facts.setObjectName("decide_facts")
        self.assessment = AreaField(self.tr("Assessment"), self.tr("What weighed most, and why."))
        self.assessment.setObjectName("decide_assessment")
        self.suggest = Button(self.tr("Suggest from the review"), "secondary", "sparkles")
        self.suggest.setObjectName("decide_suggest")
        self.dismissal = ChoiceField(
            self.tr("Dismiss without examining"), self.tr("Only where the request cannot be examined at all.")
        )
        self.dismissal.setObjectName("decide_dismissal")
        self.individual = CheckField(
            self.tr("This is an individual decision"),
            self.tr("Then the letter tells how to complain (Public Administration Act section 27)."),
        )
        self.individual.setObjectName("decide_individual")
        self.paragraphs = Paragraphs()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.suggest, self.facts, self.assessment, self.grounds, self.dismissal, self.individual):
            column.addWidget(part)
        column.addWidget(self.paragraphs)
        column.addStretch(1)
        for field in (self.grounds, self.facts, self.assessment, self.dismissal, self.individual):
            field.changed.connect(self._typed)
        self.suggest.clicked.connect(self._suggest)
        self.paragraphs.written.connect(self._write)
        self.paragraphs.taken_back.connect(self._take_back)
        self.paragraphs.origin_wished.connect(self.origin_wished)

    def put_first(self, widget: QWidget) -> None:
        """Puts something above the fields that belongs to the draft and not to them."""
        self._column.insertWidget(0, widget)

    def show_draft(self, draft: DecisionDraft, page: CasePage) -> None:
        """Shows a draft without disturbing whoever is typing the same."""
        self._showing = True
        self._draft, self._texts = draft, page.texts
        language, book, door = language_in_use(), page.rulebook, page.case.facts.door
        offered = [choice for choice in book.grounds if choice.offered(door, page.today)]
        self.grounds.offer(words_of(offered, language))
        self.grounds.set_value(draft.grounds)
        put(self.facts, draft.facts)
        put(self.assessment, draft.assessment)
        self.dismissal.set_choices(words_of(_dismissals(page), language, self.tr("Not dismissed")))
        if self.dismissal.value() != draft.dismissal:
            self.dismissal.set_value(draft.dismissal)
        tick(self.individual, draft.individual_decision)
        self._showing = False

    def show_preview(self, preview: LetterPreview) -> None:
        self._preview = preview
        self.paragraphs.show_paragraphs(preview.paragraphs)
        self.suggest.setVisible(bool(preview.suggested_facts or preview.suggested_assessment))

    def draft(self) -> DecisionDraft:
        return msgspec.structs.replace(
            self._draft,
            grounds=self.grounds.value(),
            facts=self.facts.value().strip(),
            assessment=self.assessment.value().strip(),
            dismissal=self.dismissal.value(),
            individual_decision=self.individual.value(),
        )

    def allow(self, refusal: Refused | None) -> None:
        """Opens or closes the fields by what the rules say of drafting."""
        self.grounds.allow(refusal)
        for field in (self.facts, self.assessment):
            field.set_read_only(refusal is not None)
        for widget in (self.dismissal, self.individual, self.paragraphs):
            widget.setEnabled(refusal is None)
        self.suggest.allow(refusal)

    @Slot()
    def _typed(self) -> None:
        if not self._showing:
            self._begin(self.draft())

    def _begin(self, draft: DecisionDraft) -> None:
        """Somebody wrote. From the first word on a draft keeps the letter texts it was begun with."""
        self._draft = msgspec.structs.replace(draft, texts=draft.texts or self._texts)
        self.edited.emit()

    def use_texts(self, version: TextsVersion) -> None:
        """The draft's letter is written with other letter texts from now on."""
        self._draft = msgspec.structs.replace(self._draft, texts=version)

    @Slot()
    def _suggest(self) -> None:
        """Fills what is empty; words that stand there already are left alone."""
        if self._preview is None:
            return
        for field, words in (
            (self.facts, self._preview.suggested_facts),
            (self.assessment, self._preview.suggested_assessment),
        ):
            if not field.value().strip() and words:
                field.set_value(words)
        self._typed()

    @Slot(str, str)
    def _write(self, key: str, text: str) -> None:
        self._begin(with_paragraph(self.draft(), key, text))

    @Slot(str)
    def _take_back(self, key: str) -> None:
        self._begin(with_paragraph(self.draft(), key, None))


def _dismissals(page: CasePage) -> Collection[Choice]:
    """Why the case can be dismissed: an application for other reasons than a complaint."""
    book, case = page.rulebook, page.case
    complaint = case.facts.kind is CaseKind.COMPLAINT and case.reversal is None
    return (book.complaint_dismissals if complaint else book.dismissal_reasons).values()
