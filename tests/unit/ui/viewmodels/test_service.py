"""The card of a service says beforehand what happens when the hub cannot be reached."""

from __future__ import annotations

import pytest

from kiosk.contract.service import Offline
from kiosk.session.state import SessionState, Step
from tests.support.catalogue import city_catalogue
from ui.viewmodels.service import rows


@pytest.mark.parametrize(
    ("service_id", "policy", "said"),
    [
        ("request-137", Offline.QUEUED, "keeps your request and sends it later; deadlines start only then."),
        ("drain-flood-request", Offline.QUEUED, "What is urgent is not kept: please call 137."),
        ("article100-case", Offline.ONLINE_ONLY, "Nothing is kept here for later. Please call 137"),
        ("article77-objection", Offline.ONLINE_ONLY, "Nothing is kept here for later. Please call 137"),
        ("renovation-levy", Offline.ONLINE_ONLY, "Nothing is kept here for later. Please call 137"),
        ("prayer-times", Offline.CACHED, "It works without one, too."),
    ],
)
def test_the_card_tells_what_happens_without_a_connection(service_id: str, policy: Offline, said: str) -> None:
    service = city_catalogue().services[service_id]
    assert service.offline is policy
    last = rows(service, SessionState(step=Step.SERVICE, service_id=service_id))[-1]
    assert (last.icon, last.label) == ("wifi-off", "If the connection fails")
    assert said in last.text
