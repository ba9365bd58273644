"""A page of the shrine is read, turned and taken away on paper while there is no network."""

from __future__ import annotations

import pytest

from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, FA, begins
from tests.support.kiosk import LANDSCAPE, PORTRAIT, KioskOpen

WHEELCHAIR = {FA: "با صندلی چرخدار", EN: "With a wheelchair"}
PRINTED = {FA: "صفحه چاپ شد.", EN: "The page was printed."}


@pytest.mark.parametrize(("language", "size"), [(FA, PORTRAIT), (EN, LANDSCAPE)])
async def test_the_plan_of_the_shrine_needs_no_network(
    kiosk_open: KioskOpen, language: Language, size: tuple[int, int]
) -> None:
    async with kiosk_open(size) as visitor:
        await visitor.network.cut()
        await begins(visitor, language, "shrine-map")
        await visitor.arrives_at(Screen.INFORMATION)
        await visitor.finds("plan")
        await visitor.continues()
        await visitor.sees(WHEELCHAIR[language])
        await visitor.touches("printPage")
        await visitor.sees(PRINTED[language])
        assert len(visitor.papers) == 1
        await visitor.goes_back()
        await visitor.finds("plan")
        await visitor.goes_home()
        await visitor.arrives_at(Screen.HOME)
