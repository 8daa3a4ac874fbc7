"""The strip above the pile that follows a print run, and afterwards says what was printed and what was not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.services.pages_dispatch import PrintRun
from app.views.theme.icons import IconLabel
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Text, restyle

_ICONS = {"info": "printer_small", "success": "checkmark_circle_fill", "warning": "exclamationmark_triangle_fill"}


class RunStrip(QFrame):
    """Hidden while there is nothing to tell. What it offers: stop, go on, "printed up to here", all in envelopes."""

    stop_wished = Signal()
    go_on_wished = Signal()
    up_to_wished = Signal()
    envelopes_wished = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letters_run")
        self.setProperty("notice", True)
        self._run: PrintRun | None = None
        self._icon = IconLabel("printer_small")
        self._text = Text()
        self._bar = QProgressBar()
        self._bar.setObjectName("letters_run_progress")
        self._bar.setAccessibleName(self.tr("Letters printed"))
        self._bar.setTextVisible(False)
        self.stop = self._button("stop", self.tr("Stop"), "pause")
        self.go_on = self._button("go_on", self.tr("Print the rest"), "play")
        self.up_to = self._button("up_to", self.tr("Printed up to here"), "checkmark")
        self.envelopes = self._button("envelopes", self.tr("All are in their envelopes"), "envelope_closed")
        self.close_button = self._button("close", self.tr("Close"), "x_mark")
        self.up_to.set_help(self.tr("The marked letter is the last one that came out of the printer as it should."))
        self._lay_out()
        self.stop.clicked.connect(self.stop_wished)
        self.go_on.clicked.connect(self.go_on_wished)
        self.up_to.clicked.connect(self.up_to_wished)
        self.envelopes.clicked.connect(self.envelopes_wished)
        self.close_button.clicked.connect(self._close)
        self.setVisible(False)

    def _button(self, name: str, text: str, icon: str) -> Button:
        button = Button(text, "quiet", icon)
        button.setObjectName(f"letters_run_{name}")
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        column.addLayout(line)
        column.addWidget(self._bar)
        flow = FlowLayout(gap=4)
        for button in (self.stop, self.go_on, self.up_to, self.envelopes, self.close_button):
            flow.addWidget(button)
        column.addLayout(flow)

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def run(self) -> PrintRun | None:
        return self._run

    def show_progress(self, run: PrintRun) -> None:
        """A run that is going on."""
        self._run = run
        total = len(run.items)
        self._bar.setRange(0, total)
        self._bar.setValue(run.printed)
        self._say("info", self.tr("Printing {done} of {total} …").format(done=min(run.printed + 1, total), total=total))
        self._offer(stop=True)

    def show_account(self, run: PrintRun | None, remembered: bool = False) -> None:
        """What came of a run. ``remembered`` is one of an earlier sitting, told only where something is not accounted for."""
        self._run = run
        if run is None or not run.items or (remembered and not run.left):
            self.setVisible(False)
            return
        self._bar.setRange(0, len(run.items))
        self._bar.setValue(run.printed)
        if not run.left:
            self._say(
                "success", self.tr("%n letter(s) were sent to the printer, in the order of the list.", "", run.printed)
            )
            self._offer(up_to=len(run.items) > 1, envelopes=True, close=True)
            return
        self._say("warning", self._account(run))
        self._offer(go_on=True, up_to=True, close=True)

    def _account(self, run: PrintRun) -> str:
        uncertain = sum(item.state == "sending" for item in run.items)
        words = self.tr("Printed: {done} of {total}. Not printed: {left}.").format(
            done=run.printed, total=len(run.items), left=len(run.left) - uncertain
        )
        if uncertain:
            words += " " + self.tr("%n letter(s) may or may not have come out.", "", uncertain)
        return (
            words
            + " "
            + self.tr(
                "Look at the printer, mark the last letter that came out as it should, and press «Printed up to here»."
            )
        )

    def allow_up_to(self, known: bool) -> None:
        """Whether the marked letter is one of the run."""
        self.up_to.setEnabled(known)

    def _say(self, tone: str, text: str) -> None:
        self.setProperty("tone", tone)
        self._icon.set_icon(_ICONS[tone], f"text-{tone}-decoration")
        self._text.setText(text)
        self.setAccessibleName(text)
        restyle(self)
        restyle(self._text)
        self.setVisible(True)

    def _offer(
        self,
        stop: bool = False,
        go_on: bool = False,
        up_to: bool = False,
        envelopes: bool = False,
        close: bool = False,
    ) -> None:
        self._bar.setVisible(stop)
        self.stop.setVisible(stop)
        self.go_on.setVisible(go_on)
        self.up_to.setVisible(up_to)
        self.envelopes.setVisible(envelopes)
        self.close_button.setVisible(close)

    @Slot()
    def _close(self) -> None:
        self.setVisible(False)
        self.closed.emit()
