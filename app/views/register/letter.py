"""The letter that lies in front of somebody: a scan that waits, or a registration that is corrected. Knows no Qt."""

from __future__ import annotations

import msgspec

from app.models.case.facts import Document, ReceivedFrom
from app.services.pages import CasePage
from app.services.pages_intake import RegisterPage, Scan
from app.views.register.facts_form import form_from
from app.views.register.form_data import ReceiptForm, RegistrationForm
from app.views.register.obstacles import Terms
from app.views.register.suggested import Suggestion, suggestions_of


class Letter(msgspec.Struct, frozen=True):
    """``key`` names its draft; ``blank`` is the form before anything is typed; ``scan_id`` is empty for a case.

    ``papers`` are what is registered together: the letter, then its further documents, whose pages count on.
    """

    key: str
    terms: Terms
    blank: RegistrationForm
    papers: tuple[Scan | Document, ...]
    scan_id: str = ""
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def shown(self) -> Scan | Document | None:
        """The letter itself, the first of its papers."""
        return self.papers[0] if self.papers else None

    @property
    def later_key(self) -> str:
        """The name of what is typed about it as part of a case we have."""
        return f"later:{self.scan_id}"

    @property
    def case_id(self) -> str:
        """The case whose registration is corrected; empty for a new letter."""
        return self.terms.case.id if self.terms.case else ""


def letter_of_scan(scan: Scan, page: RegisterPage) -> Letter:
    """A scan that waits. For an e-mail the day of receipt is most likely known from the e-mail itself."""
    source = ReceivedFrom.EMAIL if scan.kind == "email" else ReceivedFrom.STAMP
    return Letter(
        key=f"register:{scan.id}",
        terms=Terms(page.actor, page.rulebook, page.today, tuple(document_of(paper) for paper in scan.papers)),
        blank=RegistrationForm(receipt=ReceiptForm(received_from=source.value)),
        papers=scan.papers,
        scan_id=scan.id,
        suggestions=suggestions_of(scan, page.today),
    )


def letter_of_case(page: CasePage) -> Letter:
    """A case that is already registered, to be corrected."""
    facts = page.case.facts
    return Letter(
        key=f"correct:{page.case.id}",
        terms=Terms(page.actor, page.rulebook, page.today, facts.documents, page.case),
        blank=form_from(facts),
        papers=facts.documents,
    )


def document_of(scan: Scan) -> Document:
    """The scan as a document of the case."""
    shown = "" if scan.shown == scan.sha256 else scan.shown
    return Document(sha256=scan.sha256, name=scan.name, kind=scan.kind, pages=scan.pages, shown=shown)
