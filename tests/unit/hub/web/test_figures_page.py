from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hub.composition import Hub
from hub.tables import CaseRow
from hub.web import figures
from kiosk.contract.language import Language
from tests.support.desk_client import check_page


async def _filed(hub: Hub, count: int, at: datetime) -> None:
    async with hub.database.write() as session:
        for number in range(count):
            about = {"service_id": "request-137", "kiosk_id": "k", "filed_at": at, "opened_at": at}
            session.add(CaseRow(tracking_code=f"{at:%d}-{number}", ended_at=at, status="done", due=at, **about))


@pytest.mark.parametrize("language", Language)
async def test_the_last_whole_month_is_shown_first(hub: Hub, language: Language) -> None:
    await _filed(hub, 6, datetime(2026, 10, 30, 5, tzinfo=UTC))  # 8 Aban 1405, of the month before that of 25 November
    html, found = await figures.page(hub, "", language)
    check_page(html)
    service = hub.services.get("request-137")
    assert service is not None
    assert found
    assert service.title.to(language) in html
    assert {"fa": "آبان ۱۴۰۵", "en": "2026/10", "ar": "٢٠٢٦/١٠"}.get(language.value, "2026/10") in html


async def test_small_counts_are_said_to_be_small(hub: Hub) -> None:
    await _filed(hub, 3, datetime(2026, 10, 30, 5, tzinfo=UTC))
    html, _ = await figures.page(hub, "2026-10", Language.EN)
    assert html.count("fewer than 5") == 3
    assert "month=2026-09" in html
    assert "month=2026-11" in html


async def test_this_month_is_not_over_and_the_next_has_no_page(hub: Hub) -> None:
    html, found = await figures.page(hub, "2026-11", Language.EN)
    assert ("This month is not over yet" in html, "month=2026-12" in html, found) == (True, False, True)
    for key in ("2026-12", "1405-08", "x"):
        html, found = await figures.page(hub, key, Language.EN)
        check_page(html)
        assert ("There are no figures of this month" in html, found) == (True, False)
