"""Machine-readable zones: the specimens of ICAO Doc 9303-4, -5 and -6, and what scanners and people make of them."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard.emrtd.base import MrzKey
from hardware.smartcard.emrtd.keys import mrz_information
from hardware.smartcard.emrtd.mrz import Mrz, MrzError, MrzFault, parse_mrz
from hardware.smartcard.emrtd.mrz_layout import TD1, TD2, TD3, Layout
from hardware.smartcard.emrtd.mrz_print import print_mrz

PASSPORT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD2_CARD = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
TD1_CARD = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
LONG_NUMBER = "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8"

NAMES = st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=5), min_size=1, max_size=2).map(" ".join)
DATES = st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(lambda day: day.strftime("%y%m%d"))
ZONES = st.builds(
    Mrz,
    document_type=st.sampled_from(("P", "ID", "PM")),
    issuer=st.sampled_from(("UTO", "IRQ", "D")),
    document_number=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=9),
    surname=NAMES,
    given_names=NAMES,
    nationality=st.sampled_from(("UTO", "PAK", "D")),
    birth_date=st.one_of(DATES, st.just("<<<<<<"), st.just("74<<<<")),
    sex=st.sampled_from(("M", "F", "")),
    expiry_date=DATES,
)


@pytest.mark.parametrize("text", [PASSPORT, TD2_CARD, TD1_CARD])
def test_the_specimens_are_read(text: str) -> None:
    mrz = parse_mrz(text)
    assert (mrz.issuer, mrz.surname, mrz.given_names, mrz.sex) == ("UTO", "ERIKSSON", "ANNA MARIA", "F")
    assert (mrz.birth_date, mrz.expiry_date) == ("740812", "120415")
    assert mrz.document_number in {"L898902C3", "D23145890"}


def test_a_long_document_number_goes_on_in_the_optional_data() -> None:
    assert mrz_information(MrzKey.of(parse_mrz(LONG_NUMBER))) == b"D23145890734934071279507122"


@pytest.mark.parametrize(
    "text",
    [
        PASSPORT.lower().replace("\n", "\r\n"),
        PASSPORT.replace("\n", ""),
        PASSPORT.replace("<<<\n", "\n"),
        PASSPORT.replace("740812", "74O8I2").replace("ERIKSSON", "ER1KS5ON"),
        f"  {PASSPORT.replace('UTO7408', 'UTO ۷۴۰۸')} \n",
    ],
)
def test_what_scanners_and_people_make_of_it_is_understood(text: str) -> None:
    assert parse_mrz(text) == parse_mrz(PASSPORT)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", MrzFault.LENGTH),
        (PASSPORT[:-1], MrzFault.LENGTH),
        ("A" * 1000, MrzFault.LENGTH),
        (PASSPORT.replace("UTOE", "UTOؤ"), MrzFault.CHARACTER),
        (PASSPORT.replace("L898902C3", "L898902C4"), MrzFault.CHECK_DIGIT),
        (PASSPORT[:-1] + "1", MrzFault.CHECK_DIGIT),
        (PASSPORT.replace("7408122", "7413128"), MrzFault.DATE),
    ],
)
def test_what_is_none_says_why_and_repeats_nothing(text: str, fault: MrzFault) -> None:
    with pytest.raises(MrzError) as raised:
        parse_mrz(text)
    assert raised.value.fault is fault
    assert "ERIKSSON" not in str(raised.value)


@given(ZONES, st.sampled_from((TD1, TD2, TD3)))
def test_what_is_printed_is_read_back(mrz: Mrz, layout: Layout) -> None:
    assert parse_mrz("\n".join(print_mrz(mrz, layout))) == mrz


@given(st.one_of(st.text(max_size=100), st.text("<0OA1", min_size=72, max_size=90)))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(MrzError):
        parse_mrz(text)


@pytest.mark.parametrize(
    ("today", "expired"), [(date(2012, 4, 15), False), (date(2012, 4, 16), True), (date(1999, 1, 1), False)]
)
def test_a_document_is_good_on_its_last_day(today: date, expired: bool) -> None:
    assert parse_mrz(PASSPORT).expires_before(today) is expired


def test_nothing_personal_is_in_a_repr() -> None:
    shown = repr(parse_mrz(PASSPORT))
    assert not [word for word in ("ERIKSSON", "ANNA", "L898902C3", "740812", "120415") if word in shown]
