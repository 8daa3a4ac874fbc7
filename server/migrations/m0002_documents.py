"""Step 2: who stored and who tied which documents to which cases, what was shown to whom, and security events."""

from __future__ import annotations

from server.migrations.step import Migration

MIGRATION = Migration(
    2,
    "documents, what was shown, security events",
    (
        "CREATE TABLE uploads (sha256 VARCHAR NOT NULL, person VARCHAR NOT NULL, time VARCHAR NOT NULL, "
        "PRIMARY KEY (sha256, person))",
        "CREATE TABLE document_cases (sha256 VARCHAR NOT NULL, case_id VARCHAR NOT NULL, person VARCHAR NOT NULL, "
        "known BOOLEAN NOT NULL, PRIMARY KEY (sha256, case_id, person))",
        "CREATE TABLE shown (id {serial}, time VARCHAR NOT NULL, person VARCHAR NOT NULL, what VARCHAR NOT NULL, "
        "name VARCHAR NOT NULL)",
        "CREATE TABLE security_events (id {serial}, time VARCHAR NOT NULL, kind VARCHAR NOT NULL, "
        "person VARCHAR NOT NULL, detail VARCHAR NOT NULL)",
    ),
    append_only=("shown", "security_events"),
)
