"""The way of a case drawn as steps in a row: what is behind, where it stands, what is to come."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.models.values import CaseState
from app.views.case.header_data import Progress, Step
from app.views.theme.icons import IconLabel
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Muted, Text
from app.views.words import word

_ICONS = {
    Progress.DONE: ("checkmark_circle_fill", "text-success-subtle"),
    Progress.HERE: ("arrow_right", "text-accent-subtle"),
    Progress.AHEAD: ("circle", "text-neutral-subtle"),
}


class Stepper(QWidget):
    """Where a case is on its way (saksgang); assistive technology reads it as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_steps")
        self._steps: tuple[Step, ...] = ()
        self._flow = FlowLayout(self, gap=6)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        if steps == self._steps:
            return
        self._steps = steps
        self._flow.clear()
        for step in steps:
            name, token = _ICONS[step.progress]
            if step.on_hold:
                name, token = "hourglass", "text-warning-subtle"
            self._flow.addWidget(IconLabel(name, token))
            self._flow.addWidget(self._label(step))
        here = next((place for place, step in enumerate(steps, start=1) if step.progress is Progress.HERE), 1)
        sentence = self.tr("Step {here} of {whole}: {state}")
        self.setAccessibleName(sentence.format(here=here, whole=len(steps), state=self._word(steps[here - 1])))

    def _label(self, step: Step) -> Text:
        text = self._word(step)
        label = Muted(text) if step.progress is Progress.AHEAD else Text(text)
        if step.progress is Progress.HERE:
            label.set_tone("warning" if step.on_hold else "accent")
        return label.single_line()

    @staticmethod
    def _word(step: Step) -> str:
        return word(CaseState.ON_HOLD if step.on_hold else step.state)
