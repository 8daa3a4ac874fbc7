"""Search words: how names and numbers are spelled for searching, and how typed text becomes a safe query.

Typed text never reaches the search engine's own language: it is cut into words, at most twelve of at most 64 letters,
each quoted; the last one may be the beginning of a word.
"""

from __future__ import annotations

import re
import unicodedata

MAX_WORDS = 12
MAX_LETTERS = 64

_WORD = re.compile(r"[^\W_]+")
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "œ": "oe", "ı": "i"})


def normalise(text: str) -> str:
    """The words of a text in small letters without accents, separated by blanks: «Sørbøen, Kåre» → "sorboen kare"."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter)).translate(_PLAIN)
    return " ".join(word[:MAX_LETTERS] for word in _WORD.findall(plain))


def match(text: str) -> str:
    """The query for a typed text, or an empty string if it holds no word."""
    words = normalise(text[: MAX_WORDS * MAX_LETTERS * 2]).split()[:MAX_WORDS]
    if not words:
        return ""
    return " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}"*'
