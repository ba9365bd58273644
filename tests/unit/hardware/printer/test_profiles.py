from __future__ import annotations

from pathlib import Path

import pytest

from hardware.factory import PrinterSettings, open_printer, virtual_printer
from hardware.printer.profiles import PrinterProfileError, load_profiles, profile_named


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
