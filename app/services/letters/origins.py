"""What the lines of a letter were made of, part by part of the case, so that a window can lead there and back.

A line's ``source`` says which kind of thing it came from and is bound by approvals; its origins are worked out beside it
and may grow finer without changing any letter.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.services.letters.content import paragraphs
from app.services.letters.letter import AnnexBlock, HeadingBlock, Letter, TableBlock
from app.services.letters.matter import Matter
from app.services.letters.sections import granted_groups, refused_groups
from app.services.pages_letters import LetterParagraph

_OF_FACTS = {"period": "facts:request", "not_held": "facts:request", "subject": "facts:subjects"}
"""Which group of the registered facts a generated line speaks of, by the first part of its key."""


def lines_with_origins(letter: Letter, matter: Matter) -> tuple[LetterParagraph, ...]:
    """The letter's paragraphs and items, each with its origins."""
    return tuple(
        msgspec.structs.replace(line, origins=_origins(line.key, line.source, matter)) for line in paragraphs(letter)
    )


def fixed_lines(letter: Letter) -> tuple[LetterParagraph, ...]:
    """The letter's headings and the rows of its tables, each with its origins."""
    return tuple(_fixed(letter))


def _fixed(letter: Letter) -> Iterator[LetterParagraph]:
    for block in letter.blocks:
        if isinstance(block, HeadingBlock | AnnexBlock):
            origin = block.key if block.source.startswith("template:") else block.source
            yield _line(block.key, block.text, block.source, origin)
        elif isinstance(block, TableBlock):
            yield _line(block.key, " · ".join(block.columns), block.source, block.source)
            for row in block.rows:
                yield _line(row.key, " · ".join(row.cells), block.source, row.key)


def _line(key: str, text: str, source: str, origin: str) -> LetterParagraph:
    return LetterParagraph(key=key, text=text, source=source, edited=False, editable=False, origins=(origin,))


def _origins(key: str, source: str, matter: Matter) -> tuple[str, ...]:
    if source.startswith("template:"):
        return (key,)
    if source == "matrix":
        return tuple(f"element:{path}" for path in _paths(key, matter)) or (source,)
    if source == "facts":
        return (_OF_FACTS.get(key.partition(":")[0], source),)
    return (source,)


def _paths(key: str, matter: Matter) -> list[str]:
    """The elements that one item of a list speaks of: a group of granted ones, or refused ones that share a reason."""
    kind, _, name = key.partition(":")
    if kind == "granted":
        return list(granted_groups(matter).values())[int(name) - 1]
    if kind == "element":
        return next((paths for paths in refused_groups(matter).values() if paths[0] == name), [name])
    return []
