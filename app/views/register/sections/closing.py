"""The last parts of the form: the title of the case, and why a registration is corrected."""

from __future__ import annotations

from app.views.register.box import Section
from app.views.register.form_data import TitleForm, WhyForm
from app.views.widgets.fields import AreaField, LineField


class TitleSection(Section[TitleForm]):
    """The title follows the door and the party until somebody writes their own; emptying it brings the suggestion back."""

    def __init__(self) -> None:
        super().__init__("title", TitleForm, self.tr("Title of the case"))
        self._suggestion = ""
        self.title = self.add("title", LineField(self.tr("Title"), required=True), wide=True)

    def suggest(self, text: str) -> None:
        """Writes the suggestion into the field, unless the title is somebody's own."""
        follows = not self.value().own
        self._suggestion = text
        if follows:
            self.title.set_value(text)

    def value(self) -> TitleForm:
        typed = self.title.value()
        return TitleForm(title=typed, own=bool(typed) and typed != self._suggestion)

    def show_form(self, form: TitleForm) -> None:
        self._suggestion = "" if form.own else form.title
        self.title.set_value(form.title)


class WhySection(Section[WhyForm]):
    """Shown only when a registration is corrected."""

    def __init__(self) -> None:
        super().__init__("why", WhyForm, self.tr("Why it is corrected"))
        self.add(
            "why", AreaField(self.tr("Why"), self.tr("It will stand in the history of the case."), True, 2), wide=True
        )
