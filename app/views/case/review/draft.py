"""The review of one case with what is typed laid over what is recorded.

Knows the case as it was when typing began and what was typed over it; turns that into acts, and notices when the case
changed under it. Knows no Qt and no workbench.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.models.case.acts import Act, BasisRowsSet, ChecklistFilled, MatrixFilled
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, Finding, MatrixRow
from app.models.register import Rulebook
from app.views.case.review.edits import (
    Clash,
    ElementEdit,
    FindingEdit,
    ReviewEdits,
    RowsEdit,
    as_sent,
    over,
    suggested_rows,
)


class ReviewDraft:
    """The review of one case with what is typed laid over it (utkast til vurdering)."""

    def __init__(self, case: Case, rulebook: Rulebook, edits: ReviewEdits | None = None) -> None:
        self._case = case
        self._rulebook = rulebook
        self._edits = edits or ReviewEdits()

    @property
    def case(self) -> Case:
        return self._case

    @property
    def rulebook(self) -> Rulebook:
        return self._rulebook

    @property
    def empty(self) -> bool:
        """Whether nothing is typed that the case does not have."""
        return self._edits == ReviewEdits()

    def rows(self) -> tuple[BasisRow, ...]:
        """The basis rows as typed, as the case has them, or as the letter suggests them."""
        if self._edits.rows is not None:
            return self._edits.rows.mine
        return self._case.rows or suggested_rows(self._case, self._rulebook)

    def set_rows(self, rows: tuple[BasisRow, ...]) -> None:
        base = self._edits.rows.base if self._edits.rows else self._case.rows
        edit = None if rows == self._case.rows else RowsEdit(mine=rows, base=base)
        self._edits = msgspec.structs.replace(self._edits, rows=edit)

    def finding(self, condition: str) -> Finding:
        """What is found about a condition, typed or recorded; an empty finding where there is none."""
        edit = self._edits.findings.get(condition)
        return edit.mine if edit else self._case.findings.get(condition, Finding(condition=condition))

    def set_finding(self, finding: Finding) -> None:
        findings = dict(self._edits.findings)
        recorded = self._case.findings.get(finding.condition)
        before = findings.pop(finding.condition, None)
        if finding != (recorded or Finding(condition=finding.condition)):
            base = before.base if before else recorded
            findings[finding.condition] = FindingEdit(mine=finding, base=base)
        self._edits = msgspec.structs.replace(self._edits, findings=findings)

    def elements(self) -> tuple[MatrixRow, ...]:
        """The matrix as it would stand: recorded or asked for in the letter, with what is typed laid over."""
        shown = {**_asked_for(self._case), **self._case.matrix}
        shown |= {path: edit.mine for path, edit in self._edits.matrix.items()}
        return tuple(row for row in shown.values() if row.asked)

    def left_out(self) -> tuple[str, ...]:
        """Elements that the letter asks for and the matrix lacks."""
        shown = {row.path for row in self.elements()}
        return tuple(path for path in self._case.facts.request.elements if path not in shown)

    def set_elements(self, rows: Iterable[MatrixRow]) -> None:
        matrix = dict(self._edits.matrix)
        for row in rows:
            recorded = self._case.matrix.get(row.path)
            before = matrix.pop(row.path, None)
            dropped = not row.asked and recorded is None and row.path not in _asked_for(self._case)
            suggested = recorded is None and row == _asked_for(self._case).get(row.path)
            if row != recorded and not dropped and not suggested:
                matrix[row.path] = ElementEdit(mine=row, base=before.base if before else recorded)
        self._edits = msgspec.structs.replace(self._edits, matrix=matrix)

    def acts(self) -> tuple[Act, ...]:
        """The acts that record what is typed and not on its way: only what changed.

        The first act of a matrix names everything asked for, so that an element nobody has judged stops the proposal.
        """
        made: list[Act] = []
        edit = self._edits.rows
        if edit is not None and edit.mine != edit.base:
            made.append(BasisRowsSet(rows=edit.mine))
        findings = tuple(edit.mine for edit in self._edits.findings.values() if edit.mine != edit.base)
        if findings:
            made.append(ChecklistFilled(findings=findings))
        elements = _elements_to_send(self._case, self._edits)
        if elements:
            made.append(MatrixFilled(rows=elements))
        return tuple(made)

    def sent(self, made: Iterable[Act]) -> None:
        """Notes that these acts are on their way."""
        for act in made:
            self._edits = as_sent(self._edits, act)

    def not_sent(self) -> None:
        """What was on its way was refused: it is typed over what the case has now, and can be sent again."""
        self._edits = over(self._case, self._edits)

    def rebase(self, case: Case, rulebook: Rulebook) -> tuple[Clash, ...]:
        """Lays what is typed over the case as it now stands; nothing typed is lost.

        Answers with what was both typed here and changed elsewhere since it was last seen.
        """
        self._case, self._rulebook = case, rulebook
        clashes: list[Clash] = []
        rows = self._edits.rows
        if rows is not None:
            clashes += [Clash(target="rows")] if case.rows not in (rows.base, rows.mine) else []
            rows = None if rows.mine == case.rows else RowsEdit(mine=rows.mine, base=case.rows)
        findings = {}
        for name, edit in self._edits.findings.items():
            now = case.findings.get(name)
            clashes += [Clash(target=f"condition:{name}")] if now not in (edit.base, edit.mine) else []
            if now != edit.mine:
                findings[name] = FindingEdit(mine=edit.mine, base=now)
        matrix, found = _rebased_matrix(case, self._edits.matrix)
        self._edits = ReviewEdits(rows=rows, findings=findings, matrix=matrix)
        return (*clashes, *found)

    def take_theirs(self, clashes: Iterable[Clash]) -> None:
        """Drops what was typed here where somebody else's version is preferred."""
        for clash in clashes:
            kind, _, name = clash.target.partition(":")
            if kind == "rows":
                self._edits = msgspec.structs.replace(self._edits, rows=None)
            elif kind == "condition":
                self.set_finding(self._case.findings.get(name, Finding(condition=name)))
            else:
                self.set_elements((self._case.matrix.get(name, MatrixRow(path=name, asked=False)),))

    def to_bytes(self) -> bytes:
        return msgspec.json.encode(self._edits)


def _asked_for(case: Case) -> dict[str, MatrixRow]:
    """Rows for what the letter asks for, until the matrix has been begun; then it is what was written."""
    if case.matrix:
        return {}
    return {path: MatrixRow(path=path) for path in case.facts.request.elements}


def _elements_to_send(case: Case, edits: ReviewEdits) -> tuple[MatrixRow, ...]:
    changed = {path: edit.mine for path, edit in edits.matrix.items() if edit.mine != edit.base}
    if not changed or case.matrix:
        return tuple(changed.values())
    typed = {path: edit.mine for path, edit in edits.matrix.items()}
    # A letter's element that was taken out before the matrix was begun is simply never put in.
    return tuple(row for row in {**_asked_for(case), **typed}.values() if row.asked)


def _rebased_matrix(case: Case, edits: dict[str, ElementEdit]) -> tuple[dict[str, ElementEdit], list[Clash]]:
    kept: dict[str, ElementEdit] = {}
    clashes: list[Clash] = []
    for path, edit in edits.items():
        now = case.matrix.get(path)
        mine_stands = now == edit.mine or (now is None and not edit.mine.asked)
        if mine_stands:
            continue
        # A row that was sent as "taken out" stands as absent in the case.
        base = None if edit.base is not None and not edit.base.asked else edit.base
        if now != base:
            clashes.append(Clash(target=f"element:{path}"))
        kept[path] = ElementEdit(mine=edit.mine, base=now)
    return kept, clashes
