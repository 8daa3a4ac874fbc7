"""The title that a case is given unless somebody writes their own.

A title follows the language of the letter, save that English letters get a Norwegian one: the archive is kept in
Norwegian. Knows no Qt.
"""

from __future__ import annotations

from app.models.texts import Language, Localised
from app.models.values import CaseKind, Door
from app.views.register.form_data import RegistrationForm

_BY_DOOR: dict[str, Localised] = {
    Door.PRIVATE_PERSON.value: Localised(
        nb="Søknad om opplysninger fra Aa-registeret",
        nn="Søknad om opplysningar frå Aa-registeret",
        en="Application for information from the Aa register",
    ),
    Door.ESTATE_ADMINISTRATOR.value: Localised(
        nb="Søknad fra bostyrer om opplysninger fra Aa-registeret",
        nn="Søknad frå bustyrar om opplysningar frå Aa-registeret",
        en="Application from an estate administrator for information from the Aa register",
    ),
    Door.FOREIGN_AUTHORITY.value: Localised(
        nb="Søknad fra utenlandsk myndighet om opplysninger fra Aa-registeret",
        nn="Søknad frå utanlandsk styresmakt om opplysningar frå Aa-registeret",
        en="Application from a foreign authority for information from the Aa register",
    ),
    Door.OTHER.value: Localised(
        nb="Søknad om opplysninger fra Aa-registeret",
        nn="Søknad om opplysningar frå Aa-registeret",
        en="Application for information from the Aa register",
    ),
}
_BY_KIND: dict[str, Localised] = {
    CaseKind.COMPLAINT.value: Localised(nb="Klage på vedtak", nn="Klage på vedtak", en="Complaint"),
    CaseKind.DOCUMENT_ACCESS.value: Localised(
        nb="Krav om dokumentinnsyn", nn="Krav om dokumentinnsyn", en="Request for access to documents"
    ),
    CaseKind.INQUIRY.value: Localised(
        nb="Henvendelse om Aa-registeret", nn="Førespurnad om Aa-registeret", en="Inquiry about the Aa register"
    ),
    CaseKind.EXTENDED_ACCESS.value: Localised(
        nb="Søknad om utvidet tilgang", nn="Søknad om utvida tilgang", en="Application for extended access"
    ),
    CaseKind.CONTACT_CHANGE.value: Localised(
        nb="Endring av kontaktpersoner", nn="Endring av kontaktpersonar", en="Change of contacts"
    ),
    CaseKind.TERMINATION.value: Localised(
        nb="Avslutning av tilgang", nn="Avslutning av tilgang", en="Termination of access"
    ),
}


def suggested_title(form: RegistrationForm) -> str:
    """«Søknad … – party»; empty while neither door nor party is known."""
    about = form.about
    words = _BY_KIND.get(about.kind) or _BY_DOOR.get(about.door)
    name = form.party.name.strip()
    if words is None or not name:
        return ""
    text = words[Language.NN if about.language == Language.NN else Language.NB]
    if about.kind == CaseKind.COMPLAINT and form.complaint.decision_number.strip():
        text = f"{text} {form.complaint.decision_number.strip()}"
    return f"{text} – {name}"
