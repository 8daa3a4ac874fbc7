"""What a case says of itself in running text: who wrote, for which time, what they cite, and which items were decided how.

Values of placeholders for ready texts of the library and for phrases. Names nobody whom the letter must not name. Knows of
the texts only the word that joins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.models.calendar import long_date
from app.models.case.state import Case
from app.models.case.weighing import Verdict
from app.models.letter_texts.content import LetterTexts
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.models.values import Period
from app.services.letters.reviewed import Reviewed, named

_FROM = Localised(nb="fra {first}", nn="frå {first}", en="from {first}")
_UNTIL = Localised(nb="til og med {last}", nn="til og med {last}", en="up to {last}")
_BETWEEN = Localised(nb="fra {first} til {last}", nn="frå {first} til {last}", en="from {first} to {last}")

_ITEMS = {"granted_items": Verdict.GRANTED, "narrowed_items": Verdict.NARROWED, "refused_items": Verdict.REFUSED}


def case_words(case: Case, rulebook: Rulebook, texts: LetterTexts, language: Language, guarded: bool) -> dict[str, str]:
    """Placeholder -> words in the letter's language; empty where the case has nothing to say.

    In a guarded letter nothing tells what was asked about.
    """
    facts, joining = case.facts, texts.say("and", language)
    sender = facts.sender.organisation.strip() or facts.sender.name.strip()
    found = {
        "sender": sender,
        "letter_date": long_date(facts.letter_date, language) if facts.letter_date else "",
    }
    if guarded:
        return found | dict.fromkeys(("party", "period", "cited", *_ITEMS), "")
    found |= {
        "party": facts.party.name.strip(),
        "period": _period(facts.request.period, language),
        "cited": _joined(_cited(case), joining),
    }
    return found | {
        name: _joined(_items(case, rulebook, verdict, language), joining) for name, verdict in _ITEMS.items()
    }


def _period(period: Period | None, language: Language) -> str:
    if period is None or not (period.first or period.last):
        return ""
    pattern = _BETWEEN if period.first and period.last else _FROM if period.first else _UNTIL
    first, last = (long_date(day, language) if day else "" for day in (period.first, period.last))
    return pattern[language].format(first=first, last=last)


def _cited(case: Case) -> Iterator[str]:
    return (text.strip().rstrip(".") for text in case.facts.request.legal_bases_cited if text.strip())


def _items(case: Case, rulebook: Rulebook, verdict: Verdict, language: Language) -> Iterator[str]:
    """The plain names of the elements with a verdict, in the register's order, as they stand inside a sentence."""
    for path in named([row.path for row in Reviewed(case, rulebook, None).matrix(verdict)]):
        element = rulebook.element(path)
        yield uncapital(element.name[language] if element else path)


def _joined(words: Iterable[str], joining: str) -> str:
    found = list(dict.fromkeys(words))
    return "".join(found) if len(found) < 2 else f"{', '.join(found[:-1])} {joining} {found[-1]}"


_NAME = re.compile(r"Navs?\b")
"""The one name with which the rulebook's words begin."""


def uncapital(text: str) -> str:
    """The text as it stands inside a sentence; names and abbreviations stay."""
    return text if text[1:2].isupper() or _NAME.match(text) else text[:1].lower() + text[1:]
