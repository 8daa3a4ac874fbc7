"""What became of each file that was offered: taken in, made harmless, or refused. Stays until somebody dismisses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.services.pages_intake import IntakeAnswer
from app.views.register.inner import Inner
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice

_MOST_LINES = 9
"""How many lines of text the answers may take before they scroll."""


class IntakeAnswers(QScrollArea):
    """One notice for each refusal and each file that was changed, one for all others of which the same is said."""

    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_answers")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Inner(self)
        self.setWidget(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._count = 0
        self._all = Button(self.tr("Dismiss all messages"), "quiet")
        self._all.setObjectName("register_answers_dismiss")
        self._all.clicked.connect(self.dismiss)
        self._column.addWidget(self._all)
        self.hide()

    @property
    def notices(self) -> list[Notice]:
        return [notice for notice in self.findChildren(Notice) if not notice.isHidden()]

    def show_answers(self, answers: Sequence[IntakeAnswer]) -> None:
        """Adds these to what is already shown: refusals first, then what was changed, then the rest in few words."""
        plain: dict[str, list[str]] = {}
        for answer in answers:
            if not answer.accepted:
                words = self.tr("{file} was not taken in. {why}")
                self._add("danger", words.format(file=answer.file, why=_sentence(answer)))
            elif not _changed(answer):
                plain.setdefault(_sentence(answer), []).append(answer.file)
        for answer in answers:
            if answer.accepted and _changed(answer):
                words = self.tr("{file} was taken in and made harmless. {what}")
                self._add("warning", words.format(file=answer.file, what=_sentence(answer)))
        for sentence, files in plain.items():
            self._add("success", self.tr("Taken in: {files}. {words}").format(files=", ".join(files), words=sentence))
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As tall as what is said, up to a limit."""
        needed = self._column.totalHeightForWidth(max(1, self.width()))
        self.setFixedHeight(max(1, min(needed, self.fontMetrics().height() * _MOST_LINES)))

    def _add(self, tone: str, text: str) -> None:
        notice = Notice(tone, closable=True)
        notice.closed.connect(self._settle)
        self._count += 1
        notice.setObjectName(f"register_answer_{self._count}")
        # Its least height is that of a very narrow column, taller than the room that its words take here.
        notice.setMinimumHeight(1)
        self._column.insertWidget(self._column.count() - 1, notice)
        notice.show_text(text)

    @Slot()
    def dismiss(self) -> None:
        """Takes all messages away."""
        for notice in self.notices:
            notice.hide()
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Forgets the notices that were closed; nothing is shown while there is nothing to say."""
        for notice in self.findChildren(Notice):
            if notice.isHidden():
                self._column.removeWidget(notice)
                notice.deleteLater()
        self._all.setVisible(len(self.notices) > 1)
        self.setVisible(bool(self.notices))
        self._fit()
        if not self.notices:
            self.emptied.emit()


def _sentence(answer: IntakeAnswer) -> str:
    """What intake says of a file, in the interface language."""
    return QCoreApplication.translate("intake", answer.sentence)


def _changed(answer: IntakeAnswer) -> bool:
    """Whether something was taken out of it. An e-mail is always shown as a copy: its words, set as pages."""
    scan = answer.scan
    return scan is not None and scan.kind != "email" and scan.shown not in ("", scan.sha256)
