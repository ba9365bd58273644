"""The sheet that makes the screen easier: two taps from everywhere, and the theme follows every choice at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.contract.language import Language
from kiosk.session import actions
from kiosk.session.comfort import Comfort, Contrast, Patience, TextSize
from kiosk.session.state import SessionState, Step
from tests.screens.conftest import ScreenStage
from tests.screens.test_shell import Kiosk, in_home

#: Steps whose screens have the bar at the top; the attract screen has a button of its own.
WITH_A_BAR = {
    Step.LANGUAGE: "",
    Step.HOME: "",
    Step.SERVICE: "request-137",
    Step.IDENTIFY: "request-137",
    Step.QUESTION: "request-137",
    Step.CHECK: "request-137",
    Step.INFORMATION: "prayer-times",
    Step.RATING: "",
}


@pytest.fixture
def kiosk(stage: ScreenStage) -> Iterator[Kiosk]:
    made = Kiosk(stage)
    yield made
    made.window.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def theme(kiosk: Kiosk) -> QObject:
    found = kiosk.window._engine.singletonInstance("Pishkhan", "Theme")
    assert isinstance(found, QObject)
    return found


def touch(kiosk: Kiosk, name: str) -> None:
    """Touch a button of the sheet, turning its pages until it is in sight."""
    for _ in range(12):
        item = at_rest(kiosk, name)
        if clipped(item).height() >= item.height() - 1:
            item.setProperty("sameTap", 1)  # else two taps in 400 ms are one
            return kiosk.tap(item)
        kiosk.tap(in_sheet(kiosk, "more"))
    raise AssertionError(f"{name} never came into sight")


def at_rest(kiosk: Kiosk, name: str) -> QQuickItem:
    """The item once two looks find it at the same place: a choice lays everything out anew."""
    deadline, before = QDeadlineTimer(20_000), None
    while not deadline.hasExpired():
        item = kiosk.find(name)
        place = item.mapRectToScene(item.boundingRect()).getRect()
        if place == before:
            return item
        before = place
        QTest.qWait(10)
        kiosk.window.window.grabWindow()  # nothing waits to be laid out after that
    raise AssertionError(f"{name} does not come to rest")


def in_sheet(kiosk: Kiosk, icon: str) -> QQuickItem:
    waiting = [kiosk.find("comfortSheet")]
    while waiting:
        item = waiting.pop()
        if item.property("iconName") == icon and item.property("accessibleName") and item.isVisible():
            return item
        waiting.extend(item.childItems())
    raise AssertionError(f"no button {icon!r} on the sheet")


def clipped(item: QQuickItem) -> QRectF:
    area, above = item.mapRectToScene(item.boundingRect()), item.parentItem()
    while above is not None:
        if above.clip():
            area = area.intersected(above.mapRectToScene(above.boundingRect()))
        above = above.parentItem()
    return area


def test_it_is_two_taps_from_every_screen(kiosk: Kiosk) -> None:
    places = set()
    for turn, (step, service) in enumerate(WITH_A_BAR.items()):
        question = "desc" if step is Step.QUESTION else ""
        state = SessionState(visit=1, step=step, language=Language.EN, service_id=service, question=question)
        kiosk.session._states.publish(state)
        QGuiApplication.processEvents()
        button = kiosk.find("comfort")
        places.add(button.mapToScene(button.boundingRect().center()).toTuple())
        kiosk.tap(button)
        size = list(TextSize)[1 + turn % 3]
        touch(kiosk, f"text-{size}")
        now = kiosk.session.state
        assert now.comfort == Comfort(size)
        assert replace(now, comfort=Comfort(), touched_at=0, today=state.today) == state
        kiosk.window.shell.comfort.hide()
        assert not kiosk.sees("comfortSheet")
    assert len(places) <= 2  # in the language screen no button stands for the language


def test_the_theme_follows_every_choice_and_the_words_that_were_typed_stay(kiosk: Kiosk) -> None:
    in_home(kiosk)
    typed = {"subject.text": "broken lamp"}
    kiosk.session._states.publish(replace(kiosk.session.state, drafts=typed))
    kiosk.tap(kiosk.find("comfort"))
    sizes, palettes = [f"text-{size}" for size in TextSize], [f"palette-{contrast}" for contrast in Contrast]
    times = [f"patience-{patience}" for patience in Patience]
    for name in (*sizes, *palettes, "lowReach", "still", *times):
        touch(kiosk, name)
    wanted = Comfort(TextSize.LARGEST, Contrast.WHITE_ON_BLACK, low_reach=True, still=True, patience=Patience.LONGEST)
    assert (kiosk.session.state.comfort, kiosk.session.state.drafts) == (wanted, typed)
    shown = theme(kiosk)
    names = ("scale", "palette", "lowReach", "reducedMotion", "patience")
    assert [shown.property(name) for name in names] == [1.8, "white-on-black", True, True, 10]
    # 850 mm above the floor begins a glass of 21.5 inches, and 1220 mm is as high as a seated person reaches.
    assert shown.property("reachHeight") == pytest.approx(
        370 * 1920 / (21.5 * 25.4 * 1920 / (1080**2 + 1920**2) ** 0.5)
    )
    touch(kiosk, "closeComfort")
    assert not kiosk.sees("comfortSheet")
    assert kiosk.session.state.drafts == typed
    kiosk.session.dispatch(actions.OpenLanguages())
    kiosk.session.dispatch(actions.ChooseLanguage(Language.UR))
    assert kiosk.session.state.comfort == wanted
    kiosk.tap(at_rest(kiosk, "comfort"))
    touch(kiosk, "resetComfort")
    assert kiosk.session.state.comfort == Comfort()


def test_everything_stands_within_reach(kiosk: Kiosk) -> None:
    in_home(kiosk)
    kiosk.session.dispatch(actions.SetComfort(Comfort(low_reach=True)))
    kiosk.tap(kiosk.find("comfort"))
    line = 1920 - theme(kiosk).property("reachHeight")
    waiting, touchable = [kiosk.window.window.contentItem()], []
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            waiting.extend(item.childItems())
            if item.property("accessibleName") and item.isEnabled() and not clipped(item).isEmpty():
                touchable.append(item)
    assert len(touchable) > 15  # of the screen and of the sheet over it
    assert [item.property("accessibleName") for item in touchable if clipped(item).top() < line - 1] == []


def test_a_visit_can_begin_with_it_low_on_the_attract_screen_in_any_language(kiosk: Kiosk) -> None:
    call = kiosk.find("comfort")
    assert call.mapToScene(call.boundingRect().topLeft()).y() > 1920 - theme(kiosk).property("reachHeight")
    for words in ("نوشتهٔ درشت‌تر", "كلمات أكبر", "بڑے حروف", "İri yazı", "Larger words"):
        assert words in call.property("accessibleName")
    kiosk.tap(call)
    assert (kiosk.session.state.step, kiosk.session.state.visit) == (Step.LANGUAGE, 1)
    touch(kiosk, "palette-black-on-white")
    touch(kiosk, "comfort-language-ur")
    assert (kiosk.session.state.step, kiosk.session.state.language) == (Step.HOME, Language.UR)
    assert kiosk.sees("comfortSheet")
    assert not kiosk.sees("comfort-language-ur")
    kiosk.session.dispatch(actions.End())
    assert not kiosk.sees("comfortSheet")
    assert theme(kiosk).property("palette") == "black-on-white"  # the farewell is read as the rest was
    kiosk.session.dispatch(actions.End())
    assert theme(kiosk).property("palette") == "standard"


def test_a_warning_lasts_longer_where_longer_was_asked_for(kiosk: Kiosk) -> None:
    in_home(kiosk)
    kiosk.session.dispatch(actions.SetComfort(Comfort(patience=Patience.LONGER)))
    kiosk.stage.clock.advance(359)
    kiosk.session.dispatch(actions.Tick())
    assert not kiosk.sees("keepGoing")
    kiosk.stage.clock.advance(2)
    kiosk.session.dispatch(actions.Tick())
    QGuiApplication.processEvents()
    warning = kiosk.window.shell.idleWarning
    assert (warning.total, warning.seconds) == (90, 89)
    kiosk.tap(kiosk.find("keepGoing"))
    assert not kiosk.sees("keepGoing")
