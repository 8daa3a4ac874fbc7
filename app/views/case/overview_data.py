"""The facts of a case as labelled lines in groups, read-only, in the words of the interface.

Knows facts and rulebook; knows no widgets. Lines that say nothing are left out.
"""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import QCoreApplication, QObject

from app.models.calendar import long_date
from app.models.case.facts import Enclosure, Facts
from app.models.parties import Address, Estate, Subject
from app.models.register import Choice, Rulebook
from app.models.texts import Language
from app.models.values import Period


class Line(msgspec.Struct, frozen=True):
    """One labelled fact."""

    label: str
    value: str


class Group(msgspec.Struct, frozen=True):
    """A headed group of facts."""

    title: str
    lines: tuple[Line, ...]
    name: str = ""
    """By which the letter's lines lead here, e.g. "request"; empty where none does."""


class FactsInWords(QObject):
    """The facts of one case in one language, group by group."""

    def __init__(self, facts: Facts, rulebook: Rulebook, language: Language) -> None:
        super().__init__()
        self._facts = facts
        self._rulebook = rulebook
        self._language = language

    def groups(self) -> tuple[Group, ...]:
        """Every group that has something to say, in the order of the registration form."""
        request = msgspec.structs.replace(self._request(), name="request")
        subjects = msgspec.structs.replace(self._subjects(), name="subjects")
        made = (self._letter(), self._people(), request, subjects, self._estate(), self._complaint())
        return tuple(group for group in made if group.lines)

    def _group(self, title: str, *lines: tuple[str, str]) -> Group:
        return Group(title, tuple(Line(label, value) for label, value in lines if value.strip()))

    def _day(self, day: date | None) -> str:
        return long_date(day, self._language) if day else ""

    def _letter(self) -> Group:
        facts = self._facts
        pages = ", ".join(str(page) for page in facts.letter_pages)
        return self._group(
            self.tr("The letter"),
            (self.tr("Received"), self._day(facts.received)),
            (self.tr("Dated"), self._day(facts.letter_date)),
            (self.tr("Postmark"), self._day(facts.postmark)),
            (self.tr("Their reference"), facts.sender_reference),
            (self.tr("Our references"), ", ".join(facts.our_references)),
            (self.tr("Reply wanted"), facts.reply_wanted),
            (
                self.tr("Files"),
                "\n".join(document.name for document in facts.documents),
            ),
            (self.tr("Pages of the letter itself"), pages),
            (
                self.tr("Enclosures"),
                "\n".join(enclosure_words(item) for item in facts.enclosures),
            ),
        )

    def _people(self) -> Group:
        facts = self._facts
        sender = ", ".join(filter(None, (facts.sender.name, facts.sender.role, facts.sender.organisation)))
        numbers = (facts.party.organisation_number, facts.party.national_id)
        party = "\n".join(filter(None, (facts.party.name, *numbers)))
        recipient = "\n".join(
            filter(None, (facts.recipient.name, facts.recipient.attention, _address(facts.recipient.address)))
        )
        return self._group(
            self.tr("The people"),
            (self.tr("Party"), party),
            (self.tr("Sender"), sender),
            (self.tr("Sender's e-mail"), facts.sender.email),
            (self.tr("Sender's telephone"), facts.sender.phone),
            (self.tr("Acts for the party"), self._representative()),
            (self.tr("The answer goes to"), recipient),
        )

    def _representative(self) -> str:
        acting = self._facts.representative
        if acting is None:
            return ""
        proof = {
            True: self.tr("authority proven"),
            False: self.tr("authority not proven"),
            None: self.tr("authority not judged yet"),
        }[acting.proven]
        return ", ".join(filter(None, (acting.name, acting.capacity, acting.authority, proof)))

    def _request(self) -> Group:
        request = self._facts.request
        bases = "\n".join(
            choice_name(self._rulebook.legal_bases, name, self._language) for name in request.legal_bases_cited
        )
        everything = self.tr("Everything the register holds") if request.everything else ""
        elements = "\n".join(filter(None, (everything, *map(self._element, request.elements))))
        period = "\n".join(filter(None, (self._period(request.period), request.period_note)))
        return self._group(
            self.tr("What is asked for"),
            (self.tr("Purpose"), request.purpose),
            (self.tr("Legal bases cited"), bases),
            (self.tr("Period"), period),
            (self.tr("Data elements"), elements),
            (self.tr("Not in the register"), "\n".join(request.not_in_register)),
            (
                self.tr("Service"),
                choice_name(self._rulebook.services, request.service, self._language),
            ),
        )

    def _element(self, path: str) -> str:
        element = self._rulebook.element(path)
        return element.name[self._language] if element else path

    def _period(self, period: Period | None) -> str:
        if period is None or (period.first is None and period.last is None):
            return ""
        words = self.tr("{first} – {last}")
        return words.format(first=self._day(period.first) or "…", last=self._day(period.last) or "…")

    def _subjects(self) -> Group:
        lines = [(subject.relation or self.tr("Person"), self._subject(subject)) for subject in self._facts.subjects]
        return self._group(self.tr("Whom the records are about"), *lines)

    def _subject(self, subject: Subject) -> str:
        born = self.tr("born {day}").format(day=self._day(subject.birth_date)) if subject.birth_date else ""
        died = self.tr("died {day}").format(day=self._day(subject.death_date)) if subject.death_date else ""
        return ", ".join(filter(None, (subject.name, subject.national_id, subject.organisation_number, born, died)))

    def _estate(self) -> Group:
        estate = self._facts.estate or Estate()
        return self._group(
            self.tr("The estate"),
            (self.tr("Court"), estate.court),
            (self.tr("Court case"), estate.court_case),
            (self.tr("Opened"), self._day(estate.opened)),
            (self.tr("Certificate dated"), self._day(estate.certificate_date)),
            (self.tr("Number of the estate"), estate.estate_number or ""),
            (
                self.tr("Debtor"),
                ", ".join(filter(None, (estate.debtor_name, estate.debtor_number))),
            ),
            (self.tr("Administrator"), estate.administrator),
        )

    def _complaint(self) -> Group:
        complaint = self._facts.complaint
        title = self.tr("The complaint")
        if complaint is None:
            return Group(title, ())
        return self._group(
            title,
            (self.tr("Against decision"), complaint.decision_number),
            (self.tr("In case"), complaint.case_number),
            (self.tr("Decided on"), self._day(complaint.decision_date)),
            (self.tr("What was decided"), complaint.decision),
            (
                self.tr("Notice reached the party"),
                self._day(complaint.notice_reached),
            ),
            (self.tr("How"), complaint.notice_how),
            (self.tr("Signed"), _yes_no(complaint.signed)),
            (self.tr("Names the decision"), _yes_no(complaint.names_decision)),
            (self.tr("Says what should change"), _yes_no(complaint.states_change)),
            (self.tr("Asks to see documents"), _yes_no(complaint.asks_documents)),
        )


def choice_name(choices: tuple[Choice, ...], name: str, language: Language) -> str:
    """The words of a choice; its own text where the rulebook has no such choice."""
    found = next((choice for choice in choices if choice.id == name), None)
    return found.name[language] if found else name


def enclosure_words(item: Enclosure) -> str:
    """An enclosure and its pages, or that it is only named."""
    if not item.present:
        return QCoreApplication.translate("case_overview", "{title} – named, but not there").format(title=item.title)
    words = QCoreApplication.translate("case_overview", "{title} – page {first}–{last}")
    if item.first_page == item.last_page:
        words = QCoreApplication.translate("case_overview", "{title} – page {first}")
    return words.format(title=item.title, first=item.first_page, last=item.last_page)


def _address(address: Address) -> str:
    country = "" if address.country == "NO" else address.country
    return "\n".join(filter(None, (*address.lines, country)))


def _yes_no(value: bool) -> str:
    if value:
        return QCoreApplication.translate("case_overview", "Yes")
    return QCoreApplication.translate("case_overview", "No")
