"""Something has come for a case that waits: told once, with the offer to go on. A case never goes on by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.calendar import long_date
from app.models.case.acts import CaseResumed
from app.services.pages import CasePage
from app.views.case.actions_data import Action, refusal
from app.views.language import language_in_use
from app.views.widgets.notice import Notice


class ArrivedNotice(Notice):
    """``go_on`` carries the act that ends the wait."""

    go_on = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self.setObjectName("case_arrived")
        self._page: CasePage | None = None
        self.action.connect(self._go_on)

    def show_page(self, page: CasePage) -> None:
        """Says what has come since the wait began; offers to go on to those who may."""
        self._page = page
        come = page.case.come_since
        if not come:
            self.show_text("")
            return
        day = long_date(come[-1].on, language_in_use())
        names = ", ".join(item.document.name for item in come)
        words = self.tr("Since the case was put on hold this has come: {names}, the latest on {day}.")
        may_go_on = refusal(Action.RESUME, page) is None
        offer = self.tr("What we waited for has come: go on with the case") if may_go_on else ""
        self.show_text(words.format(names=names, day=day), offer)

    @Slot()
    def _go_on(self) -> None:
        if self._page is not None:
            self.go_on.emit(CaseResumed(on=self._page.today))
