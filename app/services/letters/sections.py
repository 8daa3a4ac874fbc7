"""The generated parts of letters: rows, elements, period, people, reasons and the matrix as blocks.

Each maker is named in the templates ("make", see ``makers``) and turns a matter into blocks whose keys say where they came
from. Knows nothing of pages.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.models.calendar import long_date
from app.models.case.weighing import BasisRow, FindingResult, MatrixRow, Verdict
from app.models.identifiers import grouped_national_id, grouped_organisation_number
from app.models.parties import Subject
from app.models.register import Condition
from app.models.texts import Localised
from app.services.letters.case_words import uncapital
from app.services.letters.letter import AnnexBlock, AnyBlock, Item, ParagraphBlock, TableBlock, TableRow
from app.services.letters.matter import Matter
from app.services.letters.reviewed import NONE_CITED, NONE_STATED, named
from app.services.letters.saying import filled, joined, listed, paragraphs_of, said, sentence
from app.services.letters.texts import glue
from app.services.letters.whom import covered

NOTHING = "–"
"""Stands in a cell of a table that would be empty."""


# --- rows -------------------------------------------------------------------------------------------


def granted_rows(matter: Matter) -> Iterable[AnyBlock]:
    """What is granted, row by row: purpose, basis, processing basis and service."""
    phrases = ("row_purpose", "row_basis", "row_processing", "row_service")
    rows = [(f"row:{place}", _row_text(matter, row, phrases)) for place, row in matter.reviewed.rows(granted=True)]
    return _rows_as_blocks("rows:granted", [(key, text) for key, text in rows if text])


def refused_rows(matter: Matter) -> Iterable[AnyBlock]:
    """What is refused, row by row, with the reason."""
    phrases = ("row_refused_purpose", "row_refused_basis", "", "row_service_refused")
    found = []
    for place, row in matter.reviewed.rows(granted=False):
        text = _row_text(matter, row, phrases)
        if row.reason.strip():
            text += " " + said(matter, "row_refused_reason", value=sentence(row.reason))
        found.append((f"row:{place}", text.strip()))
    return _rows_as_blocks("rows:refused", found)


def _rows_as_blocks(key: str, rows: list[tuple[str, str]]) -> tuple[AnyBlock, ...]:
    if len(rows) == 1:
        return (ParagraphBlock(key=rows[0][0], source=rows[0][0], text=rows[0][1]),)
    return listed(key, "rows", (Item(key=name, source=name, text=text) for name, text in rows))


def _row_text(matter: Matter, row: BasisRow, phrases: tuple[str, ...]) -> str:
    book = matter.rulebook
    cited = row.legal_basis_text.strip() or ("" if row.legal_basis == NONE_CITED else row.legal_basis)
    words = (
        matter.chosen(book.purposes, row.purpose),
        matter.chosen(book.legal_bases, cited),
        "" if row.processing_basis == NONE_STATED else matter.chosen(book.processing_bases, row.processing_basis),
        matter.chosen(book.services, row.service),
    )
    pairs = zip(phrases, words, strict=True)
    return " ".join(said(matter, phrase, value=word) for phrase, word in pairs if phrase and word)


# --- elements ---------------------------------------------------------------------------------------


def element_name(matter: Matter, path: str) -> str:
    """The plain name of a data element; its path where the rulebook does not know it."""
    element = matter.rulebook.element(path)
    return element.name[matter.language] if element else path


def element_names(matter: Matter, paths: Collection[str]) -> str:
    """The plain names of data elements in one sentence, which they begin."""
    first, *others = (element_name(matter, path) for path in named(paths))
    return joined(matter, [first, *map(uncapital, others)])


def granted_groups(matter: Matter) -> dict[str, list[str]]:
    """The paths of the granted elements by the name of their group, in the order of the letter."""
    groups: dict[str, list[str]] = {}
    for row in matter.reviewed.matrix(Verdict.GRANTED):
        element = matter.rulebook.element(row.path)
        groups.setdefault(element.group_name[matter.language] if element else "", []).append(row.path)
    return groups


def refused_groups(matter: Matter) -> dict[str, list[str]]:
    """The paths of the refused elements by the reason they share, in the order of the letter."""
    reasons: dict[str, list[str]] = {}
    for row in matter.reviewed.matrix(Verdict.REFUSED):
        reasons.setdefault(sentence(row.reason), []).append(row.path)
    return reasons


def granted_elements(matter: Matter) -> Iterable[AnyBlock]:
    """The granted elements, group by group; a group that is granted as such is its name alone."""
    items = []
    for place, (group, paths) in enumerate(granted_groups(matter).items(), 1):
        words = element_names(matter, paths)
        text = f"{group}: {uncapital(words)}" if group and words != group else words
        items.append(Item(key=f"granted:{place}", source="matrix", text=text))
    return listed("elements:granted", "matrix", items)


def narrowed_elements(matter: Matter) -> Iterable[AnyBlock]:
    """What each narrowed element is narrowed to, and why."""
    items = []
    for row in matter.reviewed.matrix(Verdict.NARROWED):
        value = uncapital(row.narrowed_to.strip().rstrip(".")) or "…"
        text = said(matter, "element_narrowed", name=element_name(matter, row.path), value=value)
        reason = f" {sentence(row.reason)}" if row.reason.strip() else ""
        items.append(Item(key=f"element:{row.path}", source=f"element:{row.path}", text=glue(text + reason)))
    return listed("elements:narrowed", "matrix", items)


def refused_elements(matter: Matter) -> Iterable[AnyBlock]:
    """The refused elements; those with the same reason stand together."""
    items = []
    for reason, paths in refused_groups(matter).items():
        words = element_names(matter, paths)
        text = said(matter, "element_refused", name=words, reason=reason) if reason else words
        items.append(Item(key=f"element:{paths[0]}", source="matrix", text=text))
    return listed("elements:refused", "matrix", items)


def not_in_register(matter: Matter) -> Iterable[AnyBlock]:
    """What was asked for that the register does not hold."""
    wanted = matter.facts.request.not_in_register
    items = (Item(key=f"not_held:{n}", source="facts", text=glue(text)) for n, text in enumerate(wanted, 1))
    return listed("not_held", "facts", items)


_COLUMNS = (("element", "verdict", "reason"), (0.40, 0.15, 0.45))
_COLUMNS_WITH_SCOPE = (("element", "verdict", "scope", "reason"), (0.33, 0.13, 0.22, 0.32))


def matrix(matter: Matter) -> Iterable[AnyBlock]:
    """The data-minimisation matrix as an annex: element, verdict, extent, reason."""
    rows = tuple(TableRow(key=f"element:{row.path}", cells=_cells(matter, row)) for row in matter.reviewed.matrix())
    names, widths = _COLUMNS_WITH_SCOPE if any(row.cells[2] != NOTHING for row in rows) else _COLUMNS
    if names is _COLUMNS[0]:
        rows = tuple(TableRow(key=row.key, cells=(*row.cells[:2], row.cells[3])) for row in rows)
    columns = tuple(said(matter, f"matrix_{name}") for name in names)
    yield AnnexBlock(key="annex:matrix", source="matrix", text=said(matter, "matrix_title"))
    yield ParagraphBlock(
        key="template:matrix_intro", source="matrix", text=said(matter, "matrix_intro"), editable=False
    )
    yield TableBlock(key="matrix", source="matrix", columns=columns, widths=widths, rows=rows)


def _cells(matter: Matter, row: MatrixRow) -> tuple[str, ...]:
    narrowed = row.verdict is Verdict.NARROWED and row.narrowed_to.strip()
    reason = row.necessary_because if row.verdict is Verdict.GRANTED else row.reason
    return (
        glue(element_name(matter, row.path)),
        said(matter, f"verdict_{row.verdict.value if row.verdict else 'none'}"),
        glue(row.narrowed_to.strip() if narrowed else row.scope.strip()) or NOTHING,
        glue(" ".join(reason.split())) or NOTHING,
    )


# --- period and people ------------------------------------------------------------------------------


def period(matter: Matter) -> Iterable[AnyBlock]:
    """The time that the decision covers."""
    asked = matter.facts.request.period
    if asked is None or not (asked.first or asked.last):
        return ()
    phrase = "period_both" if asked.first and asked.last else "period_first" if asked.first else "period_last"
    first, last = (long_date(day, matter.language) if day else "" for day in (asked.first, asked.last))
    return (ParagraphBlock(key="period", source="facts", text=said(matter, phrase, first=first, last=last)),)


def subjects(matter: Matter) -> Iterable[AnyBlock]:
    """Whose records the decision covers. A national identity number only where nothing else tells who it is."""
    if matter.guarded:
        return ()
    items = (
        Item(key=f"subject:{place}", source="facts", text=_subject(matter, subject))
        for place, subject in enumerate(covered(matter.facts), 1)
    )
    return listed("subjects", "facts", items)


def _subject(matter: Matter, subject: Subject) -> str:
    """Personopplysningsloven § 12: the number is used only where it is needed to be sure who is meant."""
    if subject.organisation_number:
        number = grouped_organisation_number(subject.organisation_number)
        return said(matter, "with_orgnr", name=subject.name, number=number)
    if subject.birth_date:
        return said(matter, "born", name=subject.name, day=long_date(subject.birth_date, matter.language))
    if subject.national_id:
        return said(matter, "with_id", name=subject.name, number=grouped_national_id(subject.national_id))
    return subject.name


# --- reasons ----------------------------------------------------------------------------------------


def grounds(matter: Matter) -> Iterable[AnyBlock]:
    """The provisions we decide by (forvaltningsloven § 25 first paragraph)."""
    words = [matter.chosen(matter.rulebook.grounds, ground) for ground in matter.case.draft.grounds if ground.strip()]
    if not words:
        return ()
    text = said(matter, "grounds", value=joined(matter, words))
    return (ParagraphBlock(key="draft:grounds", source="draft:grounds", text=glue(text)),)


def facts(matter: Matter) -> Iterable[AnyBlock]:
    """The facts we build on (forvaltningsloven § 25 second paragraph)."""
    return paragraphs_of("draft:facts", "draft:facts", matter.case.draft.facts)


def assessment(matter: Matter) -> Iterable[AnyBlock]:
    """The main considerations (forvaltningsloven § 25 third paragraph)."""
    return paragraphs_of("draft:assessment", "draft:assessment", matter.case.draft.assessment)


def met_conditions(matter: Matter) -> Iterable[AnyBlock]:
    """The conditions that are met, as a list, each with our assessment of it."""
    found = matter.reviewed.reasoned(FindingResult.MET)
    items = [_condition(matter, item, item.met) for item in found]
    return listed("conditions:met", "conditions", (Item(key=key, source=key, text=text) for key, text in items))


def unmet_conditions(matter: Matter) -> Iterable[AnyBlock]:
    """The conditions that are not met, a paragraph each: the sentence and our assessment of it."""
    for item in matter.reviewed.reasoned(FindingResult.NOT_MET):
        key, text = _condition(matter, item, item.not_met)
        yield ParagraphBlock(key=key, source=key, text=text)


def _condition(matter: Matter, condition: Condition, text: Localised) -> tuple[str, str]:
    own = sentence(matter.case.findings[condition.id].assessment)
    return f"condition:{condition.id}", glue(f"{filled(matter, text)} {own}".strip())
