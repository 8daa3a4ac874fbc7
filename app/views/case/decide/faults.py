"""What is wrong with the letter: faults that stop it first, then warnings, each with its sentence and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pages_letters import LetterFault
from app.views.case.decide.whither import quoted
from app.views.widgets.emptying import empty
from app.views.widgets.notice import Notice
from app.views.widgets.text import Muted

_SHOWN_AT_MOST = 6


class FaultNotice(Notice):
    """One fault. ``wished`` carries it when somebody wants to go there."""

    wished = Signal(object)

    def __init__(self, fault: LetterFault) -> None:
        super().__init__("danger" if fault.blocking else "warning")
        self.fault = fault
        self.action.connect(self._go)

    @Slot()
    def _go(self) -> None:
        self.wished.emit(self.fault)


class Faults(QWidget):
    """``blocked`` is whether anything stops the letter; ``wished`` carries the fault that somebody wants to go to."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._shown: tuple[LetterFault, ...] = ()
        self._place = -1
        self.blocked = False

    def show_faults(
        self,
        faults: Sequence[LetterFault],
        reachable: Callable[[LetterFault], bool],
        name_of: Callable[[LetterFault], str],
    ) -> None:
        """Shows the faults, those that stop the letter first. Unchanged faults keep their notices and their focus.

        A sentence that several places need is said once and leads to the first of them. ``name_of`` is what is shown
        instead of a name that only the program uses.
        """
        once = {(fault.blocking, _words(fault, name_of(fault))): fault for fault in reversed(faults)}
        ordered = tuple(sorted(reversed(once.values()), key=lambda fault: not fault.blocking))
        if ordered == self._shown:
            return
        self._shown, self._place = ordered, -1
        self.blocked = any(fault.blocking for fault in ordered)
        self._clear()
        for place, fault in enumerate(ordered[:_SHOWN_AT_MOST], start=1):
            notice = FaultNotice(fault)
            notice.setObjectName(f"decide_fault_{place}")
            notice.wished.connect(self.wished)
            self._column.addWidget(notice)
            notice.show_text(_words(fault, name_of(fault)), self.tr("Go there") if reachable(fault) else "")
        left = len(ordered) - _SHOWN_AT_MOST
        if left > 0:
            self._column.addWidget(Muted(self.tr("And %n more.", "", left)))
        self.setVisible(bool(ordered))

    def _clear(self) -> None:
        empty(self._column)

    @Slot()
    def go_to_next(self) -> None:
        """F8: the next fault, from the first again after the last."""
        self._go(1)

    @Slot()
    def go_to_previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._shown:
            start = self._place if self._place >= 0 or step > 0 else 0
            self._place = (start + step) % len(self._shown)
            self.wished.emit(self._shown[self._place])


def _words(fault: LetterFault, name: str) -> str:
    sentence = QCoreApplication.translate("letter", fault.sentence)
    words = name or quoted(fault)
    return f"{sentence} «{words}»" if words else sentence
