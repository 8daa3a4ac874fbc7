"""What stands in the registration form, exactly as it was typed: the draft that survives a crash.

Everything is text, because half a date is also something that somebody has typed. A date that the field understood is
kept as ISO; any other text is kept as it is. Knows no Qt and no rule; ``form_facts`` turns a form into facts.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from app.models.reading import read_json
from app.models.values import CaseKind, Protection


class Form(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of the parts of the form. All fields have defaults, so that older drafts can still be read."""

    @property
    def filled(self) -> bool:
        """Whether anything at all was typed or chosen here."""
        return self != type(self)()


class KindForm(Form, frozen=True):
    """What kind of case it is, by which door it came, and in which language we answer."""

    kind: str = CaseKind.ACCESS_BY_LETTER.value
    door: str = ""
    language: str = ""
    protection: str = Protection.NONE.value


class ReceiptForm(Form, frozen=True):
    """The days and references of the letter. ``our_references`` is one to a line, ``letter_pages`` e.g. "1-2, 4"."""

    received: str = ""
    received_from: str = "stamp"
    letter_date: str = ""
    postmark: str = ""
    sender_reference: str = ""
    our_references: str = ""
    reply_wanted: str = ""
    letter_pages: str = "1"


class SenderForm(Form, frozen=True):
    """Who signed and sent the letter. ``address`` holds one line of the address to a line."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    organisation_number: str = ""
    national_id: str = ""
    address: str = ""
    country: str = "NO"
    email: str = ""
    phone: str = ""


class PartyForm(Form, frozen=True):
    """Whose matter it is."""

    kind: str = ""
    name: str = ""
    national_id: str = ""
    organisation_number: str = ""
    country: str = "NO"


class RepresentativeForm(Form, frozen=True):
    """Who acts for the party. ``proven`` is "yes", "no" or empty while nobody has judged it."""

    name: str = ""
    capacity: str = ""
    authority: str = ""
    proven: str = ""


class RecipientForm(Form, frozen=True):
    """Whom our letters go to, as it will stand in the window of the envelope."""

    name: str = ""
    attention: str = ""
    address: str = ""
    country: str = "NO"
    country_line: str = ""


class SubjectForm(Form, frozen=True):
    """A person or organisation that is asked about."""

    name: str = ""
    relation: str = ""
    national_id: str = ""
    organisation_number: str = ""
    birth_date: str = ""
    death_date: str = ""


class EstateForm(Form, frozen=True):
    """The estate behind the request."""

    court: str = ""
    court_case: str = ""
    opened: str = ""
    certificate_date: str = ""
    estate_number: str = ""
    debtor_name: str = ""
    debtor_number: str = ""
    administrator: str = ""


class RequestForm(Form, frozen=True):
    """What is asked for. ``period_stated`` False says that the letter names no period."""

    purpose: str = ""
    legal_bases: str = ""
    elements: tuple[str, ...] = ()
    everything: bool = False
    not_in_register: str = ""
    period_stated: bool = True
    period_first: str = ""
    period_last: str = ""
    period_note: str = ""
    service: str = "one_off"
    """Kept from a registration that is corrected; letters ask for a one-off disclosure."""


class EnclosureForm(Form, frozen=True):
    """Something the letter says it encloses; ``pages`` is e.g. "2" or "2-3"."""

    title: str = ""
    pages: str = ""
    absent: bool = False


class ComplaintForm(Form, frozen=True):
    """A complaint and the decision it is against."""

    decision_number: str = ""
    case_number: str = ""
    decision_date: str = ""
    decision: str = ""
    notice_reached: str = ""
    notice_how: str = ""
    signed: bool = False
    names_decision: bool = False
    states_change: bool = False
    asks_documents: bool = False


class TitleForm(Form, frozen=True):
    """The title of the case. ``own`` says that somebody wrote it themselves; else it follows the suggestion."""

    title: str = ""
    own: bool = False


class WhyForm(Form, frozen=True):
    """Why a registration is corrected; empty for a new one."""

    why: str = ""


class RegistrationForm(Form, frozen=True):
    """The whole form."""

    about: KindForm = KindForm()
    receipt: ReceiptForm = ReceiptForm()
    sender: SenderForm = SenderForm()
    party: PartyForm = PartyForm()
    representative: RepresentativeForm = RepresentativeForm()
    recipient: RecipientForm = RecipientForm()
    subjects: tuple[SubjectForm, ...] = ()
    estate: EstateForm = EstateForm()
    request: RequestForm = RequestForm()
    enclosures: tuple[EnclosureForm, ...] = ()
    complaint: ComplaintForm = ComplaintForm()
    title: TitleForm = TitleForm()
    why: WhyForm = WhyForm()


FormType = TypeVar("FormType", bound=Form)


def to_bytes(form: Form) -> bytes:
    """A form as it is kept while it is being typed."""
    return msgspec.json.encode(form)


def from_bytes(data: bytes, form_type: type[FormType]) -> FormType | None:
    """A kept form, or None where the bytes are none (e.g. written by a newer program)."""
    try:
        return read_json(data, form_type)
    except msgspec.MsgspecError:
        return None
