"""What lies on the workbench beside the cases: typing, the tray of scans, settings, documents, single values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.models.tables import documents, meta, scans, scratch, settings, watched

WAITING_SCAN = "waiting"
REGISTERED_SCAN = "registered"
SCAN_SET_ASIDE = "aside"


def _keep(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any]) -> None:
    statement = upsert(table).values(**key, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=values))


# --- single values --------------------------------------------------------------------------------------


def value(connection: Connection, key: str) -> str:
    """A single value, or an empty string."""
    return connection.execute(_VALUE, {"name": key}).scalar() or ""


_VALUE = select(meta.c.value).where(meta.c.key == bindparam("name"))


def set_value(connection: Connection, key: str, text: str) -> None:
    _keep(connection, meta, {"key": key}, {"value": text})


def next_count(connection: Connection) -> int:
    """The number of the next act done in this database, from 1."""
    count = int(value(connection, "acts_done") or "0") + 1
    set_value(connection, "acts_done", str(count))
    return count


def setting_values(connection: Connection) -> dict[str, str]:
    return {row.key: row.value for row in connection.execute(select(settings))}


def set_setting(connection: Connection, key: str, text: str) -> None:
    _keep(connection, settings, {"key": key}, {"value": text})


# --- typing ---------------------------------------------------------------------------------------------


def keep_scratch(connection: Connection, key: str, data: bytes, at: str) -> None:
    _keep(connection, scratch, {"key": key}, {"data": data, "at": at})


def scratch_of(connection: Connection, key: str) -> bytes | None:
    data = connection.execute(select(scratch.c.data).where(scratch.c.key == key)).scalar()
    return None if data is None else bytes(data)


def drop_scratch(connection: Connection, key: str) -> None:
    connection.execute(delete(scratch).where(scratch.c.key == key))


# --- the tray -------------------------------------------------------------------------------------------


def add_scan(connection: Connection, row: dict[str, Any]) -> None:
    """Puts a scan in the tray; ``row`` has the columns of ``scans``."""
    connection.execute(insert(scans).values(**row, state=WAITING_SCAN))


def waiting_scans(connection: Connection) -> Sequence[Any]:
    """The rows of the scans that wait to be registered, oldest first; what shares a line stands in the order of the line."""
    order = (scans.c.place, scans.c.added, scans.c.name)
    return connection.execute(select(scans).where(scans.c.state == WAITING_SCAN).order_by(*order)).all()


def waiting_scan_of(connection: Connection, sha256: str) -> Any | None:
    """The waiting scan with these very bytes, if there is one."""
    return connection.execute(select(scans).where(scans.c.sha256 == sha256, scans.c.state == WAITING_SCAN)).first()


def set_scan_state(connection: Connection, scan_id: str, state: str) -> None:
    """Says what became of a scan and of what shares its line."""
    line = (scans.c.id == scan_id) | (scans.c.lies_with == scan_id)
    connection.execute(update(scans).where(line, scans.c.state == WAITING_SCAN).values(state=state))


def lay_scans_together(connection: Connection, first: str, others: Sequence[str]) -> None:
    """Puts other scans, each with what shares its line, into the line of the first one, in this order."""
    ids: list[str] = []
    for scan_id in (first, *others):
        line = (scans.c.id == scan_id) | (scans.c.lies_with == scan_id)
        ids += connection.execute(select(scans.c.id).where(line).order_by(scans.c.place)).scalars()
    for place, scan_id in enumerate(name for name in dict.fromkeys(ids) if name != first):
        values = {"lies_with": first, "place": place + 1}
        connection.execute(update(scans).where(scans.c.id == scan_id).values(values))


def take_scans_apart(connection: Connection, first: str) -> None:
    """Gives everything in the line of this scan a line of its own."""
    connection.execute(update(scans).where(scans.c.lies_with == first).values(lies_with="", place=0))


def scans_registered(connection: Connection, digests: Iterable[str]) -> None:
    """The scans with these digests became part of a case."""
    connection.execute(
        update(scans)
        .where(scans.c.sha256.in_(list(digests)), scans.c.state == WAITING_SCAN)
        .values(state=REGISTERED_SCAN)
    )


def watched_mark(connection: Connection, path: str) -> str:
    return connection.execute(select(watched.c.mark).where(watched.c.path == path)).scalar() or ""


def set_watched_mark(connection: Connection, path: str, mark: str) -> None:
    _keep(connection, watched, {"path": path}, {"mark": mark})


# --- documents ------------------------------------------------------------------------------------------


def note_document(connection: Connection, sha256: str, kind: str) -> None:
    """Remembers what kind of file a stored document is; what is known already stays."""
    statement = upsert(documents).values(sha256=sha256, kind=kind)
    connection.execute(statement.on_conflict_do_nothing())


def document_kind(connection: Connection, sha256: str) -> str:
    """pdf, png, jpeg, tiff, email, or an empty string where it is not known."""
    return connection.execute(select(documents.c.kind).where(documents.c.sha256 == sha256)).scalar() or ""


def uploaded(connection: Connection, sha256: str) -> bool:
    """Whether the server is known to have the document."""
    return bool(connection.execute(select(documents.c.uploaded).where(documents.c.sha256 == sha256)).scalar())


def set_uploaded(connection: Connection, sha256: str, yes: bool) -> None:
    _keep(connection, documents, {"sha256": sha256}, {"uploaded": int(yes)})


def nothing_uploaded(connection: Connection) -> None:
    """The server may have lost documents: each is asked about again before it is named."""
    connection.execute(update(documents).values(uploaded=0))
