"""The local store: encrypted, durable by its settings, searched safely, and quick with a hundred thousand cases."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from app.models.reasons import Reason, Refused
from app.models.store import lists, outbox, shelves
from app.models.store.database import Database, StoreFault
from app.models.store.outbox import Sending
from app.models.store.search import MAX_WORDS, match, normalise
from app.models.tables import cases
from app.models.worklist import WorklistFilter, WorklistQuery

KEY = bytes(range(32))
TODAY = date(2026, 11, 23)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "workbench.db", KEY)


def test_nothing_can_be_read_from_the_files(tmp_path: Path) -> None:
    database = Database(tmp_path / "workbench.db", KEY)
    with database.write() as connection:
        shelves.keep_scratch(connection, "key", b"KANARIFUGL" * 100, "")

    files = [path.read_bytes() for path in tmp_path.iterdir()]

    assert len(files) >= 2
    assert not any(b"KANARIFUGL" in data or b"SQLite format" in data for data in files)
    database.close()


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    Database(tmp_path / "workbench.db", KEY).close()

    with pytest.raises(StoreFault):
        Database(tmp_path / "workbench.db", bytes(32))


def test_the_settings_that_survive_a_power_cut_are_on(database: Database) -> None:
    with database.write() as connection:
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode")]

    assert found == [3, "wal"]


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as connection:
        shelves.set_value(connection, "cursor", "moved")
        raise ZeroDivisionError

    with database.read() as connection:
        assert shelves.value(connection, "cursor") == ""


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(StoreFault), database.read() as connection:
        shelves.set_value(connection, "cursor", "moved")


def test_a_fault_tells_no_values(database: Database) -> None:
    with pytest.raises(StoreFault) as told, database.write() as connection:
        for _ in range(2):
            outbox.put(connection, "same-id", "case", b"14834849578", "")

    assert "14834849578" not in str(told.value)


def test_a_database_of_a_newer_program_is_left_alone(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    database.close()

    with pytest.raises(StoreFault, match="newer"):
        Database(database.path, KEY)


# --- outbox ---------------------------------------------------------------------------------------------


def states(database: Database, case_id: str = "case") -> list[tuple[str, str]]:
    with database.read() as connection:
        return [(act.act_id, act.state.value) for act in outbox.of_case(connection, case_id)]


def test_a_refusal_holds_what_comes_after_it_in_its_case(database: Database) -> None:
    with database.write() as connection:
        for act_id, case_id in (("1", "case"), ("2", "case"), ("3", "other")):
            outbox.put(connection, act_id, case_id, b"", "")
        outbox.refuse(connection, "1", Refused(Reason.STALE, {"name": "Siri"}), "now")
        outbox.put(connection, "4", "case", b"", "")

    assert states(database) == [("1", "refused"), ("2", "held"), ("4", "held")]
    assert states(database, "other") == [("3", "pending")]
    with database.read() as connection:
        found = outbox.find(connection, "1")
    assert found is not None and found.refusal == Refused(Reason.STALE, {"name": "Siri"})


def test_an_answer_lets_the_rest_go_on_up_to_the_next_refusal(database: Database) -> None:
    with database.write() as connection:
        for act_id in "12345":
            outbox.put(connection, act_id, "case", b"", "")
        outbox.refuse(connection, "1", Refused(Reason.STALE), "now")
        outbox.settle(connection, "1", Sending.SET_ASIDE, "now")
        outbox.refuse(connection, "3", Refused(Reason.STALE), "now")

    assert [state for _, state in states(database)] == ["set_aside", "pending", "refused", "held", "held"]


def test_an_act_done_again_stands_where_the_old_one_stood(database: Database) -> None:
    with database.write() as connection:
        for act_id in "123":
            outbox.put(connection, act_id, "case", b"", "")
        outbox.refuse(connection, "1", Refused(Reason.STALE), "now")
        place = outbox.step_aside(connection, "1", "now")
        outbox.put(connection, "1b", "case", b"", "", place)

    assert states(database) == [("1b", "pending"), ("2", "pending"), ("3", "pending"), ("1", "redone")]


def test_acts_of_a_lost_log_go_before_everything_else(database: Database) -> None:
    with database.write() as connection:
        outbox.put(connection, "new", "case", b"", "")
        outbox.put_back(
            connection, [{"act_id": name, "case_id": "case", "body": b"", "made_at": ""} for name in ("a", "b")]
        )

    assert [act_id for act_id, _ in states(database)] == ["a", "b", "new"]


# --- searching ------------------------------------------------------------------------------------------


def test_search_words_lose_accents_and_case() -> None:
    assert normalise("Sørbøen, KÅRE – Łukasz (2026/14)") == "sorboen kare lukasz 2026 14"


@pytest.mark.parametrize(
    "typed", ['"', "a OR b", "words:x", "NEAR(a b)", "*", "a*b", "'; DROP TABLE", "\x00", "x" * 9999]
)
def test_typed_text_is_never_query_language(database: Database, typed: str) -> None:
    query = WorklistQuery(filter=WorklistFilter.ALL, person="", today=TODAY, text=typed)

    with database.read() as connection:
        assert lists.worklist_ids(connection, query) == []


def test_a_query_has_few_words() -> None:
    assert match("a " * 10_000).count('"') == 2 * MAX_WORDS
    assert match("  .,- ") == ""


# --- a hundred thousand cases -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A hundred thousand cases of a hundred people, with deadlines over a year."""
    database = Database(tmp_path_factory.mktemp("large") / "workbench.db", KEY)
    names = ("registered", "in_progress", "on_hold", "submitted", "closed")
    rows = [
        {
            "case_id": f"case-{number}",
            "number": f"AAREG-2026-{number:05d}",
            "title": "Opplysninger om ansatte",
            "state": names[number % 5],
            "open": int(number % 5 != 4),
            "received": "2026-11-02",
            "due": (TODAY + timedelta(days=number % 365 - 100)).isoformat(),
            "assigned_to": f"person-{number % 100}" if number % 3 else "",
            "door": "other",
            "words": f"sak nummer {number}",
        }
        for number in range(100_000)
    ]
    with database.write() as connection:
        connection.execute(insert(cases), rows)
        connection.exec_driver_sql("INSERT INTO case_words(rowid, words) SELECT rowid, words FROM cases")
        connection.exec_driver_sql("ANALYZE")
    return database


def test_every_filter_goes_by_an_index(large: Database) -> None:
    with large.read() as connection:
        for kind in WorklistFilter:
            query = WorklistQuery(filter=kind, person="person-7", today=TODAY)
            plan = " ".join(lists.plan(connection, query))
            assert "INDEX cases_" in plan and "TEMP B-TREE" not in plan, (kind, plan)


def test_rows_come_page_by_page(large: Database) -> None:
    with large.read() as connection:
        ids = lists.worklist_ids(connection, WorklistQuery(filter=WorklistFilter.ALL, person="", today=TODAY))
        rows = lists.worklist_rows(connection, ids[5000:5100])

    assert len(ids) == 100_000
    assert [row.rowid for row in rows] == ids[5000:5100]
