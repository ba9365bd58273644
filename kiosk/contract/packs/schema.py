"""The JSON Schema of `pack.toml`, for editors."""

from __future__ import annotations

import msgspec

from kiosk.contract.packs.model import PackInfo


def schema() -> str:
    """`docs/pack.schema.json`."""
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(PackInfo)}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"
