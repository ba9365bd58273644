"""A scanner on a serial line, played by a pty: the plug is a symbolic link, as udev makes them."""

from __future__ import annotations

import os
import pty
from pathlib import Path


class ScannerOnALine:
    """Plugs itself in. `device` is what the kiosk opens."""

    def __init__(self, folder: Path) -> None:
        self.device = folder / "scanner"
        self._master = -1
        self.plug()

    def plug(self) -> None:
        master, slave = pty.openpty()
        self._master = master
        self.device.symlink_to(os.ttyname(slave))
        os.close(slave)

    def unplug(self) -> None:
        """The device file goes, and whoever has it open hears a hang-up."""
        if self._master >= 0:
            self.device.unlink()
            os.close(self._master)
            self._master = -1

    def send(self, raw: bytes) -> None:
        if self._master >= 0:
            os.write(self._master, raw)
