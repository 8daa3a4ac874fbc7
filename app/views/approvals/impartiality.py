"""The declaration of impartiality (habilitet, forvaltningsloven §§ 6–10): yes, or no with a ground."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.case.acts import ImpartialityDeclared
from app.models.check import may
from app.services.pages import CasePage
from app.views.widgets.buttons import Button
from app.views.widgets.fields import LineField
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Text


class ImpartialityBox(QFrame):
    """``declared`` carries the ``ImpartialityDeclared`` that the person chose."""

    declared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Text("")
        self._yes = Button(self.tr("I am impartial"), "secondary", "checkmark")
        self._yes.setObjectName("approvals_impartial_yes")
        self._no = Button(self.tr("I am not impartial"), "quiet")
        self._no.setObjectName("approvals_impartial_no")
        self._grounds = LineField(self.tr("Why you are not impartial"))
        self._grounds.setObjectName("approvals_impartial_grounds")
        self._grounds.setVisible(False)
        self._page: CasePage | None = None
        buttons = QWidget()
        line = FlowLayout(buttons)
        line.addWidget(self._yes)
        line.addWidget(self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._question)
        column.addWidget(buttons)
        column.addWidget(self._grounds)
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self._say_no)
        self._grounds.changed.connect(self._permit)

    def show_answer(self, answer: bool | None) -> None:
        """What this person has declared in the case; None while nothing."""
        words = {
            None: self.tr("Are you impartial in this case? You must say so before you decide."),
            True: self.tr("You have declared that you are impartial in this case."),
            False: self.tr("You have declared that you are not impartial in this case."),
        }
        self._question.setText(words[answer])
        self._yes.setVisible(answer is not True)
        self._no.setVisible(answer is not False)
        self._grounds.setVisible(False)
        self._grounds.set_value("")

    def allow(self, page: CasePage) -> None:
        self._page = page
        self._permit()

    @Slot()
    def _permit(self) -> None:
        page = self._page
        if page is None:
            return
        self._yes.allow(may(page.case, ImpartialityDeclared(impartial=True), page.actor, page.rulebook))
        if self._grounds.isVisible():
            self._no.allow(may(page.case, self._refusing(), page.actor, page.rulebook))

    def _refusing(self) -> ImpartialityDeclared:
        return ImpartialityDeclared(impartial=False, grounds=self._grounds.value().strip())

    @Slot()
    def _say_yes(self) -> None:
        self.declared.emit(ImpartialityDeclared(impartial=True))

    @Slot()
    def _say_no(self) -> None:
        """The first press asks for the ground, the second declares it."""
        if self._grounds.isVisible():
            self.declared.emit(self._refusing())
            return
        self._grounds.setVisible(True)
        self._grounds.line.setFocus()
        self._permit()
