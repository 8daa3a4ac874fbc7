"""The people and bodies in a case: party, sender, representative and recipient are four roles, never merged.

A letter from an heir is *sent* by her, *concerns* the estate, and is *answered* to whoever may receive the
answer; forvaltningsloven § 12 lets a representative stand between. Knows nothing of how they are shown.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.values import Value


class PartyKind(StrEnum):
    """What a party is in law."""

    PERSON = "person"
    DECEASED_ESTATE = "deceased_estate"
    BANKRUPTCY_ESTATE = "bankruptcy_estate"
    ORGANISATION = "organisation"
    FOREIGN_AUTHORITY = "foreign_authority"


class Address(Value, frozen=True):
    """Where post reaches somebody. ``lines`` are the lines under the name; ``country`` is ISO 3166-1 alpha-2."""

    lines: tuple[str, ...] = ()
    country: str = "NO"


class Party(Value, frozen=True):
    """Whom the matter concerns and who has a party's rights (part, forvaltningsloven § 2 first paragraph e)."""

    kind: PartyKind
    name: str
    national_id: str | None = None
    organisation_number: str | None = None
    country: str = "NO"


class Sender(Value, frozen=True):
    """Who signed and sent the letter (avsender)."""

    name: str
    role: str = ""
    organisation: str = ""
    organisation_number: str | None = None
    national_id: str | None = None
    address: Address = Address()
    email: str = ""
    phone: str = ""


class Representative(Value, frozen=True):
    """Who acts for the party (fullmektig, forvaltningsloven § 12). ``proven`` is None while nobody has judged it."""

    name: str
    capacity: str = ""
    authority: str = ""
    proven: bool | None = None


class Recipient(Value, frozen=True):
    """Whom our letters go to (mottaker): name, attention line and address as they stand in the window."""

    name: str
    attention: str = ""
    address: Address = Address()
    country_line: str = ""


class Subject(Value, frozen=True):
    """A person or organisation whose records are asked about (den opplysningene gjelder)."""

    name: str
    relation: str = ""
    national_id: str | None = None
    organisation_number: str | None = None
    birth_date: date | None = None
    death_date: date | None = None


class Estate(Value, frozen=True):
    """The estate behind a request (bo): court, case, dates and numbers as the enclosed papers say."""

    court: str = ""
    court_case: str = ""
    opened: date | None = None
    certificate_date: date | None = None
    estate_number: str | None = None
    debtor_name: str = ""
    debtor_number: str | None = None
    administrator: str = ""
