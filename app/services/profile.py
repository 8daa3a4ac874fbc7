"""Where one person's workbench lies on this machine: a folder for each server and person, and what is in it.

Folder names are made from digests, so that neither a person nor a server can be read from them.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.models.values import digest
from app.services.problems import StorageProblem

PRACTICE_SERVER = "practice"
"""Stands for the practice server that the program itself starts, whatever port it gets."""


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """The local folder of one person at one server (profil). ``practice`` profiles hold invented data only."""

    folder: Path
    server: str
    person: str
    practice: bool

    @property
    def database(self) -> Path:
        return self.folder / "workbench.db"

    @property
    def documents(self) -> Path:
        return self.folder / "documents"

    def prepare(self) -> None:
        """Makes the folder where it is missing, readable by its owner only. Raises ``StorageProblem``."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as fault:
            raise StorageProblem(detail=fault.strerror or "the folder cannot be made") from fault


def profile_for(data: Path, server: str, person: str, practice: bool) -> Profile:
    """The profile of a person at a server under the program's data folder."""
    name = digest(f"{server.rstrip('/')}\n{person}".encode())[:24]
    kind = "practice" if practice else "office"
    return Profile(folder=data / kind / name, server=server, person=person, practice=practice)
