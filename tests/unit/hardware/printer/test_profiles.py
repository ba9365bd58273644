from __future__ import annotations

import json
from pathlib import Path

import escpos
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.factory import PrinterSettings, open_printer, virtual_printer
from hardware.printer.base import STAFF_MEANING, PrinterIdentity
from hardware.printer.profiles import PrinterProfileError, load_profiles, profile_named, propose_profile


def test_the_shipped_profiles():
    profiles = load_profiles()
    assert {"generic-58", "generic-80", "epson-tm-t88v", "epson-tm-t20iii", "virtual-80"} <= profiles.keys()
    assert {name: profile.name for name, profile in profiles.items()} == {name: name for name in profiles}
    t88 = profiles["epson-tm-t88v"]
    assert (t88.dots, t88.dpi, t88.process_id, t88.cuts) == (512, 180, True, True)
    assert (profiles["generic-58"].dots, profiles["generic-58"].cuts) == (384, False)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[a]\ndots = 100", "multiple of 8"),
        ("[a]\ndpi = 203", "dots"),
        ("[a]\ndots = 384\ncolour = true", "colour"),
        ("[a]\ndots = 384\nanswers_status = false\nprocess_id = true", "need answers_status"),
        ("[a]\ndots = 384\ncuts = false\npresenter = 'custom'", "presenter needs"),
        ("[a]\ndots = 384\npresenter = 'magic'", "presenter"),
        ("[a]\ndots = 384\nmodels = ['TM-(']", "models: 'TM-\\('"),
        ("[a", "profiles.toml"),
    ],
)
def test_a_broken_file_is_refused_with_the_reason(tmp_path: Path, text: str, complaint: str):
    path = tmp_path / "profiles.toml"
    path.write_text(text)
    with pytest.raises(PrinterProfileError, match=complaint):
        load_profiles(path)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(PrinterProfileError, match=r"absent\.toml: cannot be read"):
        load_profiles(tmp_path / "absent.toml")


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(PrinterProfileError, match=r"'laser'.*generic-58"):
        profile_named("laser")


def test_the_factory_opens_a_printer_that_is_not_there_yet():
    assert open_printer(PrinterSettings(profile="epson-tm-t20iii")).profile.name == "epson-tm-t20iii"
    assert virtual_printer().controls.papers == []


@pytest.mark.parametrize(
    ("maker", "model", "name"),
    [
        ("EPSON", "TM-T88V", "epson-tm-t88v"),
        ("EPSON", "TM-T88VI", "epson-tm-t88vi"),
        ("EPSON", "TM-T88VII", "epson-tm-t88vii"),
        ("EPSON", "TM-T20III", "epson-tm-t20iii"),
        ("EPSON", "TM-m30II-NT", "epson-tm-m30"),
        ("Star", "TSP654II", "star-escpos"),
        ("CITIZEN", "CT-S310II", "citizen-ct-s310"),
        ("CBM", "CT-S310", "citizen-ct-s310"),
        ("BIXOLON", "SRP-350plusIII", "bixolon-srp-350"),
        ("HPRT", "tp805l", "hprt-tp80"),
        ("PISHKHAN", "virtual-kiosk", "virtual-kiosk"),
        ("EPSON", "TM-T88", None),
        ("", "", None),
        ("", "POS-80", None),
    ],
)
def test_a_profile_is_proposed_by_what_the_printer_says_it_is(maker: str, model: str, name: str | None):
    proposed = propose_profile(PrinterIdentity(maker, model))
    assert (proposed and proposed.name) == name


@given(st.text(max_size=80))
def test_any_name_is_looked_up(model: str):
    propose_profile(PrinterIdentity(model=model))


#: Our profile -> its models in python-escpos' database.
IN_DATABASE = {
    "generic-58": ("POS-5890", "NT-5890K", "ZJ-5870"),
    "generic-80": ("KR-306", "P822D", "NT-80-V-UL"),
    "epson-tm-t88iii": ("TM-T88III",),
    "epson-tm-t88iv": ("TM-T88IV",),
    "epson-tm-t88v": ("TM-T88V",),
    "epson-tm-t20ii": ("TM-T20II",),
    "star-escpos": ("TSP600",),
    "citizen-ct-s651": ("CT-S651",),
    "seiko-rp-f10": ("RP-F10-80mm",),
}


@pytest.mark.parametrize("name", IN_DATABASE)
def test_numbers_agree_with_the_public_database(name: str):
    """No picture of ours is wider than the model's line, and none is cut without a cutter."""
    database = json.loads((Path(escpos.__file__).parent / "capabilities.json").read_text("utf-8"))["profiles"]
    ours = profile_named(name)
    for model in IN_DATABASE[name]:
        media, features = database[model]["media"], database[model]["features"]
        assert ours.dots <= media["width"]["pixels"]
        assert ours.dots == media["width"]["pixels"] or model == "CT-S651"
        assert media.get("dpi", ours.dpi) == ours.dpi
        assert ours.cuts == (features["paperFullCut"] or features["paperPartCut"])
        assert features["bitImageRaster"]


def test_every_profile_has_a_title_for_people():
    assert all(profile.title for profile in load_profiles().values())


def test_the_document_names_every_profile_and_what_staff_read():
    document = (Path(__file__).parents[4] / "docs" / "printers.md").read_text("utf-8")
    assert all(f"`{name}`" in document for name in load_profiles())
    assert all(sentence in document for sentence in STAFF_MEANING.values())
