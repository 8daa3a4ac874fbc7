"""Every page with strange, long words in place of all translated ones: what stays plain was never marked."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSettings, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from app.models.case.acts import CaseAssigned
from app.models.register import CURRENT_RULEBOOK
from app.models.texts import Language
from app.views.desk import Desk
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.main_window import MainWindow
from app.views.page_table import page_table
from app.views.theme.theme import Theme
from tests.builders import ANN, RULEBOOK, TODAY, facts, registration
from tests.paper import PaperWorkbench
from tests.views.test_shell_pages import letter

NAMES = tuple(page_table())
VIEWS = Path(__file__).parents[2] / "app" / "views"
LONGER = 0.4
_ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_PLACEHOLDER = re.compile(r"(\{\w*\}|%n|%\d|&)")
_NAMES_OF_THINGS = {"Arbeidsbenken", "PDF"}


class Strange(QTranslator):
    """«Save» becomes «⟦Sávé~~⟧»: still readable, longer, and known by its brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation
        parts = _PLACEHOLDER.split(source.replace("%n", str(n)) if n >= 0 else source)
        text = "".join(part if _PLACEHOLDER.fullmatch(part) else part.translate(_ACCENTED) for part in parts)
        return f"⟦{text}{'~' * round(len(source) * LONGER)}⟧"


def _literals() -> set[str]:
    """Every string constant in the views that could be words: what is shown and stands here was not translated."""
    found: set[str] = set()
    for file in VIEWS.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"[A-Za-z]{2}", node.value):
                found.add(node.value)
    return found


def _words_of_rules() -> set[str]:
    """The English texts of the rulebook: data in three languages, which may use the very words of the window."""
    files = resources.read_folder(f"rules/{CURRENT_RULEBOOK}").values()
    return {text for file in files for text in re.findall(r'"en": "([^"]*)"', file.decode())}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, theme: Theme, runner: JobRunner, tmp_path: Path) -> Iterator[MainWindow]:
    """Ann's window in strange words, with one case of hers and a scan that waits."""
    translations = Translations(qapp, Language.EN)
    strange = Strange()
    qapp.installTranslator(strange)
    desk = Desk(runner)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, runner, theme, translations, settings, page_table, practice=True)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    workbench = PaperWorkbench(ANN, RULEBOOK, TODAY)
    workbench.take_in_bytes("letter.pdf", letter(2))
    for document in facts().documents:
        workbench.shelf.documents[document.sha256] = letter(document.pages)
    receipt = workbench.submit("", registration())
    workbench.submit(receipt.case_id, CaseAssigned(to=ANN.id, to_name=ANN.name))
    desk.open(workbench)
    assert runner.wait_idle()
    yield window
    window.frame.stack.forget()
    runner.wait_idle()
    desk.leave()
    qapp.removeTranslator(strange)
    translations.choose(Language.NB)
    translations.deleteLater()


def _words_of(widget: QWidget) -> Iterator[str]:
    """Everything a widget shows or tells a screen reader, what people have typed left out."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        case QTableView():
            yield from _headers(widget.model())


def _headers(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")


def _shown(page: QWidget) -> set[str]:
    texts = {text for widget in (page, *page.findChildren(QWidget)) for text in _words_of(widget)}
    texts |= {text for action in page.findChildren(QAction) for text in (action.text(), action.toolTip())}
    return {line for text in texts for line in text.splitlines()}


def _go(window: MainWindow, name: str) -> QWidget:
    window.go(name, "case-1" if name == "case" else "")
    for _ in range(3):
        assert window.runner.wait_idle()
        QApplication.processEvents()
    page = window.frame.stack.page
    assert page is not None
    return page


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_nothing_on_any_page_stays_plain_english(window: MainWindow) -> None:
    # given
    literals = _literals() - _words_of_rules() - _NAMES_OF_THINGS

    # when
    shown = {name: _shown(_go(window, name)) for name in NAMES}
    shown["window"] = _shown(window)

    # then
    plain = {
        name: sorted(text for text in texts if "⟦" not in text and text in literals) for name, texts in shown.items()
    }
    assert {name: texts for name, texts in plain.items() if texts} == {}
    assert all(sum("⟦" in text for text in texts) > 5 for texts in shown.values()), "the strange words are not in use"


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_words_that_are_much_longer_still_fit_in_the_window(window: MainWindow) -> None:
    """A page that cannot be shown in the width would push the window beyond the screen."""
    wide = {}
    for name in NAMES:
        page = _go(window, name)
        if page.minimumSizeHint().width() > page.width():
            wide[name] = (page.minimumSizeHint().width(), page.width())

    assert wide == {}
    assert window.width() == 1440
