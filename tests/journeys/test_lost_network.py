"""The way to the city's system breaks, or the system itself does."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import psutil

from kiosk.clock import SystemClock
from kiosk.outbox.store import OutboxState, OutboxStore
from kiosk.session.navigation import Screen
from kiosk.storage.sealing import Sealer
from tests.journeys.steps import EN, FA, answers, begins, chooses, files_city_request, fills_building_permit, leaves
from tests.support.kiosk import SMALL, KioskOpen
from tests.support.papers import qr_text
from tests.support.visitor import Visitor


async def test_a_request_without_network_is_kept_and_delivered_when_it_is_back(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await files_city_request(visitor, EN)
        await visitor.network.cut()
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.sees("Not yet registered")
        await visitor.sees("Your request is kept on this kiosk")
        await visitor.waits_for(lambda: visitor.papers, "the provisional receipt")
        code = visitor.text_of("code").replace("-", "")
        assert qr_text(visitor.papers[0].raster) == f"PISHKHAN:{code}"
        assert cases_of(visitor, "request-137") == []
        await leaves(visitor)

        await visitor.network.mend()
        await visitor.waits_for(lambda: cases_of(visitor, "request-137"), "the courier")
        await begins(visitor, EN, "request-tracking")
        await answers(visitor, "caseno", code)
        await visitor.arrives_at(Screen.CASE)
        assert len(cases_of(visitor, "request-137")) == 1


async def test_a_permit_without_network_says_so_and_is_filed_once_when_tried_again(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await begins(visitor, EN, "building-permit")
        visitor.inserts_card()
        await fills_building_permit(visitor)
        await visitor.network.cut()
        await visitor.continues()
        await visitor.arrives_at(Screen.PROBLEM)
        await visitor.sees("The city's system cannot be reached")
        await visitor.sees("What you entered is still here")
        await visitor.continues()
        await visitor.waits_for(lambda: visitor.state.task is None and visitor.state.problem, "another failure")

        await visitor.network.mend()
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        assert cases_of(visitor, "building-permit") == [visitor.text_of("code").replace("-", "")]


async def test_a_hub_that_dies_in_the_middle_of_a_visit(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await files_city_request(visitor, FA)
        hub_of(visitor).kill()
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.finds("provisional")

        await visitor.goes_home()
        await chooses(visitor, "request-tracking")
        await answers(visitor, "caseno", "DEMPRM234V")
        await visitor.arrives_at(Screen.PROBLEM)
        await visitor.goes_back()
        await visitor.asked("caseno")
        await visitor.sees("DEMP")
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)

    waiting = await waiting_in(kiosk_open.data)
    assert waiting == [OutboxState.SAVED]
    async with kiosk_open(SMALL) as visitor:
        await visitor.waits_for(lambda: cases_of(visitor, "request-137"), "the courier of the next start")


def cases_of(visitor: Visitor, service: str) -> list[str]:
    """The tracking codes of what this kiosk filed at the hub."""
    database = visitor.config.kiosk.data_path / "hub" / "hub.sqlite3"
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as hub:
        rows = hub.execute(
            "SELECT tracking_code FROM cases WHERE service_id=? AND kiosk_id=?", (service, visitor.config.kiosk.id)
        )
        return [row[0] for row in rows]


def hub_of(visitor: Visitor) -> psutil.Process:
    """The process of the embedded hub."""
    data = str(visitor.config.kiosk.data_path / "hub")
    (hub,) = (child for child in psutil.Process().children() if data in child.cmdline())
    return hub


async def waiting_in(data: Path) -> list[OutboxState]:
    store = await OutboxStore.open(data / "outbox.db", Sealer.from_file(data / "store.key"), SystemClock())
    try:
        return [row.state for row in await store.rows()]
    finally:
        await store.close()
