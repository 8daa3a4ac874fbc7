"""When the program itself is at fault: what is saved, a report number, and a log without anybody's name or number in it.

Installed as ``sys.excepthook``; the program goes on. What was typed more than a second ago is in the local database
already, so nothing has to be rescued here.
"""

from __future__ import annotations

import logging
import platform
import re
import secrets
import sys
import traceback
from pathlib import Path
from types import TracebackType

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.views.language import language_in_use
from app.views.widgets.buttons import Button
from app.views.widgets.scrolled import size_in_em
from app.views.widgets.text import Heading, Muted, Text

_log = logging.getLogger(__name__)
_REDACTIONS = (
    (re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"), "<e-mail>"),
    (re.compile(r"(?<!\d)\d{6}[ .]?\d{5}(?!\d)"), "<11 digits>"),
    (re.compile(r"(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)"), "<9 digits>"),
    (re.compile(r"(?i)bearer\s+[\w.~+/-]+=*"), "<token>"),
    (re.compile(r"(?<!\w)/(?:home|Users)/[^/\s]+"), "<home>"),
    (re.compile(r"(?i)[a-z]:\\users\\[^\\\s]+"), "<home>"),
)


def redacted(text: str) -> str:
    """The text without e-mail addresses, national and organisation numbers, tokens and names of home folders."""
    for pattern, instead in _REDACTIONS:
        text = pattern.sub(instead, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Writes log lines without personal data."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class Report(msgspec.Struct, frozen=True):
    """One fault of the program: its number and where it happened. The message of the exception is left out on purpose:
    it may quote what somebody wrote."""

    number: str
    kind: str
    trace: str


def report_of(kind: type[BaseException], where: TracebackType | None) -> Report:
    """A report from an exception: its type and the lines of code, never its message or any value."""
    lines = (f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(where))
    return Report(number=secrets.token_hex(4).upper(), kind=kind.__name__, trace="\n".join(lines))


def diagnostics(reports: list[Report]) -> str:
    """What may be sent to those who mend the program: versions, screens, language and faults; nothing of any case."""
    screens = [
        f"{screen.size().width()}x{screen.size().height()}@{screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    lines = [
        f"Arbeidsbenken · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.release()}",
        f"Screens {', '.join(screens)} · language {language_in_use().value} · {QGuiApplication.platformName()}",
        *(f"{report.number} {report.kind}\n{report.trace}" for report in reports),
    ]
    return redacted("\n".join(lines))


class CrashDialog(QDialog):
    """Says that the program is at fault, what is safe, and offers to copy the report."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Something went wrong in the program"), 1))
        safe = self.tr("The fault is ours, not yours. Everything you saved and typed is safe on this machine.")
        then = self.tr("You can go on working. If it happens again, copy the report and send it to operations.")
        column.addWidget(Text(safe))
        column.addWidget(Text(then))
        column.addWidget(Muted(self.tr("Report {number}").format(number=report.number)))
        column.addStretch(1)
        row = QHBoxLayout()
        copy = Button(self.tr("Copy the report"), "secondary", "clipboard")
        copy.setObjectName("crash_copy")
        copy.clicked.connect(self._copy)
        close = Button(self.tr("Go on working"), "primary")
        close.setObjectName("crash_close")
        close.clicked.connect(self.accept)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        column.addLayout(row)
        size_in_em(self, 28, 13)
        close.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(diagnostics([self._report]))


class CrashDesk(QObject):
    """Takes unexpected exceptions of every thread, logs them and shows one dialog at a time."""

    happened = Signal(object)
    """A ``Report``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reports: list[Report] = []
        self._open: CrashDialog | None = None
        self.happened.connect(self._show)

    def install(self) -> None:
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """The excepthook. Ctrl+C still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        report = report_of(kind, where)
        self.reports.append(report)
        _log.error("report %s: %s\n%s", report.number, report.kind, report.trace)
        self.happened.emit(report)

    @Slot(object)
    def _show(self, report: Report) -> None:
        if self._open is None:
            dialog = CrashDialog(report)
            dialog.finished.connect(self._closed)
            self._open = dialog
            dialog.open()

    @Slot()
    def _closed(self) -> None:
        self._open = None
