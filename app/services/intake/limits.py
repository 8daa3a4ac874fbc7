"""How much of anything one document may cost. Knows numbers only.

The values are measured on the sample scans and on files made to hurt: an honest A4 page in 600 dpi colour needs
139 MB and a fifth of a second; everything that goes beyond these limits is refused in words.
"""

from __future__ import annotations

import msgspec

MIB = 1024 * 1024


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The limits of intake. Tests make smaller ones."""

    file_bytes: int = 64 * MIB
    mail_bytes: int = 25 * MIB
    mail_header_bytes: int = 64 * 1024
    mail_parts: int = 200
    mail_depth: int = 3
    """How many e-mails may lie inside each other."""
    attachments: int = 50
    attachment_bytes: int = 64 * MIB
    pages: int = 500
    page_points: float = 14_400.0
    """The longest side of a page: 200 inches, the limit of the PDF format itself."""
    image_pixels: int = 100_000_000
    image_bytes: int = 300 * MIB
    """What one decoded image may take, before it is converted."""
    picture_pixels: int = 16_000_000
    picture_side: int = 10_000
    lowest_dpi: int = 20
    highest_dpi: int = 400
    removed_parts: int = 100
    """How many removed parts are listed by name; more are removed all the same."""
    memory_bytes: int = 512 * MIB
    document_s: float = 5.0
    page_s: float = 0.3
    """What each page that has been found whole adds to the time for the document, so that a thick one has a chance."""
    start_s: float = 30.0
    """How long a worker may take to start on a busy machine; no document is involved yet."""
    worker_cpu_s: int = 300
    documents_per_worker: int = 16
