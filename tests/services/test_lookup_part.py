"""The look-up as the workbench offers it: which copy is asked, and that trouble is quiet."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import msgspec

import resources
from app.services.lookups.directory import OnlineDirectory
from app.services.settings import ORGANISATIONS_FOLDER
from tests.builders import RULEBOOK
from tests.scenarios.benches import bench

COPY = Path(resources.path("enhetsregisteret"))
OFFICE = msgspec.structs.replace(RULEBOOK, practice=False)


def test_practice_asks_the_shipped_copy(tmp_path: Path) -> None:
    with bench(tmp_path) as ann:
        estate, deleted = ann.organisation("312 901 048"), ann.organisation("311649124")
        unknown, wrong = ann.organisation("319990003"), ann.organisation("12")

    assert estate is not None and estate.form == "KBO" and estate.administrators == ("Torunn Brekkhus",)
    assert estate.address[-1] == "4006 STAVANGER" and estate.country == "NO"
    assert deleted is not None and deleted.deleted_since == date(2026, 3, 31)
    assert (unknown, wrong) == (None, None)


def test_an_office_asks_nobody_until_it_is_told_whom(tmp_path: Path) -> None:
    with bench(tmp_path, rulebook=OFFICE) as ann:
        assert ann.organisation("312901048") is None

        ann.set_setting(ORGANISATIONS_FOLDER, str(shutil.copytree(COPY, tmp_path / "kopi")))
        found = ann.organisation("310455113")

    assert found is not None and found.bankrupt and found.bankrupt_since is not None


def test_a_register_that_does_not_answer_is_no_trouble(tmp_path: Path) -> None:
    with bench(tmp_path, directory=OnlineDirectory("http://127.0.0.1:9", timeout_s=0.5)) as ann:
        assert ann.organisation("310455113") is None
