"""An office has reckoned what a case costs, and its citizen pays that from the screen of the case, on the real hub."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from hub import composition, demo_cases
from hub.casework import Approve, Desk
from hub.settings import Settings
from kiosk.contract.wire import CitizensTurn, MoveReason
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, answers, begins, chooses
from tests.journeys.test_levy import the_receipt_is_out
from tests.support.hub import KIOSK_ID, TOKEN, RunningHub, running_hub
from tests.support.kiosk import SMALL, KioskOpen

CODE, RIALS = "DEMCASE2FM", 1_250_000


async def test_what_a_case_waits_for_is_paid_from_its_screen(kiosk_open: KioskOpen, tmp_path: Path) -> None:
    with running_hub(tmp_path, ()) as hub:
        await _comes_to_its_payment(hub)
        async with kiosk_open(SMALL, _sections(hub, tmp_path)) as visitor:
            await begins(visitor, EN, "request-tracking")
            await answers(visitor, "caseno", CODE)
            await visitor.arrives_at(Screen.CASE)
            await visitor.touches("payCase")
            await visitor.sees("The amount is not known yet")
            await asyncio.to_thread(_charge, hub)
            await visitor.touches("payCase")
            await visitor.arrives_at(Screen.BILL)
            await visitor.sees("1,250,000")
            await visitor.goes_back()
            await visitor.arrives_at(Screen.CASE)
            await visitor.touches("payCase")
            await visitor.arrives_at(Screen.BILL)
            await visitor.continues()
            await visitor.arrives_at(Screen.PAYMENT)
            await visitor.pays()
            await the_receipt_is_out(visitor)
            assert visitor.state.receipt is not None
            assert visitor.state.receipt.tracking_code == CODE  # no case of its own
            assert visitor.state.receipt.amount_rials == RIALS

            await visitor.goes_home()
            await chooses(visitor, "request-tracking")
            await answers(visitor, "caseno", CODE)
            await visitor.arrives_at(Screen.CASE)
            assert visitor.state.case is not None
            assert visitor.state.case.turn is CitizensTurn.COLLECT  # the paper that was paid for
            assert not visitor.shows("payCase")
            await visitor.ends()


async def _comes_to_its_payment(hub: RunningHub) -> None:
    """A case of the hub, whose first office has approved it."""
    city = composition.build(Settings(data=hub.data, public_url=hub.url), lambda: datetime.now(UTC))
    service = city.services.get("fire-incident-report")
    assert service is not None
    async with city.database.write() as session:
        await demo_cases.add(city, session, CODE, service, began=city.clock())
    async with city.database.write() as session:
        desk = Desk("fire", "officer:one")
        await city.casework.take(session, desk, CODE, 2, MoveReason.EMERGENCY)
        await city.casework.act(session, desk, CODE, 2, Approve())
    await city.database.engine.dispose()


def _charge(hub: RunningHub) -> None:
    """As the office does that has no desk."""
    command = [sys.executable, "-m", "hub", "money", "--data", str(hub.data), "charge", CODE, str(RIALS)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def _sections(hub: RunningHub, folder: Path) -> dict[str, dict[str, object]]:
    token = folder / "token"
    token.write_text(TOKEN)
    return {
        "kiosk": {"id": KIOSK_ID},
        "hub": {"embedded": False, "url": hub.url, "token_file": str(token), "deadline_seconds": 30.0},
    }
