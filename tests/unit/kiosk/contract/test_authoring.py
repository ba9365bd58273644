from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.contract.authoring import definition_of, library_of
from kiosk.contract.language import Language, LocalText

FOLDER = Path(__file__).parents[4] / "assets" / "catalogue"
TEXT = {"fa": "متن", "en": "text"}
LIBRARY_RAW: dict[str, Any] = msgspec.yaml.decode((FOLDER / "library.yaml").read_bytes()) | {
    "fields": {"mobile": {"type": "mobile", "label": TEXT, "question": TEXT, "sensitive": True}},
    "documents": {"deed": {"fa": "سند", "en": "the deed"}, "photo": {"fa": "عکس", "en": "a photo"}},
}
LIBRARY = library_of(LIBRARY_RAW)
STAGES = [{"order": 1, "step": "submit", "agency": "kiosk"}, {"order": 2, "step": "review", "agency": "fire"}]


def service(**more: object) -> dict[str, Any]:
    plain = {"id": "x", "group": "municipal", "category": "works", "title": TEXT, "department": "fire"}
    return {**plain, "flow": "request", "card": {"what": TEXT}, "stages": STAGES, **more}


def days(count: int, promise: str = "usual") -> LocalText:
    stages = [*STAGES, {"order": 3, "step": "visit", "agency": "fire", "working_days": count}]
    return definition_of(service(stages=stages, promise=promise), LIBRARY).card.how_long


def test_a_field_is_looked_up_and_changed() -> None:
    fields = ["mobile", {"use": "mobile", "name": "other", "required": False}]
    first, second = definition_of(service(fields=fields), LIBRARY).fields
    assert (first.name, first.required, first.sensitive) == ("mobile", True, True)
    assert (second.name, second.required, second.sensitive) == ("other", False, True)


def test_what_the_library_does_not_have_is_named() -> None:
    with pytest.raises(msgspec.ValidationError, match="no field called phone"):
        definition_of(service(fields=["phone"]), LIBRARY)
    with pytest.raises(msgspec.ValidationError, match=r"\$\.card"):
        definition_of(service(card={}), LIBRARY)


def test_the_card_follows_from_stages_documents_and_fee() -> None:
    ways = ["national_smart_card", "phone_otp"]
    card = definition_of(service(documents=["deed", "photo"], identification=ways), LIBRARY).card
    assert card.bring.en == "Please bring: your national smart card, the deed, a photo."
    assert card.how_long.en == "It is done at once."
    assert card.fee.en == "It is free."


def test_an_estimate_is_no_promise() -> None:
    assert days(3).en == "It usually takes 3 working days."
    assert days(3, "promised").en == "You get an answer within 3 working days."
    assert days(1).en == "It usually takes one working day."


def test_arabic_counts_in_its_own_way() -> None:
    assert [days(count).to(Language.AR).split("عادةً ")[1] for count in (1, 2, 3, 10, 11, 48, 103)] == [
        "يوم عمل واحدًا.",
        "يومي عمل.",
        "٣ أيام عمل.",
        "١٠ أيام عمل.",
        "١١ يوم عمل.",
        "٤٨ يوم عمل.",
        "١٠٣ أيام عمل.",
    ]


def test_words_of_the_author_win() -> None:
    own = {"fa": "یک ساعت", "en": "One hour."}
    assert definition_of(service(card={"what": TEXT, "how_long": own}), LIBRARY).card.how_long.en == "One hour."
