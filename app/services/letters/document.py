"""The file of a document, by ReportLab: it numbers the objects and writes them, the table of where they lie, and the trailer.

The objects' own bytes are made here and in the modules that use this one: ReportLab's dictionaries cost more than all the
rest of a letter where there are hundreds of them, and its streams lack the line end before ``endstream`` that PDF/A asks for
(ISO 19005-2 § 6.1.7.1). Knows nothing of what the objects mean.
"""

from __future__ import annotations

import hashlib
import zlib

from reportlab.pdfbase.pdfdoc import BasicFonts, DummyDoc, PDFDocument, PDFObject, PDFString


class _Written(PDFObject):  # type: ignore[misc]
    """An object whose bytes are made already."""

    __RefOnly__ = 1

    def __init__(self, body: bytes = b"") -> None:
        self.body = body

    def format(self, document: PDFDocument) -> bytes:
        del document
        return self.body


class Document:
    """The objects of one file by their numbers. Lives for one file; the same objects are the same bytes."""

    def __init__(self) -> None:
        self._file = PDFDocument(dummyoutline=1, compression=0, invariant=1, pdfVersion=(1, 7))
        self._objects: dict[int, _Written] = {}
        self._digest = hashlib.sha256()

    def reserve(self, count: int = 1) -> int:
        """The first of so many numbers in a row, whose objects are put later."""
        for _ in range(count):
            written = _Written()
            self._file.Reference(written)
            self._objects[self._file.objectcounter] = written
        return int(self._file.objectcounter) - count + 1

    def put(self, number: int, body: bytes) -> None:
        """The object with a number that was reserved."""
        self._objects[number].body = body
        self._digest.update(body)

    def add(self, body: bytes) -> int:
        """An object; its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def stream(self, entries: bytes, data: bytes) -> int:
        """A stream as it stands, ``entries`` being its dictionary's without the length; its number."""
        return self.add(b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data))

    def deflated(self, entries: bytes, data: bytes) -> int:
        """A stream that is deflated here; its number."""
        return self.stream(entries + b"/Filter/FlateDecode", zlib.compress(data))

    def font(self, name: str, number: int) -> None:
        """Lets pages name a font."""
        self._file.idToObject[BasicFonts][name] = b"%d 0 R" % number

    @property
    def fonts(self) -> int:
        """The number of the list of fonts."""
        return int(self._file.idToObjectNumberAndVersion[BasicFonts][0])

    def bytes(self, root: int, info: int) -> bytes:
        """The whole file; ``root`` is the catalog's number and ``info`` that of what the file says about itself."""
        file = self._file
        file.Catalog, file.info = self._objects[root], self._objects[info]
        file.updateSignature(self._digest.digest())
        return bytes(file.format())


def words(text: str) -> bytes:
    """A text for people, e.g. a title, as it is written in a file."""
    return bytes(PDFString(text).format(DummyDoc()))
