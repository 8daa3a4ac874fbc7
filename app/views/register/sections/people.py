"""The four roles: sender, party, representative and recipient. Never merged, but copied with one press where they agree."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.models.parties import PartyKind
from app.views.register.address import AddressField
from app.views.register.box import Section
from app.views.register.fields import CountryField, NumberField, RadioField
from app.views.register.form_data import PartyForm, RecipientForm, RepresentativeForm, SenderForm
from app.views.register.organisation_field import OrganisationField
from app.views.widgets.buttons import Button
from app.views.widgets.fields import ChoiceField, LineField
from app.views.words import word


class SenderSection(Section[SenderForm]):
    """Who signed and sent the letter (avsender)."""

    def __init__(self) -> None:
        super().__init__("sender", SenderForm, self.tr("Sender"), self.tr("Who signed the letter."))
        self.add("name", LineField(self.tr("Name"), required=True))
        self.add("role", LineField(self.tr("Role")))
        self.add("organisation", LineField(self.tr("Organisation")))
        self.add(
            "organisation_number",
            OrganisationField(self.tr("Organisation number"), self.tr("Use name and address")),
            wide=True,
        )
        self.add("national_id", NumberField(self.tr("National identity number"), person=True))
        self.add("address", AddressField(self.tr("Address, line by line")), wide=True)
        self.add("country", CountryField(self.tr("Country")))
        self.add("email", LineField(self.tr("E-mail")))
        self.add("phone", LineField(self.tr("Telephone")))


class PartySection(Section[PartyForm]):
    """Whose matter it is (part)."""

    as_sender = Signal()

    def __init__(self) -> None:
        super().__init__("party", PartyForm, self.tr("Party"), self.tr("Whose matter it is."))
        same = Button(self.tr("Same as the sender"), "secondary", "files")
        same.setObjectName("register_party_as_sender")
        same.clicked.connect(self.as_sender)
        self.add_shortcut(same)
        kind = self.add("kind", ChoiceField(self.tr("Kind of party"), required=True))
        kind.set_choices([("", self.tr("Choose")), *((kind.value, word(kind)) for kind in PartyKind)])
        self.add("name", LineField(self.tr("Name"), required=True))
        self.add("national_id", NumberField(self.tr("National identity number"), person=True))
        self.add(
            "organisation_number",
            OrganisationField(self.tr("Organisation number"), self.tr("Use name and address")),
            wide=True,
        )
        self.add("country", CountryField(self.tr("Country")))


class RepresentativeSection(Section[RepresentativeForm]):
    """Who acts for the party (fullmektig, bostyrer, verge)."""

    as_sender = Signal()

    def __init__(self) -> None:
        super().__init__(
            "representative", RepresentativeForm, self.tr("Representative"), self.tr("If somebody acts for the party.")
        )
        same = Button(self.tr("Same as the sender"), "secondary", "files")
        same.setObjectName("register_representative_as_sender")
        same.clicked.connect(self.as_sender)
        self.add_shortcut(same)
        self.add("name", LineField(self.tr("Name")))
        self.add("capacity", LineField(self.tr("Acts as")))
        self.add("authority", LineField(self.tr("Authority, e.g. the paper that shows it")), wide=True)
        choices = [("", self.tr("Not judged")), ("yes", self.tr("Yes")), ("no", self.tr("No"))]
        self.add("proven", RadioField(self.tr("Is the authority proven?"), choices), wide=True).set_value("")


class RecipientSection(Section[RecipientForm]):
    """Whom our letters go to, as it stands in the window of the envelope (mottaker)."""

    as_sender = Signal()
    as_party = Signal()

    def __init__(self) -> None:
        super().__init__("recipient", RecipientForm, self.tr("Recipient"), self.tr("Whom our letters go to."))
        same = Button(self.tr("Same as the sender"), "secondary", "files")
        same.setObjectName("register_recipient_as_sender")
        same.clicked.connect(self.as_sender)
        party = Button(self.tr("The party, care of the sender"), "secondary", "files")
        party.setObjectName("register_recipient_as_party")
        party.clicked.connect(self.as_party)
        self.add_shortcut(same)
        self.add_shortcut(party)
        self.add("name", LineField(self.tr("Name"), required=True))
        self.add("attention", LineField(self.tr("Attention")))
        self.add("address", AddressField(self.tr("Address, line by line"), required=True), wide=True)
        self.add("country", CountryField(self.tr("Country")))
        self.add(
            "country_line", LineField(self.tr("Country on the envelope"), self.tr("In Norwegian capitals, for abroad."))
        )
