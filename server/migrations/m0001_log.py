"""Step 1: the log, what was refused, where cases stand, people and their sessions."""

from __future__ import annotations

from server.migrations.step import Migration

MIGRATION = Migration(
    1,
    "log, refused acts, people and sessions",
    (
        "CREATE TABLE schema_version (number INTEGER PRIMARY KEY, title VARCHAR NOT NULL)",
        "CREATE TABLE meta (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)",
        "CREATE TABLE log_head (id INTEGER PRIMARY KEY, seq BIGINT NOT NULL, log_hash VARCHAR NOT NULL)",
        "INSERT INTO log_head (id, seq, log_hash) VALUES (1, 0, '')",
        "CREATE TABLE log (seq BIGINT PRIMARY KEY, case_id VARCHAR NOT NULL, revision INTEGER NOT NULL, "
        "act_id VARCHAR NOT NULL UNIQUE, person VARCHAR NOT NULL, digest VARCHAR NOT NULL, body {blob} NOT NULL, "
        "time VARCHAR NOT NULL, number VARCHAR NOT NULL, hash VARCHAR NOT NULL, log_hash VARCHAR NOT NULL, "
        "UNIQUE (case_id, revision))",
        "CREATE TABLE refused (id {serial}, act_id VARCHAR NOT NULL, case_id VARCHAR NOT NULL, person VARCHAR NOT NULL, "
        "digest VARCHAR NOT NULL, body {blob} NOT NULL, status VARCHAR NOT NULL, reason VARCHAR NOT NULL, "
        "words VARCHAR NOT NULL, time VARCHAR NOT NULL, final BOOLEAN NOT NULL)",
        "CREATE INDEX refused_by_act ON refused (act_id, person)",
        "CREATE TABLE cases (case_id VARCHAR PRIMARY KEY, revision INTEGER NOT NULL, number VARCHAR NOT NULL, "
        "protection VARCHAR NOT NULL)",
        "CREATE INDEX cases_protected ON cases (protection)",
        "CREATE TABLE case_numbers (year INTEGER PRIMARY KEY, last INTEGER NOT NULL)",
        "CREATE TABLE people (id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, roles VARCHAR NOT NULL, "
        "groups VARCHAR NOT NULL, active BOOLEAN NOT NULL)",
        "CREATE TABLE sessions (token_hash VARCHAR PRIMARY KEY, person VARCHAR NOT NULL, expires VARCHAR NOT NULL)",
    ),
    append_only=("log", "refused"),
)
