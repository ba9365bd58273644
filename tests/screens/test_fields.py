"""The controls of the newer types of fields: how they load, and what a finger does to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Field, FieldType, Rule, RuleKind
from kiosk.session.state import SessionState, Step
from tests.support.invented import SERVICE, WORDS, choices, field, service_of
from tests.support.visits import asked
from ui.viewmodels.question import QuestionViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

TODAY = date(2026, 11, 23)  # of the stage's clock
LONG = LocalText("متن کامل موافقت. " * 20, "The whole text of the consent. " * 20)
KINDS: dict[str, tuple[Field, str]] = {
    "plate": (field(FieldType.PLATE), "12_3-"),
    "motorcycle": (field(FieldType.PLATE), "765-12"),
    "other plate": (field(FieldType.PLATE), "/"),
    "booking": (field(FieldType.DATE, earliest=1, latest=60), "2026-12-01"),
    "birth": (field(FieldType.DATE, latest=0), ""),
    "ticks": (field(FieldType.MULTI_CHOICE, choices=choices(*"abcdef")), "a,b"),
    "money": (field(FieldType.MONEY), "1250000"),
    "area": (field(FieldType.NUMBER, decimals=1, unit=WORDS), "120.5"),
    "consent": (field(FieldType.CONSENT, help=LONG), ""),
    "iban": (field(FieldType.IBAN), "IR74099"),
    "passport": (field(FieldType.PASSPORT), "A12"),
    "fida": (field(FieldType.FIDA), "123456"),
    "abroad": (field(FieldType.MOBILE, abroad=True), "+96477"),
    "renewal": (field(FieldType.RENEWAL_CODE), "2-5-31"),
    "postal": (field(FieldType.POSTAL_CODE), "9137513111"),
}


def shown(
    stage: ScreenStage,
    asks: Field,
    typed: str = "",
    language: Language = Language.EN,
    size: tuple[int, int] = (1080, 1920),
) -> QuestionViewModel:
    stage.offer(service_of(asks))
    drafts = {asks.name: typed} if typed else {}
    state = SessionState(
        visit=1,
        step=Step.QUESTION,
        service_id=SERVICE,
        question=asks.name,
        language=language,
        drafts=drafts,
        today=TODAY,
    )
    stage.be_in(state)
    view_model = QuestionViewModel(stage.context)
    stage.show("Question", view_model, *size)
    return view_model


def draft(stage: ScreenStage) -> str:
    return stage.session.state.drafts.get("it", "")


def press(stage: ScreenStage, *labels: str) -> None:
    for label in labels:
        stage.window.grabWindow()  # other keys have come to their places
        keys = stage.items(
            lambda item, label=label: item.property("label") == label and item.property("lit") is not None
        )
        assert keys, f"no key {label!r}"
        stage.tap(keys[0])


def seen(stage: ScreenStage, name: str) -> list[QQuickItem]:
    return stage.items(lambda item: item.objectName() == name)


def text_of(stage: ScreenStage, name: str, what: str = "text") -> str:
    return str(stage.find(name).property(what))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("language", "size"),
    [(Language.FA, (1080, 1920)), (Language.EN, (1920, 1080)), (Language.UR, (1920, 1080))],
    ids=["fa-portrait", "en-landscape", "ur-landscape"],
)
def test_every_kind_loads_without_a_warning(
    stage: ScreenStage, kind: str, language: Language, size: tuple[int, int]
) -> None:
    asks, typed = KINDS[kind]
    shown(stage, asks, typed, language, size)
    assert asks.question.to(language) in stage.texts()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
@pytest.mark.parametrize("kind", ["plate", "booking", "birth", "ticks", "consent", "abroad"])
def test_what_is_touched_is_20_mm_at_least(stage: ScreenStage, kind: str, size: tuple[int, int]) -> None:
    shown(stage, *KINDS[kind], Language.FA, size)
    floor = 20 * max(size) / 476 - 1
    prefixes = ("plate", "cell-2", "tick-", "consent", "before", "after", "year", "title", "today", "anotherCountry")
    touched: list[QQuickItem] = stage.items(
        lambda item: item.objectName().startswith(prefixes) and item.property("armed") is not None
    )
    assert touched
    small = [(i.objectName(), i.width(), i.height()) for i in touched if i.width() < floor or i.height() < floor]
    assert small == []


def test_a_plate_goes_from_box_to_box_by_itself(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.PLATE))
    press(stage, "1", "2", "الف", "3", "4", "5", "3", "0")
    assert draft(stage) == "12ا345-30"
    press(stage, "Next")
    assert stage.session.state.step is Step.CHECK


def test_a_box_of_a_plate_can_be_touched_and_emptied(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.PLATE), "12ب345-36")
    stage.tap(stage.find("plateBox1"))
    press(stage, "ع")
    assert draft(stage) == "12ع345-36"
    stage.tap(stage.find("plateBox2"))
    for _ in range(4):
        stage.tap(next(i for i in stage.items() if i.property("iconName") == "backspace"))
    assert draft(stage) == "12_-36"


def test_the_large_button_shows_the_box_that_is_open(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.PLATE), "12_345-36")
    press(stage, "Next")
    assert stage.find("plateBox1").property("active") is True
    assert draft(stage) == "12_345-36"


def test_a_motorcycle_and_any_other_plate(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.PLATE), "12_-")
    stage.tap(stage.find("plate-motorcycle"))
    press(stage, "7", "6", "5", "1", "2", "3", "4", "5")
    assert draft(stage) == "765-12345"
    stage.tap(stage.find("plate-other"))
    assert draft(stage) == "/"
    press(stage, "a", "b")
    assert text_of(stage, "plateText") == "ab"


def test_a_birth_is_three_taps_away(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.DATE, latest=0), language=Language.FA)
    stage.tap(stage.find("before"))
    stage.tap(stage.find("cell-1961-03-21"))  # 1340
    stage.tap(stage.find("cell-1961-05-22"))  # Khordad
    stage.tap(stage.find("cell-1961-05-31"))
    assert draft(stage) == "1961-05-31"
    assert "۱۰ خرداد ۱۳۴۰" in text_of(stage, "chosenDay", "title")


def test_a_day_out_of_range_cannot_be_touched_and_months_turn(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.DATE, earliest=1, latest=60))
    assert text_of(stage, "title") == "November 2026"
    stage.tap(stage.find("cell-2026-11-23"))
    assert draft(stage) == ""
    assert stage.find("before").property("enabled") is False
    stage.tap(stage.find("after"))
    assert text_of(stage, "title") == "December 2026"
    stage.tap(stage.find("cell-2026-12-31"))
    assert draft(stage) == "2026-12-31"
    stage.tap(next(i for i in stage.items() if i.property("text") == "Continue" and i.property("kind")))
    assert stage.session.state.answers == {"it": "2026-12-31"}


def test_today_is_one_tap(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.DATE, earliest=-30, latest=0))
    stage.tap(stage.find("today"))
    assert draft(stage) == "2026-11-23"
    assert stage.find("cell-2026-11-23").property("selected") is True


def test_arabic_readers_see_hijri_days_and_which_day_counts(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.DATE, latest=60, earliest=0), "2026-11-26", Language.AR)
    assert text_of(stage, "cell-2026-11-26", "beside") == "١٥"
    assert "العبرة باليوم الميلادي" in text_of(stage, "hijri")
    assert text_of(stage, "chosenDay") == "١٥ جمادى الآخرة ١٤٤٨"


def test_ticks(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.MULTI_CHOICE, choices=choices(*"abcd"), most=2))
    stage.tap(stage.find("tick-c"))
    stage.tap(stage.find("tick-a"))
    assert draft(stage) == "c,a"
    assert text_of(stage, "beside") == "2 of at most 2 chosen"
    assert stage.find("tick-b").property("enabled") is False


def test_a_consent_needs_its_tick(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.CONSENT, help=LONG))
    assert text_of(stage, "consentText").startswith("The whole text")
    go_on = next(i for i in stage.items() if i.property("text") == "Continue" and i.property("kind"))
    stage.tap(go_on)
    assert "Without your consent" in text_of(stage, "error")
    stage.tap(stage.find("consent"))
    assert draft(stage) == "yes"


def test_a_number_of_another_country(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.MOBILE, abroad=True))
    stage.tap(stage.find("anotherCountry"))
    assert not seen(stage, "keyboard")
    stage.tap(stage.find("country-+964"))
    press(stage, "0", "7", "7")
    assert draft(stage) == "+96477"
    assert text_of(stage, "entry") == "+964 77"
    assert text_of(stage, "country") == "Iraq"


def test_a_renewal_code_is_typed_into_its_groups(stage: ScreenStage) -> None:
    view_model = shown(stage, field(FieldType.RENEWAL_CODE))
    press(stage, "2", "-", "5", "-")
    assert draft(stage) == "2-5-"
    groups: Any = view_model.property("control")["groups"]
    assert [group["text"] for group in groups][:3] == ["2", "5", ""]


def test_an_unusual_postal_code_is_doubted_and_taken(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.POSTAL_CODE), "9137513111")
    assert "unusual" in text_of(stage, "doubt")
    press(stage, "Next")
    assert stage.session.state.answers == {"it": "9137513111"}


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def test_a_drawing_shows_where_to_find_the_answer(stage: ScreenStage, size: tuple[int, int]) -> None:
    shown(stage, field(FieldType.NATIONAL_ID, help=LONG), size=size)
    stage.tap((seen(stage, "find") or seen(stage, "findAside"))[0])
    picture = stage.find("findingPicture")
    assert picture.property("paintedWidth") > 0
    stage.tap(stage.find("closeFinding"))
    assert not seen(stage, "findingPicture")


def test_a_broken_rule_is_told_at_its_field_in_the_words_of_the_service(stage: ScreenStage) -> None:
    message = LocalText("پایان پیش از آغاز است.", "The end is before the beginning.")
    fields = (field(FieldType.DATE, "first"), field(FieldType.DATE))
    stage.offer(service_of(*fields, rules=(Rule(RuleKind.NOT_BEFORE, ("it", "first"), message),)))
    stage.be_in(
        SessionState(
            visit=1,
            step=Step.QUESTION,
            service_id=SERVICE,
            question="it",
            language=Language.EN,
            answers={"first": "2026-12-10"},
            today=TODAY,
        )
    )
    stage.show("Question", QuestionViewModel(stage.context))
    stage.tap(stage.find("cell-2026-11-24"))
    go_on = next(i for i in stage.items() if i.property("text") == "Continue" and i.property("kind"))
    stage.tap(go_on)
    assert text_of(stage, "error") == "The end is before the beginning."
    stage.tap(stage.find("after"))
    stage.tap(stage.find("cell-2026-12-10"))
    assert not seen(stage, "error")


def test_a_caret_stands_behind_an_amount_in_every_digits(stage: ScreenStage) -> None:
    shown(stage, field(FieldType.MONEY, unit=WORDS), "1250000", Language.FA)
    entry = stage.find("entry")
    (written,) = [i for i in stage.items() if "۱٬۲۵۰٬۰۰۰" in str(i.property("text")) and i.property("cursorRectangle")]
    assert written.property("cursorRectangle").x() >= written.property("contentWidth") - 2
    assert entry.property("suffix") == "متن"


def test_the_help_does_not_stay_open_over_the_next_question(stage: ScreenStage) -> None:
    stage.be_in(asked("topic137"))
    view_model = QuestionViewModel(stage.context)
    stage.show("Question", view_model)
    view_model.choose("green")
    assert not seen(stage, "closeFinding")
