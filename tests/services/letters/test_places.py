"""Where the parts of a letter stand: what PDFium reads inside a part's rectangles is that part, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pypdfium2
import pytest

from app.models.texts import Language
from app.services.letters.flow import HEIGHT
from app.services.letters.letter import Letter, ListBlock, TableBlock
from app.services.letters.render import Rendered, draft_pdf
from app.services.pages_letters import LetterPlace
from tests.services.letters.samples import decision_case, facts_in, letter_of, samples

SAMPLES = samples()


def parts(letter: Letter) -> Iterator[tuple[str, str]]:
    """Every part with a key and what it says, an item with its bullet."""
    for block in letter.blocks:
        if isinstance(block, ListBlock):
            yield from ((item.key, f"• {item.text}") for item in block.items)
        elif isinstance(block, TableBlock):
            yield block.key, " ".join(block.columns)
            yield from ((row.key, " ".join(row.cells)) for row in block.rows)
        else:
            yield block.key, block.text


def read(drawn: Rendered) -> dict[str, str]:
    """What stands inside the rectangles of each key, page by page."""
    found: dict[str, str] = {}
    document = pypdfium2.PdfDocument(drawn.pdf)
    texts = [page.get_textpage() for page in document]
    for place in drawn.places:
        found[place.key] = found.get(place.key, "") + inside(texts[place.page], place)
    for text in texts:
        text.close()
    document.close()
    return found


def inside(text: pypdfium2.PdfTextPage, place: LetterPlace) -> str:
    return str(
        text.get_text_bounded(
            left=place.left - 1,
            right=place.left + place.width + 1,
            top=HEIGHT - place.top,
            bottom=HEIGHT - place.top - place.height,
        )
    )


def signs(text: str) -> list[str]:
    """The characters but spaces, in no order: cells of a row are read line by line."""
    return sorted("".join(text.replace("\u00a0", " ").split()))


def expected(letter: Letter) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, text in parts(letter):
        found[key] = found.get(key, "") + text
    return found


@pytest.mark.parametrize("name", sorted(SAMPLES)[::2])
def test_a_parts_rectangles_hold_the_words_of_that_part(name: str) -> None:
    letter = SAMPLES[name]
    found = read(draft_pdf(letter))
    assert {key: signs(text) for key, text in found.items()} == {
        key: signs(text) for key, text in expected(letter).items()
    }


def test_paragraphs_are_read_in_their_own_order() -> None:
    letter = SAMPLES["nb-decision-refuse"]
    found = read(draft_pdf(letter))
    key = "draft:facts"
    assert "".join(found[key].split()) == "".join(dict(parts(letter))[key].split())


def test_a_part_that_goes_over_a_page_has_a_place_on_each() -> None:
    case = decision_case(facts_in(Language.NB), "refuse")
    long = msgspec.structs.replace(case.draft, facts="Dette er en setning om saken. " * 200)
    letter = letter_of(msgspec.structs.replace(case, draft=long))
    drawn = draft_pdf(letter)
    pages = [place.page for place in drawn.places if place.key == "draft:facts"]
    assert len(pages) > 1 and pages == sorted(set(pages))
    assert signs(read(drawn)["draft:facts"]) == signs(dict(parts(letter))["draft:facts"])


def test_places_lie_on_the_page_and_there_is_one_for_each_key_and_page() -> None:
    for letter in list(SAMPLES.values())[::7]:
        drawn = draft_pdf(letter)
        assert len({(place.key, place.page) for place in drawn.places}) == len(drawn.places)
        for place in drawn.places:
            assert 0 <= place.page < drawn.pages
            assert place.left > 0 and place.top > 0 and place.width > 0 and place.top + place.height < HEIGHT
