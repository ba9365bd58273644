"""What is chosen by touch: ticks, countries, consents."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import forms
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.service import FieldType
from tests.support.invented import choices, field
from ui import wording
from ui.viewmodels import abroad, choosing, entries, showing

TODAY = date(2026, 11, 25)
TICKS = field(FieldType.MULTI_CHOICE, choices=choices("a", "b", "c", "d"), most=2)
ABROAD = field(FieldType.MOBILE, abroad=True)


def test_ticks_come_and_go_and_stop_at_the_most() -> None:
    draft = ""
    for value in ("c", "a", "d"):
        draft = choosing.chosen(TICKS, draft, value)
    assert draft == "c,a"
    assert [o.enabled for o in showing.options(TICKS, draft, Language.EN)] == [True, False, True, False]
    assert showing.beside(TICKS, draft, Language.EN) == "2 of at most 2 chosen"
    assert forms.accept(TICKS, draft, TODAY) == forms.Accepted("a,c")
    assert choosing.chosen(TICKS, draft, "c") == "a"


def test_a_consent_is_ticked_and_taken_back() -> None:
    consent = field(FieldType.CONSENT)
    assert choosing.chosen(consent, "", "yes") == "yes"
    assert choosing.chosen(consent, "yes", "yes") == ""


@pytest.mark.parametrize(
    ("typed", "kept", "country", "shown"),
    [
        ("00964770", "+964770", "Iraq", "+964 770"),
        ("+9203001", "+923001", "Pakistan", "+92 3001"),
        ("٠٩١٥١٢٣٤٥٦٧", "09151234567", "Iran", "09151234567"),
        ("+989151234567", "09151234567", "Iran", "09151234567"),
        ("+49 151", "+49151", "Another country", "+49151"),
        ("+9647701234567890123", "+964770123456789", "Iraq", "+964 770123456789"),
    ],
)
def test_a_number_of_another_country(typed: str, kept: str, country: str, shown: str) -> None:
    assert entries.kept(ABROAD, typed) == kept
    assert abroad.country_of(kept).name == country
    assert abroad.grouped(kept) == shown


def test_another_country_begins_the_number_anew() -> None:
    assert choosing.chosen(ABROAD, "0915", "+964") == "+964"
    assert choosing.chosen(ABROAD, "+96477", "+964") == "+96477"
    assert choosing.chosen(ABROAD, "+96477", "") == ""


def test_a_number_of_another_country_is_not_told_that_it_begins_with_09() -> None:
    assert "09" not in wording.reason(Reason.LENGTH, FieldType.MOBILE, say=str, abroad=True)
    assert "09" in wording.reason(Reason.LENGTH, FieldType.MOBILE, say=str)


@given(st.text("+0123456789۰۹ -", max_size=24))
def test_keeping_a_number_twice_is_keeping_it_once(typed: str) -> None:
    kept = entries.kept(ABROAD, typed)
    assert entries.kept(ABROAD, kept) == kept


def test_a_full_group_of_a_renewal_code_gets_its_hyphen() -> None:
    renewal = field(FieldType.RENEWAL_CODE)
    assert entries.kept(renewal, "123456") == "12345-6"
    assert entries.kept(renewal, "1-2-3-4-5-6-7-8") == "1-2-3-4-5-6-7"
    groups = choosing.control(renewal, "2-5-", TODAY, Language.FA)["groups"]
    assert isinstance(groups, list)
    assert [group["text"] for group in groups] == ["۲", "۵", "", "", "", "", ""]
    assert [group["active"] for group in groups].index(True) == 2


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (FieldType.IBAN, "IR۷۴ 0990", "IR740990"),
        (FieldType.IBAN, "IR", ""),
        (FieldType.PASSPORT, "a12-34ب5678", "A12345678"),
        (FieldType.FIDA, "1234567890123", "123456789012"),
        (FieldType.MONEY, "000۱٬۲۵۰", "1250"),
    ],
)
def test_what_entries_of_the_newer_kinds_keep(kind: FieldType, typed: str, kept: str) -> None:
    assert entries.kept(field(kind), typed) == kept


def test_an_amount_has_its_tomans_beside() -> None:
    money = field(FieldType.MONEY)
    (entry,) = showing.into(money, "1250000", "", None, Language.FA)
    assert entry.text == "۱٬۲۵۰٬۰۰۰"
    assert showing.beside(money, "1250000", Language.FA) == "۱۲۵٬۰۰۰ تومان"
    assert showing.beside(money, "", Language.FA) == ""


def test_the_letters_of_an_iban_are_there_already() -> None:
    (entry,) = showing.into(field(FieldType.IBAN), "", "", None, Language.EN)
    assert entry.text == "IR"
    (entry,) = showing.into(field(FieldType.IBAN), "IR7409900000", "", None, Language.EN)
    assert entry.text == "IR74 0990 0000"
    assert showing.beside(field(FieldType.IBAN), "IR7409900000", Language.EN) == "10 of 24"
