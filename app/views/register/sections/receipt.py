"""When the letter came and what it refers to."""

from __future__ import annotations

from app.models.case.facts import ReceivedFrom
from app.views.register.box import Section
from app.views.register.form_data import ReceiptForm
from app.views.widgets.fields import AreaField, ChoiceField, DateField, LineField
from app.views.widgets.notice import Notice
from app.views.words import word


class ReceiptSection(Section[ReceiptForm]):
    """Dates and references, with the interim-reply deadline that follows from them."""

    def __init__(self) -> None:
        super().__init__("receipt", ReceiptForm, self.tr("Dates and references"))
        self.add("received", DateField(self.tr("Received"), required=True))
        source = self.add("received_from", ChoiceField(self.tr("How we know")))
        source.set_choices([(how.value, word(how)) for how in ReceivedFrom])
        self.add("letter_date", DateField(self.tr("Date of the letter")))
        self.add("postmark", DateField(self.tr("Postmark")))
        self.add("sender_reference", LineField(self.tr("The sender's reference")))
        self.add("reply_wanted", LineField(self.tr("Reply asked for by")))
        self.add("letter_pages", LineField(self.tr("Pages of the letter itself"), required=True))
        self.add("our_references", AreaField(self.tr("Our references, one to a line"), lines=2))
        self.deadline = Notice("info")
        self.deadline.setObjectName("register_deadline")
        self.column.addWidget(self.deadline)

    def show_deadline(self, text: str) -> None:
        self.deadline.show_text(text)
