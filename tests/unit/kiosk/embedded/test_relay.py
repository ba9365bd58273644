"""The line that can be cut."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.embedded.relay import Relay


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(1000):
        writer.write(data)
        await writer.drain()
    writer.close()


@pytest.fixture
async def far_end() -> object:
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()


async def ask(port: int, text: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text)
    answer = await asyncio.wait_for(reader.read(1000), 60)
    writer.close()
    return answer


async def test_it_passes_on_what_goes_through(far_end: int) -> None:
    relay = Relay("127.0.0.1", far_end)
    await relay.mend()
    assert await ask(relay.port, b"hello") == b"hello"
    await relay.cut()


async def test_a_cut_breaks_connections_and_refuses_new_ones_until_it_is_mended(far_end: int) -> None:
    relay = Relay("127.0.0.1", far_end)
    await relay.mend()
    reader, writer = await asyncio.open_connection("127.0.0.1", relay.port)
    writer.write(b"one")
    assert await reader.read(1000) == b"one"
    await relay.cut()
    assert not relay.is_whole
    assert await asyncio.wait_for(reader.read(1000), 60) == b""
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await ask(relay.port, b"two")
    port = relay.port
    await relay.mend()
    assert relay.port == port
    assert await ask(port, b"three") == b"three"
    await relay.cut()


async def test_a_far_end_that_is_down_closes_the_near_end() -> None:
    unused = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = unused.sockets[0].getsockname()[1]
    unused.close()
    await unused.wait_closed()
    relay = Relay("127.0.0.1", port)
    await relay.mend()
    assert await ask(relay.port, b"anybody?") == b""
    await relay.cut()
