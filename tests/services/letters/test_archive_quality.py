"""Every kind of letter is PDF/A-2a and PDF/UA-1 by the veraPDF engine, and the engine sees what is broken.

One Java machine judges all files. Skipped only where the wheels of the dependency group "verapdf" are missing.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.letters.code import with_code
from app.services.letters.render import draft_pdf, final_pdf
from app.services.letters.seal import file_signer, sealed, timestamper
from tests.services.letters.judging import Answers, broken, judged
from tests.services.letters.mutants import mutants
from tests.services.letters.samples import FIELDS, TEXTS, samples
from tests.services.seal_kit import PASSPHRASE, key_file, time_stamp_service


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """What the engine says of every sample letter (draft or final, in turn) and of every mutant of one of them."""
    folder, files = tmp_path_factory.mktemp("verapdf"), {}
    for place, (name, letter) in enumerate(samples().items()):
        drawn = final_pdf(letter, FIELDS) if place % 2 else draft_pdf(letter)
        files[name] = drawn.pdf
    files |= {f"marked-{name}": data for name, data in marked(folder).items()}
    sound = draft_pdf(samples()["nb-decision-partial"]).pdf
    files |= {f"mutant-{name}": data for name, data in mutants(sound).items()}
    return judged(folder, files)


def marked(folder: Path) -> dict[str, bytes]:
    """Letters with a place for the code, with the code, and sealed; one of them time-stamped."""
    coded = {
        name: with_code(samples()[name], TEXTS, "https://kontroll.example.no/brev")
        for name in ("nb-decision-partial", "en-receipt", "nn-decision-grant")
    }
    found = {f"{name}-draft": draft_pdf(letter).pdf for name, letter in coded.items()}
    signer = file_signer(key_file(folder), PASSPHRASE)
    with time_stamp_service() as address:
        for name, letter in coded.items():
            final = final_pdf(letter, FIELDS).pdf
            stamper = timestamper(address if name == "en-receipt" else "")
            found |= {f"{name}-final": final, f"{name}-sealed": sealed(final, signer, stamper)}
    return found


def test_every_letter_passes_both_standards(answers: Answers) -> None:
    letters = {name: answer for name, answer in answers.items() if not name.startswith(("mutant-", "marked-"))}
    assert len(letters) == len(samples())
    assert broken(letters) == {}


def test_letters_with_code_and_seal_pass_both_standards(answers: Answers) -> None:
    letters = {name: answer for name, answer in answers.items() if name.startswith("marked-")}
    assert len(letters) == 9
    assert broken(letters) == {}


def test_every_mutant_fails(answers: Answers) -> None:
    wrong = {name: answer for name, answer in answers.items() if name.startswith("mutant-")}
    assert len(wrong) >= 25
    assert set(broken(wrong)) == set(wrong)


@pytest.mark.parametrize(
    ("mutant", "profile", "rule"),
    [
        ("no_language", "ua1", "7.2-"),
        ("picture_without_words", "ua1", "7.3-1"),
        ("heading_level_skipped", "ua1", "7.4.2-1"),
        ("heading_cell_without_scope", "ua1", "7.5-1"),
        ("untagged_text", "ua1", "7.1-3"),
        ("font_not_embedded", "2a", "6.2.11.4.1-"),
        ("missing_glyph_shown", "2a", "6.2.11."),
        ("script", "2a", "6.5."),
        ("encrypted", "2a", "6.1.3-2"),
    ],
)
def test_a_mutant_fails_for_its_own_reason(answers: Answers, mutant: str, profile: str, rule: str) -> None:
    assert any(failed.startswith(rule) for failed in answers[f"mutant-{mutant}"][profile])
