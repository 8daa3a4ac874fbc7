"""The head of a case: number and party, state, deadline, who works on it, and what must be known before anything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.calendar import long_date
from app.models.case.afterwards import AppealResult
from app.models.case.state import Case
from app.models.case.weighing import Pin
from app.models.reasons import Refused
from app.models.values import CaseState, Protection
from app.services.pages import CasePage
from app.services.pages_sync import RefusedAct
from app.views.case.header_data import Pressing, complaint_limit, pressing_deadline, steps_of
from app.views.case.stepper import Stepper
from app.views.i18n import moment_text, near_day
from app.views.language import language_in_use
from app.views.widgets.chips import Chip
from app.views.widgets.flow import FlowLayout
from app.views.widgets.looks import Look, deadline_look, outcome_look, state_look
from app.views.widgets.notice import Notice
from app.views.widgets.text import Muted
from app.views.words import refusal_text, word
from app.views.words.targets import target_words


class CaseHeader(QWidget):
    """Chips, steps and notices of the case (sakshode)."""

    sync_wished = Signal()
    target_wished = Signal(str)
    """Go to what the first pin of a return is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pins: tuple[Pin, ...] = ()
        self.steps = Stepper()
        self.identity = Muted("")
        self.identity.setObjectName("case_identity")
        self.state = self._chip("case_state")
        self.deadline = self._chip("case_deadline")
        self.outcome = self._chip("case_outcome")
        self.complaint = self._chip("case_complaint_limit")
        self.protection = self._chip("case_protection")
        self.pending = self._chip("case_pending")
        self.assigned = self._chip("case_assigned")
        self.read_only = self._notice("case_read_only", "warning")
        self.refused = self._notice("case_refused", "danger")
        self.refused.action.connect(self.sync_wished)
        self.returned = self._notice("case_returned", "warning")
        self.returned.action.connect(self._go_to_pin)
        self.voided = self._notice("case_voided", "warning")
        self.overturned = self._notice("case_overturned", "warning")
        self.ended = self._notice("case_ended", "neutral")
        chips = FlowLayout(gap=8)
        for widget in (self.state, self.deadline, self.outcome, self.complaint):
            chips.addWidget(widget)
        for widget in (self.protection, self.pending, self.assigned):
            chips.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 6)
        column.setSpacing(8)
        column.addWidget(self.identity)
        column.addLayout(chips)
        column.addWidget(self.steps)
        for notice in (self.read_only, self.refused, self.returned, self.voided, self.overturned, self.ended):
            column.addWidget(notice)

    @staticmethod
    def _chip(name: str) -> Chip:
        chip = Chip("")
        chip.setObjectName(name)
        return chip

    @staticmethod
    def _notice(name: str, tone: str) -> Notice:
        notice = Notice(tone)
        notice.setObjectName(name)
        return notice

    def tighten(self, tight: bool) -> None:
        """Leaves out who it is about, whose name is in the title as well."""
        self.identity.setVisible(not tight)

    def show_page(self, page: CasePage) -> None:
        self._show_chips(page)
        self.steps.show_steps(steps_of(page.case))
        self.read_only.show_text(page.read_only)
        self.refused.show_text(refused_words(page.refused), self.tr("Open the sync page"))
        self._show_return(page)
        self._show_void(page)
        self.overturned.show_text(overturned_words(page.case))
        self._show_end(page)

    def _show_chips(self, page: CasePage) -> None:
        case = page.case
        number = case.number or self.tr("no number yet – waiting for the server")
        self.identity.setText(f"{number} · {case.facts.party.name}")
        _show(self.state, state_look(case.state))
        pressing = pressing_deadline(page)
        self.deadline.setVisible(pressing is not None)
        if pressing is not None:
            self._show_deadline(pressing, page)
        self.outcome.setVisible(case.outcome is not None)
        if case.outcome is not None:
            _show(self.outcome, outcome_look(case.outcome))
        self._show_complaint_limit(page)
        protected = case.facts.protection is not Protection.NONE
        self.protection.setVisible(protected)
        self.protection.show_state(word(case.facts.protection), "danger", "shield_lock")
        self.pending.setVisible(page.pending > 0)
        waiting = self.tr("{count} not sent yet").format(count=page.pending)
        self.pending.show_state(waiting, "info", "cloud_up")
        assigned = self.tr("Assigned to {name}").format(name=case.assigned_name)
        self.assigned.show_state(assigned if case.assigned_to else self.tr("Not assigned to anybody"), icon="person")

    def _show_deadline(self, pressing: Pressing, page: CasePage) -> None:
        deadline = pressing.line.deadline
        look = deadline_look(pressing.left)
        words = self.tr("{name}: {when}").format(name=word(deadline.rule), when=look.text.lower())
        self.deadline.show_state(words, look.tone, look.icon or "clock")
        days = near_day(deadline.unshifted, page.today)
        if deadline.date != deadline.unshifted:
            days = self.tr("work towards {first}, over after {last}").format(
                first=days, last=near_day(deadline.date, page.today)
            )
        why = "\n".join(filter(None, (days, pressing.line.why)))
        self.deadline.setToolTip(why)
        self.deadline.setAccessibleDescription(why)

    def _show_complaint_limit(self, page: CasePage) -> None:
        """The party's own deadline: it is told, and never presses."""
        line = complaint_limit(page)
        self.complaint.setVisible(line is not None)
        if line is None:
            return
        last = line.deadline.date
        words = self.tr("Complaint deadline: {day}")
        if last < page.today:
            words = self.tr("Complaint deadline over: {day}")
        self.complaint.show_state(words.format(day=near_day(last, page.today)), icon="calendar")
        self.complaint.setToolTip(line.why)
        self.complaint.setAccessibleDescription(line.why)

    def _show_return(self, page: CasePage) -> None:
        returned = page.case.returned if page.case.proposal is None else None
        self._pins = returned.pins if returned else ()
        if returned is None:
            self.returned.show_text("")
            return
        head = self.tr("{name} returned the proposal on {when}.").format(
            name=returned.by_name, when=moment_text(returned.at)
        )
        lines = [head, *([returned.comment] if returned.comment else [])]
        lines += [pin_words(pin, page) for pin in returned.pins]
        self.returned.show_text("\n".join(lines), self.tr("Go to the first point") if returned.pins else "")

    def _show_void(self, page: CasePage) -> None:
        voided = page.case.voided
        if voided is None:
            self.voided.show_text("")
            return
        words = self.tr("The proposal fell on {when}, because {name} changed {what}. It must be submitted again.")
        if voided.was_approved:
            words = self.tr("The approval fell on {when}, because {name} changed {what}. It must be submitted again.")
        what = _void_causes().get(voided.because, voided.because)
        self.voided.show_text(words.format(when=moment_text(voided.at), name=voided.by_name, what=what))

    def _show_end(self, page: CasePage) -> None:
        case = page.case
        if case.state is not CaseState.CLOSED:
            self.ended.show_text("")
            return
        reason = page.rulebook.discontinue_reasons.get(case.closed_because)
        because = reason.name[language_in_use()] if reason else case.closed_because
        words = self.tr("The case is closed.")
        if case.misregistered:
            words = self.tr("The case was registered in error.")
        self.ended.show_text(f"{words} {because}".strip())

    @Slot()
    def _go_to_pin(self) -> None:
        if self._pins:
            self.target_wished.emit(self._pins[0].target)


def _show(chip: Chip, look: Look) -> None:
    chip.show_state(look.text, look.tone, look.icon)


def pin_words(pin: Pin, page: CasePage) -> str:
    """One pin as a line: what it is about, why, and the approver's own words."""
    reason = page.rulebook.return_reasons.get(pin.reason)
    why = reason.name[language_in_use()] if reason else pin.reason
    line = f"• {target_words(pin.target, page.rulebook)}: {why}"
    return f"{line} – {pin.comment}" if pin.comment else line


def overturned_words(case: Case) -> str:
    """What the appeals body did to the decision and what is to be done; empty where nothing is, or a new one is written."""
    over = case.overturned.overturned if case.overturned and case.reversing is None else None
    if over is None:
        return ""
    words = QCoreApplication.translate(
        "case_header",
        "The appeals body changed the decision on {day}. Our letter no longer stands; what the appeals body decided counts.",
    )
    if over.result is AppealResult.SET_ASIDE:
        words = QCoreApplication.translate(
            "case_header",
            "The appeals body set the decision aside on {day}. Our letter no longer stands, and the matter must be decided "
            "anew: choose Change the decision under More.",
        )
    return "\n".join(filter(None, (words.format(day=long_date(over.on, language_in_use())), over.comment)))


def refused_words(refused: tuple[RefusedAct, ...]) -> str:
    """How many acts the server refused or holds back, and why the first was refused."""
    if not refused:
        return ""
    words = QCoreApplication.translate("case_header", "{count} of your changes were not accepted: {first}")
    first: Refused | None = next((act.refusal for act in refused if act.refusal), None)
    return words.format(count=len(refused), first=refusal_text(first) if first else word(refused[0].key))


def _void_causes() -> dict[str, str]:
    return {
        "facts": QCoreApplication.translate("case_header", "what was registered"),
        "review": QCoreApplication.translate("case_header", "the review"),
        "decision": QCoreApplication.translate("case_header", "the decision"),
        "registered_in_error": QCoreApplication.translate("case_header", "that it was registered in error"),
        "discontinued": QCoreApplication.translate("case_header", "that it was discontinued"),
        "impartiality": QCoreApplication.translate("case_header", "their declaration of impartiality"),
    }
