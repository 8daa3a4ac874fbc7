"""What the letter is about: the estate, the request, the complaint."""

from __future__ import annotations

from app.views.register.box import Section
from app.views.register.elements import ElementsField
from app.views.register.form_data import ComplaintForm, EstateForm, RequestForm
from app.views.register.organisation_field import OrganisationField
from app.views.widgets.fields import AreaField, CheckField, DateField, LineField
from app.views.widgets.notice import Notice


class EstateSection(Section[EstateForm]):
    """The estate behind a request (konkursbo, dødsbo)."""

    def __init__(self) -> None:
        super().__init__("estate", EstateForm, self.tr("Estate"), self.tr("As the enclosed papers say."))
        self.add("court", LineField(self.tr("Court")))
        self.add("court_case", LineField(self.tr("The court's case number")))
        self.add("opened", DateField(self.tr("Estate opened")))
        self.add("certificate_date", DateField(self.tr("Date of the probate certificate")))
        self.add(
            "estate_number",
            OrganisationField(self.tr("The estate's organisation number"), self.tr("Use the administrator")),
            wide=True,
        )
        self.add("administrator", LineField(self.tr("Administrator")))
        self.add("debtor_name", LineField(self.tr("Debtor")))
        self.add("debtor_number", OrganisationField(self.tr("The debtor's organisation number")), wide=True)


class RequestSection(Section[RequestForm]):
    """What is asked for, why, and for which period."""

    def __init__(self) -> None:
        super().__init__("request", RequestForm, self.tr("Request"))
        self.add("purpose", AreaField(self.tr("Purpose"), lines=2), wide=True)
        self.add("legal_bases", AreaField(self.tr("Legal bases cited, one to a line"), lines=3), wide=True)
        self.add("elements", ElementsField(self.tr("Data elements asked for")), wide=True)
        self.add("everything", CheckField(self.tr("The letter asks for everything")), wide=True)
        self.add(
            "not_in_register",
            AreaField(self.tr("Asked for, but not in the register; one to a line"), lines=2),
            wide=True,
        )
        self.add("period_stated", CheckField(self.tr("The letter states a period")), wide=True)
        self.add("period_first", DateField(self.tr("Period from")))
        self.add("period_last", DateField(self.tr("Period to")))
        self.add("period_note", LineField(self.tr("What the letter says of the period")), wide=True)

    def hide_fields(self, hidden: frozenset[str]) -> None:
        """The period's fields go together, and its dates only make sense where a period is stated."""
        if "request.period" in hidden:
            hidden |= {"request.period_stated", "request.period_first", "request.period_last", "request.period_note"}
        if not self.fields["period_stated"].value():  # type: ignore[attr-defined]
            hidden |= {"request.period_first", "request.period_last"}
        super().hide_fields(hidden)


class ComplaintSection(Section[ComplaintForm]):
    """A complaint (klage), with whether it came in time."""

    def __init__(self) -> None:
        super().__init__("complaint", ComplaintForm, self.tr("Complaint"), self.tr("The decision it is against."))
        self.add("decision_number", LineField(self.tr("Number of the decision"), required=True))
        self.add("case_number", LineField(self.tr("Case number")))
        self.add("decision_date", DateField(self.tr("Date of the decision")))
        self.add("decision", LineField(self.tr("What was decided")))
        self.add("notice_reached", DateField(self.tr("Notice reached the party")))
        self.add("notice_how", LineField(self.tr("How notice was given")))
        self.add("signed", CheckField(self.tr("It is signed")))
        self.add("names_decision", CheckField(self.tr("It names the decision")))
        self.add("states_change", CheckField(self.tr("It says what should be changed")), wide=True)
        self.add("asks_documents", CheckField(self.tr("It asks to see documents")), wide=True)
        self.time = Notice("info")
        self.time.setObjectName("register_complaint_time")
        self.column.addWidget(self.time)

    def show_time(self, text: str, in_time: bool | None) -> None:
        """Whether it came in time, with the dates behind it."""
        self.time.set_tone("success" if in_time else "warning")
        self.time.show_text(text)
