"""The first part of the form: what kind of case, by which door, in which language, how protected."""

from __future__ import annotations

from app.models.texts import Language
from app.models.values import CaseKind, Protection
from app.views.register.box import Section
from app.views.register.doors import DoorField
from app.views.register.fields import RadioField
from app.views.register.form_data import KindForm
from app.views.widgets.fields import ChoiceField
from app.views.words import word

_KINDS = (
    CaseKind.ACCESS_BY_LETTER,
    CaseKind.COMPLAINT,
    CaseKind.DOCUMENT_ACCESS,
    CaseKind.INQUIRY,
    CaseKind.EXTENDED_ACCESS,
    CaseKind.CONTACT_CHANGE,
    CaseKind.TERMINATION,
)
"""What can come by letter, the usual first; access by portal never does."""


class AboutSection(Section[KindForm]):
    """The language has no default: a letter in nynorsk must be answered in nynorsk, so somebody has to look."""

    def __init__(self) -> None:
        super().__init__("about", KindForm, self.tr("The letter"))
        self.door = self.add("door", DoorField(self.tr("Who is the letter from?")), wide=True)
        kind = self.add("kind", ChoiceField(self.tr("What is it about?")))
        kind.set_choices([(kind.value, word(kind)) for kind in _KINDS])
        protection = self.add("protection", ChoiceField(self.tr("Protection")))
        protection.set_choices([(level.value, word(level)) for level in Protection])
        languages = [(language.value, word(language)) for language in Language]
        self.add(
            "language",
            RadioField(
                self.tr("Language of the letter"), languages, self.tr("We answer in the same language."), required=True
            ),
            wide=True,
        )
