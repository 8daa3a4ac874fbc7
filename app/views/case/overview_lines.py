"""Deadlines, waits and letters of a case as labelled lines in groups, in the words of the interface.

Knows the page; knows no widgets.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.calendar import long_date
from app.models.case.afterwards import AppealResult
from app.models.case.parts import Hold, Received, SentLetter
from app.services.pages import CasePage, DeadlineLine
from app.views.case.header_data import complaint_limit
from app.views.case.overview_data import Group, Line, enclosure_words
from app.views.language import language_in_use
from app.views.words import word


def deadline_group(page: CasePage) -> Group:
    """Every deadline, the day it is, whether it is met, and why it is that day."""
    title = QCoreApplication.translate("case_overview", "Deadlines")
    own = complaint_limit(page)
    lines = (_limit(line, page) if line is own else _deadline(line) for line in page.deadlines)
    return Group(title, (*lines, *_complaint_time(page)))


def _limit(line: DeadlineLine, page: CasePage) -> Line:
    """The party's own deadline for complaining of our decision: nothing that anybody here works towards."""
    words = QCoreApplication.translate(
        "case_overview", "{day} – the party's, from when the letter is presumed to have arrived"
    )
    if line.deadline.date < page.today:
        words = QCoreApplication.translate(
            "case_overview", "{day} – the party's, from when the letter is presumed to have arrived, and over"
        )
    return Line(
        word(line.deadline.rule), f"{words.format(day=long_date(line.deadline.date, language_in_use()))}\n{line.why}"
    )


def _deadline(line: DeadlineLine) -> Line:
    language, due = language_in_use(), line.deadline
    head = long_date(due.date, language)
    if line.met:
        head = QCoreApplication.translate("case_overview", "{day} – done").format(day=head)
    towards = ""
    if due.unshifted != due.date:
        words = QCoreApplication.translate("case_overview", "Work towards {day}.")
        towards = words.format(day=long_date(due.unshifted, language))
    return Line(word(due.rule), "\n".join(filter(None, (head, towards, line.why))))


def _complaint_time(page: CasePage) -> tuple[Line, ...]:
    if page.complaint_in_time is None:
        return ()
    verdict = QCoreApplication.translate("case_overview", "The complaint came too late.")
    if page.complaint_in_time:
        verdict = QCoreApplication.translate("case_overview", "The complaint came in time.")
    label = QCoreApplication.translate("case_overview", "Was the complaint in time?")
    return (Line(label, "\n".join(filter(None, (verdict, page.complaint_why)))),)


def hold_group(page: CasePage) -> Group:
    """Every wait of the case and what it was for."""
    title = QCoreApplication.translate("case_overview", "On hold")
    return Group(title, tuple(_hold(hold, page) for hold in page.case.holds))


def _hold(hold: Hold, page: CasePage) -> Line:
    language = language_in_use()
    reason = page.rulebook.hold_reasons.get(hold.reason)
    words = QCoreApplication.translate("case_overview", "from {since} until {until}")
    if hold.ended:
        words = QCoreApplication.translate("case_overview", "from {since} until {until}, ended {ended}")
    span = words.format(
        since=long_date(hold.since, language),
        until=long_date(hold.until, language),
        ended=long_date(hold.ended, language) if hold.ended else "",
    )
    found = (page.rulebook.condition(name) for name in hold.conditions)
    asked = ", ".join(condition.name[language] for condition in found if condition)
    text = "\n".join(filter(None, (span, asked, hold.comment)))
    return Line(reason.name[language] if reason else hold.reason, text)


def letter_group(page: CasePage) -> Group:
    """Every letter of ours that is final, and how far it has come."""
    title = QCoreApplication.translate("case_overview", "Letters from us")
    return Group(title, tuple(_letter(sent) for sent in page.case.letters))


def _letter(sent: SentLetter) -> Line:
    language = language_in_use()
    words = QCoreApplication.translate("case_overview", "final {day}, not sent yet")
    if sent.dispatched_on:
        words = QCoreApplication.translate("case_overview", "final {day}, sent {sent} ({how})")
    text = words.format(
        day=long_date(sent.letter.date, language),
        sent=long_date(sent.dispatched_on, language) if sent.dispatched_on else "",
        how=word(sent.dispatched_how).lower() if sent.dispatched_how else "",
    )
    copy = QCoreApplication.translate("case_overview", "the party's copy") if sent.letter.copy_of else ""
    return Line(word(sent.letter.kind), "\n".join(filter(None, (copy, text, _no_longer_stands(sent), *sent.reprints))))


def _no_longer_stands(sent: SentLetter) -> str:
    """Why the letter is not in force any more; empty where it is."""
    over = sent.overturned
    if over is not None:
        words = QCoreApplication.translate("case_overview", "no longer stands: changed by the appeals body {day}")
        if over.result is AppealResult.SET_ASIDE:
            words = QCoreApplication.translate("case_overview", "no longer stands: set aside by the appeals body {day}")
        return words.format(day=long_date(over.on, language_in_use()))
    replaced = QCoreApplication.translate("case_overview", "no longer stands: replaced by another decision")
    return replaced if sent.replaced else ""


def later_group(page: CasePage) -> Group:
    """What arrived after the letter, each with its day, its enclosures and what was noted (ettersending)."""
    title = QCoreApplication.translate("case_overview", "Arrived later")
    return Group(title, tuple(Line(item.document.name, _later(item)) for item in page.case.later))


def _later(item: Received) -> str:
    words = QCoreApplication.translate("case_overview", "received {day}")
    received = words.format(day=long_date(item.on, language_in_use()))
    return "\n".join(filter(None, (received, *map(enclosure_words, item.enclosures), item.note)))
