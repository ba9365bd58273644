from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from kiosk import log
from kiosk.contract.language import Language
from kiosk.session.state import SessionState

CANARIES = ["9991234561", "09150000000", "99123456780", "۹۹۹۱۲۳۴۵۶۱", "٩٩٩١٢٣٤٥٦١", "0915 000 0000", "999-123456-1"]


@pytest.fixture(name="log_file")
def _log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    for handler in before:
        root.removeHandler(handler)
    path = tmp_path / "logs" / "kiosk.jsonl"
    log.configure(path, "kiosk-1")
    yield path
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        handler.close()
    for handler in before:
        root.addHandler(handler)
    root.setLevel(level)
    structlog.reset_defaults()


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


PROGRAM = """
import sys
from pathlib import Path
import structlog
from kiosk import log
log.configure(Path(sys.argv[1]), "kiosk-1")
structlog.get_logger("kiosk.test").warning("printer cannot print", conditions=["paper-out"])
"""


def test_a_line_says_who_when_and_what(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.jsonl"
    done = subprocess.run([sys.executable, "-c", PROGRAM, path], capture_output=True, text=True, check=True, timeout=60)
    [line] = lines(path)
    assert line["event"] == "printer cannot print"
    assert line["conditions"] == ["paper-out"]
    assert (line["level"], line["logger"], line["kiosk"]) == ("warning", "kiosk.test", "kiosk-1")
    assert line["timestamp"].endswith("Z")
    assert done.stdout == ""
    assert json.loads(done.stderr) == line
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("canary", CANARIES)
def test_personal_numbers_never_reach_the_file(log_file: Path, canary: str) -> None:
    logger = structlog.get_logger("kiosk.test")
    logger.info(f"citizen {canary} came", where=[{"deep": (canary,)}], other=f"x={canary};")
    logging.getLogger("some.library").error("refused %s", canary)
    try:
        raise ValueError(f"bad value {canary}")
    except ValueError:
        logger.exception("it broke")
        logging.getLogger("some.library").exception("it broke")
    text = log_file.read_text(encoding="utf-8")
    assert len(lines(log_file)) == 4
    assert canary not in text
    assert log.redact(None, "", {"number": 9991234561})["number"] == log.REDACTED
    assert "ValueError" in text
    assert text.count(log.REDACTED) >= 6


@pytest.mark.parametrize("key", sorted(log.PERSONAL_KEYS))
def test_personal_keys_are_never_written(key: str) -> None:
    event = log.redact(None, "info", {"event": "x", key: "Ali", "deep": {key.upper(): "Ali"}})
    assert "Ali" not in json.dumps(event)


def test_a_session_state_in_a_log_line_tells_nothing_personal(log_file: Path) -> None:
    state = SessionState(language=Language.FA, mobile="09150000000", answers={"desc": "my secret"})
    structlog.get_logger("kiosk.test").info("state", state=state)
    text = log_file.read_text(encoding="utf-8")
    assert "secret" not in text
    assert "09150000000" not in text


def test_what_staff_need_stays_readable(log_file: Path) -> None:
    structlog.get_logger("kiosk.test").info(
        "outbox row delivered", row="0b7e1a52-93c1-4d1e-8f06-1234567890ab", attempts=3, seconds=0.25
    )
    [line] = lines(log_file)
    assert line["row"] == "0b7e1a52-93c1-4d1e-8f06-1234567890ab"
    assert (line["attempts"], line["seconds"]) == (3, 0.25)


@given(st.text(max_size=5), st.sampled_from(CANARIES), st.text(max_size=5))
def test_no_neighbour_protects_a_personal_number(before: str, canary: str, after: str) -> None:
    assert canary not in log.cleaned_text(before + canary + after)


@given(st.text())
def test_nothing_can_forge_or_disguise_a_line(text: str) -> None:
    cleaned = log.cleaned_text(text)
    assert len(cleaned.splitlines()) <= 1
    assert not set(cleaned) & set("\x1b\u202e\u2066\u2028\x00\n\r")
