"""A date that is typed the way people write dates, with a calendar for those who rather point."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Slot
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.views.widgets.buttons import IconButton
from app.views.widgets.dates import parse_date, short_date
from app.views.widgets.line_field import LineField


class DateField(LineField):
    """Accepts 141026, 14.10, 14.10.2026, 2026-10-14, «i går»; ``value()`` is a date or None.

    ``today`` is the office's date, for days without a year and for near days in words.
    """

    def __init__(
        self,
        label: str,
        help: str = "",
        required: bool = False,
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, help, required, parent)
        self._today = today or date.today()
        self._popup: QFrame | None = None
        self._own_error = False
        self._open = IconButton("calendar", self.tr("Choose from the calendar: {label}").format(label=label))
        self._open.clicked.connect(self._show_calendar)
        self._column.removeWidget(self.line)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.line, 1)
        line.addWidget(self._open)
        self._column.insertWidget(2, row)
        self.line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self.left.connect(self._tidy)
        self.changed.connect(self._forgive)
        self.setTabOrder(self.line, self._open)

    @Slot(str)
    def _name_control(self, name: str) -> None:
        super()._name_control(name)
        self._open.setObjectName(f"{name}_calendar")

    def set_today(self, today: date) -> None:
        self._today = today

    def value(self) -> date | None:  # type: ignore[override]
        return parse_date(self.line.text(), self._today)

    def set_value(self, day: date | None) -> None:  # type: ignore[override]
        if day != self.value() or day is None:
            super().set_value(short_date(day))

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._open.setVisible(not read_only)

    @property
    def unreadable(self) -> bool:
        """Something is written that is no date."""
        return bool(self.line.text().strip()) and self.value() is None

    @Slot()
    def _tidy(self) -> None:
        """On leaving the field: writes the date out in full, or says that it is none."""
        if self.unreadable:
            self._own_error = True
            self.show_error(self.tr("This is not a date. Write it like 14.10.2026 or 141026."))
        elif self.value() is not None:
            self.line.setText(short_date(self.value()))

    @Slot()
    def _forgive(self) -> None:
        if self._own_error:
            self._own_error = False
            self.show_error("")

    @Slot()
    def _show_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setProperty("popup", True)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self._label_text)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        day = self.value() or self._today
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._chosen)
        calendar.activated.connect(self._chosen)
        QVBoxLayout(popup).addWidget(calendar)
        popup.adjustSize()
        popup.move(self.line.mapToGlobal(QPoint(0, self.line.height())))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    @Slot(QDate)
    def _chosen(self, day: QDate) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self.line.setFocus()
