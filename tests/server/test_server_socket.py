"""The server's socket: an answer leaves at once and does not wait for the client's acknowledgement of its first part."""

from __future__ import annotations

import asyncio
import socket

from server.run import bind


async def _nagle_is_off(listening: socket.socket) -> bool:
    """Serves one connection as uvicorn does, and looks at the socket it got."""
    found: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        del reader
        accepted = writer.get_extra_info("socket")
        found.set_result(bool(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))
        writer.close()

    async with await asyncio.start_server(connected, sock=listening):
        _, writer = await asyncio.open_connection(*listening.getsockname()[:2])
        off = await found
        writer.close()
        await writer.wait_closed()
    return off


def test_what_is_written_to_an_accepted_connection_is_sent_at_once() -> None:
    listening = bind("127.0.0.1", 0)
    listening.listen()
    assert asyncio.run(_nagle_is_off(listening))
