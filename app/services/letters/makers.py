"""What the templates may name under "make": every generated part of a letter by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.services.letters import sections, sections_other
from app.services.letters.letter import AnyBlock
from app.services.letters.matter import Matter

Maker = Callable[[Matter], Iterable[AnyBlock]]

_DECISION: tuple[Maker, ...] = (
    *(sections.granted_rows, sections.refused_rows, sections.granted_elements, sections.narrowed_elements),
    *(sections.refused_elements, sections.not_in_register, sections.matrix, sections.period, sections.subjects),
    *(sections.grounds, sections.facts, sections.assessment, sections.met_conditions, sections.unmet_conditions),
)
_OTHER: tuple[Maker, ...] = (
    *(sections_other.asks, sections_other.extra, sections_other.statement_facts, sections_other.statement_assessment),
    *(sections_other.time_why, sections_other.access_provisions, sections_other.forwarded_documents),
)

MAKERS: Mapping[str, Maker] = {maker.__name__: maker for maker in (*_DECISION, *_OTHER)}
