"""Turns laid-out pages into an archive file that can be read aloud: PDF/A-2a and PDF/UA-1 in one.

The pages as they are drawn, the structure tree, language, title, XMP metadata, output intent (sRGB) and bookmarks, so that
the same letter is the same bytes on every run. Sources: ISO 19005-2, ISO 14289-1, ISO 32000-1 § 14.7–14.8.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date
from functools import cache
from html import escape

import msgspec

import resources
from app.models.texts import Language
from app.services.letters.document import Document, words
from app.services.letters.drawing import drawn
from app.services.letters.flow import HEIGHT, WIDTH
from app.services.letters.layout import Layout
from app.services.letters.structure import LOCALES, Bookmark
from app.services.letters.subsets import LetterFonts
from app.services.letters.tree import add_tree

PRODUCER = "Arbeidsbenken"


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What the file says about itself. ``made`` is the letter's own date; None in a draft."""

    title: str
    language: Language
    author: str
    made: date | None = None


class Attached(msgspec.Struct, frozen=True, kw_only=True):
    """A file inside the file (ISO 19005-3 § 6.8): its name, media type, what it is in words, its bytes and its day."""

    name: str
    media: str
    description: str
    data: bytes
    made: date


def archived(layout: Layout, about: About, attached: Attached | None = None) -> bytes:
    """The archive file; with something ``attached`` it is PDF/A-3a instead of PDF/A-2a.

    Notes on every node of the layout where its marks stand, so a layout is archived once.
    """
    document = Document()
    pages = _pages(document, layout)
    catalog = b"/Pages %d 0 R/StructTreeRoot %d 0 R" % (pages[0], add_tree(document, layout.root, pages[1:]))
    if layout.bookmarks:
        catalog += b"/Outlines %d 0 R" % _outline(document, layout.bookmarks, pages[1:])
    if attached:
        catalog += _attachment(document, attached)
    root = document.add(b"<</Type/Catalog%b%b>>" % (catalog, _described(document, about, part=3 if attached else 2)))
    return document.bytes(root, document.add(_information(about)))


def _pages(document: Document, layout: Layout) -> list[int]:
    """Puts the pages; the number of their list and then of each."""
    fonts = LetterFonts()
    contents = [drawn(page, sheet, fonts) for page, sheet in enumerate(layout.sheets)]
    fonts.add_to(document)
    listed = document.reserve()
    pages = []
    for place, content in enumerate(contents):
        stream = document.deflated(b"", content)
        pages.append(
            document.add(
                b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %.4f %.4f]/Resources<</Font %d 0 R>>"
                b"/Contents %d 0 R/StructParents %d/Tabs/S>>" % (listed, WIDTH, HEIGHT, document.fonts, stream, place)
            )
        )
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    document.put(listed, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(pages), kids))
    return [listed, *pages]


def _described(document: Document, about: About, part: int) -> bytes:
    """The catalog's entries about language, title, colours and what the file claims to be."""
    metadata = document.stream(b"/Type/Metadata/Subtype/XML", _xmp(about, part).encode("utf-8"))
    profile = document.stream(b"/N 3/Filter/FlateDecode", _profile())
    intent = (
        b"/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile %d 0 R" % profile
    )
    return (
        b"/Lang(%b)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata %d 0 R"
        b"/OutputIntents[<<%b>>]" % (LOCALES[about.language].encode(), metadata, intent)
    )


def _attachment(document: Document, attached: Attached) -> bytes:
    """Puts the file; the catalog's entries that lead to it. It is data of the letter, not its source (AFRelationship)."""
    subtype = attached.media.replace("/", "#2F").encode()
    made = b"D:%b000000Z" % f"{attached.made:%Y%m%d}".encode()
    stream = document.deflated(
        b"/Type/EmbeddedFile/Subtype/%b/Params<</Size %d/ModDate(%b)>>" % (subtype, len(attached.data), made),
        attached.data,
    )
    name = words(attached.name)
    file = document.add(
        b"<</Type/Filespec/F%b/UF%b/Desc%b/AFRelationship/Data/EF<</F %d 0 R/UF %d 0 R>>>>"
        % (name, name, words(attached.description), stream, stream)
    )
    return b"/AF[%d 0 R]/Names<</EmbeddedFiles<</Names[%b %d 0 R]>>>>" % (file, name, file)


@cache
def _profile() -> bytes:
    """The colour profile as it lies in a file."""
    return zlib.compress(resources.read("colour/srgb.icc"), 9)


def _information(about: About) -> bytes:
    made = b"/CreationDate(D:%b000000Z)" % f"{about.made:%Y%m%d}".encode() if about.made else b""
    return b"<</Title%b/Author%b/Producer%b%b>>" % (words(about.title), words(about.author), words(PRODUCER), made)


def _outline(document: Document, bookmarks: Sequence[Bookmark], pages: Sequence[int]) -> int:
    """Puts the bookmarks as a tree; its number. A heading hangs under the nearest before it of a higher level."""
    top = document.reserve()
    first = document.reserve(len(bookmarks))
    above: list[int] = []
    parents: list[int] = []
    for place, mark in enumerate(bookmarks):
        above = [kept for kept in above if bookmarks[kept].level < mark.level]
        parents.append(first + above[-1] if above else top)
        above.append(place)
    kids = {parent: [first + n for n, found in enumerate(parents) if found == parent] for parent in set(parents)}
    for place, mark in enumerate(bookmarks):
        number, parent = first + place, parents[place]
        siblings = kids[parent]
        order = siblings.index(number)
        beside = b"/Prev %d 0 R" % siblings[order - 1] if order else b""
        beside += b"/Next %d 0 R" % siblings[order + 1] if order + 1 < len(siblings) else b""
        target = b"/Dest[%d 0 R/XYZ 0 %.2f null]" % (pages[mark.page], mark.top)
        body = b"<</Title%b/Parent %d 0 R%b%b%b>>" % (words(mark.text), parent, beside, target, _ends(kids, number))
        document.put(number, body)
    document.put(top, b"<</Type/Outlines%b>>" % _ends(kids, top))
    return top


def _ends(kids: dict[int, list[int]], number: int) -> bytes:
    """The first and last below a bookmark and how many are seen there."""
    found = kids.get(number)
    if not found:
        return b""
    return b"/First %d 0 R/Last %d 0 R/Count %d" % (found[0], found[-1], _seen(kids, number))


def _seen(kids: dict[int, list[int]], number: int) -> int:
    return sum(1 + _seen(kids, kid) for kid in kids.get(number, ()))


def _xmp(about: About, part: int) -> str:
    made = f"<xmp:CreateDate>{about.made.isoformat()}T00:00:00Z</xmp:CreateDate>" if about.made else ""
    return _XMP.format(
        title=escape(about.title),
        author=escape(about.author),
        language=LOCALES[about.language],
        producer=PRODUCER,
        made=made,
        part=part,
    )


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>{made}
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
