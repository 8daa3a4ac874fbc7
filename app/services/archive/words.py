"""The words and codes of the archive (arkiv): what Noark 5 and dokarkiv call things, as data in ``resources/archive``.

Archive metadata are Norwegian whatever the language of the case. Nothing here has been confirmed by the office yet.
"""

from __future__ import annotations

from functools import cache

import msgspec

import resources
from app.models.reading import read_json
from app.models.values import CaseKind, LetterKind, Protection


class ArchiveWords(msgspec.Struct, frozen=True, kw_only=True):
    """What the archive's fields are filled with. ``legal_bases`` are for shielding (skjermingshjemmel)."""

    creator_id: str
    creator: str
    archive: str
    series: str
    system: str
    theme: str
    scan_channel: str
    mail_channel: str
    restriction: str
    legal_bases: dict[Protection, str]
    cases: dict[CaseKind, str]
    letters: dict[LetterKind, str]
    later: str
    note: str
    note_by: str
    verified: bool = False


@cache
def archive_words() -> ArchiveWords:
    """The shipped words, read once."""
    return read_json(resources.read("archive/words.json"), ArchiveWords)
