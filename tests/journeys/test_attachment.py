"""Somebody sends a photo of a hole in the road from his own phone."""

from __future__ import annotations

import httpx

from kiosk.session.navigation import Screen
from tests.journeys.steps import FA, begins, identifies_by_phone
from tests.support.kiosk import PORTRAIT, KioskOpen
from tests.support.traces import files_with
from tests.support.visitor import Visitor

SERVICE = "asphalt-repair"
PHOTO = b"\x89PNG\r\n\x1a\n" + b"a hole in the road, seen from above" * 60
OTHER = b"\x89PNG\r\n\x1a\n" + b"somebody's thumb" * 30


async def comes_to_the_photo(visitor: Visitor) -> None:
    """Answers whatever is asked before."""
    service = visitor.kiosk.visits.catalogue.services[SERVICE]
    while visitor.state.question != "photo":
        field = service.field(visitor.state.question)
        if field.type.value == "choice":
            await visitor.touches(f"choice-{field.choices[0].value}")
        elif field.type.value == "location":
            await visitor.touches("choice-9")
            await visitor.types("بلوار وکیل آباد")
            await visitor.continues()
        else:
            await visitor.types("سوراخی در خیابان است")
            await visitor.continues()
        await visitor.waits_for(lambda asked=field.name: visitor.state.question != asked, "the next question")


def upload_url(visitor: Visitor) -> str:
    upload = visitor.state.upload
    return upload.page.upload_url if upload is not None and upload.page is not None else ""


async def test_files_come_from_a_phone_one_is_left_out_and_nothing_stays_on_the_kiosk(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(PORTRAIT) as visitor:
        await begins(visitor, FA, SERVICE)
        await identifies_by_phone(visitor)
        await comes_to_the_photo(visitor)
        await visitor.touches("way-phone")
        await visitor.finds("qr")
        async with httpx.AsyncClient(trust_env=False, timeout=60) as phone:
            files = [("file", ("road.png", PHOTO)), ("file", ("thumb.png", OTHER))]
            assert (await phone.post(upload_url(visitor), files=files)).status_code == 200
        await visitor.sees("road.png")
        await visitor.sees("thumb.png")
        upload = visitor.state.upload
        assert upload is not None
        thumb = next(file.file_id for file in upload.files if file.name == "thumb.png")
        await visitor.touches(f"remove-{thumb}")
        await visitor.continues()
        await visitor.arrives_at(Screen.CHECK)
        assert thumb not in visitor.state.answers["photo"]
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        assert visitor.state.upload is None
    for personal in ("a hole in the road", "road.png", "somebody's thumb"):
        assert files_with(kiosk_open.data, personal) == []


async def test_without_the_hub_the_paper_goes_to_the_counter(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(PORTRAIT) as visitor:
        await begins(visitor, FA, SERVICE)
        await identifies_by_phone(visitor)
        await comes_to_the_photo(visitor)
        await visitor.network.cut()
        await visitor.touches("way-phone")
        await visitor.finds("trouble")
        assert upload_url(visitor) == ""
        await visitor.touches("way-counter")
        await visitor.arrives_at(Screen.CHECK)
        assert visitor.state.answers["photo"] == "counter"
