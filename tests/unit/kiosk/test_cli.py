"""The command line as tools use it: exit codes, JSON on stdout, words on stderr."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.cli import main
from kiosk.contract import receipt
from kiosk.contract.language import Language
from kiosk.places import CATALOGUE

KEY = Ed25519PrivateKey.generate()
PAPER = receipt.Receipt(
    receipt.ReceiptKind.REQUEST, "XEM4HBELLU", "request-137", datetime(2026, 11, 23, tzinfo=UTC), "K1", Language.FA
)
TOKEN = receipt.sign(receipt.claim_of(PAPER), KEY)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[kiosk]\ndata_dir = "{tmp_path / "data"}"\n', encoding="utf-8")
    return file


@pytest.mark.parametrize("words", [["bogus"], [], ["config"], ["demo", "--language", "xx"]])
def test_wrong_usage_is_64(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 64
    assert "kiosk:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [(["--service", "no-such"], "no service no-such"), (["--language", "ar"], "does not offer ar")],
)
def test_a_demonstration_of_what_is_not_there_is_refused_at_once(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[kiosk]\nlanguages = ["fa", "en"]\n')
    assert main(["--config", str(config), "demo", *words, "--out", str(tmp_path)]) == 64
    assert told in capsys.readouterr().err


def test_services_are_listed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["services", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    found = {row["id"]: row for row in rows}
    assert found["building-permit"]["number"] == 1
    assert found["building-permit"]["title"].keys() == {"fa", "en", "ar", "ur", "az"}
    assert (found["building-permit"]["working_days"], found["building-permit"]["offline"]) == (15, "online_only")
    assert found["traffic-zone-permit"]["switched_off"]
    assert {row["group"] for row in rows} == {"municipal", "pilgrim"}


def test_every_fault_of_a_folder_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shutil.copytree(CATALOGUE, tmp_path / "catalogue")
    for name, old, new in (
        ("request-137", "c137", "c138"),
        ("prayer-times", "flow: information", "flow: walk"),
        ("library", "type: plate", "type: plane"),
    ):
        file = folder / f"{name}.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert main(["services", "check", str(folder)]) == 2
    told = capsys.readouterr().err
    assert "library.yaml: fields[...].type: Invalid enum value 'plane'" in told
    (folder / "library.yaml").write_bytes((CATALOGUE / "library.yaml").read_bytes())
    assert main(["services", "check", str(folder)]) == 2
    told = capsys.readouterr().err
    assert "request-137.yaml: department: unknown agency c138" in told
    assert "prayer-times.yaml: flow: Invalid enum value 'walk'" in told


def test_a_bad_configuration_names_file_line_and_key(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config.write_text("[printer]\nport = 99999\ncolour = true\n", encoding="utf-8")
    assert main(["--config", str(config), "config", "check"]) == 2
    told = capsys.readouterr().err
    assert f"{config}:2: printer.port" in told
    assert f"{config}:3: printer.colour" in told


def test_a_key_is_set_and_a_bad_value_leaves_the_file_alone(config: Path) -> None:
    assert main(["--config", str(config), "config", "set", "session.idle_seconds", "90"]) == 0
    before = config.read_text("utf-8")
    assert "idle_seconds = 90" in before
    assert main(["--config", str(config), "config", "set", "session.warning_seconds", "5"]) == 2
    assert config.read_text("utf-8") == before


def test_empty_stores_are_listed(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(config), "outbox", "list", "--json"]) == 0
    assert main(["--config", str(config), "print", "list", "--json"]) == 0
    assert capsys.readouterr().out.split() == ["[]", "[]"]


def test_a_receipt_is_verified_without_a_network(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = tmp_path / "key.txt"
    key.write_bytes(base64.b64encode(KEY.public_key().public_bytes_raw()))
    assert main(["receipt", "verify", f"HTTPS://HUB/R/{TOKEN}", "--key", str(key)]) == 0
    assert json.loads(capsys.readouterr().out)["tracking_code"] == "XEM4-HBEL-LU"
    assert main(["receipt", "verify", TOKEN[:-1] + ("A" if TOKEN[-1] != "A" else "E"), "--key", str(key)]) == 2


def test_without_a_key_nothing_is_claimed(config: Path) -> None:
    assert main(["--config", str(config), "receipt", "verify", TOKEN]) == 3


@pytest.mark.parametrize("words", [["config", "schema"], ["services", "list"]], ids=["long", "short"])
def test_a_reader_that_has_seen_enough_is_no_defect(words: list[str]) -> None:
    kiosk = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert kiosk.stdout is not None
    kiosk.stdout.close()
    _, said = kiosk.communicate(timeout=60)
    assert (kiosk.returncode, said) == (3, "")
