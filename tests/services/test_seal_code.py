"""The verification code: what it is made of, how it is printed, and that draft and final differ in it and nowhere else."""

from __future__ import annotations

import io
from datetime import date

import msgspec
import pikepdf
import pypdfium2
import pytest
import zxingcpp

from app.models.texts import Language
from app.models.values import LetterKind
from app.services.letters.code import (
    ALPHABET,
    grouped,
    read_code,
    shown_address,
    verification_code,
    web_address,
    with_code,
)
from app.services.letters.content import content_digest
from app.services.letters.letter import Letter
from app.services.letters.render import draft_pdf, final_pdf
from tests.services.letters.reading import lines, pieces, plain, tree
from tests.services.letters.samples import FIELDS, TEXTS, decision_case, facts_in, letter_of, samples

BASE = "https://kontroll.example.no/brev"
SAMPLES = samples()
NAMES = sorted(SAMPLES)[::4]


def coded(name: str) -> Letter:
    return with_code(SAMPLES[name], TEXTS, BASE)


def code_of(letter: Letter) -> str:
    return verification_code(FIELDS.case_number, FIELDS.date, content_digest(letter))


# --- the code itself ----------------------------------------------------------------------------------------


def test_it_is_sixteen_characters_of_crockfords_alphabet_and_always_the_same() -> None:
    code = verification_code("AAREG-2026-00001", date(2026, 11, 23), "0" * 64)

    assert code == "11VZJZ9ER7VBH1JY"
    assert len(code) == 16 and set(code) <= set(ALPHABET)


def test_everything_that_makes_a_letter_another_makes_another_code() -> None:
    whole = ("AAREG-2026-00001", date(2026, 11, 23), "0" * 64)
    others = [
        ("AAREG-2026-00002", whole[1], whole[2]),
        (whole[0], date(2026, 11, 24), whole[2]),
        (whole[0], whole[1], "0" * 63 + "1"),
        ("AAREG-2026-0000", whole[1], whole[2]),
    ]
    assert len({verification_code(*given) for given in (whole, *others)}) == 5


def test_many_codes_are_spread_over_the_alphabet() -> None:
    codes = [verification_code(f"AAREG-2026-{number:05d}", date(2026, 11, 23), "0" * 64) for number in range(2000)]

    assert len(set(codes)) == 2000
    for place in range(16):
        assert {code[place] for code in codes} == set(ALPHABET)


@pytest.mark.parametrize(
    "typed",
    [
        "ET1F-B6N5-ZR1Y-9GBG",
        "et1fb6n5zr1y9gbg",
        " ETIF B6N5 ZRLY 9GBG ",
        "https://kontroll.example.no/brev/ET1FB6N5ZR1Y9GBG",
        "https://kontroll.example.no/brev/ET1FB6N5ZR1Y9GBG/",
    ],
)
def test_what_people_type_is_understood(typed: str) -> None:
    assert read_code(typed) == "ET1FB6N5ZR1Y9GBG"


@pytest.mark.parametrize("typed", ["", "ET1F", "ET1F-B6N5-ZR1Y-9GBU", "ET1FB6N5ZR1Y9GBG0", "ødelagt"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_addresses() -> None:
    assert web_address(BASE + "/", "A") == f"{BASE}/A"
    assert shown_address(BASE + "/") == "kontroll.example.no/brev"


# --- the code in the letter ---------------------------------------------------------------------------------


def test_nothing_is_printed_until_the_operator_says_where_codes_are_checked() -> None:
    letter = SAMPLES["nb-receipt"]
    assert with_code(letter, TEXTS, "") is letter
    assert b"Figure" not in final_pdf(letter, FIELDS).pdf


@pytest.mark.parametrize("name", NAMES)
def test_the_final_differs_from_the_draft_in_its_fields_alone(name: str) -> None:
    letter = coded(name)
    assert letter.code is not None
    draft, final = draft_pdf(letter), final_pdf(letter, FIELDS)
    labels = letter.labels
    filled = {
        labels.case_number_blank: FIELDS.case_number,
        labels.date_blank: "23 November 2026" if letter.language is Language.EN else "23. november 2026",
        labels.approver_blank: FIELDS.approver,
        letter.code.blank: grouped(code_of(letter)),
    }
    expected = []
    for piece in pieces(draft.pdf):
        text = plain(piece.text)
        for blank, value in filled.items():
            text = text.replace(blank, value)
        expected.append((piece.page, piece.mark, piece.y, text))
    assert [(piece.page, piece.mark, piece.y, plain(piece.text)) for piece in pieces(final.pdf)] == expected
    assert draft.pages == final.pages
    assert box(draft.pdf) == box(final.pdf)


@pytest.mark.parametrize("name", NAMES)
def test_a_telephone_reads_the_code_from_the_paper(name: str) -> None:
    letter = coded(name)
    found = scanned(final_pdf(letter, FIELDS).pdf)

    assert found == [web_address(BASE, code_of(letter))]
    assert scanned(draft_pdf(letter).pdf) == []


def test_the_code_is_read_even_with_a_blot_on_it() -> None:
    letter = coded("nb-receipt")
    data = final_pdf(letter, FIELDS).pdf
    left, bottom, right, top = box(data)
    blot = (left + (right - left) * 0.5, bottom + (top - bottom) * 0.5, 6.0)

    assert scanned(data, blot) == [web_address(BASE, code_of(letter))]


@pytest.mark.parametrize("language", list(Language))
def test_whoever_cannot_see_the_picture_is_told_what_it_is(language: Language) -> None:
    letter = coded(f"{language}-receipt")
    assert letter.code is not None
    with pikepdf.open(io.BytesIO(final_pdf(letter, FIELDS).pdf)) as pdf:
        figures = [kid for kid in pdf.Root.StructTreeRoot.K[0].K if pikepdf.Name.Figure == kid.S]
        assert [str(figure.Alt) for figure in figures] == [letter.code.picture]
    assert "kontroll.example.no/brev" in letter.code.picture
    said = lines(final_pdf(letter, FIELDS).pdf)
    assert said[-2:] == [f"{letter.code.label} {grouped(code_of(letter))}", letter.code.check]
    assert [element.role for element in tree(final_pdf(letter, FIELDS).pdf).children][-3:] == ["Figure", "P", "P"]


def test_code_and_signatures_stand_on_one_page() -> None:
    case = decision_case(facts_in(Language.NB), "refuse")
    for words in range(0, 900, 45):
        draft = msgspec.structs.replace(case.draft, assessment="Vi har vurdert saken. " * (words // 4 + 1))
        letter = with_code(letter_of(msgspec.structs.replace(case, draft=draft)), TEXTS, BASE)
        data = final_pdf(letter, FIELDS).pdf
        pages = {plain(piece.text).strip(): piece.page for piece in pieces(data)}
        assert pages[grouped(code_of(letter))] == pages[plain(letter.closing)]
        lowest = min(piece.y for piece in pieces(data) if piece.y > 60)
        assert lowest >= 70


def test_the_content_binds_whether_there_is_a_code() -> None:
    letter = SAMPLES["nb-receipt"]
    other = with_code(letter, TEXTS, "https://annet.example.no")

    assert len({content_digest(found) for found in (letter, coded("nb-receipt"), other)}) == 3
    assert letter.kind is LetterKind.RECEIPT


def box(data: bytes) -> tuple[float, ...]:
    """Where the picture stands."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        figure = next(kid for kid in pdf.Root.StructTreeRoot.K[0].K if pikepdf.Name.Figure == kid.S)
        return tuple(float(side) for side in figure.A.BBox)


def scanned(data: bytes, blot: tuple[float, float, float] | None = None) -> list[str]:
    """What a reader of QR codes finds on the pages as they are printed, perhaps with a black blot at a place."""
    found = []
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            picture = page.render(scale=2.5).to_pil().convert("L")
            if blot:
                x, y, size = (round(2.5 * value) for value in blot)
                picture.paste(0, (x, picture.height - y, x + size, picture.height - y + size))
            found += [code.text for code in zxingcpp.read_barcodes(picture)]
    return found
