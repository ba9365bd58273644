"""What only the real service can do to a PC/SC reader."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from hardware.smartcard.base import ReaderState
from hardware.smartcard.pcsc_reader import CLOSE_LIMIT
from hardware.smartcard.virtual_cards import unknown_card
from tests.support.card_rigs import TIMING, PcscRig
from tests.support.pcscd import Pcscd


async def test_a_frozen_service_is_stuck_and_can_be_closed(pcscd: Pcscd) -> None:
    if not pcscd.own:
        pytest.skip("pcscd was running already and is not ours to freeze")
    pcscd.start()
    rig = PcscRig(pcscd, timing=replace(TIMING, silence=3.0))
    try:
        await rig.reader.start()
        await rig.events.until(ReaderState.EMPTY)
        pcscd.freeze()
        await rig.events.until(ReaderState.STUCK)
        pcscd.thaw()
        await rig.events.until(ReaderState.EMPTY)
        await rig.insert(unknown_card())
        await rig.events.until(ReaderState.CARD_PRESENT)
        pcscd.freeze()
        loop = asyncio.get_running_loop()
        begun = loop.time()
        await rig.close()
        assert loop.time() - begun < CLOSE_LIMIT + 1
    finally:
        pcscd.thaw()
