"""The lines of the tray: which scans share one, in which order, and what comes of an e-mail's attachments.

Knows rows and frozen scans; reads and writes nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from app.services.intake import Judgement
from app.services.pages_intake import MailSays, Scan


def lines_of(rows: Sequence[Any]) -> tuple[Scan, ...]:
    """The waiting rows as lines, oldest first. A part whose first scan waits no longer has a line of its own."""
    waiting = {row.id for row in rows}
    parts: dict[str, list[Scan]] = {}
    for row in rows:
        parts.setdefault(row.lies_with if row.lies_with in waiting else "", []).append(_scan(row))
    firsts = sorted(parts.get("", ()), key=lambda scan: (scan.added, scan.name))
    return tuple(msgspec.structs.replace(scan, parts=tuple(parts.get(scan.id, ()))) for scan in firsts)


_KEPT = ("id", "name", "kind", "pages", "sha256", "shown", "added", "note")


def _scan(row: Any) -> Scan:
    said = MailSays(sender=row.sender, sent=row.sent, subject=row.subject)
    mail = said if said != MailSays(sender="", sent="", subject="") else None
    return Scan(**{name: getattr(row, name) for name in _KEPT}, mail=mail)


def row_of(scan: Scan, lies_with: str, place: int) -> dict[str, Any]:
    """The row of a scan, without what shares its line."""
    mail = scan.mail or MailSays(sender="", sent="", subject="")
    said = {"sender": mail.sender, "sent": mail.sent, "subject": mail.subject}
    return {name: getattr(scan, name) for name in _KEPT} | said | {"lies_with": lies_with, "place": place}


def attachments_of(judged: Judgement) -> Iterator[Judgement]:
    """Everything attached, each e-mail among it before what was attached to that one."""
    for attachment in judged.attachments:
        yield attachment
        yield from attachments_of(attachment)
