"""Where things stand on the page: the window of the envelope, the margins, what stays together, and what never overflows."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from app.models.case.state import Case
from app.models.case.weighing import MatrixRow, Verdict
from app.models.parties import Address, Recipient
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.letters.address import address_lines
from app.services.letters.first_page import AddressTooLong, address_block, address_fault
from app.services.letters.flow import BOTTOM, HEIGHT, LEFT, RIGHT, WIDTH, Run
from app.services.letters.layout import Layout, lay_out
from app.services.letters.letter import Letter, TableBlock
from app.services.letters.styles import MM
from app.services.letters.typefaces import Face, typefaces
from tests.builders import RULEBOOK
from tests.door_facts import facts
from tests.services.letters.samples import FIELDS, decision_case, facts_in, letter_of, samples

SAMPLES = samples()


def laid(letter: Letter) -> Layout:
    return lay_out(letter, FIELDS, typefaces())


def right_edge(run: Run) -> float:
    return run.x + typefaces().width(run.text.rstrip(" "), run.style.face, run.style.size)


def from_top(run: Run) -> tuple[float, float]:
    """Top and bottom of the run in millimetres from the page's upper edge."""
    return (HEIGHT - run.y - run.style.size * 0.95) / MM, (HEIGHT - run.y + run.style.size * 0.3) / MM


LONGEST = Recipient(
    name="Zakład Świadczeń Emerytalnych i Rentowych, Oddział",
    attention="Jadwiga Kołodziejczyk",
    address=Address(lines=("Wydział Realizacji Umów", "ul. Żurawia 14/3", "70-001 NOWY BRZEG"), country="PL"),
)
TOO_WIDE = (
    "Zakład Świadczeń Emerytalnych i Rentowych, Oddział w Nowym Brzegu",
    "Jadwiga Kołodziejczyk, Wydział Realizacji Umów Międzynarodowych",
    "ul. Żurawia 14/3",
    "70-001 NOWY BRZEG",
    "POLEN",
)


@pytest.mark.parametrize("shift", [-2.0, 0.0, 2.0])
@pytest.mark.parametrize(("window", "top", "bottom", "right"), [("C5", 44, 79, 120), ("C6/5", 39, 74, 115)])
def test_a_full_address_shows_in_the_window_and_nothing_else_does(
    window: str, top: float, bottom: float, right: float, shift: float
) -> None:
    letter = letter_of(Case(id="c", facts=facts(recipient=LONGEST)), LetterKind.RECEIPT)
    runs = laid(letter).sheets[0].runs
    block = address_block(letter.recipient, typefaces())
    address = [run for run in runs if run.text.strip() in block]
    assert len(address) == 6
    for run in address:
        upper, lower = from_top(run)
        assert top <= upper + shift and lower + shift <= bottom, window
        assert run.x / MM + shift >= 17 and right_edge(run) / MM + shift <= right
    for run in runs:
        if run not in address:
            upper, lower = from_top(run)
            outside = lower + shift <= top or upper + shift >= bottom
            assert outside, f"«{run.text}» shows in a {window} window"


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_nothing_but_the_address_stands_between_38_and_85_millimetres(name: str) -> None:
    letter = SAMPLES[name]
    for run in laid(letter).sheets[0].runs:
        upper, lower = from_top(run)
        if lower > 38 and upper < 85:
            assert run.text.strip() in address_block(letter.recipient, typefaces())
            assert upper >= 46 and lower <= 72 and run.x / MM >= 20 and right_edge(run) / MM <= 110


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_everything_stands_inside_the_margins(name: str) -> None:
    for sheet in laid(SAMPLES[name]).sheets:
        for run in sheet.runs:
            assert run.x >= LEFT - 0.01 and right_edge(run) <= WIDTH - RIGHT + 0.1, run.text
            assert run.y > (BOTTOM - 1 if run.node else 30), run.text


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_headings_and_signatures_stay_with_their_text(name: str) -> None:
    layout = laid(SAMPLES[name])
    for sheet in layout.sheets:
        read = [run for run in sheet.runs if run.node is not None]
        assert read[-1].node is not None and not read[-1].node.role.startswith("H")
        assert not read[-1].text.rstrip().endswith(":"), "words that lead to a list stand alone"
        assert not read[0].text.startswith(("Med venn", "Sincerely")), "the signatures stand alone"


def test_no_paragraph_leaves_a_single_line_on_a_page() -> None:
    case = decision_case(facts_in(Language.NB), "refuse")
    words = "Dette er en setning som fyller linjen med ord og litt til. " * 9
    facts_text = "\n\n".join([words.strip()] * 14)
    draft = msgspec.structs.replace(case.draft, facts=facts_text)
    layout = laid(letter_of(msgspec.structs.replace(case, draft=draft)))
    counts: dict[int, list[int]] = {}
    for page, sheet in enumerate(layout.sheets):
        for run in sheet.runs:
            if run.node is not None and run.node.role == "P" and (page or run.y < HEIGHT - 85 * MM):
                counts.setdefault(id(run.node), []).append(page)
    divided = [pages for pages in counts.values() if len(set(pages)) > 1]
    assert divided, "the text is long enough to be divided"
    for pages in divided:
        assert min(pages.count(page) for page in set(pages)) >= 2


# --- addresses ------------------------------------------------------------------------------------------


def test_an_address_abroad_ends_with_the_country_in_norwegian_capitals() -> None:
    recipient = Recipient(name="Amt", address=Address(lines=("Weg 1", "DE-10115 BERLIN"), country="DE"))
    assert address_lines(recipient, RULEBOOK) == ("Amt", "Weg 1", "DE-10115 BERLIN", "TYSKLAND")
    at_home = Recipient(name="Ola", address=Address(lines=("Vei 1", "0001 OSLO")))
    assert address_lines(at_home, RULEBOOK)[-1] == "0001 OSLO"


@pytest.mark.parametrize(
    "truth", sorted((Path(__file__).parents[2] / "data" / "letters").glob("*.json")), ids=lambda p: p.stem
)
def test_every_sample_letter_can_be_answered_at_its_address(truth: Path) -> None:
    found = json.loads(truth.read_text(encoding="utf-8"))["reply_recipient"]
    recipient = Recipient(
        name=found["name"],
        attention=found.get("attention") or "",
        address=Address(lines=tuple(found["address_lines"]), country=found["country"]),
        country_line=found.get("country_line") or "",
    )
    block = address_block(address_lines(recipient, RULEBOOK), typefaces())
    assert len(block) <= 6
    assert block[-1] == (found.get("country_line") or found["address_lines"][-1])


def test_lines_that_are_too_wide_are_folded_at_commas_into_six() -> None:
    assert address_block(TOO_WIDE, typefaces()) == (
        "Zakład Świadczeń Emerytalnych i Rentowych,",
        "Oddział w Nowym Brzegu, Jadwiga Kołodziejczyk,",
        "Wydział Realizacji Umów Międzynarodowych",
        "ul. Żurawia 14/3",
        "70-001 NOWY BRZEG",
        "POLEN",
    )
    short = ("BO AS", "v/ bostyrer Torunn Brekkhus, Advokatfirmaet Lindås & Brekkhus AS", "4006 STAVANGER")
    assert address_block(short, typefaces())[1:3] == (
        "v/ bostyrer Torunn Brekkhus,",
        "Advokatfirmaet Lindås & Brekkhus AS",
    )


def test_an_address_that_does_not_fit_is_refused_with_the_line_named() -> None:
    wide = "Departementetforalletenkeligeogutenkeligesakerihelerikeseksjon14"
    assert address_fault(("Navn", wide, "0001 OSLO"), typefaces()) == wide
    assert address_fault(tuple(f"linje {n}" for n in range(1, 8)), typefaces()) == "linje 7"
    assert address_fault(tuple(f"linje {n}" for n in range(1, 7)), typefaces()) is None
    letter = letter_of(Case(id="c", facts=facts()), LetterKind.RECEIPT)
    with pytest.raises(AddressTooLong) as caught:
        laid(msgspec.structs.replace(letter, recipient=("Navn", wide)))
    assert caught.value.line == wide


# --- lines and tables -----------------------------------------------------------------------------------


def test_lines_keep_their_space_and_join_to_the_source() -> None:
    text = "Vi avslår søknaden din om opplysninger fra Arbeidsgiver- og arbeidstakerregisteret (Aa-registeret)."
    lines = typefaces().lines(text, Face.REGULAR, 11, 150)
    assert len(lines) > 2
    assert "".join(lines) == text
    assert all(line.endswith(" ") for line in lines[:-1])


@pytest.mark.parametrize(
    "word", ["arbeidsgiveravgiftsgrunnlagsdokumentasjonsplikten", "https://www.nav.no/a/b/c-d", "x" * 400]
)
def test_a_word_wider_than_its_column_is_broken_and_not_drawn_outside(word: str) -> None:
    faces = typefaces()
    lines = faces.lines(f"se {word} her", Face.REGULAR, 9.5, 60)
    assert "".join(lines) == f"se {word} her"
    assert all(faces.width(line.rstrip(" "), Face.REGULAR, 9.5) <= 60 for line in lines)


def test_a_long_table_repeats_its_heading_and_keeps_its_rows_whole() -> None:
    layout = laid(_with_matrix("Kort grunn."))
    tables = [sheet for sheet in layout.sheets if any(run.text == "Opplysning" for run in sheet.runs)]
    assert len(tables) > 1
    heads = [run for sheet in tables for run in sheet.runs if run.text == "Opplysning"]
    assert [run.node is not None for run in heads] == [True] + [False] * (len(tables) - 1)


def test_a_row_taller_than_a_page_is_continued_and_loses_no_word() -> None:
    reason = " ".join(f"ord{number}" for number in range(1500))
    layout = laid(_with_matrix(reason, 1))
    shown = "".join(run.text for sheet in layout.sheets for run in sheet.runs if run.node and run.node.role == "TD")
    assert reason in shown
    for sheet in layout.sheets:
        assert all(run.y > BOTTOM - 1 for run in sheet.runs if run.node is not None)


def _with_matrix(reason: str, count: int = 60) -> Letter:
    case = decision_case(facts_in(Language.NB), "refuse")
    rows = [
        MatrixRow(path=element.path, verdict=Verdict.REFUSED, reason=f"{reason} {place}" if count > 1 else reason)
        for place, element in enumerate(RULEBOOK.elements[:count])
    ]
    letter = letter_of(msgspec.structs.replace(case, matrix={row.path: row for row in rows}))
    assert any(isinstance(block, TableBlock) for block in letter.blocks)
    return letter
