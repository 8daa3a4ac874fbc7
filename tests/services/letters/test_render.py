"""The file itself: the same bytes every time, read back word for word, and final differs from draft in its fields alone."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import msgspec
import pikepdf
import pytest

from app.models.texts import Language
from app.services.letters.render import draft_pdf, final_pdf
from app.services.letters.structure import LOCALES
from app.services.letters.subsets import further, standard
from app.services.letters.typefaces import typefaces
from app.services.problems import LetterProblem
from tests.services.letters.reading import lines, pieces, plain, tree
from tests.services.letters.samples import FIELDS, decision_case, facts_in, letter_of, samples
from tests.services.letters.source import source

SAMPLES = samples()
_HASHES = """
import hashlib
from tests.services.letters.samples import FIELDS, samples
from app.services.letters.render import draft_pdf, final_pdf
for name, letter in sorted(samples().items())[::4]:
    for pdf in (draft_pdf(letter).pdf, final_pdf(letter, FIELDS).pdf):
        print(name, hashlib.sha256(pdf).hexdigest())
"""


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_the_tree_says_word_for_word_what_the_letter_says(name: str) -> None:
    letter = SAMPLES[name]
    assert lines(final_pdf(letter, FIELDS).pdf) == source(letter, FIELDS)


@pytest.mark.parametrize("name", sorted(SAMPLES)[::3])
def test_the_final_differs_from_the_draft_in_its_fields_alone(name: str) -> None:
    letter = SAMPLES[name]
    draft, final = draft_pdf(letter), final_pdf(letter, FIELDS)
    labels = letter.labels
    day = "23 November 2026" if letter.language is Language.EN else "23. november 2026"
    filled = {
        labels.case_number_blank: FIELDS.case_number,
        labels.date_blank: day,
        labels.approver_blank: FIELDS.approver,
    }
    expected = []
    for piece in pieces(draft.pdf):
        text = plain(piece.text)
        for blank, value in filled.items():
            text = text.replace(blank, value)
        expected.append((piece.page, piece.mark, piece.y, text))
    found = [(piece.page, piece.mark, piece.y, plain(piece.text)) for piece in pieces(final.pdf)]
    assert found == expected
    assert draft.pages == final.pages


def test_same_letter_same_bytes_in_other_processes() -> None:
    here = [
        f"{name} {hashlib.sha256(pdf).hexdigest()}"
        for name, letter in sorted(SAMPLES.items())[::4]
        for pdf in (draft_pdf(letter).pdf, final_pdf(letter, FIELDS).pdf)
    ]
    for seed in ("1", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", _HASHES],
            cwd=Path(__file__).parents[3],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.splitlines() == here


def test_what_was_drawn_before_changes_nothing() -> None:
    letter = SAMPLES["nb-receipt"]
    names = ("Łukasz Źrebiec", "Ελένη", "Їжак", "Łukasz Źrebiec-Їжак", "Ola")
    chosen = [msgspec.structs.replace(letter, recipient=(name, *letter.recipient[1:])) for name in names]
    chosen += list(SAMPLES.values())[::9]
    standard.cache_clear()
    further.cache_clear()
    forwards = [draft_pdf(one).pdf for one in chosen]
    standard.cache_clear()
    further.cache_clear()
    backwards = [draft_pdf(one).pdf for one in reversed(chosen)]
    assert forwards == backwards[::-1] == [draft_pdf(one).pdf for one in chosen]


def test_what_is_remembered_of_strange_names_is_bounded() -> None:
    letter, kept = SAMPLES["nb-receipt"], further.cache_info().maxsize
    assert kept == 64
    further.cache_clear()
    for code in range(0x1EA0, 0x1EA0 + kept + 6):
        draft_pdf(msgspec.structs.replace(letter, recipient=(chr(code), *letter.recipient[1:])))
    assert further.cache_info().misses == kept + 6
    assert further.cache_info().currsize == kept


def test_more_strange_characters_than_one_font_has_codes_for_are_drawn_and_read_back() -> None:
    strange = [chr(code) for code in (*range(0x1E00, 0x1EF9), *range(0x400, 0x45F), *range(0x391, 0x3A1))]
    drawable = [sign for sign in strange if not typefaces().missing((sign,))]
    assert len(drawable) > 250
    text = " ".join("".join(drawable[place : place + 12]) for place in range(0, len(drawable), 12))
    case = decision_case(facts_in(Language.NB), "refuse")
    draft = msgspec.structs.replace(case.draft, facts=text)
    drawn = draft_pdf(letter_of(msgspec.structs.replace(case, draft=draft)))
    assert text in lines(drawn.pdf)
    with pikepdf.open(io.BytesIO(drawn.pdf)) as pdf:
        assert {"/F1", "/F1+0", "/F1+1"} <= set(pdf.pages[0].resources.Font.keys())


def test_threads_do_not_disturb_each_other() -> None:
    chosen = list(SAMPLES.values())[:12]
    alone = [draft_pdf(letter).pdf for letter in chosen]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(6) as pool:
            assert [drawn.pdf for drawn in pool.map(draft_pdf, chosen)] == alone
    finally:
        sys.setswitchinterval(usual)


@pytest.mark.parametrize("name", sorted(SAMPLES)[::5])
def test_the_file_is_sound_and_says_what_it_is(name: str) -> None:
    letter = SAMPLES[name]
    data = final_pdf(letter, FIELDS).pdf
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert str(pdf.Root.Lang) == LOCALES[letter.language]
        assert str(pdf.docinfo[pikepdf.Name.Title]) == letter.title
        assert "/Names" not in pdf.Root and "/OpenAction" not in pdf.Root
        assert [item.title for item in pdf.open_outline().root] == [letter.title]
        fonts = [font for page in pdf.pages for _, font in page.resources.Font.items()]
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
    assert data.startswith(b"%PDF-1.7")
    assert len(data) < 90_000


def test_the_table_is_read_with_its_headings() -> None:
    found = tree(draft_pdf(SAMPLES["nb-decision-partial"]).pdf)
    cells = [element for element in found.walk() if element.role == "TH"]
    assert {cell.attributes["Scope"] for cell in cells[:4]} == {"Column"}
    assert {cell.attributes["Scope"] for cell in cells[4:]} == {"Row"}
    assert len(cells) == 4 + 18


def test_a_final_letter_carries_its_own_date_and_a_draft_none() -> None:
    letter = SAMPLES["nb-receipt"]
    other = msgspec.structs.replace(FIELDS, date=date(2027, 1, 4))
    with pikepdf.open(io.BytesIO(final_pdf(letter, other).pdf)) as pdf:
        assert str(pdf.docinfo[pikepdf.Name.CreationDate]) == "D:20270104000000Z"
    with pikepdf.open(io.BytesIO(draft_pdf(letter).pdf)) as pdf:
        assert pikepdf.Name.CreationDate not in pdf.docinfo


@pytest.mark.parametrize(("text", "code"), [("შოთა", "U+10E8"), ("محمد", "U+0645"), ("山田", "U+5C71"), ("a\tb", "")])
def test_a_character_that_the_typeface_lacks_is_named(text: str, code: str) -> None:
    case = decision_case(facts_in(Language.NB), "refuse")
    letter = letter_of(msgspec.structs.replace(case, draft=msgspec.structs.replace(case.draft, facts=text)))
    if not code:
        assert draft_pdf(letter).pages > 0
        return
    with pytest.raises(LetterProblem, match=code.replace("+", r"\+")):
        draft_pdf(letter)


@pytest.mark.parametrize(
    "name",
    ["Łukasz Źrebiec-Wąsowski", "Þórdís Ægisdóttir", "Đorđe Šimić", "Nguyễn Thị Hương", "Čáhcesuolu", "Ελένη", "Їжак"],
)
def test_european_names_are_drawn_and_read_back(name: str) -> None:
    letter = SAMPLES["nb-receipt"]
    drawn = draft_pdf(msgspec.structs.replace(letter, recipient=(name, *letter.recipient[1:])))
    assert lines(drawn.pdf)[1].startswith(name)


def test_an_address_that_does_not_fit_stops_the_letter() -> None:
    letter = msgspec.structs.replace(SAMPLES["nb-receipt"], recipient=tuple(f"linje {n}" for n in range(7)))
    with pytest.raises(LetterProblem, match="linje 6"):
        draft_pdf(letter)


def test_a_long_name_is_set_smaller_so_that_nothing_moves() -> None:
    letter = SAMPLES["nb-decision-refuse"]
    long = msgspec.structs.replace(
        FIELDS, approver="Maximiliane-Kristine Østensjø-Aasgaardstrand von Brockdorff-Ahlefeldt"
    )
    ordinary, other = (pieces(final_pdf(letter, fields).pdf) for fields in (FIELDS, long))
    assert [(piece.page, piece.y) for piece in ordinary] == [(piece.page, piece.y) for piece in other]
