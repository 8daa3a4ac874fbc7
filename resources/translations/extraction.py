"""Finds every string of the interface in the source code. Knows Python's grammar; must not run or import what it reads.

``pyside6-lupdate`` misses markers imported under a short name (``QT_TRANSLATE_NOOP as _``), and most of our reasons and
words are marked that way. So the source is read with ``ast``: ``self.tr(…)`` belongs to the class it stands in, as in
PySide6; ``translate`` and the marker name their context themselves. What a problem says in its ``detail`` is a string of
the interface too, in the context "problem".
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_MARKER = "QT_TRANSLATE_NOOP"
_PROBLEMS = ("Problem", "LogForked")
_TR_COUNT = 2
_TRANSLATE_COUNT = 3
"""Where the number of things stands in the arguments of ``tr`` and ``translate``."""


@dataclass
class Message:
    """One string of the interface. ``plural`` when it is said of a number of things (``%n``)."""

    context: str
    source: str
    plural: bool = False
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


class Untranslatable(Exception):
    """A call that no tool can read: an f-string, a sum or a name where a literal is needed."""


def messages_in(root: Path, *folders: str) -> dict[tuple[str, str], Message]:
    """Every message in the Python files of the folders below ``root``, ordered by context and place in the source."""
    found: dict[tuple[str, str], Message] = {}
    for folder in folders:
        for file in sorted((root / folder).rglob("*.py")):
            name = file.relative_to(root).as_posix()
            for message in messages_of(file.read_text(encoding="utf-8"), name):
                known = found.setdefault(message.key, message)
                known.plural = known.plural or message.plural
                known.files.add(name)
    return found


def messages_of(source: str, file: str = "") -> Iterator[Message]:
    """The messages of one Python source text. Raises ``Untranslatable`` for a string that is put together."""
    tree = ast.parse(source, file)
    reader = _Reader(file, _names_of_marker(tree))
    reader.visit(tree)
    yield from reader.found


def _names_of_marker(tree: ast.Module) -> frozenset[str]:
    """What the marker is called in this module: its own name or the one it is imported as."""
    names = {_MARKER}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {alias.asname or alias.name for alias in node.names if alias.name == _MARKER}
    return frozenset(names)


class _Reader(ast.NodeVisitor):
    """Walks one module and remembers which class it is in."""

    def __init__(self, file: str, markers: frozenset[str]) -> None:
        self.found: list[Message] = []
        self._file = file
        self._markers = markers
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Attribute(attr="tr"):
                self._read_tr(node)
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                self._read_translate(node)
            case ast.Name(id=name) if name in self._markers:
                context, source = self._literal(node, 0), self._literal(node, 1)
                self._add(context, source, plural=False)
            case ast.Name(id=name) if name.endswith(_PROBLEMS):
                self._read_details(node)

    def _read_tr(self, node: ast.Call) -> None:
        if not self._classes:
            raise Untranslatable(f"{self._file}:{node.lineno}: tr outside a class has no context")
        self._add(self._classes[-1], self._literal(node, 0), plural=_counts(node, _TR_COUNT))

    def _read_translate(self, node: ast.Call) -> None:
        """Reads ``translate("context", "text")``. With a name for the text, the text is marked where it is written."""
        if isinstance(node.args[1], ast.Name | ast.Attribute | ast.Subscript):
            return
        context = self._literal(node, 0)
        self._add(context, self._literal(node, 1), plural=_counts(node, _TRANSLATE_COUNT))

    def _read_details(self, node: ast.Call) -> None:
        """Reads ``SomeProblem(detail="…")``, also behind an ``or`` or an ``if``; what the system itself says is left."""
        for keyword in node.keywords:
            if keyword.arg == "detail":
                for source in _choices(keyword.value):
                    self._add("problem", source, plural=False)

    def _literal(self, node: ast.Call, position: int) -> str:
        found = node.args[position] if position < len(node.args) else None
        if isinstance(found, ast.Constant) and isinstance(found.value, str):
            return found.value
        raise Untranslatable(f"{self._file}:{node.lineno}: {ast.unparse(node)[:80]} needs literal strings")

    def _add(self, context: str, source: str, *, plural: bool) -> None:
        if source:
            self.found.append(Message(context, source, plural, {self._file}))


def _counts(node: ast.Call, position: int) -> bool:
    return len(node.args) > position or any(keyword.arg == "n" for keyword in node.keywords)


def _choices(node: ast.expr) -> Iterator[str]:
    """The literal strings an expression may come out as."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _choices(part)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _choices(body)
            yield from _choices(orelse)
