"""How a decision lists what is granted: a group's name stands once, and a name keeps its capital inside a sentence."""

from __future__ import annotations

import pytest

from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.case.weighing import BasisRow
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.letters.case_words import uncapital
from app.services.letters.content import paragraphs
from app.services.letters.matter import Matter
from tests.builders import RULEBOOK
from tests.door_facts import facts
from tests.services.letters.sample_cases import TEXTS, letter_of, matrix

ROW = BasisRow(id="1", legal_basis="none_cited", purpose="wage_claims", granted=True)
_LEAVE = ("permisjoner[]", "permisjoner[].type", "permisjoner[].startdato")


def granted(language: Language, *paths: str) -> list[str]:
    """The items of the list of granted elements, with plain spaces."""
    case = Case(
        id="case-1",
        facts=facts(language=language),
        rows=(ROW,),
        matrix=matrix(language, paths, ()),
    )
    lines = [line for line in paragraphs(letter_of(case)) if line.key.startswith("granted:")]
    return [line.text.replace("\u00a0", " ") for line in lines]


@pytest.mark.parametrize(
    ("language", "leave"),
    [
        (Language.NB, "Permisjoner: hva slags permisjon og permisjonens startdato"),
        (Language.NN, "Permisjonar: kva slags permisjon og startdato for permisjonen"),
        (Language.EN, "Leave: kind of leave and start date of the leave"),
    ],
)
def test_a_group_is_named_once_before_what_is_granted_of_it(language: Language, leave: str) -> None:
    assert granted(language, *_LEAVE) == [leave]


@pytest.mark.parametrize(
    ("language", "leave"), [(Language.NB, "Permisjoner"), (Language.NN, "Permisjonar"), (Language.EN, "Leave")]
)
def test_a_group_that_is_granted_as_such_is_its_name_alone(language: Language, leave: str) -> None:
    assert granted(language, "permisjoner[]") == [leave]


@pytest.mark.parametrize("language", Language)
def test_no_item_of_all_that_can_be_granted_says_its_groups_name_again(language: Language) -> None:
    for item in granted(language, *(element.path for element in RULEBOOK.elements)):
        group, _, rest = item.partition(": ")
        names = [name.strip() for part in rest.split(";") for name in part.split(",")]
        assert rest and uncapital(group) not in names


@pytest.mark.parametrize("language", Language)
def test_a_heading_of_the_register_is_not_named_beside_its_parts(language: Language) -> None:
    number = RULEBOOK.element("idHistorikk[].id")
    assert number is not None
    both = granted(language, "idHistorikk[]", "idHistorikk[].id", "type")
    assert both == granted(language, "idHistorikk[].id", "type")
    assert both[0].count(uncapital(number.name[language])) == 1


def test_a_heading_is_not_named_beside_its_parts_where_they_are_refused_either() -> None:
    rows = matrix(Language.NN, ("arbeidstaker.ident",), ("permisjoner[]", *_LEAVE[1:]))
    case = Case(id="case-1", facts=facts(language=Language.NN), rows=(ROW,), matrix=rows)
    refused = [line.text for line in paragraphs(letter_of(case)) if line.key.startswith("element:")]
    assert len(refused) == 1 and refused[0].startswith("Kva slags permisjon og startdato for permisjonen: ")
    matter = Matter(case=case, options=LetterOptions(kind=LetterKind.DECISION), rulebook=RULEBOOK, texts=TEXTS)
    assert matter.values["refused_items"] == "kva slags permisjon og startdato for permisjonen"


@pytest.mark.parametrize("name", ["Navs eget nummer", "Nav sitt eige nummer", "Nav's own number", "API", "EØS-borger"])
def test_a_name_keeps_its_capital_inside_a_sentence(name: str) -> None:
    assert uncapital(name) == name


@pytest.mark.parametrize(("text", "inside"), [("Navn og adresse", "navn og adresse"), ("Yrke", "yrke"), ("", "")])
def test_other_words_begin_small_inside_a_sentence(text: str, inside: str) -> None:
    assert uncapital(text) == inside
