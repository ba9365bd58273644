"""How answers read for people."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Field, FieldType, ServiceDefinition
from tests.support.invented import field, service_of
from ui.viewmodels import answers

LRI, PDI = "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("kind", "code", "shown"),
    [
        (FieldType.MOBILE, "09151234567", "0915 123 4567"),
        (FieldType.MOBILE, "0915", "0915"),
        (FieldType.MOBILE, "+9647701234567", "+964 7701234567"),
        (FieldType.MOBILE, "+49151234567", "+49151234567"),
        (FieldType.NATIONAL_ID, "0499370899", "049 937089 9"),
        (FieldType.POSTAL_CODE, "9187413579", "91874 13579"),
        (FieldType.TRACKING_CODE, "K7WM3XQP9X", "K7WM-3XQP-9X"),
        (FieldType.TRACKING_CODE, "K7WM3", "K7WM-3"),
        (FieldType.RENEWAL_CODE, "1-12-45-3", "1-12-45-3"),
        (FieldType.MOBILE, "", ""),
    ],
)
def test_codes_stand_in_groups(kind: FieldType, code: str, shown: str) -> None:
    assert answers.grouped(kind, code) == shown


@pytest.mark.parametrize(
    ("service", "field", "value", "language", "shown"),
    [
        ("request-137", "topic137", "asphalt", Language.FA, "آسفالت و پیاده‌رو"),
        ("request-137", "topic137", "gone-since", Language.EN, "gone-since"),
        ("request-137", "loc", "7/خیابان امام رضا", Language.FA, "منطقه ۷، خیابان امام رضا"),
        ("request-137", "loc", "7/Imam Reza 22/4", Language.EN, "District 7, Imam Reza 22/4"),
        ("request-137", "mobile", "09151234567", Language.EN, f"{LRI}•••• ••• 4567{PDI}"),
        ("building-permit", "postal", "9187413579", Language.FA, f"{LRI}۹۱۸۷۴ ۱۳۵۷۹{PDI}"),
        ("building-permit", "deed", "yes", Language.EN, "I will hand it in"),
        ("request-tracking", "caseno", "K7WM3XQP9X", Language.FA, f"{LRI}K7WM-3XQP-9X{PDI}"),
        ("renovation-levy", "bill", "123456/789", Language.EN, f"Bill ID {LRI}123456{PDI}, payment ID {LRI}789{PDI}"),
        ("building-permit", "desc", "", Language.EN, ""),
    ],
)
def test_an_answer_in_words(
    services: dict[str, ServiceDefinition], service: str, field: str, value: str, language: Language, shown: str
) -> None:
    assert answers.shown(services[service].field(field), value, language) == shown


@pytest.mark.parametrize(
    ("value", "language", "shown"),
    [
        ("1250.5", Language.FA, "۱٬۲۵۰٫۵ متر"),
        ("1250.5", Language.EN, "1,250.5 metres"),
        ("1250.5", Language.AZ, "1.250,5 metr"),
        ("-3", Language.FA, "-۳ متر"),
    ],
)
def test_a_number_has_the_readers_digits_and_its_unit(
    by_type: dict[FieldType, Field], value: str, language: Language, shown: str
) -> None:
    metres = LocalText(fa="متر", en="metres", az="metr")
    field = msgspec.structs.replace(by_type[FieldType.NUMBER], unit=metres, decimals=1)
    assert answers.shown(field, value, language) == shown


def test_what_is_sensitive_never_stands_in_full(by_type: dict[FieldType, Field]) -> None:
    values = {
        FieldType.TEXT: "بیمارستان قائم",
        FieldType.NATIONAL_ID: "0499370899",
        FieldType.MOBILE: "09151234567",
        FieldType.RENEWAL_CODE: "1-12-45-3-1",
    }
    for kind, value in values.items():
        field = msgspec.structs.replace(by_type[kind], sensitive=True)
        shown = answers.shown(field, value, Language.FA)
        assert "•" in shown
        assert value not in shown.replace(" ", "")
    place = msgspec.structs.replace(by_type[FieldType.LOCATION], sensitive=True)
    assert "رضا" not in answers.shown(place, "7/خیابان امام رضا", Language.FA)


@pytest.mark.parametrize(
    ("kind", "limits", "said"),
    [
        (FieldType.NUMBER, {"minimum": 1, "maximum": 40}, "It can be from 1 to 40."),
        (FieldType.NUMBER, {"minimum": 0.5, "unit": LocalText("متر", "m")}, "It must be 0.5 m at least."),
        (FieldType.NUMBER, {"maximum": 1000}, "It must be 1,000 at most."),
        (FieldType.MONEY, {"minimum": 50_000}, "It must be 50,000 at least."),
        (FieldType.NUMBER, {}, "This number is outside the allowed range."),
    ],
)
def test_a_number_out_of_range_is_told_the_range(kind: FieldType, limits: dict[str, float], said: str) -> None:
    asked = field(kind, **limits)
    assert answers.complaint(Reason.RANGE, asked, service_of(asked), {}, Language.EN) == said
