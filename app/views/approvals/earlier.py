"""What became of an earlier proposal in the same case: why it was returned or fell, and what has been done since.

Knows the page of a case; knows no widgets.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.case.weighing import Pin
from app.models.texts import Language
from app.services.pages import CasePage
from app.services.pages_sync import TimelineLine
from app.views.words import word

_RETURNED, _PROPOSED = "decision_returned", "decision_proposed"


def why_returned(page: CasePage) -> str:
    """Who returned the proposal before this one, and why; empty where none was returned."""
    returned = page.case.returned
    if returned is None:
        return ""
    reasons = [pin.comment for pin in returned.pins if pin.comment] + [returned.comment]
    text = QCoreApplication.translate("approvals", "{name} returned an earlier proposal: {why}")
    return text.format(name=returned.by_name, why=" · ".join(filter(None, reasons)))


def since_returned(page: CasePage) -> tuple[str, ...]:
    """What was done between the latest return and this proposal, one line each, in order."""
    places = [place for place, line in enumerate(page.timeline) if line.key == _RETURNED]
    if not places or page.case.returned is None:
        return ()
    since = page.timeline[places[-1] + 1 :]
    return tuple(_happened(line) for line in since if line.key != _PROPOSED)


def _happened(line: TimelineLine) -> str:
    what = f"{word(line.key)}: {line.detail}" if line.detail else word(line.key)
    return f"{what} ({line.by_name})"


def pinned(page: CasePage, language: Language) -> dict[str, str]:
    """What the return before this one was pinned to, by target, in words."""
    returned = page.case.returned
    if returned is None:
        return {}
    return {pin.target: _pin_words(pin, page, language) for pin in returned.pins}


def _pin_words(pin: Pin, page: CasePage, language: Language) -> str:
    choice = page.rulebook.return_reasons.get(pin.reason)
    reason = choice.name[language] if choice else pin.reason
    words = ": ".join(filter(None, (reason, pin.comment)))
    return QCoreApplication.translate("approvals", "Was returned for this: {why}").format(why=words)
