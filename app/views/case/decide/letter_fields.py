"""What single kinds of letter need beside a day and words: title, recipient, access to documents, reason, the letter that
came back, and who gets a copy.

Shows and gives parts of ``LetterOptions``; decides nothing.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.calendar import long_date
from app.models.case.issuing import LetterOptions
from app.models.case.outgoing import AccessAnswer
from app.models.parties import Address, Recipient
from app.models.register import Choice
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.pages import CasePage
from app.views.case.decide.grounds import Grounds
from app.views.case.decide.kinds import ABOUT, ACCESS, COPIES, REASON, RECIPIENT, TITLE, fields_of
from app.views.case.writing import words_of
from app.views.language import language_in_use
from app.views.widgets.fields import AreaField, ChoiceField, LineField
from app.views.words import word


class LetterFields(QWidget):
    """``fit`` shows the fields of a kind; ``into`` puts what stands in them into the options."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._country = "NO"
        self._optional = False
        self.title = LineField(self.tr("Title"))
        self.reason = ChoiceField(self.tr("Why the case is discontinued"))
        self.about = ChoiceField(self.tr("Which letter came back"))
        self.name = LineField(self.tr("Whom it goes to"))
        self.address = AreaField(self.tr("Address, a line for each line on the envelope"), lines=3)
        self.access = ChoiceField(self.tr("What may be seen"))
        self.provisions = Grounds(
            "letter_provision",
            self.tr("Provisions"),
            self.tr("A refusal names its provision down to paragraph and letter (section 21)."),
        )
        self.copies = LineField(self.tr("Copy to"), self.tr("Stands at the end of the letter."))
        self._parts: dict[str, tuple[QWidget, ...]] = {
            TITLE: (self.title,),
            REASON: (self.reason,),
            ABOUT: (self.about,),
            RECIPIENT: (self.name, self.address),
            ACCESS: (self.access, self.provisions),
            COPIES: (self.copies,),
        }
        self._lay_out()

    def _lay_out(self) -> None:
        named = (
            (self.title, "letter_title"),
            (self.reason, "letter_reason"),
            (self.about, "letter_about"),
            (self.name, "letter_recipient_name"),
            (self.address, "letter_recipient_address"),
            (self.access, "letter_access"),
            (self.provisions, "letter_provisions"),
            (self.copies, "letter_copies"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field, name in named:
            field.setObjectName(name)
            column.addWidget(field)
        for field in (self.title, self.reason, self.about, self.name, self.address, self.provisions, self.copies):
            field.changed.connect(self.changed)
        self.access.changed.connect(self._access_chosen)

    def offer(self, page: CasePage) -> None:
        """Offers the choices of the rulebook and of the case; what is typed stays."""
        language, book = language_in_use(), page.rulebook
        self.reason.set_choices(words_of(book.discontinue_reasons.values(), language))
        chosen = self.access.value()
        self.access.set_choices([("", self.tr("Not decided")), *((item.value, word(item)) for item in AccessAnswer)])
        self.access.set_value(chosen)
        self.provisions.offer([(choice.id, _explained(choice, language)) for choice in book.access_provisions])
        self._country = page.case.facts.recipient.address.country
        back = [(sent.letter.id, word(sent.letter.kind), sent.letter.date) for sent in page.case.returned_post]
        self.about.set_choices([(name, f"{kind}, {long_date(day, language)}") for name, kind, day in back])

    def clear(self) -> None:
        """Another case: nothing is typed yet."""
        for field in (self.title, self.name, self.address, self.copies):
            field.set_value("")
        self.access.set_value("")
        self.provisions.set_value(())

    def fit(self, kind: LetterKind) -> None:
        """Shows what this kind of letter needs, and nothing else."""
        needed = fields_of(kind)
        self._optional = kind is LetterKind.RETURNED_POST
        for name, widgets in self._parts.items():
            for widget in widgets:
                widget.setVisible(name in needed)
        self.setVisible(bool(needed & set(self._parts)))
        self._fit_provisions()

    def _fit_provisions(self) -> None:
        hidden = self.access.value() in ("", AccessAnswer.ALL.value)
        self.provisions.setVisible(not self.access.isHidden() and not hidden)

    @Slot()
    def _access_chosen(self) -> None:
        self._fit_provisions()
        self.changed.emit()

    def restore(self, options: LetterOptions) -> None:
        """Puts back what was being written."""
        self.title.set_value(options.title)
        self.copies.set_value(options.copy_to)
        to = options.recipient
        self.name.set_value(to.name if to else "")
        self.address.set_value("\n".join(to.address.lines) if to else "")
        self.access.set_value(options.access.value if options.access else "")
        self.provisions.set_value(options.provisions)
        for field, value in ((self.reason, options.reason), (self.about, options.about)):
            if field.combo.findData(value) >= 0:
                field.set_value(value)
        self._fit_provisions()

    def into(self, options: LetterOptions) -> LetterOptions:
        """The options with what this kind of letter takes from here."""
        needed = fields_of(options.kind)
        found: dict[str, object] = {}
        if TITLE in needed:
            found["title"] = self.title.value().strip()
        if COPIES in needed:
            found["copy_to"] = self.copies.value().strip()
        if REASON in needed:
            found["reason"] = self.reason.value()
        if ABOUT in needed:
            found["about"] = self.about.value()
        if RECIPIENT in needed:
            found["recipient"] = self._recipient()
        if ACCESS in needed:
            answer = self.access.value()
            found["access"] = AccessAnswer(answer) if answer else None
            found["provisions"] = () if answer in ("", AccessAnswer.ALL.value) else self.provisions.value()
        return msgspec.structs.replace(options, **found)

    def _recipient(self) -> Recipient | None:
        """Whom the fields name; None where nobody is named and the case's own recipient will do."""
        name = self.name.value().strip()
        lines = tuple(line.strip() for line in self.address.value().splitlines() if line.strip())
        if not name and not lines:
            return None
        country = self._country if self._optional else "NO"
        return Recipient(name=name, address=Address(lines=lines, country=country))


def _explained(choice: Choice, language: Language) -> str:
    """A provision with what it is about, so that nobody must know it by heart."""
    about = choice.help[language] if choice.help else ""
    return f"{choice.name[language]}: {about}" if about else choice.name[language]
