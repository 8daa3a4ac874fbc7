"""What a file says of itself that may be the answer to a question in the form: its name's date, an e-mail's headers.

Never filled in by itself: a person takes a suggestion or leaves it. Knows no Qt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from email.utils import parseaddr
from zoneinfo import ZoneInfo

import msgspec

from app.models.case.facts import ReceivedFrom
from app.services.pages_intake import MailSays, Scan

_SCANNED_ON = re.compile(r"^skan-(\d{4})(\d{2})(\d{2})-\d{4}\.")
"""How the office's scanner names its files: the day, then a number."""
_OSLO = ZoneInfo("Europe/Oslo")


class Suggestion(msgspec.Struct, frozen=True):
    """A value for the field at ``path``, as the form keeps it; ``also`` are further (path, value) pairs that go with it.

    ``source`` is "scan_date" or "email"; what an e-mail says is not verified.
    """

    path: str
    value: str
    source: str
    also: tuple[tuple[str, str], ...] = ()


def suggestions_of(scan: Scan, today: date) -> tuple[Suggestion, ...]:
    """What can be suggested for a scan; days that lie ahead are none."""
    found = [*_from_mail(scan.mail, today)] if scan.mail else []
    scanned = scanned_on(scan.name)
    if not found and scanned is not None and scanned <= today:
        found.append(_received(scanned, ReceivedFrom.SCAN_DATE))
    return tuple(found)


def scanned_on(name: str) -> date | None:
    """The day in a scanner's file name, or None."""
    found = _SCANNED_ON.match(name)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _from_mail(mail: MailSays, today: date) -> Iterator[Suggestion]:
    sent = _day(mail.sent)
    if sent is not None and sent <= today:
        yield _received(sent, ReceivedFrom.EMAIL)
    name, address = parseaddr(mail.sender)
    if name.strip():
        yield Suggestion("sender.name", name.strip(), ReceivedFrom.EMAIL.value)
    if "@" in address:
        yield Suggestion("sender.email", address.strip(), ReceivedFrom.EMAIL.value)


def _received(day: date, source: ReceivedFrom) -> Suggestion:
    return Suggestion("receipt.received", day.isoformat(), source.value, (("receipt.received_from", source.value),))


def _day(sent: str) -> date | None:
    """The office's date when an e-mail was sent."""
    try:
        return datetime.fromisoformat(sent).astimezone(_OSLO).date()
    except (ValueError, OverflowError):
        return None
