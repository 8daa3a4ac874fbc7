"""Where the program's data files are: fonts, icons, letter templates, rules, translations.

Knows only paths. What a file means is the business of the room that reads it.
"""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).parent


def path(relative: str) -> Path:
    """The absolute path of a shipped file or folder, named relative to ``resources/``."""
    return _ROOT / relative


def read(relative: str) -> bytes:
    """The bytes of a shipped file. Raises ``FileNotFoundError`` if the installation is incomplete."""
    return (_ROOT / relative).read_bytes()


def read_folder(relative: str) -> dict[str, bytes]:
    """Every file directly in a shipped folder, by file name, in name order."""
    return {found.name: found.read_bytes() for found in sorted((_ROOT / relative).iterdir()) if found.is_file()}
