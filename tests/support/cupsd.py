"""A CUPS spooler of our own: private configuration, port and folders, and a backend that is a few lines of shell."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

CUPSD = Path("/usr/sbin/cupsd")
EXEC = Path("/usr/lib/cups/daemon/cups-exec")
PYTHON = Path("/usr/bin/python3")  # what the spooler's user may run
QUEUE = "receipts"

#: Sends a job to the socket in the queue's URI, as the backend `socket` of the full cups package does.
BACKEND = f"""#!{PYTHON} -I
import os, shutil, socket, sys
if len(sys.argv) == 1:
    print('network tcp "Unknown" "A socket"')
    sys.exit(0)
host, port = os.environ["DEVICE_URI"].removeprefix("tcp://").split(":")
try:
    with socket.create_connection((host, int(port)), 5) as line, line.makefile("wb") as out:
        with open(sys.argv[6], "rb") if len(sys.argv) > 6 else sys.stdin.buffer as job:
            shutil.copyfileobj(job, out)
        out.flush()
        line.shutdown(socket.SHUT_WR)
        line.settimeout(60)
        while line.recv(4096):
            pass
except OSError as error:
    sys.stderr.write(f"ERROR: {{error}}\\n")
    sys.exit(1)
"""


def missing() -> str | None:
    """What is not installed here, as a reason to skip; None when all is."""
    try:
        import cups  # noqa: F401
    except ImportError:
        return "pycups is not installed"
    for path, package in ((CUPSD, "cups-daemon"), (EXEC, "cups-daemon"), (PYTHON, "python3")):
        if not path.exists():
            return f"{package} is not installed"
    return None


class Cupsd:
    """The daemon with the one queue QUEUE, whose printer is at TCP port `port` of this machine."""

    def __init__(self, port: int) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="cupsd-"))
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._host, self._port = free.getsockname()
        self._process: subprocess.Popen[bytes] | None = None
        self._write(port)

    def start(self) -> None:
        """Start; returns when it answers."""
        root = self._folder / "root"
        self._process = subprocess.Popen(
            [CUPSD, "-f", "-c", root / "cupsd.conf", "-s", root / "cups-files.conf"], env={"PATH": "/usr/bin:/bin"}
        )
        end = time.monotonic() + 60
        while not self._answers():
            if time.monotonic() > end or self._process.poll() is not None:
                raise AssertionError(f"cupsd does not answer: {self.log[-2000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End it and drop its folders."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(60)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(60)
        shutil.rmtree(self._folder)

    @property
    def server(self) -> str:
        """What libcups finds it by, in `CUPS_SERVER`."""
        return f"{self._host}:{self._port}"

    @property
    def log(self) -> str:
        return (self._folder / "log" / "error_log").read_text("utf-8", "replace")

    @property
    def documents(self) -> list[Path]:
        """Documents that lie in the spool folder."""
        return sorted((self._folder / "spool").glob("d*"))

    def _answers(self) -> bool:
        with socket.socket() as client:
            return client.connect_ex((self._host, self._port)) == 0

    def _write(self, port: int) -> None:
        for name in ("root", "spool", "cache", "state", "tmp", "log", "data/mime", "bin/backend", "bin/daemon"):
            (self._folder / name).mkdir(parents=True)
        (self._folder / "bin" / "daemon" / "cups-exec").symlink_to(EXEC)
        (self._folder / "data" / "mime" / "mime.types").write_text(
            "application/octet-stream\napplication/vnd.cups-raw\n"
        )
        backend = self._folder / "bin" / "backend" / "tcp"
        backend.write_text(BACKEND)
        backend.chmod(0o700)  # a backend that only its owner may run is run by root, who may look into any folder
        folders = {
            "ServerRoot": "root",
            "RequestRoot": "spool",
            "CacheDir": "cache",
            "StateDir": "state",
            "TempDir": "tmp",
            "DataDir": "data",
            "ServerBin": "bin",
            "ErrorLog": "log/error_log",
            "AccessLog": "log/access_log",
            "PageLog": "log/page_log",
        }
        lines = [f"{key} {self._folder / name}" for key, name in folders.items()]
        (self._folder / "root" / "cups-files.conf").write_text("\n".join([*lines, ""]))
        (self._folder / "root" / "cupsd.conf").write_text(
            f"Listen {self._host}:{self._port}\nBrowsing No\nPreserveJobFiles No\nMaxLogSize 0\nLogLevel debug\n"
            "<Location />\nOrder allow,deny\nAllow from all\n</Location>\n"
            "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
            "<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"
        )
        (self._folder / "root" / "printers.conf").write_text(
            f"<Printer {QUEUE}>\nInfo Receipts\nDeviceURI tcp://127.0.0.1:{port}\nState Idle\nAccepting Yes\n"
            "JobSheets none none\nErrorPolicy abort-job\nOpPolicy default\n</Printer>\n"
        )
        (self._folder / "root" / "printers.conf").chmod(0o600)
