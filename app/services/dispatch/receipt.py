"""The receipt of letters handed to central print: which files, and by what they can be recognised."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.models.texts import Language, Localised
from app.services.dispatch.listing_pdf import Column, Listing, Table, listing_pdf
from app.services.pages_dispatch import Handed

_WORDS: dict[str, Localised] = {
    "title": Localised(
        "Overlevert sentral utskrift {time}", "Overlevert sentral utskrift {time}", "Handed to central print {time}"
    ),
    "by": Localised("Overlevert av {name}", "Overlevert av {name}", "Handed over by {name}"),
    "number": Localised("Nr.", "Nr.", "No."),
    "case": Localised("Sak", "Sak", "Case"),
    "file": Localised("Fil", "Fil", "File"),
    "sha": Localised("SHA-256", "SHA-256", "SHA-256"),
    "count": Localised("{count} brev", "{count} brev", "{count} letters"),
    "page": Localised("side {page} av {pages}", "side {page} av {pages}", "page {page} of {pages}"),
    "sign": Localised(
        "Mottatt: ______________________________________ (dato og navn)",
        "Motteke: ______________________________________ (dato og namn)",
        "Received: ______________________________________ (date and name)",
    ),
}


def receipt_pdf(handed: Sequence[Handed], at: datetime, by: str, language: Language) -> bytes:
    """The receipt as a PDF. It names no recipient."""
    words = {key: text[language] for key, text in _WORDS.items()}
    columns = (
        Column(words["number"], 4, True),
        Column(words["case"], 14),
        Column(words["file"], 32),
        Column(words["sha"], 50),
    )
    rows = [(str(number), item.case_number, item.file, item.sha256) for number, item in enumerate(handed, start=1)]
    table = Table(columns=columns, rows=rows, sums=("", words["count"].format(count=len(rows)), "", ""))
    return listing_pdf(
        Listing(
            title=words["title"].format(time=f"{at:%d.%m.%Y %H:%M}"),
            tables=(table,),
            notes=(words["by"].format(name=by), words["sign"]),
            page_words=words["page"],
        )
    )
