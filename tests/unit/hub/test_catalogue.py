"""The city's own catalogue is one that the hub takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.catalogue import load
from kiosk.contract.service import Flow
from kiosk.contract.wire import MoveReason, PassOverReason, RefusalReason, StopReason

CITY = Path(__file__).parents[3] / "assets" / "catalogue"


def test_the_citys_catalogue_loads() -> None:
    services = load(CITY)
    assert services.with_flow("building-permit", Flow.REQUEST) is not None
    assert services.with_flow("building-permit", Flow.PAYMENT) is None
    assert services.get("no-such-service") is None


def test_what_is_switched_off_is_known_and_not_taken() -> None:
    services = load(CITY)
    assert services.get("traffic-zone-permit") is not None
    assert services.with_flow("traffic-zone-permit", Flow.REQUEST) is None


def test_every_stage_has_names() -> None:
    catalogue = load(CITY).catalogue
    for stage in (stage for service in catalogue.services for stage in service.stages):
        assert stage.agency in catalogue.names.agencies
        assert stage.step in catalogue.names.steps


def test_a_wrong_file_is_named(tmp_path: Path) -> None:
    for shared in ("departments.yaml", "library.yaml"):
        (tmp_path / shared).write_bytes((CITY / shared).read_bytes())
    (tmp_path / "odd.yaml").write_text("id: 7\n")
    with pytest.raises(ValueError, match=r"odd\.yaml"):
        load(tmp_path)


def test_every_reason_has_words() -> None:
    kinds = (StopReason, RefusalReason, PassOverReason, MoveReason)
    assert {reason.value for kind in kinds for reason in kind} == set(load(CITY).catalogue.names.reasons)
