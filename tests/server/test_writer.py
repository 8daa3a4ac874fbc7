"""The one writing thread: what is answered for is on the disk, and one job's failure is nobody else's."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from server.database import Database, case_numbers, open_database
from server.writer import Writer, WriterClosed


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    found = open_database(f"sqlite:///{tmp_path / 'server.db'}")
    yield found
    found.close()


def _insert(year: int) -> Callable[[Connection], int]:
    def work(connection: Connection) -> int:
        connection.execute(case_numbers.insert().values(year=year, last=1))
        return year

    return work


def _years(database: Database) -> list[int]:
    with database.reader.begin() as connection:
        return sorted(connection.execute(select(case_numbers.c.year)).scalars().all())


def test_jobs_that_wait_together_are_committed_together_and_one_failure_is_its_own(database: Database) -> None:
    writer = Writer(database.writer)
    gate = threading.Event()
    commits: list[int] = []
    first = writer.submit(lambda connection: gate.wait(10))
    jobs = [writer.submit(_insert(year), commits.append) for year in (2001, 2002, 2001, 2003)]
    assert not any(job.done() for job in jobs)
    gate.set()
    assert first.result(10)
    assert [job.result(10) for job in (jobs[0], jobs[1], jobs[3])] == [2001, 2002, 2003]
    with pytest.raises(DBAPIError):
        jobs[2].result(10)
    assert commits == [2001, 2002, 2003]
    assert _years(database) == [2001, 2002, 2003]
    writer.close()


def test_nothing_is_answered_for_before_it_is_committed(database: Database) -> None:
    writer = Writer(database.writer)
    for year in range(30):
        writer.submit(_insert(year)).result(10)
        assert year in _years(database)
    writer.close()


def test_a_closed_writer_finishes_what_waits_and_takes_no_more(database: Database) -> None:
    writer = Writer(database.writer)
    jobs = [writer.submit(_insert(year)) for year in range(100)]
    writer.close()
    writer.close()
    assert [job.result(0) for job in jobs] == list(range(100))
    with pytest.raises(WriterClosed):
        writer.submit(_insert(1000)).result(0)


def test_a_commit_that_fails_is_everybodys_problem_and_the_writer_lives_on(database: Database) -> None:
    writer = Writer(database.writer)

    def spoil(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.exec_driver_sql("CREATE TABLE big (data BLOB)")
        connection.exec_driver_sql("INSERT INTO big VALUES (randomblob(10000000))")

    with pytest.raises(DBAPIError, match="full"):
        writer.submit(spoil).result(10)
    assert writer.submit(_insert(2030)).result(10) == 2030
    writer.close()
