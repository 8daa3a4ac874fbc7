"""File names from strangers, made safe to show and to save under. Knows nothing of what is in the files."""

from __future__ import annotations

import re
import unicodedata

_LONGEST_BYTES = 120
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")


def plain_text(text: str, longest: int) -> str:
    """One line without control, direction or private characters, at most ``longest`` characters."""
    composed = unicodedata.normalize("NFC", text[: longest * 4])
    kept = "".join(" " if letter.isspace() else letter for letter in composed if _visible(letter))
    return " ".join(kept.split())[:longest].rstrip()


def _visible(letter: str) -> bool:
    """Direction marks and the like (Cf) can make a name read as another; surrogates and private ones have no look."""
    return letter.isspace() or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def safe_name(name: str) -> str:
    """The last part of ``name`` without anything that a screen or a file system could take amiss; never empty.

    At most 120 bytes of UTF-8; the ending is kept where the middle must go.
    """
    last = re.split(r"[/\\]", name)[-1]
    cleaned = _FORBIDDEN.sub("_", plain_text(last, 400)).strip(". ")
    if not cleaned:
        return "unnamed"
    if _RESERVED.fullmatch(cleaned):
        cleaned = f"_{cleaned}"
    return _shortened(cleaned)


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST_BYTES:
        return name
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending.encode()) > 10:
        stem, dot, ending = name, "", ""
    room = _LONGEST_BYTES - len((dot + ending).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + dot + ending
