"""The letters' typefaces and what they can say about text: widths, missing characters, and where lines break.

Source Sans 3 (SIL Open Font Licence) is loaded once from ``resources/fonts``. What is remembered is never changed, so that
it serves all threads. Knows nothing of letters or files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, lru_cache

from reportlab.pdfbase.ttfonts import TTFontFile

import resources

_TEXTS, _WORDS = 2048, 8192
"""How many texts are remembered with their lines, and words with their widths: a few megabytes. Most of them come back in the
next letter, or in the same one when somebody types."""


class Face(StrEnum):
    """A typeface by the name of its file."""

    REGULAR = "SourceSans3-Regular"
    SEMIBOLD = "SourceSans3-Semibold"
    BOLD = "SourceSans3-Bold"


class Program(TTFontFile):  # type: ignore[misc]
    """A font program. What is cut out of it leaves out names and measures for desktops, which are a fifth of a small font."""

    def get_table(self, tag: str) -> bytes:
        if tag in ("name", "OS/2"):
            raise KeyError(tag)
        return bytes(super().get_table(tag))


class WordTooWide(Exception):
    """A single character is wider than its column: the layout is wrong, not the text."""


class Typefaces:
    """Measures text in the letters' faces. One instance serves all threads; it only reads."""

    def __init__(self, fonts: Mapping[Face, Program]) -> None:
        self._widths: dict[Face, dict[str, float]] = {
            face: {chr(code): width for code, width in font.charWidths.items()} for face, font in fonts.items()
        }
        glyphs = [frozenset(font.charToGlyph) for font in fonts.values()]
        self._drawable = frozenset(map(chr, glyphs[0].intersection(*glyphs[1:]))) | {"\u00a0"}
        self._units = lru_cache(maxsize=_WORDS)(self._counted)
        self._lines = lru_cache(maxsize=_TEXTS)(self._broken)

    def width(self, text: str, face: Face, size: float) -> float:
        """The width of ``text`` in points, without kerning."""
        return self._units(text, face) * size / 1000

    def _counted(self, text: str, face: Face) -> float:
        widths = self._widths[face]
        space = widths[" "]
        return sum([widths.get(letter, space) for letter in text])

    def missing(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The characters that no letter can show, each once, in order of appearance; line breaks are no characters."""
        every = "".join(texts)
        strange = set(every) - self._drawable - {"\n"}
        return tuple(dict.fromkeys(letter for letter in every if letter in strange)) if strange else ()

    def lines(self, text: str, face: Face, size: float, width: float) -> tuple[str, ...]:
        """The text broken into lines of at most ``width`` points.

        Each line but the last ends with the space at which it was broken, so that the words stay apart for whoever reads
        the text and not the picture. A word wider than a line is broken after its last hyphen, slash or dot that fits,
        else wherever it must be, and then without a space.
        """
        return self._lines(text, face, size, width)

    def _broken(self, text: str, face: Face, size: float, width: float) -> tuple[str, ...]:
        space = self.width(" ", face, size)
        lines: list[str] = []
        line, used = "", 0.0
        for word in text.split(" "):
            for piece, wide, glued in self._pieces(word, face, size, width):
                if line and used + wide > width + 0.01:
                    lines.append(line)
                    line, used = "", 0.0
                line += piece if glued else piece + " "
                used += wide + (0.0 if glued else space)
        return (*lines, line[:-1])

    def _pieces(self, word: str, face: Face, size: float, width: float) -> Iterable[tuple[str, float, bool]]:
        """The word in pieces no wider than a line, each with its width and whether the next belongs to the same word."""
        while (wide := self.width(word, face, size)) > width:
            fits = self._fitting(word, face, size, width)
            yield word[:fits], self.width(word[:fits], face, size), True
            word = word[fits:]
        yield word, wide, False

    def _fitting(self, word: str, face: Face, size: float, width: float) -> int:
        count = next(n for n in range(len(word), -1, -1) if self.width(word[:n], face, size) <= width)
        if count == 0:
            raise WordTooWide(word)
        place = max(word.rfind(mark, 1, count) for mark in "-/.,@")
        return place + 1 if place > 0 else count


@cache
def program(face: Face) -> Program:
    """The font program of a face, read the first time anybody asks. It may be read by one thread at a time."""
    return Program(str(resources.path(f"fonts/{face.value}.ttf")))


@cache
def typefaces() -> Typefaces:
    """The faces, loaded the first time anybody asks."""
    return Typefaces({face: program(face) for face in Face})
