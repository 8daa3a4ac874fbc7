"""Reads and writes Qt Linguist's ``.ts`` files. Knows the format; must not know which strings there are.

The files name the source files a string comes from but no line numbers, so that they change only when a string does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True)
class Entry:
    """One message and its translation: one form, or two (one thing, several things) when ``plural``."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool = False
    finished: bool = True
    files: frozenset[str] = field(default_factory=frozenset)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def read_catalogue(file: Path) -> tuple[Entry, ...]:
    """The entries of a ``.ts`` file of this project; none if there is no such file."""
    if not file.exists():
        return ()
    root = ElementTree.parse(file).getroot()  # noqa: S314  our own file
    return tuple(
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )


def _entry(context: str, message: ElementTree.Element) -> Entry:
    plural = message.get("numerus") == "yes"
    translation = message.find("translation")
    if translation is None:
        forms: tuple[str, ...] = ()
    elif plural:
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    else:
        forms = (translation.text or "",)
    finished = translation is not None and translation.get("type") is None
    files = frozenset(place.get("filename", "").removeprefix("../../") for place in message.iter("location"))
    return Entry(context, message.findtext("source", ""), forms, plural, finished, files)


def write_catalogue(file: Path, language: str, entries: Iterable[Entry]) -> None:
    """Writes the entries, grouped by context in alphabetic order, as Qt Linguist would."""
    by_context: dict[str, list[Entry]] = {}
    for entry in entries:
        by_context.setdefault(entry.context, []).append(entry)
    lines = [f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">']
    for context in sorted(by_context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for entry in by_context[context]:
            lines += _lines(entry)
        lines.append("</context>")
    lines.append("</TS>")
    file.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _lines(entry: Entry) -> list[str]:
    kind = "" if entry.finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if entry.plural else "    <message>"]
    lines += [f"        <location filename={quoteattr('../../' + name)}/>" for name in sorted(entry.files)]
    lines.append(f"        <source>{escape(entry.source)}</source>")
    if entry.plural:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        text = entry.forms[0] if entry.forms else ""
        lines.append(f"        <translation{kind}>{escape(text)}</translation>")
    lines.append("    </message>")
    return lines
