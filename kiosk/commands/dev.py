"""`kiosk dev`: play the world round a running kiosk with virtual devices."""

from __future__ import annotations

import asyncio
from argparse import Namespace

from kiosk.commands.output import Exit, complain, write_line, write_rows
from kiosk.config.load import load
from kiosk.control.client import listening


def dev(given: Namespace) -> int:
    """Do one thing, or list all that can be done."""
    kiosk = listening(load(given.config).kiosk.data_path)
    if kiosk is None:
        complain("no kiosk runs here; start one first: kiosk run")
        return Exit.UNKNOWN
    if given.words == ["list"]:
        write_rows(asyncio.run(kiosk.ask("dev-list")), as_json=given.json)
        return Exit.OK
    write_line(asyncio.run(kiosk.ask("dev", {"words": given.words}))["done"])
    return Exit.OK
