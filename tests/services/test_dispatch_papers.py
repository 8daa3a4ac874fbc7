"""Papers of the dispatch desk, read back from their files: labels that fit, lists whose sums are right, address sheets."""

from __future__ import annotations

import csv
import io
from datetime import date

import pypdfium2
import pytest

from app.models.postage import table_on
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.dispatch import labels
from app.services.dispatch.address_sheet import address_sheet
from app.services.dispatch.envelopes import Stationery, in_envelopes, sheets_of
from app.services.dispatch.franking import franking_csv, franking_list
from app.services.dispatch.franking_pdf import franking_pdf
from app.services.letters.first_page import AddressTooLong
from app.services.letters.styles import ADDRESS_LEFT, ADDRESS_RIGHT
from app.services.pages_dispatch import FrankingList, LetterLine, Stage
from tests.builders import RULEBOOK, TODAY

MM = 72 / 25.4
KARI = ("Kari Nordmann", "Storgata 1", "0155 OSLO")
BONN = (
    "Bundesagentur für Arbeit, Zentrale Auslands- und Fachvermittlung",
    "Referat Internationale Zusammenarbeit",
    "Villemombler Straße 76",
    "DE-53123 Bonn",
    "TYSKLAND",
)
TABLE = table_on(RULEBOOK.postage, TODAY)


def texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def boxes(pdf: bytes, page: int = 0) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right and top of every piece of text, in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[page].get_textpage()
        return [text.get_rect(place) for place in range(text.count_rects())]


def line(number: int, **changes: object) -> LetterLine:
    given: dict[str, object] = {
        "case_id": f"case-{number}",
        "case_number": f"AAREG-2026-{number:05d}",
        "case_title": "",
        "letter_id": f"letter-{number}",
        "kind": LetterKind.DECISION,
        "recipient": f"Kari {number}",
        "language": "nb",
        "issued": TODAY,
        "document": "",
        "dispatched_on": TODAY,
        "dispatched_how": "local_print",
        "stage": Stage.SENT,
        "place": "0155 OSLO",
        "together": f"address-{number}",
        "sheets": 2,
    }
    return LetterLine(**{**given, **changes})  # type: ignore[arg-type]


# --- labels -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["L7163", "L7160"])
def test_every_label_s_words_lie_inside_its_label(name: str) -> None:
    sheet = labels.label_sheets()[name]
    found = [labels.fit(address, sheet) for address in (KARI, BONN)]
    fitted = [address for address in found if isinstance(address, labels.Fitted)]

    pdf = labels.draw_labels(fitted * 20, sheet, start=1)

    assert len(texts(pdf)) == -(-40 // sheet.count)
    corners = [sheet.corner(place) for place in range(sheet.count)]
    for left, bottom, right, top in boxes(pdf):
        inside = [
            corner
            for corner in corners
            if corner[0] <= left
            and right <= corner[0] + sheet.width_mm * MM
            and top <= corner[1]
            and bottom >= corner[1] - sheet.height_mm * MM
        ]
        assert len(inside) == 1, (left, bottom, right, top)


def test_labels_are_real_text_and_an_address_abroad_ends_with_its_country() -> None:
    sheet = labels.label_sheets()["L7160"]
    found = labels.fit(BONN, sheet)
    assert isinstance(found, labels.Fitted)
    said = " ".join(texts(labels.draw_labels([found], sheet, 1))[0].split())
    assert said == " ".join(BONN)
    assert said.endswith("TYSKLAND")


def test_a_half_used_sheet_is_used_from_its_first_free_label() -> None:
    sheet = labels.label_sheets()["L7163"]
    found = labels.fit(KARI, sheet)
    assert isinstance(found, labels.Fitted)
    pdf = labels.draw_labels([found] * 12, sheet, start=5)
    left, top = sheet.corner(4)
    first = max(boxes(pdf), key=lambda box: (round(box[3] / 50), -box[0]))
    assert left <= first[0] and first[3] <= top
    assert [text.count("Kari") for text in texts(pdf)] == [10, 2]
    assert labels.sheets_needed(12, 5, sheet) == (2, 3)
    assert labels.sheets_needed(10, 5, sheet) == (1, 1), "a full sheet is followed by a new one"
    for start in (0, 15):
        with pytest.raises(ValueError, match="labels 1 to 14"):
            labels.draw_labels([found], sheet, start)


def test_an_address_is_made_smaller_only_as_far_as_it_can_be_read() -> None:
    sheet = labels.label_sheets()["L7160"]
    short, long = labels.fit(KARI, sheet), labels.fit(("Stiftelsen " + "Lang" * 6, *BONN), sheet)
    assert isinstance(short, labels.Fitted) and short.size == labels.LARGEST_PT
    assert isinstance(long, labels.Fitted) and labels.SMALLEST_PT <= long.size < labels.LARGEST_PT
    never = labels.fit(("A" * 90, *KARI[1:]), sheet)
    assert never == labels.DoesNotFit("long", "A" * 90)
    assert labels.fit(("王 小明", *KARI[1:]), sheet) == labels.DoesNotFit("letters", "王小明")


# --- the address sheet ------------------------------------------------------------------------------------


def test_the_address_sheet_shows_the_new_address_in_the_window() -> None:
    pdf = address_sheet(KARI, "AAREG-2026-00001", Language.NB)
    (said,) = texts(pdf)
    assert said.split()[:2] == ["Kari", "Nordmann"] and "AAREG-2026-00001" in said
    in_window = [box for box in boxes(pdf) if 297 * MM - box[3] < 85 * MM]
    assert len(in_window) == len(KARI)
    for left, bottom, right, top in in_window:
        assert left >= ADDRESS_LEFT - 1 and right <= ADDRESS_RIGHT
        assert 841.89 - top >= 44 * MM and 841.89 - bottom <= 74 * MM
    with pytest.raises(AddressTooLong):
        address_sheet(("A" * 120,), "1", Language.NB)


# --- envelopes --------------------------------------------------------------------------------------------


def test_letters_to_one_address_share_an_envelope_and_stand_together() -> None:
    here = {"stage": Stage.TO_PRINT, "dispatched_on": None, "dispatched_how": ""}
    lines = [
        line(1, **here, together="a", recipient="Østby"),
        line(2, **here, together="b", recipient="Aas"),
        line(3, **here, together="a", recipient="Østby"),
        line(4, **here, together="a", recipient="Østby", registered=True),
        line(5, **here, together="a", recipient="Østby", protected=True),
        line(6, **here, together="c", recipient="Berg", sheets=9),
    ]
    found = in_envelopes(lines, Stationery(), TABLE)
    assert [item.letter_id for item in found] == [f"letter-{n}" for n in (2, 1, 3, 5, 4, 6)]
    by_id = {item.letter_id: item for item in found}
    assert (by_id["letter-1"].together, by_id["letter-1"].envelope_sheets) == ("letter-1", 4)
    assert by_id["letter-3"].together == "letter-1"
    assert by_id["letter-4"].envelope_sheets == by_id["letter-5"].envelope_sheets == 2
    assert [by_id[f"letter-{n}"].envelope for n in (1, 6)] == ["c5", "c4"]


@pytest.mark.parametrize(
    ("pages", "duplex", "sheets"), [((1,), True, 1), ((3, 1), True, 3), ((3, 1), False, 4), ((), True, 0)]
)
def test_each_document_begins_on_a_sheet_of_its_own(pages: tuple[int, ...], duplex: bool, sheets: int) -> None:
    assert sheets_of(pages, duplex) == sheets


@pytest.mark.parametrize(
    ("sheets", "weight_g", "class_g"),
    [(1, 12, 20), (2, 17, 20), (3, 22, 50), (8, 47, 50), (9, 63, 100), (66, 348, 350), (67, 353, 1000), (500, 2513, 0)],
)
def test_weight_and_class_follow_from_the_sheets(sheets: int, weight_g: int, class_g: int) -> None:
    """A sheet of 80 g/m² weighs 4.99 g; the window envelope 7 g, C4 18 g."""
    (found,) = in_envelopes([line(1, sheets=sheets)], Stationery(), TABLE)
    assert (found.weight_g, found.class_g) == (weight_g, class_g)


def test_postage_is_dated_and_unverified() -> None:
    assert TABLE is not None and not TABLE.verified
    assert TABLE.classes_g[:4] == (20, 50, 100, 350)
    assert table_on(RULEBOOK.postage, date(1999, 1, 1)) is None


# --- the franking list ------------------------------------------------------------------------------------


def listed(count: int = 60) -> FrankingList:
    lines = [
        line(
            number,
            sheets=9 if number % 7 == 0 else 1,
            registered=number % 10 == 0,
            tracking="RR123456785NO" if number == 10 else "",
            protected=number == 5,
            recipient="=2+3" if number == 6 else f"Kari {number}",
        )
        for number in range(1, count + 1)
    ]
    return franking_list(in_envelopes(lines, Stationery(), TABLE), TODAY, verified=False)


def test_the_sums_of_the_list_are_right() -> None:
    found = listed()
    assert [row.number for row in found.rows] == list(range(1, 61))
    assert sum(total.count for total in found.totals) == len(found.rows)
    assert sum(total.weight_g for total in found.totals) == sum(row.weight_g for row in found.rows)
    for total in found.totals:
        rows = [
            row
            for row in found.rows
            if (row.envelope, row.class_g, row.registered) == (total.envelope, total.class_g, total.registered)
        ]
        assert (total.count, total.weight_g) == (len(rows), sum(row.weight_g for row in rows))
    assert [total.registered for total in found.totals] == sorted(total.registered for total in found.totals)


def test_a_protected_address_is_only_a_number_on_the_list() -> None:
    found = listed()
    (row,) = [row for row in found.rows if row.cases == ("AAREG-2026-00005",)]
    assert (row.recipient, row.place) == ("", "")
    pages = "".join(texts(franking_pdf(found, Language.NB)))
    assert "Kari 5\r" not in pages and "Kari 5 " not in pages and "Skjermet" in pages


def test_the_list_on_paper_goes_over_pages_with_heading_sums_and_room_for_numbers() -> None:
    found = listed()
    pages = texts(franking_pdf(found, Language.NB))
    assert len(pages) >= 3
    assert all("Mottaker" in page for page in pages[:2])
    assert f"side 1 av {len(pages)}" in pages[0] and f"side {len(pages)} av {len(pages)}" in pages[-1]
    everything = " ".join(" ".join(pages).split())
    assert all(f"AAREG-2026-{number:05d}" in everything for number in range(1, 61))
    weight = sum(row.weight_g for row in found.rows)
    sheets = sum(row.sheets for row in found.rows)
    assert f"Sum 60 {sheets} {weight}" in everything
    assert everything.count("_______________") == 5 and "RR123456785NO" in everything
    assert "ikke bekreftet" in everything


def test_an_empty_list_and_a_long_name_are_drawn_too() -> None:
    empty = franking_list([], TODAY, verified=True)
    assert len(texts(franking_pdf(empty, Language.EN))) == 1
    name = "Advokatfirmaet " + "med svært langt navn " * 12
    long = franking_list(in_envelopes([line(1, recipient=name)], Stationery(), TABLE), TODAY, False)
    said = " ".join(texts(franking_pdf(long, Language.NN))[0].split())
    assert " ".join(name.split()) in said.replace(" 0155 OSLO C5 2 17 inntil 20 g", "")


def test_the_list_for_a_spreadsheet_has_its_sums_and_no_formulas() -> None:
    found = listed()
    data = franking_csv(found, Language.NB)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    body = rows[2 : 2 + len(found.rows)]
    (total,) = [row for row in rows if row[:2] == ["Sum", "60"]]
    assert int(total[5]) == sum(int(row[5]) for row in body)
    assert int(total[6]) == sum(int(row[6]) for row in body)
    assert not any(cell.startswith("=") for row in rows for cell in row)
