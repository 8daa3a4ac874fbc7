"""What this program is: versions, whose work it builds on and under which licences, and who can use it."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.settings.measured import Measured
from app.views.widgets.text import Heading, Muted, Text


class About(Measured):
    """Text only; every line can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_about")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(self.tr("About Arbeidsbenken"), 2))
        column.addWidget(Text(self._versions()))
        column.addWidget(Heading(self.tr("Licences"), 3))
        for line in self._licences():
            column.addWidget(Text(line))
        column.addWidget(Heading(self.tr("Who can use it"), 3))
        for line in self._accessibility():
            column.addWidget(Text(line))
        column.addWidget(Muted(self.tr("Something you cannot use? Tell operations; it is a fault like any other.")))

    def _versions(self) -> str:
        return self.tr("Arbeidsbenken {own}, Python {python}, Qt {qt} on {system}.").format(
            own=_own_version() or self.tr("from source"),
            python=platform.python_version(),
            qt=qVersion(),
            system=f"{platform.system()} {platform.release()}",
        )

    def _licences(self) -> tuple[str, ...]:
        return (
            self.tr("Arbeidsbenken: MIT License."),
            self.tr("Qt for Python: GNU Lesser General Public License, version 3. The libraries may be exchanged."),
            self.tr("Source Sans 3 by Adobe: SIL Open Font License 1.1."),
            self.tr(
                "Icons, colours and measures from Aksel by Nav: MIT License. Nav's name and logo are not included."
            ),
            self.tr("The licence texts lie beside the program, in LICENSE and in the folder resources."),
        )

    def _accessibility(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Made to meet EN 301 549 chapter 11 and WCAG 2.2 level AA: everything can be done with the keyboard, every "
                "control has a name, and text can be twice as large."
            ),
            self.tr("Light, dark and high contrast follow the machine unless you choose otherwise above."),
            self.tr(
                "Known limits: scanned letters are pictures. What was registered of them is offered as text beside them. "
                "Letters that we send are tagged PDF/UA files."
            ),
            self.tr("F1 lists the keys of the page you are on."),
        )


def _own_version() -> str:
    """The version of the installed program; empty where it is run from its source."""
    try:
        return version("arbeidsbenken")
    except PackageNotFoundError:
        return ""
