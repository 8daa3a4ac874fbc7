"""The archive package of a closed case: its documents, the letters as they left, Noark 5 metadata and journal requests.

Same history, same bytes, on every machine. Knows neither store nor server; it is handed the history and a way to documents.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.models.case.entry import Entry
from app.models.case.state import Case
from app.models.register import Rulebook
from app.services.archive import dokarkiv
from app.services.archive.bundle import bundle, safe_name
from app.services.archive.journal import journal_of
from app.services.archive.noark import archive_structure
from app.services.archive.note import note_pdf
from app.services.archive.papers import file_away
from app.services.archive.words import archive_words

STRUCTURE = "arkivstruktur.xml"


def archive_package(
    case: Case, entries: Sequence[Entry], rulebook: Rulebook, fetch: Callable[[str], bytes]
) -> tuple[str, bytes]:
    """The package's file name and its bytes. ``entries`` are the confirmed ones of a closed case.

    ``fetch`` answers with the document of a digest and may raise ``Problem``.
    """
    words = archive_words()
    journal = journal_of(case, entries, words)
    filed, files = file_away(journal, fetch, lambda post, paper: note_pdf(post, paper, words))
    files[STRUCTURE] = archive_structure(journal, filed, rulebook, words)
    files |= dokarkiv.requests(journal, filed, rulebook, words)
    name = safe_name(case.number)
    return f"{name}.zip", bundle(name, files)
