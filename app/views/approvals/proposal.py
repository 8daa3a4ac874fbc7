"""The proposal beside its letter: whose it is, what became of the one before, impartiality, the review, the comment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.case.acts import DecisionReturned
from app.services.pages import CasePage
from app.views.approvals.earlier import pinned, since_returned, why_returned
from app.views.approvals.impartiality import ImpartialityBox
from app.views.approvals.reading import Reading
from app.views.language import language_in_use
from app.views.widgets.chips import Chip
from app.views.widgets.fields import AreaField
from app.views.widgets.looks import outcome_look
from app.views.widgets.notice import Notice
from app.views.widgets.text import Heading, Muted, Text


class ProposalPane(QScrollArea):
    """``changed`` says that a pin or the comment changed; ``declared`` carries an ``ImpartialityDeclared``."""

    changed = Signal()
    declared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case = Heading("", 2)
        self._proposed = Muted("")
        self._outcome = Chip("")
        self._returned = Notice("warning")
        self._returned.setObjectName("approvals_returned")
        self._since_title = Heading(self.tr("What changed since it was returned"), 3)
        self._since = Text("")
        self._since.setObjectName("approvals_since")
        self.impartial = ImpartialityBox()
        self.reading = Reading()
        self.comment = AreaField(self.tr("Comment to the caseworker"))
        self.comment.setObjectName("approvals_comment")
        self._lay_out()
        self.reading.changed.connect(self.changed)
        self.comment.changed.connect(self._typed)
        self.impartial.declared.connect(self.declared)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._case)
        column.addWidget(self._proposed)
        column.addWidget(self._outcome, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._returned, self._since_title, self._since, self.impartial, self.reading, self.comment):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)

    def show_proposal(self, page: CasePage, fresh: bool) -> None:
        """Shows a submitted decision; ``fresh`` if it is another one than before, so that pins and comment start anew."""
        case, proposal = page.case, page.case.proposal
        if proposal is None:
            return
        self._case.setText(f"{case.number} · {case.facts.title}")
        proposed = self.tr("Proposed by {name}").format(name=proposal.by_name)
        self._proposed.setText(f"{proposed}. {proposal.comment}" if proposal.comment else proposed)
        look = outcome_look(proposal.outcome.value)
        self._outcome.show_state(look.text, look.tone, look.icon)
        self._returned.show_text(why_returned(page))
        since = since_returned(page)
        self._since_title.setVisible(bool(since))
        self._since.setVisible(bool(since))
        self._since.setText("\n".join(since))
        if fresh:
            language = language_in_use()
            self.reading.show_review(case, page.rulebook, language, pinned(page, language))
            self.comment.set_value("")
        self.impartial.show_answer(case.impartiality.get(page.actor.id))
        self.impartial.allow(page)

    def returning(self) -> DecisionReturned:
        """The return as it would be with the pins and the comment that stand here."""
        return DecisionReturned(pins=self.reading.pins(), comment=self.comment.value().strip())

    @Slot()
    def _typed(self) -> None:
        self.changed.emit()
