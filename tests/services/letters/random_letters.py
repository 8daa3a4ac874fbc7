"""Letters made by dice: any kind and language, any facts, 0 to 60 elements, names from all over Europe, own words.

The same seed is the same letters everywhere. Everything that is thrown is allowed; what is thrown together need not make
sense.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from app.models.case.facts import Facts
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, FindingResult, MatrixRow, ParagraphText, Verdict
from app.models.parties import Address, Recipient, Subject
from app.models.texts import Language
from app.models.values import Door, LetterKind, Period
from app.services.letters.address import address_lines
from app.services.letters.code import with_code
from app.services.letters.first_page import address_fault
from app.services.letters.letter import IssueFields, Letter, ListBlock, ParagraphBlock
from app.services.letters.typefaces import typefaces
from tests.builders import RULEBOOK, TODAY
from tests.door_facts import facts
from tests.services.letters.every_letter import reader
from tests.services.letters.sample_cases import TEXTS, letter_of
from tests.services.letters.samples_after import reversal_case, sent_letter

_NAMES = (
    *("Ola Nordmann", "Åse Ødegård-Ærø", "Łukasz Źrebiec-Wąsowski", "Þórdís Ægisdóttir", "Nguyễn Thị Hương"),
    *("Ελένη Παπαδοπούλου", "Їжакевич Ґанна", "Жанна Щербакова", "Čáhcesuolu Ŋáŋŋá", "Đorđe Šimić", "Ștefan Țîrlea"),
    *("Maximiliane-Kristine Østensjø-Aasgaardstrand von Brockdorff-Ahlefeldt", "Gülşah İpekçioğlu", "Žydrūnas Ąžuolas"),
)
_WORDS = (
    *(
        "opplysningene",
        "gjelder",
        "arbeidsforhold",
        "i",
        "perioden",
        "«bostyrer»",
        "§ 27",
        "art. 5 nr. 1 c",
        "–",
        "og",
        "ikke",
    ),
    *(
        "nødvendig",
        "(jf. forvaltningsloven)",
        "https://www.nav.no/aa-registeret/innsyn?id=1&v=2",
        "søknad",
        "3 %",
        "på",
    ),
    *(
        "arbeidsgiveravgiftsgrunnlagsdokumentasjonsplikten",
        "Wąsowski",
        "ὁ",
        "Київ",
        "1\u00a0000 kroner",
        "50 °C",
        "x²",
        "½",
        "…",
    ),
)
_PLACES = ("0001 OSLO", "9730 KARASJOK", "70-001 NOWY BRZEG", "106 71 ΑΘΗΝΑ", "01001 КИЇВ", "4006 STAVANGER")


def random_letters(seed: int, count: int) -> Iterator[tuple[str, Letter, IssueFields | None]]:
    """So many letters with their names, and the fields of those that are final."""
    dice = random.Random(seed)
    for number in range(count):
        letter = _Throw(dice).letter()
        fields = None
        if dice.random() < 0.5:
            fields = IssueFields(
                case_number=f"2026/{dice.randint(1, 99_999)}",
                date=TODAY + timedelta(days=dice.randint(0, 700)),
                drafter=dice.choice(_NAMES),
                approver=dice.choice(_NAMES) if letter.approved else "",
            )
        yield f"{seed}-{number:03}-{letter.template}-{letter.language}", letter, fields


class _Throw:
    """One letter's throws."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._language = dice.choice(list(Language))

    def letter(self) -> Letter:
        dice = self._dice
        case = self._case()
        kind = LetterKind.DECISION if dice.random() < 0.5 else dice.choice(list(LetterKind))
        asked = dice.sample([condition.id for condition in RULEBOOK.conditions], dice.randint(1, 6))
        options = {"conditions": tuple(asked), "due": self._day(), "expected_by": self._day(), "extra": self._text(3)}
        options |= {"title": self._sentence(), "copy_to": dice.choice(("", dice.choice(_NAMES)))}
        letter = letter_of(case, kind, **options)
        if kind is LetterKind.DECISION and dice.random() < 0.6:
            draft = msgspec.structs.replace(case.draft, paragraphs=tuple(self._own(letter)))
            letter = letter_of(msgspec.structs.replace(case, draft=draft), kind, **options)
        return with_code(letter, TEXTS, "https://kontroll.example.no/brev") if dice.random() < 0.3 else letter

    def _own(self, letter: Letter) -> Iterator[ParagraphText]:
        """Own words in place of some of what may be edited; sometimes none, which takes it out."""
        for block in letter.blocks:
            lines = (
                block.items if isinstance(block, ListBlock) else (block,) if isinstance(block, ParagraphBlock) else ()
            )
            for line in lines:
                if line.editable and self._dice.random() < 0.3:
                    yield ParagraphText(key=line.key, text=self._text(2) if self._dice.random() < 0.9 else "")

    # --- a case ----------------------------------------------------------------------------------------

    def _case(self) -> Case:
        dice = self._dice
        about = self._facts()
        conditions = RULEBOOK.conditions_for(about.door)
        findings = [
            Finding(condition=condition.id, result=dice.choice(list(FindingResult)))
            for condition in dice.sample(conditions, dice.randint(0, len(conditions)))
        ]
        reversal = reversal_case(self._language, "partial").reversals if dice.random() < 0.2 else ()
        return Case(
            id="case-1",
            facts=about,
            number="2026/104",
            rows=tuple(self._row(number) for number in range(dice.randint(0, 5))),
            matrix={row.path: row for row in self._matrix()},
            findings={finding.condition: finding for finding in findings},
            draft=self._draft(),
            letters=(sent_letter(),) if reversal else (),
            reversals=reversal,
            closed_because=dice.choice(list(RULEBOOK.discontinue_reasons)),
        )

    def _facts(self) -> Facts:
        dice = self._dice
        first = date(1980, 1, 1) + timedelta(days=dice.randint(0, 15_000))
        about = facts(
            dice.choice(list(Door)),
            language=self._language,
            recipient=self._recipient(),
            sender_reference=dice.choice(("", "Deres ref. 2026-1183/TB", self._sentence())),
            our_references=tuple(f"2025/{number}" for number in range(dice.randint(0, 9))),
            subjects=tuple(Subject(name=self._name(), birth_date=first) for _ in range(dice.randint(0, 12))),
        )
        asked = {"period": Period(first=first, last=first + timedelta(days=dice.randint(1, 9_000)))}
        request = msgspec.structs.replace(about.request, not_in_register=tuple(self._some(4)), **asked)
        return reader(msgspec.structs.replace(about, request=request), dice.random() < 0.5)

    def _recipient(self) -> Recipient:
        """A reader with as long an address as fits in the window."""
        dice = self._dice
        lines = [f"{self._name()}s vei {dice.randint(1, 200)}", "c/o " + self._name(), "Avdeling for " + self._name()]
        while True:
            country = dice.choice(("NO", "PL", "GR", "UA"))
            address = Address(lines=(*lines, dice.choice(_PLACES)), country=country)
            found = Recipient(name=self._name(), attention=dice.choice(("", "v/ " + self._name())), address=address)
            if address_fault(address_lines(found, RULEBOOK), typefaces()) is None:
                return found
            lines = lines[:-1]

    def _row(self, number: int) -> BasisRow:
        dice = self._dice
        return BasisRow(
            id=f"row-{number}",
            legal_basis=dice.choice(("none_cited", "")),
            legal_basis_text=self._sentence(),
            purpose=dice.choice(RULEBOOK.purposes).id,
            processing_basis="gdpr_6_1_c",
            granted=dice.choice((True, False, None)),
            reason=self._sentence(),
        )

    def _matrix(self) -> list[MatrixRow]:
        dice = self._dice
        count = dice.choice((0, dice.randint(0, 10), dice.randint(0, 60), 60))
        return [
            MatrixRow(
                path=element.path,
                verdict=dice.choice(list(Verdict)),
                necessary_because=self._sentence(),
                narrowed_to=self._sentence(),
                reason=self._sentence(),
            )
            for element in dice.sample(RULEBOOK.elements, count)
        ]

    def _draft(self) -> DecisionDraft:
        dice = self._dice
        return DecisionDraft(
            grounds=tuple(dice.sample(("gdpr_5_1_c", "nav_act_7"), dice.randint(0, 2))),
            facts=self._text(4),
            assessment=self._text(4),
            dismissal=dice.choice(list(RULEBOOK.dismissal_reasons)) if dice.random() < 0.2 else "",
            individual_decision=dice.random() < 0.8,
        )

    # --- words -----------------------------------------------------------------------------------------

    def _day(self) -> date:
        return TODAY + timedelta(days=self._dice.randint(1, 90))

    def _name(self) -> str:
        return self._dice.choice(_NAMES)

    def _some(self, most: int) -> list[str]:
        return [self._dice.choice(_WORDS) for _ in range(self._dice.randint(0, most))]

    def _sentence(self) -> str:
        return f"{self._name()} {' '.join(self._some(14))}".strip() + "."

    def _text(self, most: int) -> str:
        """Up to so many paragraphs of up to some ten lines."""
        paragraphs = [" ".join(self._sentence() for _ in range(self._dice.randint(1, 7))) for _ in range(most)]
        return "\n\n".join(paragraphs[: self._dice.randint(0, most)])
