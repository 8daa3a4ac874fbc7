"""The files of a journal: where each lies in the package, what it is, and its checksum. No name tells of anybody."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum

import msgspec

from app.models.values import digest
from app.services.archive.journal import Direction, Journal, JournalPost, Paper

FOLDER = "dokumenter"
_EXTENSIONS = {"pdf": "pdf", "png": "png", "jpeg": "jpg", "tiff": "tif", "email": "eml"}
_PDF = ("14", "15", "16", "17", "18", "19", "20", "276")
"""PRONOM's numbers for PDF 1.0 to 1.7."""
_PDF_A = {"1a": "95", "1b": "354", "2a": "476", "2b": "477", "2u": "478", "3a": "479", "3b": "480", "3u": "481"}
_OTHERS = {
    "png": ("fmt/11", "PNG"),
    "jpeg": ("fmt/43", "JPEG"),
    "tiff": ("fmt/353", "TIFF"),
    "email": ("fmt/278", "E-post"),
}


class Variant(StrEnum):
    """What a file is to its document (variantformat): made to be kept, or as it was made."""

    ARCHIVE = "Arkivformat"
    PRODUCTION = "Produksjonsformat"


class Filed(msgspec.Struct, frozen=True, kw_only=True):
    """A file in the package. ``format`` is its PRONOM number, ``detail`` the format's name."""

    path: str
    sha256: str
    size: int
    kind: str
    format: str
    detail: str
    variant: Variant


class FiledPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A document of a journal post with its files: the original, then a harmless copy where there is one."""

    paper: Paper
    files: tuple[Filed, ...]


FiledPosts = dict[int, tuple[FiledPaper, ...]]
"""The documents of each journal post, by its number."""


def file_away(
    journal: Journal, fetch: Callable[[str], bytes], draw_note: Callable[[JournalPost, Paper], bytes]
) -> tuple[FiledPosts, dict[str, bytes]]:
    """The journal's documents as files, and the bytes of every file by its path."""
    data: dict[str, bytes] = {}
    filed: FiledPosts = {}
    for post in journal.posts:
        papers = []
        for place, paper in enumerate(post.papers, start=1):
            stem = f"{FOLDER}/{post.number:03d}-{place:02d}"
            found = dict(_contents(post, paper, stem, fetch, draw_note))
            data |= found
            files = tuple(_filed(path, paper.kind, content) for path, content in found.items())
            papers.append(FiledPaper(paper=paper, files=files))
        filed[post.number] = tuple(papers)
    return filed, data


def _contents(
    post: JournalPost,
    paper: Paper,
    stem: str,
    fetch: Callable[[str], bytes],
    draw_note: Callable[[JournalPost, Paper], bytes],
) -> Iterable[tuple[str, bytes]]:
    if post.direction is Direction.NOTE:
        yield f"{stem}-notat.pdf", draw_note(post, paper)
        return
    role = "brev" if post.direction is Direction.OUT else "original"
    yield f"{stem}-{role}.{_EXTENSIONS.get(paper.kind, 'bin')}", fetch(paper.sha256)
    if paper.shown and paper.shown != paper.sha256:
        yield f"{stem}-ufarlig-kopi.{_EXTENSIONS.get(paper.kind, 'bin')}", fetch(paper.shown)


def _filed(path: str, kind: str, content: bytes) -> Filed:
    number, detail = _format(kind, content)
    keeps = detail.startswith("PDF/A") or kind == "tiff"
    return Filed(
        path=path,
        sha256=digest(content),
        size=len(content),
        kind="pdf" if kind == "note" else kind,
        format=number,
        detail=detail,
        variant=Variant.ARCHIVE if keeps else Variant.PRODUCTION,
    )


def _format(kind: str, content: bytes) -> tuple[str, str]:
    """PRONOM's number and the name of a format. PDF/A is what a file says of itself; nobody has checked foreign ones."""
    if kind not in ("pdf", "note"):
        return _OTHERS.get(kind, ("ukjent", "Ukjent"))
    part = re.search(rb"<pdfaid:part>(\d)<|pdfaid:part=[\"'](\d)", content)
    level = re.search(rb"<pdfaid:conformance>([ABU])<|pdfaid:conformance=[\"']([ABU])", content)
    if part and level:
        claimed = (part[1] or part[2]).decode() + (level[1] or level[2]).decode().lower()
        if claimed in _PDF_A:
            return f"fmt/{_PDF_A[claimed]}", f"PDF/A-{claimed}"
    version = re.match(rb"%PDF-1\.([0-7])", content)
    return (f"fmt/{_PDF[int(version[1])]}", f"PDF 1.{version[1].decode()}") if version else ("fmt/1129", "PDF 2.0")
