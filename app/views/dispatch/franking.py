"""The franking list: for a day or for the marked letters, with its sums, on paper or as a file."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import FrankingList, FrankingTotal
from app.views.dispatch.dialog import DeskDialog
from app.views.widgets.fields import ChoiceField, DateField
from app.views.widgets.small_table import Cell, Line, SmallTable
from app.views.widgets.text import Muted, Text

_FORMATS = {"c5": "C5", "c65": "C6/5", "c4": "C4"}
DAY, MARKED = "day", "marked"
_WIDE_EM = 84
_ROWS = 6


class FrankingDialog(DeskDialog):
    """``changed`` says that another list is wanted, or none; ``save_wished`` carries "pdf" or "csv"."""

    changed = Signal()
    save_wished = Signal(str)
    print_wished = Signal()

    def __init__(self, marked: int, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            "letters_franking",
            self.tr("Franking list"),
            self.tr("For whoever franks the post. Weights are computed from the number of sheets."),
            self.tr("Print …"),
            "printer_small",
            parent,
        )
        self.found: FrankingList | None = None
        self.what = ChoiceField(self.tr("Which letters"))
        self.what.setObjectName("letters_franking_what")
        choices = [(DAY, self.tr("Sent by our own post on a day"))]
        if marked:
            choices.append((MARKED, self.tr("The marked letters (%n)", "", marked)))
        self.what.set_choices(choices)
        self.day = DateField(self.tr("Day"), today=today)
        self.day.setObjectName("letters_franking_day")
        self.day.set_value(today)
        self.said = Text("")
        self.said.setObjectName("letters_franking_said")
        self.totals = SmallTable(
            self.tr("Sums"),
            (
                self.tr("Format"),
                self.tr("Weight class"),
                self.tr("Registered"),
                self.tr("Envelopes"),
                self.tr("Weight"),
            ),
        )
        self.totals.setObjectName("letters_franking_totals")
        self.pdf = self.add_button("pdf", self.tr("Save as PDF …"), "download")
        self.csv = self.add_button("csv", self.tr("Save as CSV …"), "table")
        self.unverified = Muted(
            self.tr("The weight classes have not been confirmed; check them against current rates.")
        )
        for widget in (self.what, self.day, self.said, self.totals, self.unverified):
            self.body.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDE_EM)
        self._open(False)
        self.what.changed.connect(self._other)
        self.day.changed.connect(self._other)
        self.go.clicked.connect(self.print_wished)
        self.pdf.clicked.connect(self._save_pdf)
        self.csv.clicked.connect(self._save_csv)

    @property
    def for_marked(self) -> bool:
        return self.what.value() == MARKED

    def show_list(self, found: FrankingList) -> None:
        self.found = found
        grams = sum(row.weight_g for row in found.rows)
        count = self.tr("%n envelope(s)", "", len(found.rows))
        self.said.setText(self.tr("{envelopes}, {grams} g in all.").format(envelopes=count, grams=grams))
        self.totals.show_lines([self._line(place, total) for place, total in enumerate(found.totals)])
        self.totals.setVisible(bool(found.totals))
        self.totals.setFixedHeight(self.totals.tall(min(len(found.totals), _ROWS)))
        self.unverified.setVisible(not found.verified)
        self._open(bool(found.rows))

    def _line(self, place: int, total: FrankingTotal) -> Line:
        limit = self.tr("up to {limit} g").format(limit=total.class_g)
        cells = (
            Cell(_FORMATS.get(total.envelope, total.envelope)),
            Cell(limit if total.class_g else self.tr("too heavy for a letter")),
            Cell(self.tr("yes") if total.registered else ""),
            Cell(str(total.count)),
            Cell(f"{total.weight_g} g"),
        )
        return Line(str(place), cells)

    @Slot()
    def _other(self) -> None:
        self.day.setVisible(not self.for_marked)
        self._open(False)
        self.changed.emit()

    @Slot()
    def _save_pdf(self) -> None:
        self.save_wished.emit("pdf")

    @Slot()
    def _save_csv(self) -> None:
        self.save_wished.emit("csv")

    def _open(self, ready: bool) -> None:
        for button in (self.go, self.pdf, self.csv):
            button.setEnabled(ready)
