"""The tools of partners on the command line, from a key to a pack that a kiosk takes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.config.load import parse
from kiosk.errors import ConfigError
from tests.support.packs import ID, changed, pack_folder


def test_from_a_folder_to_a_pack_that_a_kiosk_takes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, key, packs = pack_folder(tmp_path / "mine", key=None), tmp_path / "partner.key", tmp_path / "packs"
    packs.mkdir()
    assert main(["services", "check", str(folder)]) == 0
    assert "not signed yet" in capsys.readouterr().out
    assert main(["services", "register", str(folder)]) == 2
    assert main(["services", "keygen", str(key)]) == 0
    assert main(["services", "keygen", str(key)]) == 2
    assert main(["services", "pack", str(folder), "--out", str(packs / "one.zip")]) == 0
    assert main(["services", "sign", str(packs / "one.zip"), "--key", str(folder / "icon.txt")]) == 2
    assert "no private key" in capsys.readouterr().err
    assert main(["services", "sign", str(packs / "one.zip"), "--key", str(key)]) == 0
    assert main(["services", "sign", str(folder), "--key", str(key)]) == 0
    capsys.readouterr()
    assert main(["services", "register", str(folder)]) == 0
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[packs]\nfolder = "{packs}"\n\n{capsys.readouterr().out}', encoding="utf-8")
    assert main(["--config", str(config), "services", "check", str(packs / "one.zip")]) == 0
    assert "this kiosk takes it" in capsys.readouterr().out
    assert main(["--config", str(config), "services", "packs"]) == 0
    pack_folder(packs / "other")
    assert main(["--config", str(config), "services", "packs", "--json"]) == 1
    rows = json.loads(capsys.readouterr().out.partition("\n")[2].partition("\n")[2])
    assert {row["verdict"] for row in rows} == {"taken", "refused"}
    assert main(["--config", str(config), "services", "check", str(packs / "other")]) == 2
    assert "knows no partner" in capsys.readouterr().err


def test_the_faults_of_a_pack_go_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = pack_folder(tmp_path / "mine", changed("service.yaml", f"id: {ID}", "id: sabz-else"))
    assert main(["services", "check", str(folder)]) == 2
    assert "service.yaml: id: expected sabz-bike-parking" in capsys.readouterr().err
    assert main(["services", "packs"]) == 0
    assert "there is no folder of packs" in capsys.readouterr().out


def test_two_partners_share_neither_key_nor_prefix() -> None:
    text = '[packs.partners.{}]\npublic_key = "{}="\nprefix = "sabz-"\nname = {{fa = "x", en = "x"}}\n'
    with pytest.raises(ConfigError, match=r"packs.partners.b.prefix: expected another one than that of a"):
        parse(text.format("a", "A" * 43) + text.format("b", "B" * 43), "kiosk.toml")
    with pytest.raises(ConfigError, match=r"packs.partners: "):
        parse(text.format("a", "A" * 42), "kiosk.toml")
