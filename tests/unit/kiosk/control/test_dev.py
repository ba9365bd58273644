from __future__ import annotations

import pytest

from kiosk.config.model import CardReaderDriver, CardReaderSection, Config, KioskSection, Profile
from kiosk.control.dev import deeds_of, dev_handlers
from kiosk.control.protocol import ControlError
from kiosk.devices import VirtualHandles


async def _quiet(_event: object) -> None:
    return


async def refusal(config: Config, *words: str) -> tuple[str, str]:
    handlers = dev_handlers(config, deeds_of(VirtualHandles(), None, lambda: ""))
    with pytest.raises(ControlError) as caught:
        await handlers["dev"]({"words": list(words)}, _quiet)
    return caught.value.refusal.code, caught.value.refusal.message


async def test_a_kiosk_in_production_is_not_played_with() -> None:
    config = Config(kiosk=KioskSection(profile=Profile.PRODUCTION))
    code, message = await refusal(config, "printer", "paper-out")
    assert code == "not-virtual"
    assert "production" in message


async def test_a_real_device_is_named_as_such() -> None:
    config = Config(card_reader=CardReaderSection(driver=CardReaderDriver.PCSC))
    assert await refusal(config, "card", "remove") == (
        "not-virtual",
        "the card reader of this kiosk is not virtual (pcsc): only virtual devices can be played with",
    )


async def test_what_there_is_none_of_is_told_with_what_there_is() -> None:
    assert (await refusal(Config(), "fridge", "open"))[0] == "bad-arguments"
    assert (await refusal(Config()))[0] == "bad-arguments"
