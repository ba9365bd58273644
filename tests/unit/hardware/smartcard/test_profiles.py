from __future__ import annotations

from pathlib import Path

import pytest

from hardware.smartcard.base import Proof
from hardware.smartcard.profiles import SHIPPED, ProfileError, load_profile, load_profiles
from hardware.smartcard.virtual_cards import ISO_14443_4_ATR, STORAGE_CARD_ATR, contact_atr

GOOD = """
id: my-card
title: My card
proves: recognition
match: {atr: "3B.*", aid: "A000000001"}
reads:
  - apdu: "00 CA 01 01 00"
    facts:
      number: {tlv: "E1/DF01", as: ascii}
"""


def write(folder: Path, text: str, name: str = "mine.yaml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_every_shipped_file_loads_and_is_named_by_its_id() -> None:
    names = {path.stem for path in SHIPPED.glob("*.yaml")}
    assert names == {"contactless-uid", "ndef-tag", "piv", "simulated-national-id"}
    profiles = load_profiles(sorted(names))
    assert [profile.id for profile in profiles] == sorted(names)
    assert all(profile.notes for profile in profiles)
    assert [profile.proof for profile in profiles] == [Proof.RECOGNITION] * 3 + [Proof.SIMULATED]


def test_reader_commands_go_to_contactless_cards_only() -> None:
    (uid,) = load_profiles(["contactless-uid"])
    assert uid.may_be(STORAGE_CARD_ATR)
    assert uid.may_be(ISO_14443_4_ATR)
    assert not uid.may_be(contact_atr(b"PISHKHAN"))
    assert not uid.may_be(b"")


def test_storage_cards_are_not_asked_to_select() -> None:
    assert not any(p.may_be(STORAGE_CARD_ATR) for p in load_profiles(["piv", "simulated-national-id"]))


def test_a_folder_adds_profiles_and_wins(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    write(tmp_path, GOOD.replace("my-card", "piv"), "other.yaml")
    mine, piv = load_profiles(["my-card", "piv"], tmp_path)
    assert mine.reads[0].facts[0].path == (0xE1, 0xDF01)
    assert piv.title == "My card"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("title: My card", "title: 3", "$.title"),
        ("title: My card", "titel: My card", "titel"),
        ("proves: recognition", "proves: identity", "$.proves"),
        ("proves: recognition", "proves: possession", "proves"),
        ("title: My card", "title: My card\ntitle: Yours", "title is given twice"),
        ("as: ascii}", "as: ascii, as: hex}", "as is given twice"),
        ("id: my-card", "id: My Card", "$.id"),
        ('atr: "3B.*", ', 'atr: "3B[", ', "match.atr"),
        ('"A000000001"', '"A0"', "match.aid"),
        ('"A000000001"', '"XY"', "match.aid"),
        ('match: {atr: "3B.*", aid: "A000000001"}', "match: {}", "match"),
        ('"00 CA 01 01 00"', "0001", "$.reads[0].apdu"),  # a number without quotes
        ('"00 CA 01 01 00"', '"00 CA 01"', "reads[0].apdu"),
        ('"00 CA 01 01 00"', '"00 CA 01 01 05 00 00"', "reads[0].apdu"),
        ('"E1/DF01"', '"E1//DF01"', "reads[0].facts.number.tlv"),
        ("as: ascii", "as: latin", "$.reads[0].facts"),
        ("number: {", "Number!: {", "$.reads[0].facts"),
        ("as: ascii}", "as: ascii, len: 3}", "len"),
    ],
)
def test_errors_name_file_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in GOOD
    path = write(tmp_path, GOOD.replace(old, new))
    with pytest.raises(ProfileError) as caught:
        load_profile(path)
    assert str(caught.value).startswith("mine.yaml: ")
    assert key in str(caught.value)


@pytest.mark.parametrize("text", ["", "- 1", "id: [", "\x00"])
def test_what_is_no_profile_at_all(tmp_path: Path, text: str) -> None:
    with pytest.raises(ProfileError, match=r"mine\.yaml"):
        load_profile(write(tmp_path, text))


def test_unknown_and_doubled_ids(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match="no such card profile: nothing"):
        load_profiles(["piv", "nothing"])
    write(tmp_path, GOOD)
    write(tmp_path, GOOD, "twice.yaml")
    with pytest.raises(ProfileError, match=r"twice\.yaml: id"):
        load_profiles([], tmp_path)
    with pytest.raises(ProfileError, match=r"gone\.yaml: cannot be read"):
        load_profile(tmp_path / "gone.yaml")


@pytest.mark.parametrize(
    "reads", ["reads: []", "reader: pdf", "reader: ndef\nreads: [{apdu: '00CA0000', facts: {a: {as: hex}}}]"]
)
def test_a_profile_has_reads_or_a_reader_that_exists(reads: str, tmp_path: Path) -> None:
    head = GOOD[: GOOD.index("reads:")]
    assert load_profile(write(tmp_path, head + "reader: ndef")).reader == "ndef"
    with pytest.raises(ProfileError, match="read"):
        load_profile(write(tmp_path, head + reads))
