"""What is changed and not published: counted in the foot and on its tab, looked through there, then out to everybody.

Knows the work, the tab of the basket and the foot; what the texts themselves look like is told elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from app.models.letter_texts.change import TextEntry
from app.models.reasons import Refused
from app.views.language import language_in_use
from app.views.texts.history_tab import HistoryTab
from app.views.texts.publishing import Publishing
from app.views.texts.refusing import refusal_words
from app.views.texts.wording import Fetched
from app.views.texts.work import TextsWork
from app.views.widgets.buttons import Button
from app.views.widgets.text import Muted


class Gathered(QObject):
    """``words``, ``review`` and ``publish`` stand in the foot, in this order."""

    def __init__(self, work: TextsWork, tabs: QTabWidget, publishing: Publishing, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._tabs = tabs
        self._publishing = publishing
        self.words = Muted("")
        self.review = Button(self.tr("Look through and publish"), "primary", "cloud_up")
        self.review.setObjectName("texts_review")
        self.publish = Button("", "primary", "cloud_up")
        self.publish.setObjectName("texts_publish")
        self.review.setVisible(False)
        self.publish.setVisible(False)
        tabs.addTab(publishing, self.tr("Not published"))
        tabs.currentChanged.connect(self.show_all)
        publishing.edited.connect(self._terms)
        publishing.dropped.connect(work.drop)
        work.said.connect(publishing.trouble.show_text)
        self.review.clicked.connect(self.look)
        self.publish.clicked.connect(work.publish)

    def join(self, history: HistoryTab) -> None:
        """What is taken back or made again is gathered as well, to be read before it counts."""
        history.back_wished.connect(self._take_back)
        history.again_wished.connect(self._make_again)

    # --- showing

    def allow(self, refusal: Refused | None) -> None:
        self._tabs.setTabVisible(self._tabs.indexOf(self._publishing), refusal is None)

    @property
    def _looking(self) -> bool:
        return self._tabs.currentWidget() is self._publishing

    @Slot()
    def show_all(self) -> None:
        """What is gathered is laid out when somebody looks at it, not at every key."""
        wording = self._work.wording
        known = wording.known
        if known is None:
            return
        self._show_count(known)
        if self._looking:
            self._publishing.show_basket(wording.basket, known.page, known.rulebook, language_in_use(), known.today)

    def _show_count(self, known: Fetched) -> None:
        wording, may_edit = self._work.wording, known.page.may_edit
        count = len(tuple(wording.basket.spots()))
        self._tabs.setTabText(
            self._tabs.indexOf(self._publishing),
            self.tr("Not published ({count})").format(count=count) if count else self.tr("Not published"),
        )
        refusal = may_edit or (wording.refusal() if count and self._looking else None)
        words = self.tr("%n text(s) changed and not published", "", count) if count else ""
        self.words.setText(refusal_words(refusal, wording, language_in_use()) if refusal is not None else words)
        self.review.setVisible(may_edit is None and not self._looking)
        self.review.setEnabled(bool(count))
        self._show_publish(refusal, may_edit is None and self._looking, count)

    def _show_publish(self, refusal: Refused | None, there: bool, count: int) -> None:
        busy = self._work.busy
        self.publish.setVisible(there)
        self.publish.allow(refusal)
        self.publish.setText(self.tr("Asking the server …") if busy else self.tr("Publish to everybody"))
        if busy or not count:
            self.publish.setEnabled(False)

    # --- what a person does

    @Slot()
    def look(self) -> None:
        """To what is gathered, if anything is."""
        if self._work.wording.basket:
            self._tabs.setCurrentWidget(self._publishing)
            self._publishing.why.setFocus()

    def go_on(self) -> None:
        """First to what is gathered, then out to everybody."""
        if not self._looking:
            self.look()
        elif self.publish.isEnabled():
            self._work.publish()

    @Slot()
    def _terms(self) -> None:
        self._work.give_terms(self._publishing.why.value(), self._publishing.first_day.value())

    @Slot(object)
    def _take_back(self, entry: TextEntry) -> None:
        why = self.tr("Takes back: {why}").format(why=entry.change.why)
        self._work.hold(self._work.wording.taken_back(entry, why))
        self.look()

    @Slot()
    def _make_again(self) -> None:
        why = self.tr("Made again after the server was restored from a backup.")
        self._work.hold(self._work.wording.made_again(why))
        self.look()
