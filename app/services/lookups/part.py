"""The look-up of organisations as the workbench offers it: quiet where the register does not answer, never in the way.

In practice a copy that is shipped with the program answers; in an office the open register where a setting allows it, else
a copy in a folder that a setting names.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from app.models.store import shelves
from app.services.core import Core, Part
from app.services.late import LateRoom
from app.services.lookups.organisation import Absent, LookupProblem, Organisation
from app.services.pages_intake import OrganisationCard
from app.services.settings import ORGANISATIONS_FOLDER, ORGANISATIONS_ONLINE, value_of

if TYPE_CHECKING:
    from app.services.lookups import directory
    from app.services.lookups.directory import Directory
else:
    directory = LateRoom("app.services.lookups.directory")

_ADMINISTRATOR = "BOBE"
"""The register's code for the role of bostyrer."""


class LookupPart(Part):
    """Organisations by number. ``given`` stands in place of what practice and settings would choose."""

    def __init__(self, core: Core, given: Directory | None = None) -> None:
        Part.__init__(self, core)
        self._given: Directory | None = given
        self._online: Directory | None = None
        self._choosing = threading.Lock()

    def organisation(self, number: str) -> OrganisationCard | None:
        chosen = self._directory()
        if chosen is None:
            return None
        try:
            found = chosen.find(number)
        except LookupProblem:
            # The form is filled in by hand all the same; there is nothing for anybody to do about it here.
            return None
        return None if isinstance(found, Absent) else card_of(found)

    def _directory(self) -> Directory | None:
        if self._given is not None:
            return self._given
        if self._core.rulebook.practice:
            return directory.SnapshotDirectory(Path(resources.path("enhetsregisteret")))
        with self._core.read() as connection:
            values = shelves.setting_values(connection)
        if value_of(values, ORGANISATIONS_ONLINE) == "yes":
            with self._choosing:
                self._online = self._online or directory.OnlineDirectory()
                return self._online
        folder = value_of(values, ORGANISATIONS_FOLDER)
        return directory.SnapshotDirectory(Path(folder)) if folder else None

    def close_lookups(self) -> None:
        """Lets go of the connection to the register."""
        for used in (self._given, self._online):
            if used is not None:
                used.close()


def card_of(found: Organisation) -> OrganisationCard:
    """What is shown of an organisation."""
    return OrganisationCard(
        number=found.number,
        name=found.name,
        form=found.form,
        form_words=found.form_words,
        address=found.address.lines,
        country=found.address.country,
        bankrupt=found.bankrupt,
        bankrupt_since=found.bankrupt_from,
        winding_up=found.winding_up,
        deleted_since=found.deleted,
        administrators=found.holders(_ADMINISTRATOR),
    )
