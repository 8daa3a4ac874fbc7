"""One condition of the checklist: the question, its source, what was found, on which page, and our assessment."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.case.weighing import Finding, FindingResult
from app.models.reasons import Refused
from app.models.register import Condition
from app.models.texts import Language
from app.models.values import PageRef
from app.views.case.answer import Answer
from app.views.case.writing import allow, put
from app.views.letter.pointing import set_target
from app.views.widgets.buttons import Button
from app.views.widgets.chips import Chip
from app.views.widgets.fields import AreaField
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Heading, Muted


class FindingCard(QFrame):
    """A row of the checklist (vilkår med vurdering)."""

    edited = Signal(object)
    """The ``Finding`` as it now is."""
    page_wanted = Signal(str)
    """Use the page now shown as evidence for this condition (its id)."""
    page_asked = Signal(object)
    """Show this ``PageRef``."""

    def __init__(self, place: int, condition: Condition, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setObjectName(f"finding_{condition.id}")
        set_target(self, f"condition:{condition.id}")
        self.condition = condition
        self._finding = Finding(condition=condition.id)
        question = condition.question[language]
        self.setAccessibleName(condition.name[language])
        self._question = Heading(self.tr("{place}. {question}").format(place=place, question=question), 3)
        self._source = Muted(condition.source[language])
        self._hint = Chip("", "warning", "exclamationmark_triangle")
        self._hint.setVisible(False)
        self._answer = self._answers(question)
        self._evidence = self._button("page", self.tr("No page chosen"), "file_search")
        self._use = self._button("use_page", self.tr("Use the page now shown"), "push_pin")
        self._clear = self._button("no_page", self.tr("No page"), "x_mark")
        self.assessment = AreaField(self.tr("Assessment"), lines=2)
        self.assessment.setObjectName(f"finding_{condition.id}_assessment")
        self._lay_out()
        self._answer.answered.connect(self._answered)
        self._evidence.clicked.connect(self._show_page)
        self._use.clicked.connect(self._want_page)
        self._clear.clicked.connect(self._clear_page)
        self.assessment.changed.connect(self._written)

    def _answers(self, question: str) -> Answer:
        return Answer(
            f"finding_{self.condition.id}_result",
            question,
            (
                (FindingResult.MET.value, self.tr("Met")),
                (FindingResult.NOT_MET.value, self.tr("Not met")),
                (FindingResult.NOT_RELEVANT.value, self.tr("Not relevant")),
            ),
        )

    def _button(self, name: str, words: str, icon: str) -> Button:
        button = Button(words, "quiet", icon)
        button.setObjectName(f"finding_{self.condition.id}_{name}")
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._question, 1)
        head.addWidget(self._hint)
        pages = FlowLayout(gap=4)
        for button in (self._evidence, self._use, self._clear):
            pages.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._source)
        column.addWidget(self._answer)
        column.addLayout(pages)
        column.addWidget(self.assessment)

    @property
    def finding(self) -> Finding:
        return self._finding

    def show_finding(self, finding: Finding, page_words: str) -> None:
        """Shows a finding; ``page_words`` name its evidence, e.g. "Page 2 of brev.pdf", or are empty."""
        self._finding = finding
        self._answer.set_value(finding.result.value if finding.result else "")
        self._evidence.setText(page_words or self.tr("No page chosen"))
        self._evidence.setEnabled(finding.evidence is not None)
        self._clear.setVisible(finding.evidence is not None)
        put(self.assessment, finding.assessment)

    def show_hint(self, text: str) -> None:
        """A word about what registration noticed; an empty one takes it away."""
        self._hint.show_state(text, "warning", "exclamationmark_triangle")
        self._hint.setVisible(bool(text))

    def allow(self, refusal: Refused | None) -> None:
        self._answer.allow(refusal)
        self._use.allow(refusal)
        self._clear.allow(refusal)
        allow((self.assessment,), refusal)

    def set_evidence(self, page: PageRef) -> None:
        self._change(evidence=page)

    def take_focus(self) -> None:
        self._answer.take_focus()

    def _change(self, **values: object) -> None:
        changed = msgspec.structs.replace(self._finding, **values)
        if changed != self._finding:
            self._finding = changed
            self.edited.emit(changed)

    @Slot(str)
    def _answered(self, value: str) -> None:
        self._change(result=FindingResult(value) if value else None)

    @Slot()
    def _written(self) -> None:
        self._change(assessment=self.assessment.value())

    @Slot()
    def _show_page(self) -> None:
        self.page_asked.emit(self._finding.evidence)

    @Slot()
    def _want_page(self) -> None:
        self.page_wanted.emit(self.condition.id)

    @Slot()
    def _clear_page(self) -> None:
        self._change(evidence=None)
