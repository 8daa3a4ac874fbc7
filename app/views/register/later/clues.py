"""What is known of a scan by which its case can be found: what was typed, and what its e-mail and name say. Knows no Qt."""

from __future__ import annotations

from email.utils import parseaddr

from app.services.pages_intake import CaseClues, Scan
from app.views.register.form_data import RegistrationForm
from app.views.register.form_facts import lines
from app.views.register.letter import Letter
from app.views.register.numbers import typed_numbers


def clues_of(letter: Letter | None, form: RegistrationForm) -> CaseClues:
    """The clues as they stand now; none where no scan lies in front."""
    scan = letter.shown if letter else None
    if not isinstance(scan, Scan):
        return CaseClues()
    mail = scan.mail
    party = form.party.name.strip() or form.sender.name.strip() or (parseaddr(mail.sender)[0] if mail else "")
    return CaseClues(
        sha256=scan.sha256,
        sender_reference=form.receipt.sender_reference.strip(),
        our_references=lines(form.receipt.our_references),
        numbers=typed_numbers(form),
        party=party,
        words=" ".join((mail.subject if mail else "", *(paper.name for paper in scan.papers))),
    )
