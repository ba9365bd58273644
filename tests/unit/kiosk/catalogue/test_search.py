from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.search import ServiceFinder, fold
from kiosk.contract.language import LocalText
from kiosk.contract.service import ServiceDefinition
from tests.support.catalogue import city_catalogue

SERVICES = city_catalogue().services
FINDER = ServiceFinder(SERVICES.values())


def named(identifier: str, **texts: str) -> ServiceDefinition:
    return msgspec.structs.replace(SERVICES["prayer-times"], id=identifier, title=LocalText(**texts))


@pytest.mark.parametrize(
    "typed",
    [
        "پروانه ساختمانی",
        "پروانة ساختماني",
        "ساختمانی پروانه",
        "building per",
        "biulding",
        "رخصة البناء",
        "رخصه",
        "تعمیراتی پرمٹ",
        "tikinti icazesi",
        "TİKİNTİ",
    ],
)  # fmt: skip
def test_a_permit_is_found_in_every_language_and_with_slips(typed: str) -> None:
    assert FINDER.find(typed)[0] == "building-permit"


@pytest.mark.parametrize("typed", ["", "   ", "‌", "qqqq", "پروانه qqqq"])
def test_nothing_is_found_for_nothing_and_for_nonsense(typed: str) -> None:
    assert FINDER.find(typed) == ()


def test_a_title_goes_before_a_synonym_and_a_synonym_before_a_sentence() -> None:
    plain = SERVICES["prayer-times"]
    lamp = LocalText("چراغ", "lamp")
    services = [
        msgspec.structs.replace(plain, id="sentence", card=msgspec.structs.replace(plain.card, what=lamp)),
        msgspec.structs.replace(plain, id="synonym", synonyms=(lamp,)),
        msgspec.structs.replace(plain, id="title", title=lamp),
    ]
    assert ServiceFinder(services).find("lamp") == ("title", "synonym", "sentence")


def test_a_whole_word_goes_before_a_beginning_an_inside_and_a_slip() -> None:
    services = [named("slip", fa="الف", en="gerden"), named("inside", fa="ب", en="undergarden")]
    services += [named("beginning", fa="پ", en="gardening"), named("whole", fa="ت", en="garden")]
    assert ServiceFinder(services).find("garden") == ("whole", "beginning", "slip", "inside")


def test_marks_forms_and_digits_do_not_matter() -> None:
    assert fold("كِتابُ ۱۳۷‌ها ي ـ É") == ["ک" + "تاب", "137", "ها", "ی", "e"]


@given(st.text(max_size=40))
def test_anything_may_be_typed(typed: str) -> None:
    assert set(FINDER.find(typed)) <= set(SERVICES)


@given(st.sampled_from(sorted(SERVICES)), st.sampled_from(["fa", "en", "ar", "ur", "az"]))
def test_every_title_finds_its_service(service: str, language: str) -> None:
    assert service in FINDER.find(getattr(SERVICES[service].title, language))
