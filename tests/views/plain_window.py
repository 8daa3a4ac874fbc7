"""A window with plain pages, for tests of everything around the pages."""

from __future__ import annotations

import io
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from reportlab.pdfgen.canvas import Canvas

from app.views.desk import Desk
from app.views.main_window import MainWindow
from app.views.navigation import PLACES
from app.views.page_stack import PageClass
from app.views.widgets.buttons import Button
from app.views.widgets.fields import LineField
from app.views.widgets.page import PageWidget

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def blank_pdf() -> bytes:
    """The smallest letter: one empty page."""
    page = io.BytesIO()
    canvas = Canvas(page)
    canvas.showPage()
    canvas.save()
    return page.getvalue()


class Plain(PageWidget):
    """A page with one field and one button, which remembers what happened to it."""

    heading_text = "Plain"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.set_title(self.heading_text)
        self.told: list[str] = []
        self.field = LineField("Name")
        self.field.setObjectName("plain_name")
        self.next = Button("Take the next case")
        self.next.setObjectName("worklist_next")
        self.next.clicked.connect(self._next)
        own = QAction("Rotate the page", self)
        own.setShortcut(QKeySequence("Ctrl+R"))
        self.addAction(own)
        self.body.addWidget(self.field)
        self.body.addWidget(self.next)
        self.body.addStretch(1)

    def _next(self) -> None:
        self.told.append("next")

    def open(self, case_id: str) -> None:
        self.told.append(f"open {case_id}".strip())

    def leave(self) -> None:
        self.told.append("leave")

    def primary(self) -> None:
        self.told.append("primary")

    def search_for(self, text: str) -> None:
        self.told.append(f"search {text}".strip())


def plain_pages() -> Mapping[str, PageClass]:
    return {place.name: Plain for place in PLACES} | {"case": Plain}


def page(window: MainWindow) -> Plain:
    found = window.frame.stack.page
    assert isinstance(found, Plain)
    return found


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    both = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        both |= modifier
    QTest.keyClick(window, key, both)
