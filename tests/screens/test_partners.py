"""What citizens see of a partner: its name and its drawing, and an honest sentence when its service is stopped."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from kiosk.contract.language import Language
from kiosk.contract.packs.load import Pack, read_pack
from kiosk.contract.service import Flow, ServiceDefinition
from kiosk.session import actions as a
from kiosk.session.navigation import Screen
from kiosk.session.state import SessionState, Step
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ScreenStage
from tests.support.packs import ID, around, pack_folder
from ui.viewmodels.registry import SCREENS


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> ServiceDefinition:
    pack = read_pack(pack_folder(tmp_path_factory.mktemp("packs") / "bikes"), around())
    assert isinstance(pack, Pack)
    return pack.service


def show(stage: ScreenStage, screen: Screen, size: tuple[int, int] = PORTRAIT) -> None:
    file, view_model = SCREENS[screen]
    stage.show(file.removesuffix("Screen.qml"), view_model(stage.context), *size)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_the_card_says_who_offers_it(stage: ScreenStage, service: ServiceDefinition, size: tuple[int, int]) -> None:
    stage.offer(service)
    stage.be_in(SessionState(visit=1, language=Language.EN, step=Step.SERVICE, service_id=ID))
    show(stage, Screen.SERVICE, size)
    assert {"Offered by", "Green Bicycle", "Ask for bicycle stands in a street."} <= set(stage.texts())


def test_a_page_says_who_offers_it(stage: ScreenStage, service: ServiceDefinition) -> None:
    stage.offer(msgspec.structs.replace(service, flow=Flow.INFORMATION, fields=()))
    stage.be_in(SessionState(visit=1, language=Language.EN, step=Step.INFORMATION, service_id=ID))
    show(stage, Screen.INFORMATION)
    assert "Offered by Green Bicycle." in stage.texts()


def test_its_tile_has_its_drawing_and_goes_with_it(stage: ScreenStage, service: ServiceDefinition) -> None:
    stage.offer(service)
    at_home = SessionState(visit=1, language=Language.EN, step=Step.HOME, category=service.category)
    stage.be_in(at_home)
    show(stage, Screen.HOME)
    assert "Bicycle stands" in stage.texts()
    drawn = stage.items(lambda item: item.property("name") == service.icon)
    assert [item.property("known") for item in drawn] == [True]
    services = stage.context.services
    assert isinstance(services, dict)
    services[ID] = msgspec.structs.replace(service, switched_off=True)
    stage.be_in(replace(at_home, offer=1))
    assert "Bicycle stands" not in stage.texts()


def test_a_stopped_service_is_told(stage: ScreenStage, service: ServiceDefinition) -> None:
    stage.offer(msgspec.structs.replace(service, switched_off=True))
    stage.be_in(SessionState(visit=1, language=Language.EN, step=Step.QUESTION, service_id=ID, question="address"))
    stage.session.dispatch(a.OfferChanged())
    show(stage, Screen.PROBLEM)
    assert "This service has been stopped" in stage.texts()
