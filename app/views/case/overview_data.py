"""The facts of a case as labelled lines in groups, read-only, in the words of the interface.

Knows facts and rulebook; knows no widgets. Lines that say nothing are left out.
"""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import QCoreApplication

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


class FactsInWords:
    """The facts of one case in one language, group by group."""

    def __init__(self, facts: Facts, rulebook: Rulebook, language: Language) -> None:
        self._facts = facts
        self._rulebook = rulebook
        self._language = language

    def groups(self) -> tuple[Group, ...]:
        """Every group that has something to say, in the order of the registration form."""
        made = (self._letter(), self._people(), self._request(), self._subjects(), self._estate(), self._complaint())
        return tuple(group for group in made if group.lines)

    def _group(self, title: str, *lines: tuple[str, str]) -> Group:
        return Group(title, tuple(Line(label, value) for label, value in lines if value.strip()))

    def _day(self, day: date | None) -> str:
        return long_date(day, self._language) if day else ""

    def _letter(self) -> Group:
        tr, facts = QCoreApplication.translate, self._facts
        pages = ", ".join(str(page) for page in facts.letter_pages)
        return self._group(
            tr("case_overview", "The letter"),
            (tr("case_overview", "Received"), self._day(facts.received)),
            (tr("case_overview", "Dated"), self._day(facts.letter_date)),
            (tr("case_overview", "Postmark"), self._day(facts.postmark)),
            (tr("case_overview", "Their reference"), facts.sender_reference),
            (tr("case_overview", "Our references"), ", ".join(facts.our_references)),
            (tr("case_overview", "Reply wanted"), facts.reply_wanted),
            (tr("case_overview", "Files"), "\n".join(document.name for document in facts.documents)),
            (tr("case_overview", "Pages of the letter itself"), pages),
            (tr("case_overview", "Enclosures"), "\n".join(_enclosure(item) for item in facts.enclosures)),
        )

    def _people(self) -> Group:
        tr, facts = QCoreApplication.translate, self._facts
        sender = ", ".join(filter(None, (facts.sender.name, facts.sender.role, facts.sender.organisation)))
        numbers = (facts.party.organisation_number, facts.party.national_id)
        party = "\n".join(filter(None, (facts.party.name, *numbers)))
        recipient = "\n".join(
            filter(None, (facts.recipient.name, facts.recipient.attention, _address(facts.recipient.address)))
        )
        return self._group(
            tr("case_overview", "The people"),
            (tr("case_overview", "Party"), party),
            (tr("case_overview", "Sender"), sender),
            (tr("case_overview", "Sender's e-mail"), facts.sender.email),
            (tr("case_overview", "Sender's telephone"), facts.sender.phone),
            (tr("case_overview", "Acts for the party"), self._representative()),
            (tr("case_overview", "The answer goes to"), recipient),
        )

    def _representative(self) -> str:
        acting = self._facts.representative
        if acting is None:
            return ""
        proof = {
            True: QCoreApplication.translate("case_overview", "authority proven"),
            False: QCoreApplication.translate("case_overview", "authority not proven"),
            None: QCoreApplication.translate("case_overview", "authority not judged yet"),
        }[acting.proven]
        return ", ".join(filter(None, (acting.name, acting.capacity, acting.authority, proof)))

    def _request(self) -> Group:
        tr, request = QCoreApplication.translate, self._facts.request
        bases = "\n".join(
            choice_name(self._rulebook.legal_bases, name, self._language) for name in request.legal_bases_cited
        )
        everything = tr("case_overview", "Everything the register holds") if request.everything else ""
        elements = "\n".join(filter(None, (everything, *map(self._element, request.elements))))
        period = "\n".join(filter(None, (self._period(request.period), request.period_note)))
        return self._group(
            tr("case_overview", "What is asked for"),
            (tr("case_overview", "Purpose"), request.purpose),
            (tr("case_overview", "Legal bases cited"), bases),
            (tr("case_overview", "Period"), period),
            (tr("case_overview", "Data elements"), elements),
            (tr("case_overview", "Not in the register"), "\n".join(request.not_in_register)),
            (tr("case_overview", "Service"), choice_name(self._rulebook.services, request.service, self._language)),
        )

    def _element(self, path: str) -> str:
        element = self._rulebook.element(path)
        return element.name[self._language] if element else path

    def _period(self, period: Period | None) -> str:
        if period is None or (period.first is None and period.last is None):
            return ""
        words = QCoreApplication.translate("case_overview", "{first} – {last}")
        return words.format(first=self._day(period.first) or "…", last=self._day(period.last) or "…")

    def _subjects(self) -> Group:
        tr = QCoreApplication.translate
        lines = [
            (subject.relation or tr("case_overview", "Person"), self._subject(subject))
            for subject in self._facts.subjects
        ]
        return self._group(tr("case_overview", "Whom the records are about"), *lines)

    def _subject(self, subject: Subject) -> str:
        tr = QCoreApplication.translate
        born = tr("case_overview", "born {day}").format(day=self._day(subject.birth_date)) if subject.birth_date else ""
        died = tr("case_overview", "died {day}").format(day=self._day(subject.death_date)) if subject.death_date else ""
        return ", ".join(filter(None, (subject.name, subject.national_id, subject.organisation_number, born, died)))

    def _estate(self) -> Group:
        tr, estate = QCoreApplication.translate, self._facts.estate or Estate()
        return self._group(
            tr("case_overview", "The estate"),
            (tr("case_overview", "Court"), estate.court),
            (tr("case_overview", "Court case"), estate.court_case),
            (tr("case_overview", "Opened"), self._day(estate.opened)),
            (tr("case_overview", "Certificate dated"), self._day(estate.certificate_date)),
            (tr("case_overview", "Number of the estate"), estate.estate_number or ""),
            (tr("case_overview", "Debtor"), ", ".join(filter(None, (estate.debtor_name, estate.debtor_number)))),
            (tr("case_overview", "Administrator"), estate.administrator),
        )

    def _complaint(self) -> Group:
        tr, complaint = QCoreApplication.translate, self._facts.complaint
        title = tr("case_overview", "The complaint")
        if complaint is None:
            return Group(title, ())
        return self._group(
            title,
            (tr("case_overview", "Against decision"), complaint.decision_number),
            (tr("case_overview", "In case"), complaint.case_number),
            (tr("case_overview", "Decided on"), self._day(complaint.decision_date)),
            (tr("case_overview", "What was decided"), complaint.decision),
            (tr("case_overview", "Notice reached the party"), self._day(complaint.notice_reached)),
            (tr("case_overview", "How"), complaint.notice_how),
            (tr("case_overview", "Signed"), _yes_no(complaint.signed)),
            (tr("case_overview", "Names the decision"), _yes_no(complaint.names_decision)),
            (tr("case_overview", "Says what should change"), _yes_no(complaint.states_change)),
            (tr("case_overview", "Asks to see documents"), _yes_no(complaint.asks_documents)),
        )


def choice_name(choices: tuple[Choice, ...], name: str, language: Language) -> str:
    """The words of a choice; its own text where the rulebook has no such choice."""
    found = next((choice for choice in choices if choice.id == name), None)
    return found.name[language] if found else name


def _enclosure(item: Enclosure) -> str:
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
