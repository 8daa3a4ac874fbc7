"""What became of each file that was offered: taken in, made harmless, or refused. Stays until somebody dismisses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages import IntakeAnswer
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice


class IntakeAnswers(QWidget):
    """One notice for each refusal and each file that was changed, one for all that were simply taken in."""

    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_answers")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._all = Button(self.tr("Dismiss all messages"), "quiet")
        self._all.setObjectName("register_answers_dismiss")
        self._all.clicked.connect(self.dismiss)
        self._column.addWidget(self._all)
        self.hide()

    @property
    def notices(self) -> list[Notice]:
        return [notice for notice in self.findChildren(Notice) if not notice.isHidden()]

    def show_answers(self, answers: Sequence[IntakeAnswer]) -> None:
        """Adds these to what is already shown; refusals first."""
        plain = [answer.file for answer in answers if answer.accepted and not _changed(answer)]
        for answer in answers:
            if not answer.accepted:
                self._add(
                    "danger", self.tr("{file} was not taken in. {why}").format(file=answer.file, why=answer.sentence)
                )
        for answer in answers:
            if answer.accepted and _changed(answer):
                text = self.tr("{file} was taken in and made harmless. {what}")
                self._add("warning", text.format(file=answer.file, what=_changed(answer)))
        if plain:
            self._add("success", self.tr("Taken in: {files}").format(files=", ".join(plain)))
        self._settle()

    def _add(self, tone: str, text: str) -> None:
        notice = Notice(tone, closable=True)
        notice.closed.connect(self._settle)
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
        if not self.notices:
            self.emptied.emit()


def _changed(answer: IntakeAnswer) -> str:
    """What was taken out of a file that was taken in; empty for one that is as it came."""
    scan = answer.scan
    harmless = scan is not None and scan.shown not in ("", scan.sha256)
    return (answer.sentence or (scan.note if scan else "")) if harmless else ""
