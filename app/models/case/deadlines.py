"""The deadlines of a case, computed from what happened: never stored, always explained.

Waits move only our own answer promise and the deadlines we set ourselves, never the statutory ones.
"""

from __future__ import annotations

from datetime import date

from app.models.calendar import Deadline, add_months, deadline, explain, long_date
from app.models.case.facts import ComplaintFacts, Facts
from app.models.case.state import Case, Hold
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.models.values import CaseKind, CaseState, LetterKind, Value

INTERIM_REPLY = "interim_reply"
INFORMATION_DUE = "information_due"
COMPLAINT = "complaint"
ANSWER_PROMISE = "answer_promise"
NOTICE_BY_POST, NOTICE_ABROAD = "notice_by_post", "notice_by_post_abroad"
"""How long a letter is presumed to be under way: no deadlines of anybody's, but where one begins."""
AWAITING_INFORMATION = "awaiting_information"
"""The rulebook's id of the wait for information that was asked for."""

_ANSWERED = (CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED)


def _answered(case: Case) -> bool:
    """Whether the application has its answer; a decision that is being changed is one, and so is passing the matter on."""
    return case.state in _ANSWERED or case.has_sent(LetterKind.DECISION) or case.transferred_to is not None


class CaseDeadline(Value, frozen=True):
    """A deadline of a case and whether what it asks for has been done.

    ``presumed`` is where the day it is counted from comes from, where nobody has told us that day.
    """

    name: str
    deadline: Deadline
    met: bool
    presumed: Deadline | None = None


def deadlines_of(case: Case, rulebook: Rulebook) -> tuple[CaseDeadline, ...]:
    """Every deadline that this case has or had, in the order in which they began; last the party's own for our decision."""
    found = [_interim(case, rulebook)]
    if case.facts.kind in (CaseKind.ACCESS_BY_PORTAL, CaseKind.EXTENDED_ACCESS):
        found.append(_promise(case, rulebook))
    if case.facts.complaint and case.facts.complaint.notice_reached:
        due = complaint_deadline(case.facts.complaint.notice_reached, rulebook)
        found.append(CaseDeadline(name=COMPLAINT, deadline=due, met=True))
    found += [_information(hold) for hold in case.holds if hold.reason == AWAITING_INFORMATION]
    own = _against_decision(case, rulebook)
    return (*found, own) if own else tuple(found)


def next_deadline(case: Case, rulebook: Rulebook) -> CaseDeadline | None:
    """The first deadline that still runs for us or for the party, or None; the complaint's own limit never runs for us."""
    running = [item for item in deadlines_of(case, rulebook) if not item.met and item.name != COMPLAINT]
    return min(running, key=lambda item: item.deadline.date, default=None)


def _interim(case: Case, rulebook: Rulebook) -> CaseDeadline:
    """Forvaltningsloven § 11 a: an answer, or an interim reply, within a month of receipt."""
    due = deadline(rulebook.deadline_rule(INTERIM_REPLY), case.facts.received, rulebook.holidays)
    replied = any(sent.dispatched_on for sent in case.letters if sent.letter.kind in _REPLIES)
    return CaseDeadline(name=INTERIM_REPLY, deadline=due, met=replied or _answered(case))


_REPLIES = (
    LetterKind.INTERIM_REPLY,
    LetterKind.DECISION,
    LetterKind.REQUEST_FOR_INFORMATION,
    LetterKind.COMPLAINT_RECEIPT,
)
"""Letters that tell the sender how the matter stands; a bare receipt does not."""


def _promise(case: Case, rulebook: Rulebook) -> CaseDeadline:
    paused = sum(max(0, ((hold.ended or hold.until) - hold.since).days) for hold in case.holds)
    due = deadline(rulebook.deadline_rule(ANSWER_PROMISE), case.facts.received, rulebook.holidays, paused)
    return CaseDeadline(name=ANSWER_PROMISE, deadline=due, met=_answered(case))


def complaint_deadline(notice: date, rulebook: Rulebook) -> Deadline:
    """Forvaltningsloven § 29 first paragraph: three weeks from when notice of the decision reached the party."""
    return deadline(rulebook.deadline_rule(COMPLAINT), notice, rulebook.holidays)


def _against_decision(case: Case, rulebook: Rulebook) -> CaseDeadline | None:
    """By when our decision may be complained of, as far as can be presumed from the day its letter left.

    None where it may not be complained of, or has told nobody anything yet: not sent, or come back.
    """
    sent = case.decision
    draft = case.reversing.former.draft if case.reversing else case.draft
    if sent is None or sent.dispatched_on is None or sent.came_back or not draft.individual_decision:
        return None
    to = sent.sent_to or sent.addressed or case.facts.recipient
    by_post = rulebook.deadline_rule(NOTICE_BY_POST if to.address.country in ("", "NO") else NOTICE_ABROAD)
    arrived = deadline(by_post, sent.sent_again_on or sent.dispatched_on, rulebook.holidays)
    due = complaint_deadline(arrived.date, rulebook)
    return CaseDeadline(name=COMPLAINT, deadline=due, met=False, presumed=arrived)


def _information(hold: Hold) -> CaseDeadline:
    """The day we gave the applicant; it stands as it was written in the letter."""
    due = Deadline(rule=INFORMATION_DUE, version="letter", start=hold.since, unshifted=hold.until, date=hold.until)
    return CaseDeadline(name=INFORMATION_DUE, deadline=due, met=hold.ended is not None)


def explain_deadline(item: CaseDeadline, rulebook: Rulebook, language: Language) -> str:
    """Why this deadline is this day, in words."""
    if item.name == INFORMATION_DUE:
        return _SET_BY_US[language].format(
            due=long_date(item.deadline.date, language), on=long_date(item.deadline.start, language)
        )
    text = explain(item.deadline, rulebook.deadline_rule(item.name), language)
    if item.presumed is None:
        return text
    return f"{explain(item.presumed, rulebook.deadline_rule(item.presumed.rule), language)}; {text}"


_SET_BY_US = Localised(
    nb="vi ba {on} om opplysninger innen {due} (forvaltningsloven § 11)",
    nn="vi bad {on} om opplysningar innan {due} (forvaltningslova § 11)",
    en="on {on} we asked for information by {due} (Public Administration Act section 11)",
)


class ComplaintTime(Value, frozen=True):
    """Whether a complaint came in time (forvaltningsloven §§ 29–31), and from which dates that follows."""

    in_time: bool
    deadline: Deadline
    counted: date
    posted: bool
    too_old: bool


def complaint_time(facts: Facts, rulebook: Rulebook) -> ComplaintTime | None:
    """§ 30: in time if handed to the post before the deadline ends; § 31: never more than a year after the decision.

    None where the facts do not say when notice reached the party.
    """
    complaint: ComplaintFacts | None = facts.complaint
    if complaint is None or complaint.notice_reached is None:
        return None
    due = complaint_deadline(complaint.notice_reached, rulebook)
    counted = facts.postmark or facts.received
    decided = complaint.decision_date or complaint.notice_reached
    too_old = counted > add_months(decided, 12)
    return ComplaintTime(
        in_time=counted <= due.date and not too_old,
        deadline=due,
        counted=counted,
        posted=facts.postmark is not None,
        too_old=too_old,
    )


_IN_TIME = Localised(
    nb="{how} {counted}, og fristen var {due}: klagen kom i tide (forvaltningsloven §§ 29–30).",
    nn="{how} {counted}, og fristen var {due}: klaga kom i tide (forvaltningslova §§ 29–30).",
    en="{how} {counted}, and the time limit was {due}: in time (Public Administration Act sections 29–30).",
)
_LATE = Localised(
    nb="{how} {counted}, men fristen var {due}: klagen kom for sent. Vurder forvaltningsloven § 31.",
    nn="{how} {counted}, men fristen var {due}: klaga kom for seint. Vurder forvaltningslova § 31.",
    en="{how} {counted}, but the time limit was {due}: too late. Consider Public Administration Act section 31.",
)
_TOO_OLD = Localised(
    nb="{how} {counted}, mer enn ett år etter vedtaket: klagen kan ikke behandles (forvaltningsloven § 31).",
    nn="{how} {counted}, meir enn eitt år etter vedtaket: klaga kan ikkje behandlast (forvaltningslova § 31).",
    en="{how} {counted}, more than a year after the decision: too old (Public Administration Act section 31).",
)
_POSTED = Localised(nb="Postlagt", nn="Postlagd", en="Posted")
_ARRIVED = Localised(nb="Mottatt", nn="Motteken", en="Received")


def explain_complaint(found: ComplaintTime, language: Language) -> str:
    """In words, why a complaint is or is not in time."""
    words = _TOO_OLD if found.too_old else _IN_TIME if found.in_time else _LATE
    return words[language].format(
        how=(_POSTED if found.posted else _ARRIVED)[language],
        counted=long_date(found.counted, language),
        due=long_date(found.deadline.date, language),
    )
