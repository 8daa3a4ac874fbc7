"""An act that was refused, field by field: what its author saw, what they wrote, and what the case says now.

From the choices made field by field a new act is made; nothing merges by itself. Knows only acts that write values side by
side: basis rows, checklist, data elements, the draft of a decision, and what was registered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import singledispatch
from typing import Any

import msgspec

from app.models.case import acts, weighing
from app.models.case.acts import Act
from app.models.case.facts import Facts, Request
from app.models.case.state import Case
from app.models.case.weighing import DecisionDraft, Finding, MatrixRow, ParagraphText
from app.models.parties import Party, Recipient, Sender
from app.models.values import Value

_OPENED = (Facts, Sender, Party, Recipient, Request, DecisionDraft, weighing.BasisRow, Finding, MatrixRow)
"""What is compared value by value; anything else is one value."""
_NAMES = ("id", "condition", "path")
"""Fields that only say which thing it is."""
_OWN_WORDS = "paragraphs"

Items = Mapping[str, Any]
"""The things an act writes, or a case has, by target: "row:<id>", "condition:<id>", "element:<path>", "draft", "facts"."""


class Clash(Value, frozen=True):
    """One value that the act and the case do not agree on.

    ``path`` names it within ``target``, e.g. "assessment" or "recipient.address"; empty for a basis row as a whole.
    """

    target: str
    path: str
    base: Any
    mine: Any
    theirs: Any

    @property
    def key(self) -> str:
        return f"{self.target}|{self.path}"

    @property
    def one_sided(self) -> str:
        """Who alone changed it: "mine", "theirs", or "" where both did."""
        if self.base == self.theirs:
            return "mine"
        return "theirs" if self.base == self.mine else ""


def clashes(act: Act, base: Case | None, now: Case | None) -> tuple[Clash, ...]:
    """Every value of ``act`` that the case ``now`` has otherwise; ``base`` is the case as the author saw it."""
    if now is None:
        return ()
    mine, theirs, seen = _written(act), _standing(act, now), _standing(act, base or now)
    targets = dict.fromkeys((*mine, *theirs))
    found = (
        Clash(target, path, *values)
        for target in targets
        for path, values in _walk("", seen.get(target), mine.get(target), theirs.get(target))
    )
    return tuple(clash for clash in found if clash.mine != clash.theirs)


def merged(act: Act, now: Case, theirs: Collection[str]) -> Act | None:
    """The act with these clashes (by key) decided as the case has them; None where nothing of it is left to do."""
    items: dict[str, Any] = dict(_written(act))
    standing = _standing(act, now)
    for clash in clashes(act, now, now):
        if clash.key not in theirs:
            continue
        if not clash.path:
            items[clash.target] = clash.theirs
        else:
            items[clash.target] = _put(items[clash.target], clash.path, clash.theirs)
    left = {target: item for target, item in items.items() if item is not None}
    return None if left == dict(standing) else _again(act, left, standing)


# --- what acts write and cases have ------------------------------------------------------------------


@singledispatch
def _written(act: Act) -> Items:
    """The values that an act writes; most acts write none that could be chosen from."""
    del act
    return {}


@_written.register
def _(act: acts.BasisRowsSet) -> Items:
    return {f"row:{row.id}": row for row in act.rows}


@_written.register
def _(act: acts.ChecklistFilled) -> Items:
    return {f"condition:{finding.condition}": finding for finding in act.findings}


@_written.register
def _(act: acts.MatrixFilled) -> Items:
    return {f"element:{row.path}": row for row in act.rows}


@_written.register
def _(act: acts.DecisionDrafted) -> Items:
    return {"draft": act.draft}


@_written.register
def _(act: acts.FactsCorrected) -> Items:
    return {"facts": act.facts}


@singledispatch
def _standing(act: Act, case: Case) -> Items:
    """What a case has in the place of what the act writes."""
    del act, case
    return {}


@_standing.register
def _(act: acts.BasisRowsSet, case: Case) -> Items:
    del act
    return {f"row:{row.id}": row for row in case.rows}


@_standing.register
def _(act: acts.ChecklistFilled, case: Case) -> Items:
    names = (finding.condition for finding in act.findings)
    return {f"condition:{name}": case.findings.get(name, Finding(condition=name)) for name in names}


@_standing.register
def _(act: acts.MatrixFilled, case: Case) -> Items:
    paths = (row.path for row in act.rows)
    return {f"element:{path}": case.matrix.get(path, MatrixRow(path=path, asked=False)) for path in paths}


@_standing.register
def _(act: acts.DecisionDrafted, case: Case) -> Items:
    del act
    return {"draft": case.draft}


@_standing.register
def _(act: acts.FactsCorrected, case: Case) -> Items:
    del act
    return {"facts": case.facts}


def _again(act: Act, items: Items, standing: Items) -> Act:
    """The act anew with these values. Findings and elements that stand so already are left out; rows are all there."""
    changed = tuple(item for target, item in items.items() if item != standing.get(target))
    if isinstance(act, acts.BasisRowsSet):
        return acts.BasisRowsSet(rows=tuple(items.values()))
    if isinstance(act, acts.ChecklistFilled):
        return acts.ChecklistFilled(findings=changed)
    if isinstance(act, acts.MatrixFilled):
        return acts.MatrixFilled(rows=changed)
    if isinstance(act, acts.DecisionDrafted):
        return acts.DecisionDrafted(draft=items["draft"])
    if isinstance(act, acts.FactsCorrected):
        return acts.FactsCorrected(facts=items["facts"], why=act.why)
    return act


# --- value by value ----------------------------------------------------------------------------------


def _walk(path: str, base: Any, mine: Any, theirs: Any) -> Iterator[tuple[str, tuple[Any, Any, Any]]]:
    """The values under a path, each as it was, as it was written, and as it is."""
    sides = (base, mine, theirs)
    if path == _OWN_WORDS:
        yield from _walk_words(*sides)
    elif isinstance(mine, _OPENED) and all(type(side) is type(mine) for side in sides):
        for name in mine.__struct_fields__:
            if name not in _NAMES or path:
                below = f"{path}.{name}" if path else name
                yield from _walk(below, *(getattr(side, name) for side in sides))
    else:
        yield path, sides


def _walk_words(*sides: tuple[ParagraphText, ...]) -> Iterator[tuple[str, tuple[Any, Any, Any]]]:
    """A caseworker's own words for paragraphs, paragraph by paragraph; None where there are none."""
    base, mine, theirs = ({words.key: words.text for words in side} for side in sides)
    for key in dict.fromkeys((*mine, *theirs)):
        yield f"{_OWN_WORDS}.{key}", (base.get(key), mine.get(key), theirs.get(key))


def _put(item: Any, path: str, value: Any) -> Any:
    """The item with another value under a path."""
    name, _, below = path.partition(".")
    if not below:
        return msgspec.structs.replace(item, **{name: value})
    if name == _OWN_WORDS:
        others = tuple(words for words in item.paragraphs if words.key != below)
        own = () if value is None else (ParagraphText(key=below, text=value),)
        return msgspec.structs.replace(item, paragraphs=(*others, *own))
    return msgspec.structs.replace(item, **{name: _put(getattr(item, name), below, value)})
