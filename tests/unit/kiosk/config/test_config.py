from __future__ import annotations

import tomllib
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.edit import set_value
from kiosk.config.load import load, parse, schema
from kiosk.config.model import Config, PrinterDriver, PrinterSection
from kiosk.config.page import page
from kiosk.config.rules import faults
from kiosk.contract.language import Language
from kiosk.errors import ConfigError

PRODUCTION = """
[kiosk]
profile = "production"
id = "samen-3"
[hub]
embedded = false
url = "https://hub.example"
token_file = "/etc/pishkhan/token"
[printer]
driver = "network"
host = "192.0.2.7"
[card_reader]
driver = "pcsc"
profiles = ["piv"]
[scanner]
driver = "wedge"
[speech]
driver = "espeak"
"""


def test_no_file_and_an_empty_file_are_all_defaults() -> None:
    assert load(None) == parse("", "kiosk.toml") == Config()
    assert Config().kiosk.languages == tuple(Language)


def test_every_fault_is_told_with_file_line_key_and_expectation() -> None:
    text = (
        '[kiosk]\nid = "a b"\nidd = "x"\n\n[session]\nidle_seconds = "long"\nwarning_seconds = 19\n'
        '[printer]\ndriver = "firewire"\n[hubb]\nscreen = 1\n'
    )
    with pytest.raises(ConfigError) as caught:
        parse(text, "kiosk.toml")
    told = str(caught.value).splitlines()
    for start, part in [
        ("kiosk.toml:2: kiosk.id: ", "expected str matching regex"),
        ("kiosk.toml:3: kiosk.idd: ", "unknown key, expected id"),
        ("kiosk.toml:6: session.idle_seconds: ", 'found "long"'),
        ("kiosk.toml:7: session.warning_seconds: ", ">= 20"),
        ("kiosk.toml:9: printer.driver: ", "'firewire'"),
        ("kiosk.toml:10: hubb: ", "unknown table, expected hub"),
    ]:
        assert any(line.startswith(start) and part in line for line in told), (start, told)
    assert len(told) == 6


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("session.idle_seconds", "29"),
        ("session.idle_seconds", "301"),
        ("session.idle_seconds_personal", "29"),
        ("session.warning_seconds", "19.9"),
        ("printer.port", "0"),
        ("printer.port", '"9100"'),
        ("kiosk.languages", "[]"),
        ("kiosk.languages", '["fa", "fa"]'),
        ("kiosk.languages", '["de"]'),
        ("kiosk.name", '{ fa = "x" }'),
        ("screen.full_screen", '"yes"'),
        ("service.latitude", "91"),
        ("card_reader.reader", '"("'),
        ("printer.driver", '"network"'),
        ("scanner.driver", '"serial"'),
        ("hub.embedded", "false"),
    ],
)
def test_bad_values_are_refused_and_the_key_is_named(key: str, value: str) -> None:
    section, name = key.split(".")
    with pytest.raises(ConfigError) as caught:
        parse(f"[{section}]\n{name} = {value}\n", "kiosk.toml")
    assert f"{section}." in str(caught.value)


def test_a_production_kiosk_is_accepted_when_nothing_is_virtual() -> None:
    assert parse(PRODUCTION, "kiosk.toml").printer.driver is PrinterDriver.NETWORK


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("embedded = false", "embedded = true", "hub.embedded"),
        ("https://", "http://", "hub.url"),
        ('driver = "network"', 'driver = "virtual"', "printer.driver"),
        ('driver = "pcsc"', 'driver = "virtual"', "card_reader.driver"),
        ('["piv"]', '["piv", "simulated-national-id"]', "card_reader.profiles"),
        ('driver = "wedge"', 'driver = "virtual"', "scanner.driver"),
    ],
)
def test_a_production_kiosk_refuses_what_only_pretends(old: str, new: str, key: str) -> None:
    text = PRODUCTION.replace(old, new)
    assert text != PRODUCTION
    with pytest.raises(ConfigError) as caught:
        parse(text, "kiosk.toml")
    assert f": {key}: " in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
    parse(text.replace('"production"', '"development"'), "kiosk.toml")


def test_a_file_that_is_not_toml_or_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"kiosk\.toml: not TOML: .*line 1"):
        parse("[kiosk\n", "kiosk.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "missing.toml")


@given(st.text(max_size=200))
def test_any_text_is_a_config_or_a_config_error(text: str) -> None:
    with suppress(ConfigError):  # any other error fails
        assert isinstance(parse(text, "kiosk.toml"), Config)


def test_the_schema_knows_every_key() -> None:
    definitions = schema()["$defs"]
    keys = {key for part in definitions.values() for key in part.get("properties", {})}
    for section in msgspec.structs.fields(Config):
        for item in msgspec.structs.fields(section.type):
            assert item.name in keys


def test_set_changes_one_key_and_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('# our kiosk\n[kiosk]\nid = "a" # gate 3\n')
    path.chmod(0o600)
    assert set_value(path, "kiosk.id", "b").kiosk.id == "b"
    assert set_value(path, "session.idle_seconds", "90").session.idle_seconds == 90
    text = path.read_text()
    assert "# our kiosk" in text
    assert "# gate 3" in text
    assert tomllib.loads(text) == {"kiosk": {"id": "b"}, "session": {"idle_seconds": 90}}
    assert path.stat().st_mode & 0o777 == 0o600
    assert load(path).kiosk.id == "b"


@pytest.mark.parametrize(
    ("key", "value"), [("kiosk.id", "a b"), ("kiosk.idd", "b"), ("kiosk", "b"), ("session.warning_seconds", "5")]
)
def test_a_bad_set_leaves_the_file_alone(tmp_path: Path, key: str, value: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[kiosk]\nid = "a"\n')
    with pytest.raises(ConfigError):
        set_value(path, key, value)
    assert path.read_text() == '[kiosk]\nid = "a"\n'
    assert list(tmp_path.iterdir()) == [path]


def test_set_makes_a_file_and_keeps_the_previous_one(tmp_path: Path) -> None:
    path = tmp_path / "etc" / "kiosk.toml"
    set_value(path, "kiosk.id", "a")
    first = path.read_text()
    set_value(path, "kiosk.id", "b")
    assert path.with_name("kiosk.toml.previous").read_text() == first
    assert sorted(p.name for p in path.parent.iterdir()) == ["kiosk.toml", "kiosk.toml.previous"]


def test_the_page_is_fresh() -> None:
    written = Path(__file__).parents[4] / "docs" / "configuration.md"
    assert written.read_text(encoding="utf-8") == page(), "run: python -m kiosk.config.page docs/configuration.md"


@pytest.mark.parametrize(
    ("driver", "key"), [("network", "host"), ("serial", "device"), ("file", "device"), ("cups", "queue")]
)
def test_a_printer_needs_its_place(driver: str, key: str):
    config = Config(printer=PrinterSection(driver=PrinterDriver(driver)))
    assert [at for at, _ in faults(config)] == [f"printer.{key}"]
    filled = Config(printer=PrinterSection(driver=PrinterDriver(driver), **{key: "somewhere"}))
    assert list(faults(filled)) == []
