"""The letter texts: found in a list, changed in the middle, seen in a real letter at the right, published together.

Shows what the work on them says and hands on what a person does; knows no rule.
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.texts.arrangement import Arrangement
from app.views.texts.basket import Spot, Value
from app.views.texts.catalogue import Catalogue, provisions
from app.views.texts.editor_pane import EditorPane
from app.views.texts.gathered import Gathered
from app.views.texts.history_tab import HistoryTab
from app.views.texts.presenting import TextPresenter
from app.views.texts.publishing import Publishing
from app.views.texts.text_list import TextList
from app.views.texts.trial import Trial
from app.views.texts.typing_status import TypingStatus
from app.views.texts.work import TextsWork
from app.views.widgets.page import PageWidget


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
        self.tabs.addTab(self.pane, self.tr("Text"))
        self.gathered = Gathered(self.work, self.tabs, self.publishing, self)
        self.tabs.addTab(self.history, self.tr("History"))
        self.status = TypingStatus(self.work)
        self._catalogue: Catalogue | None = None
        self.presenter = TextPresenter(self.work, self.pane)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.set_title(self.tr("Letter texts"), self.tr("What the letters say. A change counts for everybody."))
        self.header.addWidget(self.status)
        names = (self.tr("Texts"), self.tr("Letter"))
        self.split = Arrangement(self.list, self.trial, self.tabs, names)
        self.body.addWidget(self.split, 1)
        gathered = self.gathered
        self.add_foot(gathered.words, gathered.review, gathered.publish)
        self.footer.setStretchFactor(gathered.words, 1)

    def _connect(self) -> None:
        work, pane = self.work, self.pane
        work.fetched.connect(self._show_all)
        work.written.connect(self._show_written)
        work.published.connect(self._published)
        self.list.chosen.connect(self._show_text)
        self.list.entered.connect(self._enter)
        self.list.new_wished.connect(self._new)
        pane.edited.connect(self._write)
        pane.dropped.connect(work.drop)
        pane.taken_out.connect(work.take_out)
        pane.mine_wished.connect(work.keep_mine)
        self.gathered.join(self.history)
        for part in (self.publishing.opened, self.history.opened, pane.spot_wished):
            part.connect(self.go_to)
        self.trial.spot_wished.connect(self.go_to)
        pane.writing.connect(self.trial.show_language)

    # --- what the window calls

    def open(self, case_id: str) -> None:
        del case_id
        self.work.fetch()

    def leave(self) -> None:
        self.work.leave()

    def primary(self) -> None:
        """First to what is gathered, then out to everybody."""
        self.gathered.go_on()

    def panes(self) -> list[QWidget]:
        return [part for part in (self.list, self.tabs, self.trial) if part.isVisible()]

    def first_control(self) -> QWidget | None:
        return self.list.line

    # --- showing

    @Slot()
    def _show_all(self) -> None:
        known = self.work.wording.known
        if known is None:
            return
        language, refusal = language_in_use(), known.page.may_edit
        self._catalogue = Catalogue(known.page, language)
        self.list.offer_provisions(provisions(known.page.texts, known.rulebook, language))
        self.list.new.setVisible(refusal is None)
        self.trial.offer(known.page.examples, language)
        self.history.show_page(known.page, known.rulebook, language)
        self.history.allow(refusal)
        self.gathered.allow(refusal)
        self._show_written()

    @Slot()
    def _show_written(self) -> None:
        """The basket has changed, or what lies under it."""
        known = self.work.wording.known
        if known is None or self._catalogue is None:
            return
        self.list.show_lines(self._catalogue.lines(self.work.wording.basket))
        self.gathered.show_all()
        self.trial.try_change(self.work.wording.change())
        spot = self.list.spot()
        if spot is not None:
            self._show_text(spot)

    @Slot(object)
    def _show_text(self, spot: Spot) -> None:
        """Another text is marked: it comes on the desk, and a letter in which it stands beside it."""
        if self._catalogue is None:
            return
        changed = spot != self.pane.spot
        sought = self.presenter.show(spot, self.list.kind_word(spot.kind), self._catalogue)
        self.history.show_spot(spot)
        if changed and sought.templates:
            self.trial.seek(sought)

    # --- what a person does

    @Slot(object, object)
    def _write(self, spot: Spot, value: Value) -> None:
        self.status.typing()
        self.work.write(spot, value)

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
    def _published(self) -> None:
        self.tabs.setCurrentWidget(self.pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.split.fit(self.width())
