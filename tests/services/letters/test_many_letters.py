"""Letters by the hundred: every kind to every group in every language, and what dice throw. None may break anything.

Each keeps PDF/A-2a and PDF/UA-1, reads aloud word for word what the letter says, has no fault that qpdf finds, and is the
same bytes in another process. What one run of the Java machine can judge is one test, so that runs are not repeated on other
cores.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from app.models.texts import Language
from app.models.values import LetterKind
from app.services.letters.letter import IssueFields, Letter
from app.services.letters.render import draft_pdf, final_pdf
from tests.services.letters.every_letter import OUTCOMES, every_letter, groups
from tests.services.letters.judging import broken, judged, qpdf_says
from tests.services.letters.random_letters import random_letters
from tests.services.letters.reading import lines
from tests.services.letters.sample_cases import FIELDS
from tests.services.letters.source import source

Lot = dict[str, tuple[Letter, IssueFields | None]]
LOTS = ("nb", "nn", "en", "2026", "20261123")
"""Every letter of a language, and a hundred letters of a seed."""


def lot(name: str) -> Lot:
    """Letters by name, drafts and finals in turn."""
    if name.isdecimal():
        return {key: (letter, fields) for key, letter, fields in random_letters(int(name), 100)}
    language = Language(name)
    chosen = (pair for pair in every_letter() if pair[1].language is language)
    return {key: (letter, FIELDS if place % 2 else None) for place, (key, letter) in enumerate(chosen)}


def drawn(letters: Lot) -> dict[str, bytes]:
    return {
        name: (final_pdf(letter, fields) if fields else draft_pdf(letter)).pdf
        for name, (letter, fields) in letters.items()
    }


def hashes(name: str) -> Iterator[str]:
    for key, data in drawn(lot(name)).items():
        yield f"{key} {hashlib.sha256(data).hexdigest()}"


def test_every_kind_and_outcome_goes_to_every_group_in_every_language() -> None:
    names = {name for name, _ in every_letter()}
    kinds = [kind.value for kind in LetterKind if kind is not LetterKind.DECISION]
    whats = [*kinds, *(f"{family}-{outcome}" for family in ("decision", "reversal") for outcome in OUTCOMES)]
    whats.append("complaint-dismiss")
    assert names == {f"{group}-{what}" for group, _, _, _ in groups() for what in whats}
    assert len(names) == 3 * 8 * (9 + len(LetterKind) - 1)
    templates = {letter.template for _, letter in every_letter()}
    assert templates == {
        *kinds,
        *(f"{family}.{outcome}" for family in ("decision", "reversal") for outcome in OUTCOMES),
        "complaint.dismiss",
    }


@pytest.mark.parametrize("name", LOTS)
def test_all_keep_both_standards(name: str, tmp_path: Path) -> None:
    letters = lot(name)
    answers = judged(tmp_path, drawn(letters))
    assert len(answers) == len(letters) >= 100
    assert broken(answers) == {}


@pytest.mark.parametrize("name", LOTS)
def test_all_are_read_word_for_word_and_are_sound(name: str) -> None:
    letters = lot(name)
    for key, data in drawn(letters).items():
        assert lines(data) == source(*letters[key]), key
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert pdf.check_pdf_syntax() == [], key


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="the program qpdf is not installed (.ci/setup installs it)")
@pytest.mark.parametrize("name", LOTS)
def test_qpdf_finds_no_fault(name: str, tmp_path: Path) -> None:
    assert qpdf_says(tmp_path, drawn(lot(name))) == {}


def test_all_are_the_same_bytes_in_another_process_with_another_hash_seed() -> None:
    here = [line for name in LOTS for line in hashes(name)]
    code = f"import {__name__} as m\nfor name in m.LOTS:\n    for line in m.hashes(name):\n        print(line)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONHASHSEED": "4711"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert done.stdout.splitlines() == here
    assert len(here) == len(set(here)) == 504 + 200
