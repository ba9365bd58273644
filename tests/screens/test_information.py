"""Pages that inform, in five languages: read, turned, taken away by phone, printed. None of it needs the hub."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from hardware.printer.base import OutcomeKind, PrintOutcome
from kiosk.contract.language import Language, digits
from kiosk.session import actions
from kiosk.session.effects import PrintPage
from kiosk.session.state import Paper, SessionState, Step
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ScreenStage
from tests.support.catalogue import city_catalogue
from ui import formatting
from ui.viewmodels.information import InformationViewModel

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
PAGES = [
    (s.id, number)
    for s in city_catalogue().services.values()
    for number in range(len(s.pages))
    if s.flow == "information"
]
#: Each language on one of the two screens; the pages differ in nothing else.
TURNED = {
    Language.FA: PORTRAIT,
    Language.EN: LANDSCAPE,
    Language.AR: PORTRAIT,
    Language.UR: LANDSCAPE,
    Language.AZ: PORTRAIT,
}


def show(
    stage: ScreenStage,
    service: str = "shrine-map",
    language: Language = Language.EN,
    size: tuple[int, int] = PORTRAIT,
    page: int = 0,
    paper: Paper | None = None,
) -> None:
    stage.be_in(
        SessionState(visit=1, step=Step.INFORMATION, service_id=service, language=language, page=page, paper=paper)
    )
    stage.show("Information", InformationViewModel(stage.context), *size)


def button(stage: ScreenStage, text: str) -> QQuickItem:
    return next(
        i for i in stage.items() if i.property("text") == text and i.metaObject().indexOfSignal("activated()") >= 0
    )


@pytest.mark.parametrize(("language", "size"), TURNED.items(), ids=TURNED)
@pytest.mark.parametrize(("service", "page"), PAGES)
def test_every_page_says_what_it_says_and_how_old_it_is(
    stage: ScreenStage, service: str, page: int, language: Language, size: tuple[int, int]
) -> None:
    show(stage, service, language, size, page)
    definition = city_catalogue().services[service].pages[page]
    assert {definition.heading.to(language), definition.text.to(language)} <= set(stage.texts())
    assert {place.name.to(language) for place in definition.places} <= set(stage.texts())
    day = definition.as_of
    wanted = (
        digits(day, language) if len(day) == 4 else formatting.date(datetime.fromisoformat(f"{day}T12:00Z"), language)
    )
    assert wanted in str(stage.find("age").property("text"))
    if PICTURES:
        turned = "portrait" if size == PORTRAIT else "landscape"
        stage.grab(Path(PICTURES) / f"{service}-{page}-{language}-{turned}.png")


def test_pages_are_turned_there_and_back_and_the_last_one_ends(stage: ScreenStage) -> None:
    show(stage)
    assert "Page 1 of 3" in stage.texts()
    stage.tap(button(stage, "Next page"))
    assert "Page 2 of 3" in stage.texts()
    assert "With a wheelchair" in stage.texts()
    stage.tap(button(stage, "Back"))
    assert "A simple plan of the shrine" in stage.texts()
    show(stage, page=2)
    assert not any(text == "Next page" for text in stage.texts())
    stage.tap(button(stage, "Done"))
    assert stage.session.state.step is Step.RATING


def test_the_plan_is_not_mirrored_and_its_numbers_stand_where_they_belong(stage: ScreenStage) -> None:
    places = city_catalogue().services["shrine-map"].pages[0].places
    for language in (Language.EN, Language.AR):
        show(stage, language=language)
        plan = stage.find("plan")
        discs = {str(i.property("number")): i for i in plan.childItems() if i.property("number") is not None}
        assert len(discs) == len(places)
        west, east = (discs[digits(n, language)].mapToItem(plan, QPointF(0, 0)).x() for n in ("8", "10"))
        assert west < plan.width() / 2 < east


@pytest.mark.parametrize("language", [Language.FA, Language.AR])
def test_a_phone_takes_the_words_away_without_a_network(stage: ScreenStage, language: Language) -> None:
    show(stage, language=language, page=1)
    picture = stage.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    (found,) = zxingcpp.read_barcodes(np.ascontiguousarray(grey[:, : picture.width()]))
    page = city_catalogue().services["shrine-map"].pages[1]
    title, heading, text, age = found.text.split("\n")
    assert (heading, text) == (page.heading.to(language), page.text.to(language))
    assert title == city_catalogue().services["shrine-map"].title.to(language)
    assert age == stage.find("age").property("text")


def test_the_page_is_printed_in_the_language_of_the_visit(stage: ScreenStage) -> None:
    show(stage, language=Language.UR, page=1)
    stage.tap(stage.find("printPage"))
    assert stage.dispatched == [actions.PrintPage()]
    (asked,) = stage.worker.pages
    assert asked == PrintPage(asked.job, "shrine-map", 1, Language.UR)
    assert "صفحہ چھپ رہا ہے۔" in " ".join(stage.texts())


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (OutcomeKind.CONFIRMED, "The page was printed."),
        (OutcomeKind.SENT_UNCONFIRMED, "The page was sent to the printer."),
        (OutcomeKind.FAILED, "The page could not be printed."),
        (OutcomeKind.UNKNOWN, "Printing was interrupted."),
    ],
)
def test_what_came_of_the_print_is_said_and_only_on_its_page(stage: ScreenStage, kind: OutcomeKind, said: str) -> None:
    paper = Paper("page", outcome=PrintOutcome(kind), page=1)
    show(stage, page=1, paper=paper)
    assert said in stage.texts()
    show(stage, page=0, paper=replace(paper))
    assert said not in stage.texts()
