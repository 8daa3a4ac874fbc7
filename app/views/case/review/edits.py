"""The shape of what somebody has typed in a review: the bytes of the scratch ``review:<case id>``.

Each edit remembers what it was typed over, so that a change by somebody else is noticed even after a restart. Knows no
Qt and no workbench.
"""

from __future__ import annotations

import msgspec

from app.models.case.acts import Act, BasisRowsSet, ChecklistFilled, MatrixFilled
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, Finding, MatrixRow
from app.models.reading import read_json
from app.models.register import Rulebook
from app.models.values import Value

NONE_CITED = "none_cited"
"""The basis row's word for a letter that names no legal basis."""


class RowsEdit(Value, frozen=True):
    """The basis rows as typed, and as they stood in the case when typing began."""

    mine: tuple[BasisRow, ...]
    base: tuple[BasisRow, ...]


class FindingEdit(Value, frozen=True):
    """One finding as typed, and as it stood."""

    mine: Finding
    base: Finding | None = None


class ElementEdit(Value, frozen=True):
    """One row of the matrix as typed, and as it stood."""

    mine: MatrixRow
    base: MatrixRow | None = None


class ReviewEdits(Value, frozen=True):
    """Everything typed in one review: the bytes of the scratch ``review:<case id>``."""

    rows: RowsEdit | None = None
    findings: dict[str, FindingEdit] = {}
    matrix: dict[str, ElementEdit] = {}


class Clash(Value, frozen=True):
    """Something was typed here and changed by somebody else: ``rows``, ``condition:<id>`` or ``element:<path>``."""

    target: str


def edits_from(data: bytes | None) -> ReviewEdits | None:
    """The edits in scratch bytes; None for nothing, or for bytes of a shape that this program does not know."""
    if not data:
        return None
    try:
        return read_json(data, ReviewEdits)
    except msgspec.MsgspecError:
        return None


def suggested_rows(case: Case, rulebook: Rulebook) -> tuple[BasisRow, ...]:
    """Basis rows as the letter itself suggests them: one for each provision it cites, else one that says none is cited."""
    request = case.facts.request
    known = {choice.id for choice in rulebook.legal_bases}
    cited = request.legal_bases_cited or (NONE_CITED,)
    return tuple(
        BasisRow(
            id=str(place),
            legal_basis=name if name in known or name == NONE_CITED else "",
            legal_basis_text="" if name in known or name == NONE_CITED else name,
            purpose=request.purpose,
            service=request.service,
        )
        for place, name in enumerate(cited, start=1)
    )


def over(case: Case, edits: ReviewEdits) -> ReviewEdits:
    """The same edits, typed over what the case has now."""
    rows = edits.rows and msgspec.structs.replace(edits.rows, base=case.rows)
    findings = {
        name: msgspec.structs.replace(edit, base=case.findings.get(name)) for name, edit in edits.findings.items()
    }
    matrix = {path: msgspec.structs.replace(edit, base=case.matrix.get(path)) for path, edit in edits.matrix.items()}
    return ReviewEdits(rows=rows, findings=findings, matrix=matrix)


def as_sent(edits: ReviewEdits, act: Act) -> ReviewEdits:
    """The edits once ``act`` is on its way: seeing it in the case again is then no clash."""
    if isinstance(act, BasisRowsSet) and edits.rows is not None:
        return msgspec.structs.replace(edits, rows=msgspec.structs.replace(edits.rows, base=act.rows))
    if isinstance(act, ChecklistFilled):
        findings = dict(edits.findings)
        for row in act.findings:
            if row.condition in findings:
                findings[row.condition] = msgspec.structs.replace(findings[row.condition], base=row)
        return msgspec.structs.replace(edits, findings=findings)
    if isinstance(act, MatrixFilled):
        matrix = dict(edits.matrix)
        for element in act.rows:
            if element.path in matrix:
                matrix[element.path] = msgspec.structs.replace(matrix[element.path], base=element)
        return msgspec.structs.replace(edits, matrix=matrix)
    return edits
