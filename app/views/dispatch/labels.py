"""Address labels: which sheet, from which label on, how many there are, and which addresses are not among them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import LabelAnswer, LabelMisfit
from app.views.dispatch.dialog import DeskDialog
from app.views.widgets.fields import ChoiceField, LineField
from app.views.widgets.notice import Notice
from app.views.widgets.text import Text

_LABELS = {"L7163": 14, "L7160": 21}


class LabelsDialog(DeskDialog):
    """``changed`` says that other labels are wanted, or none; what is saved or printed is what is shown."""

    changed = Signal()
    save_wished = Signal()
    print_wished = Signal()

    def __init__(self, sheet: str, starts: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(
            "letters_labels",
            self.tr("Address labels"),
            self.tr("One label for each envelope of the marked letters."),
            self.tr("Print …"),
            "printer_small",
            parent,
        )
        self._starts = starts
        self.answer: LabelAnswer | None = None
        self.sheet = ChoiceField(self.tr("Sheet"))
        self.sheet.setObjectName("letters_labels_sheet")
        self.sheet.set_choices(
            [
                ("L7163", self.tr("Avery L7163 (14 labels, 99 × 38 mm)")),
                ("L7160", self.tr("Avery L7160 (21 labels, 63 × 38 mm)")),
            ]
        )
        self.sheet.set_value(sheet)
        self.start = LineField(
            self.tr("First free label"),
            self.tr("1 is the upper left one; a sheet that is partly used can be used again."),
        )
        self.start.setObjectName("letters_labels_start")
        self.start.set_value(str(starts.get(sheet, 1)))
        self.said = Text("")
        self.said.setObjectName("letters_labels_said")
        self.misfits = Notice("warning")
        self.misfits.setObjectName("letters_labels_misfits")
        self.save = self.add_button("save", self.tr("Save as PDF …"), "download")
        for widget in (self.sheet, self.start, self.said, self.misfits):
            self.body.addWidget(widget)
        self._open(False)
        self.sheet.changed.connect(self._another_sheet)
        self.start.changed.connect(self._restart)
        self.go.clicked.connect(self.print_wished)
        self.save.clicked.connect(self.save_wished)

    def first(self) -> int:
        """The first free label, or 0 where what is written is none."""
        text = self.start.value().strip()
        number = int(text) if text.isascii() and text.isdigit() else 0
        return number if 1 <= number <= _LABELS[self.sheet.value()] else 0

    def show_answer(self, answer: LabelAnswer) -> None:
        self.answer = answer
        count = self.tr("%n label(s)", "", answer.labels)
        sheets = self.tr("%n sheet(s)", "", answer.sheets)
        self.said.setText(self.tr("{labels} on {sheets}.").format(labels=count, sheets=sheets))
        self.misfits.show_text("\n".join(self._why_not(misfit) for misfit in answer.misfits))
        self._open(bool(answer.pdf))

    def _why_not(self, misfit: LabelMisfit) -> str:
        words = {
            "long": self.tr("{case}: the address does not fit in a readable size ({line})."),
            "letters": self.tr("{case}: the address has letters that cannot be shown ({line})."),
            "protected": self.tr("{case}: a protected address stands on no label."),
        }
        return words[misfit.why].format(case=misfit.case_number, line=misfit.line)

    @Slot()
    def _another_sheet(self) -> None:
        self.start.set_value(str(self._starts.get(self.sheet.value(), 1)))
        self._restart()

    @Slot()
    def _restart(self) -> None:
        self._open(False)
        wrong = self.tr("Write a number from 1 to {last}.").format(last=_LABELS[self.sheet.value()])
        self.start.show_error("" if self.first() else wrong)
        self.changed.emit()

    def _open(self, ready: bool) -> None:
        self.go.setEnabled(ready)
        self.save.setEnabled(ready)
