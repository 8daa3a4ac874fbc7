"""Three logs, kept apart: what was shown to whom, what concerns security, and (in ``guard.py``) how the program runs.

*Shown* (oppslagslogg) gets one line when a case or a document is handed to a person, on the disk before it is handed over; a
denied look-up and the bulk sync of the log are not look-ups and leave no line. *Security events* get sign-ins, denials and
alarms. Neither can be changed or removed. The case's own history is the log itself.
"""

from __future__ import annotations

from sqlalchemy import Connection

from server.clock import Clock
from server.database import security_events, shown


def note_shown(connection: Connection, clock: Clock, person: str, what: str, name: str) -> None:
    """Writes that ``person`` is about to be shown ``what`` (case or document) called ``name``."""
    connection.execute(shown.insert().values(time=clock.stamp(), person=person, what=what, name=name))


def note_event(connection: Connection, clock: Clock, kind: str, person: str, detail: str = "") -> None:
    """Writes a security event. ``detail`` holds identifiers and digests only."""
    connection.execute(security_events.insert().values(time=clock.stamp(), kind=kind, person=person, detail=detail))
