"""Where everything stands in the window: navigation at the left, header and messages above the pages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.values import Actor
from app.services.pages_sync import SyncLine, SyncState
from app.views.actions import ActionRegistry
from app.views.desk import Desk
from app.views.header import Header
from app.views.messages import MessageBar
from app.views.navigation import Navigation
from app.views.page_stack import PageStack, PageTable
from app.views.sign_in.people import roles_text
from app.views.widgets.buttons import Button
from app.views.widgets.chips import Chip
from app.views.widgets.notice import Notice
from app.views.widgets.text import Muted, Text


class Frame(QWidget):
    """The parts of the window; they know nothing of each other."""

    person_pressed = Signal()

    def __init__(self, desk: Desk, table: PageTable, actions: ActionRegistry, practice: bool) -> None:
        super().__init__()
        self.navigation = Navigation()
        self.header = Header(actions)
        self.messages = MessageBar()
        self.signed_out = Notice("warning")
        self._signed_out_bar = QWidget()
        self.signed_out.setObjectName("sign_in_again")
        self.signed_out.action.connect(actions["person"].trigger)
        desk.sync_changed.connect(self._sync_changed)
        self.stack = PageStack(desk, table)
        self._name = Text("")
        self._roles = Muted("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(actions, practice))
        row.addWidget(self._middle(), 1)
        self.setTabOrder(self.navigation, self.header.search)

    def _side(self, actions: ActionRegistry, practice: bool) -> QWidget:
        side = QWidget()
        side.setProperty("area", "side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 14, 10, 12)
        column.setSpacing(8)
        name = Text("Arbeidsbenken").single_line()
        name.setProperty("strong", True)
        name.setContentsMargins(8, 0, 0, 4)
        column.addWidget(name)
        if practice:
            chip = Chip(self.tr("Practice"), "meta-purple", "light_bulb")
            chip.setToolTip(self.tr("Only invented people and letters. The key to the data lies beside the data."))
            row = QHBoxLayout()
            row.setContentsMargins(8, 0, 0, 6)
            row.addWidget(chip)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.navigation, 1)
        self._name.setProperty("strong", True)
        self._name.setContentsMargins(8, 0, 0, 0)
        self._roles.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._name)
        column.addWidget(self._roles)
        change = Button(self.tr("Change person"), "quiet", "arrow_right_left")
        change.setObjectName("change_person")
        change.setToolTip(actions["person"].toolTip())
        change.clicked.connect(actions["person"].trigger)
        column.addWidget(change)
        return side

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        around = QVBoxLayout(self._signed_out_bar)
        around.setContentsMargins(16, 8, 16, 0)
        around.addWidget(self.signed_out)
        self._signed_out_bar.setVisible(False)
        column.addWidget(self._signed_out_bar)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        return middle

    @Slot(object)
    def _sync_changed(self, line: SyncLine) -> None:
        """Signed out by the server: what is done waits here, and signing in again is offered for as long."""
        signed_out = line.state is SyncState.SIGNED_OUT
        self._signed_out_bar.setVisible(signed_out)
        if not signed_out:
            self.signed_out.show_text("")
            return
        words = self.tr(
            "The server has signed you out. You can go on working; it is sent when you have signed in again."
        )
        self.signed_out.show_text(words, self.tr("Sign in again"))

    @Slot(object)
    def show_person(self, actor: Actor | None) -> None:
        self.navigation.show_to(actor)
        self._name.setText(actor.name if actor is not None else self.tr("Nobody is signed in"))
        self._roles.setText(roles_text(sorted(role.value for role in actor.roles)) if actor is not None else "")

    def panes(self) -> list[QWidget]:
        """The stops of F6: navigation, search, and the page's own."""
        page = self.stack.page
        return [self.navigation, self.header.search, *(page.panes() if page is not None else [])]
