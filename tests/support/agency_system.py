"""What an agency's own system says to a running hub."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import httpx
import msgspec

from hub.agencies.signing import sign, stamp
from tests.support.hub import RunningHub
from tests.support.stub_agency import SECRET

_numbers = count(1)


def joined(folder: Path, agencies: Sequence[str], url: str = "https://127.0.0.1:1/", rest: str = "") -> Path:
    """A `--config` file in which these agencies have systems."""
    (folder / "secret").write_bytes(SECRET + b"\n")
    file = folder / "agencies.toml"
    tables = (f'[agencies.{name}]\nurl = "{url}"\nsecret_file = "{folder / "secret"}"\n{rest}\n' for name in agencies)
    file.write_text("notice_seconds = 0.1\n" + "".join(tables))
    return file


def send(
    hub: RunningHub, agency: str, body: object, *, key: str = "", secret: bytes = SECRET, late: float = 0
) -> httpx.Response:
    """POST a signed answer; `late` seconds ago it was signed."""
    content = msgspec.json.encode(body)
    key = key or f"agency-{next(_numbers)}"
    at = stamp(datetime.now(UTC) - timedelta(seconds=late))
    headers = {"X-Timestamp": at, "Idempotency-Key": key, "X-Signature": sign(secret, at, key, content)}
    headers["Content-Type"] = "application/json"
    return httpx.post(f"{hub.url}/v1/agencies/{agency}/answers", content=content, headers=headers, timeout=60)
