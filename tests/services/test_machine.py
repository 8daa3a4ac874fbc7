"""What the start asks of Python itself."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from app.services.machine import start_without_collecting


@pytest.fixture
def collecting() -> Iterator[None]:
    """Python collects again after the test as it did before it."""
    gc.enable()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.usefixtures("collecting")
def test_nothing_is_collected_while_the_window_starts_and_what_is_there_by_then_is_let_alone() -> None:
    kept = [[number] for number in range(10)]

    collect_again = start_without_collecting()
    assert not gc.isenabled()
    assert gc.get_freeze_count() == 0

    collect_again()
    assert gc.isenabled()
    assert gc.get_freeze_count() > len(kept)
    assert not any(kept is found for found in gc.get_objects())
