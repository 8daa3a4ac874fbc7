"""What Enhetsregisteret knows about an organisation, in our words, and how its answers become that.

Knows the shape of the open API's answers (data.brreg.no/enhetsregisteret/api); knows nothing of where they come from.
The register's birth dates are read past: nothing here needs them.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from app.models.parties import Address
from app.models.reading import read_json
from app.models.texts import QT_TRANSLATE_NOOP, Language
from app.services.problems import Problem


class RoleHolder(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who has a role now (rolleinnehaver). ``code`` is the register's: BOBE bostyrer, DAGL daglig leder, …"""

    code: str
    role: str
    name: str
    organisation_number: str = ""
    deceased: bool = False


class Organisation(msgspec.Struct, frozen=True, kw_only=True):
    """A unit or sub-unit (enhet, underenhet). ``form`` is the code of the organisasjonsform: AS, KBO, KOMM, BEDR, …"""

    number: str
    name: str
    form: str
    form_words: str = ""
    address: Address = Address()
    """Where post goes: the postal address where there is one, else where the business is."""
    language: Language | None = None
    """The målform that a Norwegian organisation has registered."""
    parent: str = ""
    """The number of the unit above (overordnet enhet)."""
    sub_unit: bool = False
    bankrupt: bool = False
    bankrupt_from: date | None = None
    winding_up: bool = False
    deleted: date | None = None
    roles: tuple[RoleHolder, ...] = ()

    def holders(self, code: str) -> tuple[str, ...]:
        """The names of those who have a role now, e.g. the administrators of an estate: ``holders("BOBE")``."""
        return tuple(holder.name for holder in self.roles if holder.code == code)


class Absent(StrEnum):
    """Why there is no organisation to a number."""

    UNKNOWN = "unknown"
    INVALID = "invalid"
    REMOVED = "removed"

    @property
    def sentence(self) -> str:
        """The English sentence; the window translates it in the context "lookup"."""
        return ABSENT_SENTENCES[self]


ABSENT_SENTENCES: dict[Absent, str] = {
    Absent.UNKNOWN: QT_TRANSLATE_NOOP(
        "lookup", "Enhetsregisteret has no organisation with this number. Look for a mistyped digit."
    ),
    Absent.INVALID: QT_TRANSLATE_NOOP("lookup", "This is not an organisation number. Look for a mistyped digit."),
    Absent.REMOVED: QT_TRANSLATE_NOOP(
        "lookup", "The organisation was removed from the open register for legal reasons. Ask the sender who it is."
    ),
}


class LookupProblem(Problem):
    """Enhetsregisteret cannot be asked just now."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "Enhetsregisteret does not answer just now: {detail}. What you have typed is kept. "
        "Write name and address by hand, or look the number up later.",
    )


class _Coded(msgspec.Struct, frozen=True):
    kode: str
    beskrivelse: str = ""


class _Address(msgspec.Struct, frozen=True):
    adresse: tuple[str | None, ...] = ()
    postnummer: str = ""
    poststed: str = ""
    landkode: str = "NO"
    land: str = ""


class _Unit(msgspec.Struct, frozen=True):
    organisasjonsnummer: str
    navn: str
    organisasjonsform: _Coded
    postadresse: _Address | None = None
    forretningsadresse: _Address | None = None
    beliggenhetsadresse: _Address | None = None
    maalform: str = ""
    overordnetEnhet: str = ""
    konkurs: bool = False
    konkursdato: date | None = None
    underAvvikling: bool = False
    underTvangsavviklingEllerTvangsopplosning: bool = False
    slettedato: date | None = None
    nedleggelsesdato: date | None = None


class _PersonName(msgspec.Struct, frozen=True):
    fornavn: str = ""
    mellomnavn: str | None = None
    etternavn: str = ""


class _Person(msgspec.Struct, frozen=True):
    navn: _PersonName = _PersonName()
    erDoed: bool = False


class _Body(msgspec.Struct, frozen=True):
    organisasjonsnummer: str = ""
    navn: tuple[str, ...] = ()


class _Holder(msgspec.Struct, frozen=True):
    type: _Coded
    person: _Person | None = None
    enhet: _Body | None = None
    fratraadt: bool = False
    avregistrert: bool = False


class _Group(msgspec.Struct, frozen=True):
    roller: tuple[_Holder, ...] = ()


class _Roles(msgspec.Struct, frozen=True):
    rollegrupper: tuple[_Group, ...] = ()


_LANGUAGES = {"bokmål": Language.NB, "nynorsk": Language.NN}


def organisation_from(unit: bytes, roles: bytes | None, sub_unit: bool) -> Organisation:
    """An organisation from the bodies of the API's answers. Raises ``LookupProblem`` where they make no sense."""
    try:
        found = read_json(unit, _Unit)
        groups = read_json(roles, _Roles).rollegrupper if roles else ()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise LookupProblem(detail="the answer cannot be understood") from error
    return Organisation(
        number=found.organisasjonsnummer,
        name=found.navn,
        form=found.organisasjonsform.kode,
        form_words=found.organisasjonsform.beskrivelse,
        address=_address(found.postadresse or found.forretningsadresse or found.beliggenhetsadresse),
        language=_LANGUAGES.get(found.maalform.lower()),
        parent=found.overordnetEnhet,
        sub_unit=sub_unit,
        bankrupt=found.konkurs,
        bankrupt_from=found.konkursdato,
        winding_up=found.underAvvikling or found.underTvangsavviklingEllerTvangsopplosning,
        deleted=found.slettedato or found.nedleggelsesdato,
        roles=tuple(_holder(holder) for group in groups for holder in group.roller if _has_it_now(holder)),
    )


def _address(found: _Address | None) -> Address:
    if found is None:
        return Address()
    place = f"{found.postnummer} {found.poststed}".strip()
    lines = [line.strip() for line in (*found.adresse, place) if line and line.strip()]
    return Address(lines=tuple(lines), country=found.landkode or "NO")


def _has_it_now(holder: _Holder) -> bool:
    return not (holder.fratraadt or holder.avregistrert)


def _holder(found: _Holder) -> RoleHolder:
    code, words = found.type.kode, found.type.beskrivelse
    if found.person:
        name = found.person.navn
        whole = " ".join(part for part in (name.fornavn, name.mellomnavn, name.etternavn) if part)
        return RoleHolder(code=code, role=words, name=whole, deceased=found.person.erDoed)
    body = found.enhet or _Body()
    return RoleHolder(code=code, role=words, name=" ".join(body.navn), organisation_number=body.organisasjonsnummer)
