"""Reads JSON and plain values into our types, from any thread.

msgspec works out what a type is made of the first time something is read into it. Two threads that do so at once for types
with a part in common can bring the whole process down, because one of them meets a description that is half written. So each
type is worked out once, by one thread at a time, before anything is read into it. Everything that reads goes through here.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import Any, TypeVar

import msgspec

_TURN = threading.Lock()
_T = TypeVar("_T")


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    with _TURN:
        return msgspec.json.Decoder(kind)


def read_json(data: bytes | str, kind: type[_T]) -> _T:
    """The value in this JSON. Raises ``msgspec.DecodeError``, or ``msgspec.ValidationError`` where it is of another shape."""
    wanted: Any = kind
    found: _T = _decoder(wanted).decode(data)
    return found


def converted(value: object, kind: type[_T], strict: bool = True) -> _T:
    """The plain value as a value of this type. Raises ``msgspec.ValidationError`` where it is of another shape."""
    wanted: Any = kind
    _decoder(wanted)
    return msgspec.convert(value, kind, strict=strict)
