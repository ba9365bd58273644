"""Starts, stops and restarts pcscd for tests. One test run on a machine has it at a time."""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from tests.support.vpcd import FIRST_PORT

PCSCD = Path("/usr/sbin/pcscd")
VPCD = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
SOCKET = Path(os.environ.get("PCSCLITE_CSOCK_NAME", "/run/pcscd/pcscd.comm"))
LOCK = Path(tempfile.gettempdir()) / f"pishkhan-tests-pcscd-{os.getuid()}.lock"

VPCD_CONF = f"""FRIENDLYNAME "Virtual PCD"
DEVICENAME /dev/null:{FIRST_PORT:#x}
LIBPATH {VPCD}
CHANNELID {FIRST_PORT:#x}
"""


def missing() -> str | None:
    """What is not installed here, as a reason to skip; None when all is."""
    for path, package in ((PCSCD, "pcscd"), (VPCD, "vsmartcard-vpcd")):
        if not path.exists():
            return f"{package} is not installed"
    return None


def runs() -> bool:
    """Whether a daemon answers on the socket (readers are up before it does)."""
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(str(SOCKET))
        except OSError:
            return False
    return True


class Pcscd:
    """The daemon for one test run. `own` is False when the machine's own one was running already."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="pcscd-")
        self._process: subprocess.Popen[bytes] | None = None
        self._lock: IO[str] = LOCK.open("a")
        self._wait_for_lock(400)
        self.own = not runs()

    def start(self, *, readers: bool = True) -> None:
        """Start with vpcd's two readers, or with none; returns when it answers."""
        if not self.own or self._process is not None:
            return
        conf = Path(self._folder.name) / "vpcd"
        if readers:
            conf.write_text(VPCD_CONF)
        else:
            conf.unlink(missing_ok=True)
        self._process = subprocess.Popen([PCSCD, "--foreground", "--config", self._folder.name])
        self._wait(runs, "pcscd does not answer", 60)

    def stop(self) -> None:
        """End it; returns when it is gone."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            try:
                process.wait(2)
            except subprocess.TimeoutExpired:  # it waits for a card that does not answer
                process.kill()
                process.wait(60)

    def kill(self) -> None:
        """End it as a crash does: it tidies nothing up."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait(60)

    def freeze(self) -> None:
        """Stop it in its tracks, sockets open."""
        if self._process is not None:
            self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        self.stop()
        self._lock.close()
        self._folder.cleanup()

    def _wait_for_lock(self, seconds: float) -> None:
        def taken() -> bool:
            try:
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            return True

        self._wait(taken, "another test run keeps pcscd", seconds)

    def _wait(self, condition: Callable[[], bool], otherwise: str, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError(otherwise)
            if self._process is not None and self._process.poll() is not None:
                raise ChildProcessError(f"pcscd ended with {self._process.returncode}")
            time.sleep(0.02)
