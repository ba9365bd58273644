"""The control socket over real Unix sockets."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.control import client
from kiosk.control.address import connected_socket, listening_socket
from kiosk.control.client import RunningKiosk, ask, whoever_has
from kiosk.control.protocol import MAX_LINE, SOCKET_NAME, ControlError, Handler, Request, Tell, arguments_as
from kiosk.control.server import ControlServer
from kiosk.errors import KioskSilentError, StoreError
from kiosk.instance import InstanceLock


class Count(msgspec.Struct, forbid_unknown_fields=True):
    to: int


async def count(arguments: Mapping[str, Any], tell: Tell) -> dict[str, int]:
    wanted = arguments_as(Count, arguments)
    for number in range(wanted.to):
        await tell({"number": number})
    return {"counted": wanted.to}


async def missing(_arguments: Mapping[str, Any], _tell: Tell) -> None:
    raise StoreError("there is no such job")


async def broken(_arguments: Mapping[str, Any], _tell: Tell) -> None:
    raise ZeroDivisionError("the name of a citizen")


HANDLERS: dict[str, Handler] = {"count": count, "missing": missing, "broken": broken}


@asynccontextmanager
async def served(path: Path, more: Mapping[str, Handler] | None = None) -> AsyncIterator[Path]:
    server = ControlServer(path, {**HANDLERS, **(more or {})})
    await server.start()
    try:
        yield path
    finally:
        await server.stop()
        await server.stop()


async def refusal(path: Path, command: str, **arguments: Any) -> tuple[str, str]:
    with pytest.raises(ControlError) as caught:
        await ask(path, Request(command, arguments))
    return caught.value.refusal.code, caught.value.refusal.message


async def raw(path: Path, sent: bytes) -> list[dict[str, Any]]:
    reader, writer = await asyncio.open_unix_connection(sock=connected_socket(path))
    try:
        writer.write(sent)
        writer.write_eof()
        async with asyncio.timeout(60):
            answered = await reader.read()
    finally:
        writer.close()
    return [json.loads(line) for line in answered.splitlines()]


async def test_events_come_before_the_result(tmp_path: Path) -> None:
    events: list[Any] = []
    async with served(tmp_path / SOCKET_NAME) as path:
        assert await ask(path, Request("count", {"to": 3}), events.append) == {"counted": 3}
    assert events == [{"number": 0}, {"number": 1}, {"number": 2}]
    assert not path.exists()


async def test_refusals_have_codes_and_tell_nothing_of_citizens(tmp_path: Path) -> None:
    async with served(tmp_path / SOCKET_NAME) as path:
        assert await refusal(path, "fly") == ("unknown-command", "this kiosk knows: broken, count, missing")
        assert (await refusal(path, "count", to="x"))[0] == "bad-arguments"
        assert (await refusal(path, "count", to=1, more=2))[0] == "bad-arguments"
        assert await refusal(path, "missing") == ("failed", "there is no such job")
        code, message = await refusal(path, "broken")
        assert code == "failed"
        assert "citizen" not in message
        for sent in (b"", b"\n", b"[]\n", b'{"command": 1}\n', b'{"command": "count", "x": 1}\n', b"\xff\xfe\n"):
            assert (await raw(path, sent))[-1]["error"]["code"] == "bad-request"


async def test_a_line_that_is_too_long_or_too_deep_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path / SOCKET_NAME) as path:
        deep = b'{"command": "count", "arguments": {"to": ' + b"[" * 200_000
        assert (await raw(path, deep + b"\n"))[-1]["error"]["code"] == "bad-request"
        with pytest.raises((ControlError, KioskSilentError)):
            await ask(path, Request("count", {"to": "x" * (MAX_LINE + 1)}))
        assert await ask(path, Request("count", {"to": 0})) == {"counted": 0}


@settings(max_examples=60, deadline=None)
@given(lines=st.lists(st.one_of(st.binary(max_size=200), st.text(max_size=50).map(str.encode)), max_size=4))
def test_random_lines_never_end_it(tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]) -> None:
    async def story() -> None:
        async with served(tmp_path_factory.mktemp("c") / SOCKET_NAME) as path:
            for line in lines:
                answers = await raw(path, line)
                assert [set(a) for a in answers] in ([{"error"}], [{"alive"}, {"error"}])
            assert await ask(path, Request("count", {"to": 1})) == {"counted": 1}

    asyncio.run(story())


async def test_only_the_own_user_may_ask_from_the_first_moment(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        async with served(tmp_path / SOCKET_NAME) as path:
            assert path.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(umask)


async def test_a_data_directory_may_have_a_very_long_path(tmp_path: Path) -> None:
    folder = tmp_path / ("d" * 120) / ("e" * 120)
    folder.mkdir(parents=True)
    async with served(folder / SOCKET_NAME) as path:
        assert path.is_socket()
        assert path.stat().st_mode & 0o777 == 0o600
        assert await ask(path, Request("count", {"to": 1})) == {"counted": 1}
    assert not path.exists()


async def test_several_tools_at_a_time_and_one_too_many(tmp_path: Path) -> None:
    go = asyncio.Event()
    waiting = 0

    async def wait(_arguments: Mapping[str, Any], _tell: Tell) -> str:
        nonlocal waiting
        waiting += 1
        await go.wait()
        return "done"

    async with served(tmp_path / SOCKET_NAME, {"wait": wait}) as path:
        tools = [asyncio.create_task(ask(path, Request("wait"))) for _ in range(16)]
        async with asyncio.timeout(60):
            while waiting < 16:
                await asyncio.sleep(0.01)
        assert (await refusal(path, "count", to=1))[0] == "busy"
        go.set()
        assert await asyncio.gather(*tools) == ["done"] * 16
        assert await ask(path, Request("count", {"to": 1})) == {"counted": 1}


async def test_a_tool_that_hangs_up_does_not_stop_what_it_began(tmp_path: Path) -> None:
    go, ended = asyncio.Event(), asyncio.Event()

    async def print_page(_arguments: Mapping[str, Any], tell: Tell) -> None:
        await go.wait()
        await tell("half")
        await tell("whole")
        ended.set()

    async with served(tmp_path / SOCKET_NAME, {"page": print_page}) as path:
        reader, writer = await asyncio.open_unix_connection(sock=connected_socket(path))
        writer.write(b'{"command": "page"}\n')
        await reader.readline()
        writer.transport.abort()
        go.set()
        async with asyncio.timeout(60):
            await ended.wait()
        assert await ask(path, Request("count", {"to": 1})) == {"counted": 1}


async def test_a_kiosk_that_closes_says_so_to_whom_it_serves(tmp_path: Path) -> None:
    began = asyncio.Event()

    async def forever(_arguments: Mapping[str, Any], _tell: Tell) -> None:
        began.set()
        await asyncio.Event().wait()

    async with served(tmp_path / SOCKET_NAME, {"forever": forever}) as path:
        tool = asyncio.create_task(refusal(path, "forever"))
        await began.wait()
    assert await tool == ("closing", "the kiosk closes")


async def test_the_file_of_a_dead_process_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / SOCKET_NAME
    code = "import socket, sys; s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen()"
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert path.is_socket()
    with pytest.raises(KioskSilentError, match="no kiosk listens"):
        await ask(path, Request("count", {"to": 1}))
    async with served(path):
        assert await ask(path, Request("count", {"to": 1})) == {"counted": 1}


async def test_a_kiosk_that_hangs_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SILENCE", 0.2)
    listener = listening_socket(tmp_path / SOCKET_NAME)  # and nobody ever takes a call
    with pytest.raises(KioskSilentError, match="said nothing"):
        await ask(tmp_path / SOCKET_NAME, Request("count"))
    listener.close()


async def test_who_has_the_say(tmp_path: Path) -> None:
    free = await whoever_has(tmp_path)
    assert isinstance(free, InstanceLock)
    with pytest.raises(KioskSilentError, match=rf"process {os.getpid()}\), but it does not answer"):
        await whoever_has(tmp_path, patience=0.3)
    waiting = asyncio.create_task(whoever_has(tmp_path))
    await asyncio.sleep(0.2)  # a kiosk that starts has its lock before its socket
    async with served(tmp_path / SOCKET_NAME):
        found = await waiting
        assert isinstance(found, RunningKiosk)
        assert await found.ask("count", {"to": 2}) == {"counted": 2}
    free.release()
    assert isinstance(await whoever_has(tmp_path), InstanceLock)
