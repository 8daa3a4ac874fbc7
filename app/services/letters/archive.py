"""Turns a drawn PDF into an archive file that can be read aloud: PDF/A-2a and PDF/UA-1 in one.

Adds the structure tree, language, title, XMP metadata, output intent (sRGB) and bookmarks, and writes the file so that the
same letter is the same bytes on every run. Sources: ISO 19005-2, ISO 14289-1, ISO 32000-1 § 14.7–14.8.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from html import escape

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String

import resources
from app.models.texts import Language
from app.services.letters.structure import Bookmark, Node

LOCALES = {Language.NB: "nb-NO", Language.NN: "nn-NO", Language.EN: "en-GB"}
PRODUCER = "Arbeidsbenken"


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What the file says about itself. ``made`` is the letter's own date; None in a draft."""

    title: str
    language: Language
    author: str
    made: date | None = None


def finish(drawn: bytes, root: Node, bookmarks: Iterable[Bookmark], about: About) -> bytes:
    """The archive file."""
    with Pdf.open(io.BytesIO(drawn)) as pdf:
        _Tree(pdf).add(root)
        _describe(pdf, about)
        _outline(pdf, bookmarks)
        out = io.BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
        return out.getvalue()


class _Tree:
    """Writes the structure tree and, page by page, which mark belongs to which element."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._parents: list[list[Object]] = [[] for _ in self._pages]

    def add(self, root: Node) -> None:
        pdf = self._pdf
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        numbers = Array()
        for place, (page, parents) in enumerate(zip(self._pages, self._parents, strict=True)):
            page.StructParents = place
            page.Tabs = Name.S
            if "/Trans" in page:
                del page["/Trans"]
            numbers.append(place)
            numbers.append(pdf.make_indirect(Array(parents)))
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages)
        pdf.Root.StructTreeRoot = tree
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, node: Node, parent: Object) -> Object:
        element = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{node.role}"), P=parent))
        if node.attributes:
            element.A = Dictionary({f"/{key}": Name(f"/{value}") for key, value in node.attributes.items()})
        if node.alt:
            element.Alt = String(node.alt)
        if node.box:
            element.A.BBox = Array([Decimal(f"{side:.2f}") for side in node.box])
        kids = Array()
        for mark in node.marks:
            page = self._pages[mark.page]
            if mark.page == node.marks[0].page:
                element.Pg = page
                kids.append(mark.number)
            else:
                kids.append(Dictionary(Type=Name.MCR, Pg=page, MCID=mark.number))
            row = self._parents[mark.page]
            row.extend([element] * (mark.number + 1 - len(row)))
            row[mark.number] = element
        for child in node.children:
            kids.append(self._element(child, element))
        element.K = kids
        return element


def _describe(pdf: Pdf, about: About) -> None:
    root = pdf.Root
    root.Lang = String(LOCALES[about.language])
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    xmp = pdf.make_stream(_xmp(about).encode("utf-8"))
    xmp.Type, xmp.Subtype = Name.Metadata, Name.XML
    root.Metadata = xmp
    profile = pdf.make_stream(resources.read("colour/srgb.icc"))
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"),
        DestOutputProfile=profile,
    )
    root.OutputIntents = Array([intent])
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo[Name.Title] = String(about.title)
    pdf.docinfo[Name.Author] = String(about.author)
    pdf.docinfo[Name.Producer] = String(PRODUCER)
    if about.made:
        pdf.docinfo[Name.CreationDate] = String(f"D:{about.made:%Y%m%d}000000Z")


def _outline(pdf: Pdf, bookmarks: Iterable[Bookmark]) -> None:
    """Bookmarks as a tree; a heading hangs under the nearest one before it of a higher level."""
    with pdf.open_outline() as outline:
        above: list[tuple[int, OutlineItem]] = []
        for mark in bookmarks:
            item = OutlineItem(mark.text, mark.page, "XYZ", left=0, top=mark.top)
            above = [(level, kept) for level, kept in above if level < mark.level]
            (above[-1][1].children if above else outline.root).append(item)
            above.append((mark.level, item))


def _xmp(about: About) -> str:
    made = f"<xmp:CreateDate>{about.made.isoformat()}T00:00:00Z</xmp:CreateDate>" if about.made else ""
    return _XMP.format(
        title=escape(about.title),
        author=escape(about.author),
        language=LOCALES[about.language],
        producer=PRODUCER,
        made=made,
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
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
