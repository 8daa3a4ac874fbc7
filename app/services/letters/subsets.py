"""The typefaces as a letter carries them: which characters have which codes, and the objects of a font in a file.

Every letter carries the same small font of each face with the characters of ordinary Norwegian letters, cut and deflated once
for the life of the process. A name from farther away brings a second font with its own characters, cut for that letter. So
what a letter carries follows from the letter alone, never from what was drawn before it. Simple TrueType fonts by ISO 32000-1
§ 9.6.3, symbolic as PDF/A wants subsets to be (ISO 19005-2 § 6.2.11.6).
"""

from __future__ import annotations

import codecs
import hashlib
import threading
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import groupby

import msgspec

from app.services.letters.document import Document
from app.services.letters.typefaces import Face, program

_ASCII = bytes(range(32, 127)).decode()
_BEYOND = "ÆØÅæøåÁÄÉÖÜáàäçéèêóòôöüČčĐđŊŋŠšŦŧŽž§«»–—•…’”°½×"
_NONE = "\ufffe"
_TABLE = (_NONE * 32 + _ASCII + _NONE + _BEYOND).ljust(256, _NONE)
_ENCODING = codecs.charmap_build(_TABLE)
"""The codes of the standard fonts."""
_NAMES = {face: f"F{number}" for number, face in enumerate(Face, 1)}
_FIRST = 33
"""The first code of a further font, past the space, which only the standard ones have."""
_FULL = 256 - _FIRST
_CUTTING = threading.Lock()
"""Held while a font is cut: ReportLab reads a font at a place that it remembers."""


class Subset(msgspec.Struct, frozen=True):
    """A font with some characters of a face, ready for a file. ``program`` and ``unicode`` are deflated."""

    program: bytes
    length: int
    unicode: bytes
    descriptor: bytes
    font: bytes

    def add_to(self, document: Document) -> int:
        """Puts the font into a file; its number there."""
        program = document.stream(b"/Length1 %d/Filter/FlateDecode" % self.length, self.program)
        unicode = document.stream(b"/Filter/FlateDecode", self.unicode)
        descriptor = document.add(self.descriptor + b"/FontFile2 %d 0 R>>" % program)
        return document.add(self.font + b"/FontDescriptor %d 0 R/ToUnicode %d 0 R>>" % (descriptor, unicode))


class LetterFonts:
    """The fonts of one letter. Lives for one letter and remembers what was shown."""

    def __init__(self) -> None:
        self._standard: set[Face] = set()
        self._further: dict[Face, dict[str, int]] = {}

    def shown(self, text: str, face: Face) -> list[tuple[str, bytes]]:
        """The text in pieces, each with the name of its font and the codes that show it."""
        text = text.replace("\u00a0", " ")
        self._standard.add(face)
        try:
            return [(_NAMES[face], codecs.charmap_encode(text, "strict", _ENCODING)[0])]
        except UnicodeEncodeError:
            return list(self._mixed(text, face))

    def _mixed(self, text: str, face: Face) -> Iterator[tuple[str, bytes]]:
        further, name = self._further.setdefault(face, {}), _NAMES[face]
        for sign in text:
            if sign not in _TABLE:
                further.setdefault(sign, len(further))
        for number, group in groupby(text, key=lambda sign: further[sign] // _FULL if sign in further else -1):
            if number < 0:
                yield name, codecs.charmap_encode("".join(group), "strict", _ENCODING)[0]
            else:
                yield f"{name}+{number}", bytes(further[sign] % _FULL + _FIRST for sign in group)

    def add_to(self, document: Document) -> None:
        """Puts the fonts into a file."""
        for face, name in _NAMES.items():
            if face not in self._standard:
                continue
            document.font(name, standard(face).add_to(document))
            every = "".join(self._further.get(face, ()))
            for number, start in enumerate(range(0, len(every), _FULL)):
                document.font(f"{name}+{number}", further(face, every[start : start + _FULL]).add_to(document))


@lru_cache(maxsize=len(Face))
def standard(face: Face) -> Subset:
    """The font that every letter carries of this face."""
    return _subset(face, {sign: code for code, sign in enumerate(_TABLE) if sign != _NONE}, "STANDA")


@lru_cache(maxsize=64)
def further(face: Face, signs: str) -> Subset:
    """A font with characters that the standard one lacks. A few are kept for the next letter to the same reader."""
    digest = hashlib.sha256(signs.encode()).digest()
    tag = "".join(chr(ord("A") + value % 26) for value in digest[:6])
    return _subset(face, {sign: code for code, sign in enumerate(signs, _FIRST)}, tag)


def _subset(face: Face, signs: Mapping[str, int], tag: str) -> Subset:
    font, first, last = program(face), min(signs.values()), max(signs.values())
    by_code = {code: ord(sign) for sign, code in signs.items()}
    with _CUTTING:
        cut = font.makeSubset([by_code.get(code, 0) for code in range(last + 1)])
    widths = b" ".join(b"%g" % font.charWidths.get(by_code.get(code), 0) for code in range(first, last + 1))
    box = b" ".join(b"%d" % side for side in font.bbox)
    name = f"{tag}+{face.value}".encode()
    measures = b"/Ascent %d/Descent %d/CapHeight %d/StemV %d" % (font.ascent, font.descent, font.capHeight, font.stemV)
    return Subset(
        program=zlib.compress(cut, 9),
        length=len(cut),
        unicode=zlib.compress(_unicode(signs), 9),
        descriptor=b"<</Type/FontDescriptor/FontName/%b/Flags 4/FontBBox[%b]/ItalicAngle 0%b" % (name, box, measures),
        font=b"<</Type/Font/Subtype/TrueType/BaseFont/%b/FirstChar %d/LastChar %d/Widths[%b]"
        % (name, first, last, widths),
    )


def _unicode(signs: Mapping[str, int]) -> bytes:
    """The table by which a reader gets text back from codes."""
    lines = [f"<{code:02X}> <{sign.encode('utf-16-be').hex().upper()}>" for sign, code in signs.items()]
    blocks = [lines[place : place + 100] for place in range(0, len(lines), 100)]
    listed = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _CMAP.replace("…", listed).encode("ascii")


_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
…
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
