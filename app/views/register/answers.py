"""What became of each file that was offered: taken in, made harmless, or refused. Stays until somebody dismisses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages import IntakeAnswer
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice


class IntakeAnswers(QWidget):
    """One notice for each refusal and each file that was changed, one for all others of which the same is said."""

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


def _sentence(answer: IntakeAnswer) -> str:
    """What intake says of a file, in the interface language."""
    return QCoreApplication.translate("intake", answer.sentence)


def _changed(answer: IntakeAnswer) -> bool:
    """Whether something was taken out of it. An e-mail is always shown as a copy: its words, set as pages."""
    scan = answer.scan
    return scan is not None and scan.kind != "email" and scan.shown not in ("", scan.sha256)
