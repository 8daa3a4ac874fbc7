"""What the lines of a letter were made of: each leads to a part of the case, and no approved letter changes by it."""

from __future__ import annotations

from app.models.case.issuing import LetterOptions
from app.models.case.weighing import Verdict
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.letters.content import paragraphs
from app.services.letters.matter import Matter
from app.services.letters.origins import fixed_lines, lines_with_origins
from tests.builders import RULEBOOK
from tests.services.letters import samples

CASE = samples.decision_case(samples.facts_in(Language.NB), "partial")
LETTER = samples.letter_of(CASE)
MATTER = Matter(case=CASE, options=LetterOptions(kind=LetterKind.DECISION), rulebook=RULEBOOK, texts=samples.TEXTS)
LINES = {line.key: line for line in lines_with_origins(LETTER, MATTER)}


def test_what_was_written_leads_to_its_field_and_the_review_to_its_rows() -> None:
    assert LINES["draft:facts:2"].origins == ("draft:facts",)
    assert LINES["condition:period"].origins == ("condition:period",)
    assert LINES["row:1"].origins == ("row:1",)


def test_a_group_of_elements_leads_to_each_of_them() -> None:
    granted = [path for line in LINES.values() if line.key.startswith("granted:") for path in line.origins]
    assert set(granted) == {f"element:{row.path}" for row in MATTER.reviewed.matrix(Verdict.GRANTED)}
    refused = next(line for line in LINES.values() if line.key == "element:permisjoner[].type")
    assert set(refused.origins) == {f"element:{row.path}" for row in MATTER.reviewed.matrix(Verdict.REFUSED)}


def test_what_was_registered_and_ready_words_say_so() -> None:
    assert LINES["period"].origins == ("facts:request",)
    assert LINES["subject:1"].origins == ("facts:subjects",)
    assert LINES["template:granted_intro"].origins == ("template:granted_intro",)


def test_headings_and_rows_of_the_annex_have_words_and_origins_too() -> None:
    fixed = {line.key: line for line in fixed_lines(LETTER)}
    assert fixed["heading:facts_title"].text
    row = fixed["element:arbeidssted.type"]
    assert row.origins == ("element:arbeidssted.type",) and "Trengs" in row.text and not row.editable


def test_the_letter_itself_knows_nothing_of_origins() -> None:
    assert all(line.origins == () for line in paragraphs(LETTER))
