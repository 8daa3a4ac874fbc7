"""Looking things up elsewhere: organisations in Enhetsregisteret."""

from __future__ import annotations

from app.services.lookups.directory import Directory, OnlineDirectory, SnapshotDirectory
from app.services.lookups.organisation import Absent, LookupProblem, Organisation, RoleHolder

__all__ = ["Absent", "Directory", "LookupProblem", "OnlineDirectory", "Organisation", "RoleHolder", "SnapshotDirectory"]
