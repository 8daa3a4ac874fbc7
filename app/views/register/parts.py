"""The parts of the registration form in the order in which they stand on the screen, by their names in the form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.views.register.box import Section
from app.views.register.form_data import RegistrationForm
from app.views.register.sections.about import AboutSection
from app.views.register.sections.closing import TitleSection, WhySection
from app.views.register.sections.lists import EnclosureBox, ListSection, SubjectBox
from app.views.register.sections.matter import ComplaintSection, EstateSection, RequestSection
from app.views.register.sections.people import PartySection, RecipientSection, RepresentativeSection, SenderSection
from app.views.register.sections.receipt import ReceiptSection
from app.views.widgets.fields import Field

Part = Section[Any] | ListSection[Any]


class Parts:
    """Every part of the form by its name, and the whole of them as one form."""

    def __init__(self) -> None:
        self.why = WhySection()
        self.about = AboutSection()
        self.receipt = ReceiptSection()
        self.complaint = ComplaintSection()
        self.sender = SenderSection()
        self.party = PartySection()
        self.representative = RepresentativeSection()
        self.recipient = RecipientSection()
        self.estate = EstateSection()
        self.subjects = ListSection(
            "subjects",
            QCoreApplication.translate("register", "Who is asked about"),
            QCoreApplication.translate("register", "Add a person or organisation"),
            SubjectBox,
        )
        self.request = RequestSection()
        self.enclosures = ListSection(
            "enclosures",
            QCoreApplication.translate("register", "Enclosures"),
            QCoreApplication.translate("register", "Add an enclosure"),
            EnclosureBox,
        )
        self.title = TitleSection()

    @property
    def by_name(self) -> dict[str, Part]:
        """In the order of the screen."""
        return {name: part for name, part in vars(self).items() if isinstance(part, Section | ListSection)}

    def value(self) -> RegistrationForm:
        typed: dict[str, Any] = {name: part.value() for name, part in self.by_name.items()}
        return RegistrationForm(**typed)

    def show_form(self, form: RegistrationForm) -> None:
        for name, part in self.by_name.items():
            part.show_form(getattr(form, name))

    def field_at(self, path: str) -> Field | None:
        """The field at a path such as "sender.name" or "subjects.0.birth_date"."""
        name, _, rest = path.partition(".")
        part = self.by_name.get(name)
        return part.field_at(rest) if part else None

    def fields(self) -> list[Field]:
        """Every field that is on the screen or could be, in order."""
        boxes = [row for part in self.by_name.values() for row in getattr(part, "rows", [part])]
        return [field for box in boxes for field in box.fields.values()]
