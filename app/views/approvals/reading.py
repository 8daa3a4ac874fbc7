"""What the approver reads and pins: the review in words, line by line, each with a place for a reason to return it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.case.state import Case
from app.models.case.weighing import Pin
from app.models.register import Rulebook
from app.models.texts import Language
from app.views.approvals.reading_data import ReadingLine, reading_of
from app.views.letter.pointing import set_target
from app.views.theme.icons import IconLabel
from app.views.widgets.buttons import IconButton
from app.views.widgets.emptying import empty
from app.views.widgets.fields import ChoiceField, LineField
from app.views.widgets.scrolled import reveal
from app.views.widgets.text import Heading, Text

_SECTIONS = {"matrix": "element:", "conditions": "condition:", "rows": "row:"}
_TONES = {"success": "checkmark_circle", "danger": "circle_slash", "warning": "minus_circle"}


class PinnedLine(QFrame):
    """One line of the review with its pin: closed, or open with a reason and a comment."""

    changed = Signal()

    def __init__(self, line: ReadingLine, place: int, reasons: Sequence[tuple[str, str]], before: str) -> None:
        super().__init__()
        self.target = line.target
        set_target(self, line.target)
        self._button = IconButton("push_pin", self.tr("Pin a reason to return: {what}").format(what=line.label))
        self._button.setCheckable(True)
        self._button.setObjectName(f"approvals_pin_{place}")
        self._reason = ChoiceField(self.tr("What must be mended"))
        self._reason.setObjectName(f"approvals_pin_{place}_reason")
        self._reason.set_choices(reasons)
        self._comment = LineField(self.tr("In your words"))
        self._comment.setObjectName(f"approvals_pin_{place}_comment")
        self._fields = QWidget()
        self._fields.setVisible(False)
        self._button.toggled.connect(self._open)
        self._reason.changed.connect(self.changed)
        self._comment.changed.connect(self.changed)
        self._lay_out(line, before)

    def _lay_out(self, line: ReadingLine, before: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        label = Text(line.label)
        label.setProperty("strong", True)
        words.addWidget(label)
        if line.text:
            words.addWidget(Text(line.text, "muted"))
        if before:
            words.addWidget(Text(before, "warning"))
        top = QHBoxLayout()
        if line.tone in _TONES:
            mark = IconLabel(_TONES[line.tone], f"text-{line.tone}-subtle")
            top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        pin = QVBoxLayout(self._fields)
        pin.setContentsMargins(0, 0, 0, 0)
        pin.addWidget(self._reason)
        pin.addWidget(self._comment)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addLayout(top)
        column.addWidget(self._fields)

    def take_focus(self) -> None:
        """Where somebody who was sent to this line begins."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self)

    def pin(self) -> Pin | None:
        if not self._button.isChecked():
            return None
        return Pin(target=self.target, reason=self._reason.value(), comment=self._comment.value().strip())

    @Slot(bool)
    def _open(self, on: bool) -> None:
        self._fields.setVisible(on)
        if on:
            self._comment.line.setFocus()
        self.changed.emit()


class Reading(QWidget):
    """The whole review of one proposal. ``changed`` says that a pin was set or taken away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[PinnedLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_review(self, case: Case, rulebook: Rulebook, language: Language, before: Mapping[str, str]) -> None:
        """Shows another proposal; pins set for the one before are gone. ``before`` tells what it was returned for."""
        self._clear()
        reasons = [(choice.id, choice.name[language]) for choice in rulebook.return_reasons.values()]
        for group in reading_of(case, rulebook, language):
            self._column.addWidget(Heading(group.title, 3))
            for line in group.lines:
                shown = PinnedLine(line, len(self._lines) + 1, reasons, before.get(line.target, ""))
                shown.changed.connect(self.changed)
                self._lines.append(shown)
                self._column.addWidget(shown)

    def _clear(self) -> None:
        self._lines.clear()
        empty(self._column)

    def show_targets(self, targets: Sequence[str]) -> bool:
        """Puts the focus on the first line that stands for one of these; a whole section is its first line."""
        for target in targets:
            kind = _SECTIONS.get(target, "")
            found = (line for line in self._lines if line.target == target or (kind and line.target.startswith(kind)))
            line = next(found, None)
            if line is not None:
                line.take_focus()
                return True
        return False

    def pins(self) -> tuple[Pin, ...]:
        return tuple(pin for line in self._lines if (pin := line.pin()) is not None)
