"""A hub in its own process on loopback, started and stopped with the kiosk."""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from pathlib import Path

import msgspec

from kiosk.config.model import PacksSection
from kiosk.errors import KioskError

_START_SECONDS = 30.0
_STOP_SECONDS = 8.0
_DEMO_DAY = "600"  # seconds of a working day of the invented city: agencies answer within an hour or so
_VARIABLE = "PISHKHAN_HUB_KIOSK"


class EmbeddedHubError(KioskError):
    """The embedded hub did not start."""


class _Ready(msgspec.Struct):
    url: str


class EmbeddedHub:
    """The hub process. It ends when its standard input ends, so it cannot outlive the kiosk, however that dies."""

    def __init__(self, process: asyncio.subprocess.Process, url: str, token: str) -> None:
        self._process = process
        self.url = url
        self.token = token

    @classmethod
    async def start(cls, data: Path, kiosk_id: str, *, port: int = 0, packs: PacksSection | None = None) -> EmbeddedHub:
        """Start a hub with its data in `data` and wait until it answers. Raises EmbeddedHubError."""
        token = secrets.token_urlsafe(32)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "hub", "--data", str(data), "--port", str(port)),
            *_takes_packs(data, packs),
            *("--demo-city", "--demo-day", _DEMO_DAY, "--accept-simulated-cards", "--exit-with-parent"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=(await asyncio.to_thread(_log_file, data)),
            cwd=Path(__file__).parents[2],
            env={**os.environ, _VARIABLE: f"{kiosk_id}:{token}"},
            process_group=0,  # Ctrl-C reaches the kiosk alone, which then ends the hub in its order
        )
        try:
            async with asyncio.timeout(_START_SECONDS):
                line = await process.stdout.readline() if process.stdout else b""
            return cls(process, msgspec.json.decode(line, type=_Ready).url, token)
        except (TimeoutError, msgspec.DecodeError) as error:
            await _end(process)
            raise EmbeddedHubError(f"the embedded hub did not start; see {data / 'hub.log'}") from error

    async def stop(self) -> None:
        """End the process. Safe to call twice."""
        await _end(self._process)


def _takes_packs(data: Path, packs: PacksSection | None) -> tuple[str, ...]:
    """The arguments by which the hub takes the packs that this kiosk offers."""
    if packs is None or packs.folder_path is None:
        return ()
    import tomlkit  # only where there are packs

    file = data / "packs.toml"
    settings = {"packs": str(packs.folder_path), "partners": msgspec.to_builtins(packs.partners)}
    data.mkdir(parents=True, exist_ok=True)
    file.write_text(tomlkit.dumps(settings), encoding="utf-8")
    return ("--config", str(file))


def _log_file(data: Path) -> int:
    data.mkdir(parents=True, exist_ok=True)
    return os.open(data / "hub.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    if process.stdin:
        process.stdin.close()
    try:
        async with asyncio.timeout(_STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
