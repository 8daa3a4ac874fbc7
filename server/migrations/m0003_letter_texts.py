"""Step 3: the office's own changes of the letter texts, and where their history ends."""

from __future__ import annotations

from server.migrations.step import Migration

MIGRATION = Migration(
    3,
    "changes of the letter texts",
    (
        "CREATE TABLE text_changes (number INTEGER PRIMARY KEY, person VARCHAR NOT NULL, time VARCHAR NOT NULL, "
        "body {blob} NOT NULL, link VARCHAR NOT NULL)",
        "CREATE TABLE text_head (id INTEGER PRIMARY KEY, number INTEGER NOT NULL, link VARCHAR NOT NULL)",
        "INSERT INTO text_head (id, number, link) VALUES (1, 0, '')",
    ),
    append_only=("text_changes",),
)
