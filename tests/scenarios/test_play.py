"""The rehearsal on other letters than the practice letters, as a process of its own: what it writes, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models.values import digest
from main import main
from tests.scenarios import letters_maker
from tests.scenarios.letters_maker import expects, write_letter, write_letters
from tests.server.running import ROOT

KEYS = {
    "file",
    "case_number",
    "door",
    "language",
    "received",
    "deadlines",
    "outcome",
    "state",
    "letters",
    "acts",
    "verified",
    "refused",
}


def play(cases: Path, out: Path, language: str = "en") -> subprocess.CompletedProcess[str]:
    words = ("--cases", str(cases), "--out", str(out), "--today", "2026-11-24", "--language", language)
    return subprocess.run(
        [sys.executable, "main.py", "play", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONFAULTHANDLER": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )


def summary(out: Path) -> dict[str, dict[str, Any]]:
    """The summary's cases by the names of their files."""
    told = json.loads((out / "summary.json").read_bytes())
    assert set(told) == {"cases"}
    return {case["file"]: case for case in told["cases"]}


def check_sound(case: dict[str, Any], out: Path) -> None:
    """What must be true of every case that went well."""
    assert set(case) == KEYS
    assert case["verified"] is True
    assert (case["refused"], type(case["acts"])) == (0, int)
    assert case["acts"] > 3
    assert case["case_number"].startswith("AAREG-2026-")
    assert date.fromisoformat(case["received"])
    for deadline in case["deadlines"]:
        assert set(deadline) == {"name", "date", "why"}
        assert deadline["name"] in ("interim_reply", "information_due", "complaint")
        assert date.fromisoformat(deadline["date"])
        assert len(deadline["why"]) > 20
    assert case["letters"]
    for letter in case["letters"]:
        assert set(letter) == {"kind", "path", "sha256"}
        assert digest((out / letter["path"]).read_bytes()) == letter["sha256"]


def dates(case: dict[str, Any]) -> dict[str, str]:
    return {item["name"]: item["date"] for item in case["deadlines"]}


def kinds(case: dict[str, Any]) -> list[str]:
    return [letter["kind"] for letter in case["letters"]]


def test_other_letters_are_played_and_told(tmp_path: Path) -> None:
    cases = write_letters(tmp_path / "cases", ("innkommet-0101", "innkommet-0103"))
    out = tmp_path / "out"

    ended = play(cases, out)

    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    assert ended.stdout.splitlines()[-1] == "2 of 2 cases went well."
    told = summary(out)
    estate, complaint = told["innkommet-0101.pdf"], told["innkommet-0103.pdf"]
    for case in told.values():
        check_sound(case, out)
    assert (estate["door"], estate["language"], estate["received"]) == ("private_person", "nn", "2026-11-02")
    assert (estate["outcome"], estate["state"], kinds(estate)) == ("partial", "dispatched", ["decision"])
    assert dates(estate) == {"interim_reply": "2026-12-02"}
    assert (complaint["door"], complaint["language"], complaint["outcome"]) == ("other", "nn", None)
    assert (complaint["state"], kinds(complaint)) == ("in_progress", ["complaint_receipt"])
    # three weeks after Monday 5 October, although the complaint came long after
    assert dates(complaint)["complaint"] == "2026-10-26"
    assert (out / "screenshots" / "register.png").stat().st_size > 10_000


@pytest.mark.long
def test_the_other_doors_and_languages_are_played(tmp_path: Path) -> None:
    cases = write_letters(tmp_path / "cases", ("innkommet-0102", "innkommet-0104", "innkommet-0105"))
    out = tmp_path / "out"
    # the truth may have another name than the scan that it is about
    (cases / "innkommet-0102.json").rename(cases / "about-the-research.json")

    ended = play(cases, out, "nb")

    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    told = summary(out)
    for case in told.values():
        check_sound(case, out)
    assert {name: (case["door"], case["language"], case["outcome"], case["state"]) for name, case in told.items()} == {
        "innkommet-0102.pdf": ("other", "en", "partial", "dispatched"),
        "innkommet-0104.pdf": ("estate_administrator", "nb", None, "on_hold"),
        "innkommet-0105.pdf": ("foreign_authority", "en", "refuse", "dispatched"),
    }
    assert kinds(told["innkommet-0104.pdf"]) == ["request_for_information"]
    assert set(dates(told["innkommet-0104.pdf"])) == {"interim_reply", "information_due"}
    assert len({case["case_number"] for case in told.values()}) == 3


@pytest.mark.long
def test_a_letter_that_cannot_be_played_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    cases, out = tmp_path / "cases", tmp_path / "out"
    cases.mkdir()
    stuck = letters_maker.bankruptcy_without_proof()
    stuck["requested_data"]["elements"].append("no.such.element")
    write_letter(cases, "1-stuck", stuck)
    write_letter(cases, "2-unreadable", letters_maker.authority_abroad())
    (cases / "2-unreadable.json").write_text("{", encoding="utf-8")
    unreachable = letters_maker.authority_abroad() | {"expected_outcome": expects("grant")}
    write_letter(cases, "3-unreachable", unreachable)

    ended = play(cases, out)

    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.splitlines()[-1] == "0 of 3 cases went well."
    told = summary(out)
    assert "no.such.element" in told["1-stuck.pdf"]["fault"]
    assert "no day of receipt" in told["2-unreadable.pdf"]["fault"]
    assert told["3-unreachable.pdf"]["fault"] == "the outcome refuse is not among ['grant']"
    assert told["3-unreachable.pdf"]["state"] == "dispatched"
    assert all(set(case) == KEYS | {"fault"} for case in told.values())


@pytest.mark.parametrize("make", [True, False])
def test_a_folder_without_letters_is_wrong_usage(tmp_path: Path, make: bool) -> None:
    cases, out = tmp_path / "cases", tmp_path / "out"
    if make:
        cases.mkdir()
        (cases / "truth-without-a-scan.json").write_text('{"file": null}')
        (cases / "scan-without-a-truth.pdf").write_bytes(b"%PDF-1.7")
    ended = play(cases, out)
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert not out.exists()


@pytest.mark.parametrize(
    "words", [["--today", "24.11.2026"], ["--language", "sv"], ["--cases"], ["--speed", "9"], ["letters"]]
)
def test_wrong_words_are_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["play", *words])
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err
