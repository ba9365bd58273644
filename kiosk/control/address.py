"""Sockets at a path. A path may be longer than the 107 bytes that an AF_UNIX address holds (unix(7)).

Such a path is reached through the descriptor of its directory, which Linux shows below `/proc/self/fd`.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LONGEST = 107  # bytes: sizeof(sun_path) without the closing NUL
_BACKLOG = 16


def listening_socket(path: Path) -> socket.socket:
    """Listen at `path`, only for the own user from the first moment; a file that is there is replaced. OSError."""
    path.unlink(missing_ok=True)
    listener = _new()
    try:
        os.fchmod(listener.fileno(), 0o600)  # Linux gives the file the mode of the socket: no moment of 0755
        with _short(path) as address:
            listener.bind(address)
        path.chmod(0o600)  # for systems that do not
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def connected_socket(path: Path) -> socket.socket:
    """A connection to whoever listens at `path`. OSError when nobody does."""
    line = _new()
    try:
        with _short(path) as address:
            line.connect(address)
    except OSError:
        line.close()
        raise
    return line


def _new() -> socket.socket:
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    made.setblocking(False)
    return made


@contextmanager
def _short(path: Path) -> Iterator[str]:
    if len(os.fsencode(path)) <= _LONGEST:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)
