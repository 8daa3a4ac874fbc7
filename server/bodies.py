"""Request bodies, taken in pieces and never past their limit: of size, of time, and of silence.

A declared length is believed only as a reason to say no at once; what counts is what arrives.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect, Request

from server.problems import BODY_TOO_SLOW, MALFORMED, TOO_LARGE, UNSUPPORTED_MEDIA, ServerTrouble
from server.settings import Limits


async def pieces(request: Request, limit_bytes: int, limits: Limits) -> AsyncIterator[bytes]:
    """The body's pieces as they arrive. Raises ``ServerTrouble`` where it is too large, too slow or broken off."""
    _check_head(request, limit_bytes)
    taken = 0
    stream = request.stream()
    ends = asyncio.get_running_loop().time() + limits.body_s
    while True:
        left_s = ends - asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(min(limits.stall_s, max(left_s, 0.0))):
                piece = await anext(stream)
        except StopAsyncIteration:
            return
        except TimeoutError as fault:
            raise ServerTrouble(BODY_TOO_SLOW) from fault
        except ClientDisconnect as fault:
            raise ServerTrouble(MALFORMED) from fault
        taken += len(piece)
        if taken > limit_bytes:
            raise ServerTrouble(TOO_LARGE)
        if piece:
            yield piece


async def whole(request: Request, limit_bytes: int, limits: Limits) -> bytes:
    """The whole body."""
    return b"".join([piece async for piece in pieces(request, limit_bytes, limits)])


def _check_head(request: Request, limit_bytes: int) -> None:
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise ServerTrouble(UNSUPPORTED_MEDIA)
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:20]) > limit_bytes:
        raise ServerTrouble(TOO_LARGE)
