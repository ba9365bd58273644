"""Card readers for the contract suite: the virtual one, and PC/SC above a real pcscd with vpcd's readers."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from hardware.smartcard.virtual import virtual_reader
from tests.support.card_rigs import PROFILES, READ_TIMEOUT, PcscRig, Rig, VirtualRig
from tests.support.pcscd import Pcscd


@pytest.fixture(params=["virtual", "pcsc"])
async def rig(request: pytest.FixtureRequest) -> AsyncIterator[Rig]:
    """A reader that is not started yet, on a service that runs, with nothing in the slot."""
    opened: Rig
    if request.param == "virtual":
        opened = VirtualRig(*virtual_reader(PROFILES, read_timeout=READ_TIMEOUT))
    else:
        daemon: Pcscd = request.getfixturevalue("pcscd")
        daemon.start()
        opened = PcscRig(daemon)
    yield opened
    await opened.close()
