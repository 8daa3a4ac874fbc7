"""The tables of one person's local database: what was confirmed, what waits, and the lists made from both.

``log`` and ``outbox`` are the truth and are never rebuilt. The lists (``cases``, ``letters``, ``seen``, ``case_words``) are
projections: they may be thrown away at any time and made again from the truth. Knows no rules and no files.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, String, Table, text

metadata = MetaData()

SCHEMA = 2
"""The version of this layout; it stands in ``PRAGMA user_version``."""


def _text(name: str, **options: object) -> Column[str]:
    return Column(name, String, nullable=False, server_default="", **options)  # type: ignore[arg-type]


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


log = Table(
    "log",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("act_id", String, nullable=False, unique=True),
    Column("seq", Integer, nullable=False, index=True),
    Column("device", String, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
    _text("time"),
    _text("number"),
    _text("hash"),
)
"""Confirmed acts: the author's bytes and the server's stamp, exactly as they came."""

outbox = Table(
    "outbox",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("act_id", String, nullable=False, unique=True),
    Column("case_id", String, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
    Column("state", String, nullable=False, index=True),
    _text("made_at"),
    _text("answered_at"),
    _text("reason"),
    _text("reason_values"),
    _text("held_by"),
)
"""This person's acts that have not come back in the pulled log, in the order in which they were done."""

former = Table(
    "former",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("act_id", String, nullable=False, unique=True),
    Column("case_id", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    _text("made_at"),
)
"""This person's confirmed acts from a log that the server no longer has, until they are found or sent again."""

cases = Table(
    "cases",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("case_id", String, nullable=False, unique=True),
    _text("number"),
    _text("title"),
    _text("party"),
    _text("sender"),
    _text("door"),
    _text("kind"),
    _text("language"),
    _text("state"),
    _text("outcome"),
    _text("received"),
    _text("assigned_to"),
    _text("assigned_name"),
    _text("proposed_by"),
    _text("deadline"),
    _text("deadline_name"),
    _text("work_towards"),
    _text("words"),
    _count("protected"),
    _count("open"),
    _count("came_back"),
    _count("to_archive"),
    _text("due"),
    _count("pending"),
    _count("refused"),
    _count("revision"),
    Index("cases_by_person", "assigned_to", "open", "due", "received", "door"),
    Index("cases_by_state", "state", "due", "received", "door"),
    Index("cases_by_due", "open", "due", "received", "door"),
    Index("cases_came_back", "came_back", "due", "received", "door"),
    Index("cases_to_archive", "to_archive", "due", "received", "door"),
    Index("cases_all", "due", "received", "door"),
)
"""The worklist. ``due`` is the sort key: the running deadline, or the last day there is where none runs."""

letters = Table(
    "letters",
    metadata,
    Column("letter_id", String, primary_key=True),
    Column("case_id", String, nullable=False, index=True),
    _text("kind"),
    _text("recipient"),
    _text("language"),
    _text("issued"),
    _text("document"),
    _text("dispatched_on"),
    _text("dispatched_how"),
    _count("place"),
    _count("waits"),
    _text("about"),
    Index("letters_by_day", "issued"),
    Index("letters_waiting", "waits", "issued"),
)
"""Final letters that the server has confirmed. ``waits`` is 1 for those that have not left or have come back; ``about`` is
what else the dispatch desk shows of them, as JSON."""

seen = Table(
    "seen",
    metadata,
    Column("sort", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("case_id", String, primary_key=True),
    Index("seen_by_case", "case_id"),
)
"""What makes a case look like another: scan digests, references, digests of person and organisation numbers."""

scratch = Table(
    "scratch",
    metadata,
    Column("key", String, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    _text("at"),
)

scans = Table(
    "scans",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("pages", Integer, nullable=False),
    Column("sha256", String, nullable=False, index=True),
    _text("shown"),
    _text("added"),
    _text("note"),
    Column("state", String, nullable=False, server_default="waiting"),
    _text("lies_with"),
    _count("place"),
    _text("sender"),
    _text("sent"),
    _text("subject"),
)
"""The tray: files taken in and not yet registered, and what became of the others.

``lies_with`` is the id of the scan whose line a scan shares, at ``place`` from 1: what was attached to an e-mail, or laid
together by hand. ``sender``, ``sent`` and ``subject`` are what an e-mail says about itself.
"""

watched = Table(
    "watched",
    metadata,
    Column("path", String, primary_key=True),
    Column("mark", String, nullable=False),
)
"""Files of the watched folder that were looked at, by size and time, so that each is taken in once."""

documents = Table(
    "documents",
    metadata,
    Column("sha256", String, primary_key=True),
    _text("kind"),
    _count("uploaded"),
)
"""What is known of stored documents: their kind, and whether the server is known to have them."""

text_changes = Table(
    "text_changes",
    metadata,
    Column("link", String, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""The office's changes of the letter texts that were ever seen here, also those of a history that the server has left."""

settings = Table("settings", metadata, Column("key", String, primary_key=True), _text("value"))

meta = Table("meta", metadata, Column("key", String, primary_key=True), _text("value"))
"""Single values: the cursor into the server's log, this database's device id, the count of acts done here."""

LISTS = (cases, letters, seen)
"""The projections that are made anew when their layout changes, beside ``case_words``."""

WORDS = text(
    "CREATE VIRTUAL TABLE IF NOT EXISTS case_words USING fts5("
    "words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')"
)
"""The search index over ``cases.words``; its row ids are those of ``cases``."""
