"""The letter texts: found in a list, changed in the middle, seen in a real letter at the right, published together.

Shows what the work on them says and hands on what a person does; knows no rule.
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from app.models.letter_texts.change import TextEntry
from app.models.letter_texts.content import Template
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.texts.arrangement import Arrangement
from app.views.texts.basket import Kind, Spot, Value
from app.views.texts.catalogue import Catalogue, provisions
from app.views.texts.editor_pane import EditorPane
from app.views.texts.history_tab import HistoryTab
from app.views.texts.naming import first_phrase
from app.views.texts.presenting import TextPresenter
from app.views.texts.publishing import Publishing
from app.views.texts.seeking import Sought
from app.views.texts.text_list import TextList
from app.views.texts.trial import Trial
from app.views.texts.work import Fetched, TextsWork
from app.views.widgets.buttons import Button
from app.views.widgets.page import PageWidget
from app.views.widgets.text import Muted
from app.views.words import refusal_text


class TextsView(PageWidget):
    """Letter texts (brevtekster). Specialists change them; everybody may look, and see when and why they were changed."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("texts_page")
        self.work = TextsWork(desk, self)
        self.list = TextList()
        self.pane = EditorPane()
        self.trial = Trial(desk)
        self.publishing = Publishing()
        self.history = HistoryTab()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("texts_tabs")
        self.tabs.setAccessibleName(self.tr("Text, changes and history"))
        self.status = Muted("").single_line()
        self.status.setVisible(False)
        self.status.setObjectName("texts_status")
        self.gathered = Muted("")
        self.review = Button(self.tr("Look through and publish"), "primary", "cloud_up")
        self.review.setObjectName("texts_review")
        self.publish = Button("", "primary", "cloud_up")
        self.publish.setObjectName("texts_publish")
        self._catalogue: Catalogue | None = None
        self.presenter = TextPresenter(self.work, self.pane)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.set_title(self.tr("Letter texts"), self.tr("What the letters say. A change counts for everybody."))
        self.header.addWidget(self.status)
        self.tabs.addTab(self.pane, self.tr("Text"))
        self.tabs.addTab(self.publishing, self.tr("Not published"))
        self.tabs.addTab(self.history, self.tr("History"))
        names = (self.tr("Texts"), self.tr("Letter"))
        self.split = Arrangement(self.list, self.trial, self.tabs, names)
        self.body.addWidget(self.split, 1)
        self.add_foot(self.gathered, self.review, self.publish)
        self.footer.setStretchFactor(self.gathered, 1)

    def _connect(self) -> None:
        work, pane = self.work, self.pane
        work.fetched.connect(self._show_all)
        work.written.connect(self._show_written)
        work.said.connect(self._say)
        work.published.connect(self._published)
        work.kept.connect(self._kept)
        self.list.chosen.connect(self._show_text)
        self.list.entered.connect(self._enter)
        self.list.new_wished.connect(self._new)
        pane.edited.connect(self._write)
        pane.dropped.connect(self._drop)
        pane.taken_out.connect(self._take_out)
        pane.mine_wished.connect(work.keep_mine)
        self.publishing.edited.connect(self._terms)
        self.publish.clicked.connect(work.publish)
        self.publishing.dropped.connect(self._drop)
        self.history.back_wished.connect(self._take_back)
        self.history.again_wished.connect(self._make_again)
        for part in (self.publishing.opened, self.history.opened, pane.spot_wished):
            part.connect(self.go_to)
        self.trial.spot_wished.connect(self.go_to)
        self.tabs.currentChanged.connect(self._show_publishing)
        pane.writing.connect(self.trial.show_language)
        self.review.clicked.connect(self._review)

    # --- what the window calls

    def open(self, case_id: str) -> None:
        del case_id
        self.work.fetch()

    def leave(self) -> None:
        self.work.leave()

    def primary(self) -> None:
        """First to what is gathered, then out to everybody."""
        if self.tabs.currentWidget() is not self.publishing:
            self._review()
        elif self.publish.isEnabled():
            self.work.publish()

    def panes(self) -> list[QWidget]:
        return [part for part in (self.list, self.tabs, self.trial) if part.isVisible()]

    def first_control(self) -> QWidget | None:
        return self.list.line

    # --- showing

    @Slot()
    def _show_all(self) -> None:
        known = self.work.known
        if known is None:
            return
        language, refusal = language_in_use(), known.page.may_edit
        self._catalogue = Catalogue(known.page, language)
        self.list.offer_provisions(provisions(known.page.texts, known.rulebook, language))
        self.list.new.setVisible(refusal is None)
        self.trial.offer(known.page.examples, language)
        self.history.show_page(known.page, known.rulebook, language)
        self.history.allow(refusal)
        self.tabs.setTabVisible(self.tabs.indexOf(self.publishing), refusal is None)
        self._show_written()

    @Slot()
    def _show_written(self) -> None:
        """The basket has changed, or what lies under it."""
        known = self.work.known
        if known is None or self._catalogue is None:
            return
        self.list.show_lines(self._catalogue.lines(self.work.basket))
        self._show_publishing()
        self.trial.try_change(self.work.change())
        spot = self.list.spot()
        if spot is not None:
            self._show_text(spot)

    @Slot()
    def _show_publishing(self) -> None:
        """What is gathered is laid out when somebody looks at it, not at every key."""
        known = self.work.known
        if known is None:
            return
        self._show_gathered(known)
        if self.tabs.currentWidget() is self.publishing:
            self.publishing.show_basket(self.work.basket, known.page, known.rulebook, language_in_use(), known.today)

    def _show_gathered(self, known: Fetched) -> None:
        count = sum(1 for _spot in self.work.basket.spots())
        tab = self.tabs.indexOf(self.publishing)
        self.tabs.setTabText(
            tab, self.tr("Not published ({count})").format(count=count) if count else self.tr("Not published")
        )
        looking = self.tabs.currentWidget() is self.publishing
        refusal = known.page.may_edit or (self.work.refusal() if count and looking else None)
        words = self.tr("%n text(s) changed and not published", "", count) if count else ""
        self.gathered.setText(refusal_text(refusal) if refusal is not None else words)
        self.review.setVisible(known.page.may_edit is None and not looking)
        self.review.setEnabled(bool(count))
        self.publish.setVisible(known.page.may_edit is None and looking)
        self.publish.allow(refusal)
        self.publish.setText(self.tr("Asking the server …") if self.work.busy else self.tr("Publish to everybody"))
        if self.work.busy or not count:
            self.publish.setEnabled(False)

    @Slot(object)
    def _show_text(self, spot: Spot) -> None:
        """Another text is marked: it comes on the desk, and a letter in which it stands beside it."""
        if self._catalogue is None:
            return
        changed = spot != self.pane.spot
        letters = self.presenter.show(spot, self.list.kind_word(spot.kind), self._catalogue)
        self.history.show_spot(spot)
        if changed and letters:
            self.trial.seek(Sought(letters, self._phrase(spot)))

    def _phrase(self, spot: Spot) -> str:
        """The phrase by which a text is found in a letter."""
        template = self.work.value(spot) if spot.kind is Kind.TEMPLATE else None
        if isinstance(template, Template):
            return first_phrase(template)
        return spot.key if spot.kind is Kind.PHRASE else ""

    # --- what a person does

    @Slot(object, object)
    def _write(self, spot: Spot, value: Value) -> None:
        self._tell(self.tr("Typing …"))
        self.work.write(spot, value)

    @Slot(object)
    def _take_out(self, spot: Spot) -> None:
        self.work.write(spot, None)

    @Slot(object)
    def _drop(self, spot: Spot) -> None:
        self.work.drop(spot)

    @Slot()
    def _new(self) -> None:
        self.go_to(self.work.new_standard())

    @Slot(object)
    def go_to(self, spot: Spot) -> None:
        """Shows a text, wherever it is named."""
        self.list.mark(spot)
        self._enter()

    @Slot()
    def _enter(self) -> None:
        self.tabs.setCurrentWidget(self.pane)
        self.pane.start()

    @Slot()
    def _terms(self) -> None:
        self.work.give_terms(self.publishing.why.value(), self.publishing.first_day.value())

    @Slot(object)
    def _take_back(self, entry: TextEntry) -> None:
        self.work.take_back(entry, self.tr("Takes back: {why}").format(why=entry.change.why))
        self._review()

    @Slot()
    def _make_again(self) -> None:
        self.work.make_again(self.tr("Made again after the server was restored from a backup."))
        self._review()

    @Slot()
    def _review(self) -> None:
        if self.work.basket:
            self.tabs.setCurrentWidget(self.publishing)
            self.publishing.why.setFocus()

    # --- what came of it

    @Slot(str)
    def _say(self, words: str) -> None:
        self.publishing.trouble.show_text(words)

    @Slot()
    def _published(self) -> None:
        self._tell(self.tr("Published. Everybody has it at their next sync."))
        self.tabs.setCurrentWidget(self.pane)

    def _tell(self, words: str) -> None:
        """How safe what is typed is, beside the heading."""
        self.status.setText(words)
        self.status.setVisible(bool(words))

    @Slot()
    def _kept(self) -> None:
        if self.work.basket:
            self._tell(self.tr("Kept on this machine, not published"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.split.fit(self.width())
