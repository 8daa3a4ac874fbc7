"""An internal note as a document that can be kept: PDF/A-2a and PDF/UA-1, by the same means as letters."""

from __future__ import annotations

from app.models.texts import Language
from app.services.archive.journal import JournalPost, Paper
from app.services.archive.words import ArchiveWords
from app.services.letters.archive import About, archived
from app.services.letters.flow import Flow
from app.services.letters.layout import Layout, pieces
from app.services.letters.styles import BODY, MUTED, TITLE
from app.services.letters.typefaces import Typefaces, typefaces

_INSTEAD = "?"
"""Stands for a character that the typefaces lack; the metadata carry the note's very words."""


def note_pdf(post: JournalPost, paper: Paper, words: ArchiveWords) -> bytes:
    """The note with its title, who wrote it and when."""
    faces = typefaces()
    flow = Flow(faces)
    flow.heading(flow.root.add("H1"), paper.title, TITLE, 1)
    by = words.note_by.replace("{name}", post.by).replace("{time}", post.at[:16].replace("T", " kl. "))
    flow.text(flow.root.add("P"), _drawable(by, faces), MUTED)
    for piece in pieces(_drawable(paper.text, faces)):
        flow.text(flow.root.add("P"), piece, BODY)
    layout = Layout(tuple(flow.sheets), flow.root, tuple(flow.bookmarks))
    about = About(title=paper.title, language=Language.NB, author=words.creator)
    return archived(layout, about)


def _drawable(text: str, faces: Typefaces) -> str:
    text = text.replace("\r\n", "\n").replace("\t", " ")
    return text.translate({ord(sign): _INSTEAD for sign in faces.missing((text,))})
