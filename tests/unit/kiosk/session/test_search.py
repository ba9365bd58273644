from __future__ import annotations

from collections.abc import Callable

from kiosk.contract.language import Language
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step

Walk = Callable[..., SessionState]


def test_from_a_service_found_by_searching_one_comes_back_to_what_was_found(walk: Walk) -> None:
    found = walk(a.Start(), a.ChooseLanguage(Language.FA), a.Search("پروا"), a.ChooseService("building-permit"))
    assert found.step is Step.SERVICE
    back = walk(a.Back(), state=found)
    assert (back.step, back.search) == (Step.HOME, "پروا")
    home = walk(a.Back(), state=back)
    assert (home.step, home.search) == (Step.HOME, None)
    assert walk(a.Home(), state=found).search is None
    assert walk(a.Search("x" * 500), state=home).search == "x" * 60
