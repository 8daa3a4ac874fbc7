"""The verification code of a letter (kontrollkode): 80 bits in 16 characters that whoever holds the paper can have checked.

The code follows from the case number, the date and the canonical content, so the same letter has the same code on every
machine and nothing about it has to be stored: whoever has the log can work out the code of every letter in it. It says
nothing about the content, and without the whole content it cannot be guessed. Crockford's alphabet has no I, L, O and U,
so that what is read aloud or typed from paper is understood. Knows nothing of how a letter looks.
"""

from __future__ import annotations

import hashlib
from datetime import date

import msgspec

from app.models.letter_texts.content import LetterTexts
from app.services.letters.letter import CodePlace, Letter

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32."""
LENGTH = 16
_DOMAIN = "arbeidsbenken letter code 1"
"""What keeps this digest apart from every other digest of the same values; a change of derivation gets another number."""
_MEANT = str.maketrans("OIL", "011")


def verification_code(case_number: str, on: date, content: str) -> str:
    """The code of the letter with this content (``content.content_digest``), issued on this day in this case."""
    said = "\n".join((_DOMAIN, case_number, on.isoformat(), content))
    bits = int.from_bytes(hashlib.sha256(said.encode()).digest()[:10], "big")
    return "".join(ALPHABET[bits >> shift & 31] for shift in range(75, -1, -5))


def grouped(code: str) -> str:
    """The code as it is printed: four groups of four."""
    return "-".join(code[place : place + 4] for place in range(0, len(code), 4))


def read_code(text: str) -> str | None:
    """The code in what somebody typed or scanned; case, spaces and hyphens do not matter. None where it is none."""
    last = text.strip().rstrip("/").rpartition("/")[2]
    code = "".join(last.upper().replace("-", " ").split()).translate(_MEANT)
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None


def web_address(base: str, code: str) -> str:
    """What the QR code of a letter says: the page that checks this code. The code is one of its own, never the case's."""
    return f"{base.rstrip('/')}/{code}"


def shown_address(base: str) -> str:
    """The base as it is printed for somebody who types it."""
    return base.rstrip("/").partition("://")[2] or base.rstrip("/")


def with_code(letter: Letter, texts: LetterTexts, base: str) -> Letter:
    """The letter with a place for its code, where the operator has said at which address codes are checked."""
    if not base:
        return letter

    def words(name: str) -> str:
        return texts.say(name, letter.language)

    place = CodePlace(
        base=base.rstrip("/"),
        label=words("label_code"),
        blank=words("blank_code"),
        check=words("label_code_check").replace("{address}", shown_address(base)),
        picture=words("label_code_picture").replace("{address}", shown_address(base)),
        picture_blank=words("blank_code_picture"),
    )
    return msgspec.structs.replace(letter, code=place)
