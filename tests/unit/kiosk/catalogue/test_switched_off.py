"""A service that is defined and switched off keeps its name and is not offered."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import msgspec

from kiosk.config.model import Config
from kiosk.contract.catalogue import COMPILED_FILE
from kiosk.contract.language import Language
from kiosk.session import actions as a
from kiosk.session.machine import transition
from kiosk.session.state import SessionState, Step
from kiosk.visits import Visits, prepare
from tests.support.catalogue import city_catalogue

OFF = "traffic-zone-permit"
AT_HOME = SessionState(visit=1, step=Step.HOME, language=Language.FA)


def visits(data: Path) -> Visits:
    def spawn(work: Coroutine[Any, Any, object]) -> None:
        work.close()

    config = Config()
    return prepare(
        msgspec.structs.replace(config, kiosk=msgspec.structs.replace(config.kiosk, data_dir=str(data))), spawn
    )


def test_the_catalogue_names_it_and_offers_the_others() -> None:
    catalogue = city_catalogue()
    assert catalogue.services[OFF].switched_off
    assert set(catalogue.services) - set(catalogue.offered) == {OFF}


def test_nobody_can_choose_it(tmp_path: Path) -> None:
    rules = visits(tmp_path).session.rules
    assert transition(AT_HOME, a.ChooseService(OFF), 1.0, rules).step is Step.HOME
    assert transition(AT_HOME, a.ChooseService("mancard-topup"), 1.0, rules).step is Step.SERVICE


def test_a_kiosk_keeps_what_it_read_for_its_next_start(tmp_path: Path) -> None:
    first = visits(tmp_path).catalogue
    assert (tmp_path / COMPILED_FILE).exists()
    assert visits(tmp_path).catalogue == first
