"""Earlier cases that look like this letter, shown before it is registered a second time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages_intake import SeenBefore
from app.views.desk import Desk
from app.views.widgets.notice import Notice

_MOST = 4


class SeenBeforeList(QWidget):
    """One notice for each earlier case, with the reason and the way to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_seen_before")
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_seen(self, seen: Sequence[SeenBefore]) -> None:
        """Shows these, at most four; the others are counted."""
        for notice in self.findChildren(Notice):
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        for case in seen[:_MOST]:
            words = self.tr("Seen before ({because}): {number} {title}")
            self._add(words.format(because=case.because, number=case.number, title=case.title), case.case_id)
        if len(seen) > _MOST:
            self._add(
                self.tr("And {count} more. Search for them in the list of cases.").format(count=len(seen) - _MOST)
            )
        self.setVisible(bool(seen))

    def _add(self, text: str, case_id: str = "") -> None:
        notice = Notice("warning")
        notice.setObjectName(f"register_seen_{self._column.count() + 1}")
        notice.setProperty("case_id", case_id)
        notice.action.connect(self._open)
        self._column.addWidget(notice)
        notice.show_text(text, self.tr("Open the case") if case_id else "")

    @Slot()
    def _open(self) -> None:
        self._desk.wish.emit("case", str(self.sender().property("case_id")))
