"""Brings the translation files up to date with the source code: extract, merge, release.

``python -m resources.translations.update`` does all three and prints what is still to be translated, as JSON. Fill that
in, and give it back with ``--import FILE.json``: ``{"context": {"source": {"nb": "…", "nn": "…"}}}``, with a list of two
texts for a plural. Translations already made are kept; strings that are gone from the source are dropped.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from resources.translations.catalogue import Entry, read_catalogue, write_catalogue
from resources.translations.extraction import Message, messages_in

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
SOURCES = ("app", "server")
LANGUAGES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_NO"}
FORMS = 2
"""Bokmål, nynorsk and English each have one form for one thing and one for several."""

Found = dict[tuple[str, str], Message]
Given = Mapping[tuple[str, str], tuple[str, ...]]


def fresh_messages() -> Found:
    """Every string of the interface as the source code has it now."""
    return messages_in(ROOT, *SOURCES)


def merged(found: Found, old: tuple[Entry, ...], new: Given) -> list[Entry]:
    """The entries for the strings found: the newly given translation, else the old one, else an unfinished one."""
    known = {entry.key: entry for entry in old}
    return [_merged_one(message, known.get(key), new.get(key)) for key, message in sorted(found.items())]


def _merged_one(message: Message, old: Entry | None, new: tuple[str, ...] | None) -> Entry:
    wanted = FORMS if message.plural else 1
    forms = new or (old.forms if old and old.plural == message.plural and old.finished else ())
    finished = len(forms) == wanted and all(forms)
    if not finished:
        forms = ("",) * wanted
    return Entry(message.context, message.source, forms, message.plural, finished, frozenset(message.files))


def english(found: Found) -> Found:
    """English needs a file for the plurals only: without it people would read «%n»-texts with «(s)»."""
    return {key: message for key, message in found.items() if message.plural}


def read_given(files: list[Path], language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """New translations from JSON files, by context and source."""
    given: dict[tuple[str, str], tuple[str, ...]] = {}
    for file in files:
        for context, texts in json.loads(file.read_text(encoding="utf-8")).items():
            for source, by_language in texts.items():
                if (text := by_language.get(language)) is not None:
                    given[context, source] = (text,) if isinstance(text, str) else tuple(text)
    return given


def update(new_files: list[Path]) -> dict[str, list[Entry]]:
    """Rewrites the three ``.ts`` files and returns what is unfinished, by language.

    An unfinished entry that is returned carries the words of the same string in another class, if there are any: most
    strings that are new have only moved. In the file it stays empty, because a word may be another one in its new place.
    """
    found = fresh_messages()
    unfinished = {}
    for language, locale in LANGUAGES.items():
        file = FOLDER / f"app_{language}.ts"
        wanted = english(found) if language == "en" else found
        old = read_catalogue(file)
        entries = merged(wanted, old, read_given(new_files, language))
        write_catalogue(file, locale, entries)
        elsewhere = {entry.source: entry.forms for entry in (*entries, *old) if entry.finished}
        unfinished[language] = [
            replace(entry, forms=elsewhere.get(entry.source, entry.forms)) for entry in entries if not entry.finished
        ]
    return unfinished


def release() -> None:
    """Compiles every ``.ts`` beside its ``.qm``; the installation has no build step, so they are committed.

    A running program has mapped the old file into its memory and would die if that were cut short, so the new one takes
    its place whole.
    """
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for source in sorted(FOLDER.glob("*.ts")):
        fresh = source.with_suffix(".new.qm")
        command = [str(tool), "-silent", str(source), "-qm", str(fresh)]
        subprocess.run(command, check=True)  # noqa: S603  a tool of our own environment, on our own files
        fresh.replace(source.with_suffix(".qm"))


def to_translate(unfinished: Mapping[str, list[Entry]]) -> dict[str, dict[str, dict[str, str | list[str]]]]:
    """What is missing, in the form that ``--import`` takes."""
    missing: dict[str, dict[str, dict[str, str | list[str]]]] = {}
    for language, entries in unfinished.items():
        for entry in entries:
            forms = list(entry.forms) if entry.plural else entry.forms[0]
            missing.setdefault(entry.context, {}).setdefault(entry.source, {})[language] = forms
    return missing


def main() -> int:
    """Returns 0 when every string has its translation, 1 when some are missing."""
    parser = argparse.ArgumentParser(description="Bring the translation files up to date.")
    parser.add_argument("--import", dest="new", nargs="*", type=Path, default=[], metavar="FILE.json")
    missing = to_translate(update(parser.parse_args().new))
    release()
    if missing:
        print(json.dumps(missing, ensure_ascii=False, indent=1))
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
