"""The generated parts of letters that are not decisions: what is asked for, statements, provisions, papers, own words."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.calendar import long_date
from app.services.letters.letter import AnyBlock, Item, ParagraphBlock
from app.services.letters.matter import Matter
from app.services.letters.saying import filled, joined, listed, paragraphs_of, said, sentence
from app.services.letters.texts import glue


def asks(matter: Matter) -> Iterable[AnyBlock]:
    """What is missing: the ready paragraph of each chosen condition."""
    items = (
        Item(key=f"condition:{item.id}", source=f"condition:{item.id}", text=filled(matter, item.ask))
        for item in matter.asked_conditions()
    )
    return listed("asks", "conditions", items)


def statement_facts(matter: Matter) -> Iterable[AnyBlock]:
    """The facts of a complaint as the statement to the appeals body tells them."""
    return paragraphs_of("complaint:facts", "complaint:facts", matter.case.complaint.facts)


def statement_assessment(matter: Matter) -> Iterable[AnyBlock]:
    """What we think of a complaint."""
    return paragraphs_of("complaint:assessment", "complaint:assessment", matter.case.complaint.assessment)


def time_why(matter: Matter) -> Iterable[AnyBlock]:
    """Why a complaint is tried although it came too late."""
    return paragraphs_of("complaint:time_why", "complaint:time_why", sentence(matter.case.complaint.time_why))


def access_provisions(matter: Matter) -> Iterable[AnyBlock]:
    """The provisions by which documents are not shown, down to paragraph and letter (forvaltningsloven § 21)."""
    choices = matter.rulebook.access_provisions
    words = [matter.chosen(choices, name) for name in matter.options.provisions if name.strip()]
    if not words:
        return ()
    text = said(matter, "access_provision", value=joined(matter, words))
    return (ParagraphBlock(key="provisions", source="provisions", text=glue(text), editable=False),)


def forwarded_documents(matter: Matter) -> Iterable[AnyBlock]:
    """The papers that go to another body: what came in, each with the day it arrived."""
    facts, day = matter.facts, long_date(matter.facts.received, matter.language)
    first = (said(matter, "paper_first", day=day),) if facts.documents else ()
    later = tuple(said(matter, "paper_later", day=long_date(item.on, matter.language)) for item in matter.case.later)
    items = (Item(key=f"paper:{n}", source="facts", text=text) for n, text in enumerate((*first, *later), 1))
    return listed("papers", "facts", items)


def extra(matter: Matter) -> Iterable[AnyBlock]:
    """What the caseworker wrote for this letter."""
    return paragraphs_of("extra", "extra", matter.options.extra)
