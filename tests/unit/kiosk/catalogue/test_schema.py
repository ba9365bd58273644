"""The published schema takes what the kiosk takes, and refuses what it refuses."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest

from kiosk.catalogue.schema import schema
from kiosk.contract import plain_yaml
from tests.support.catalogue import FOLDER

SCHEMA = jsonschema_rs.validator_for(json.loads(schema()))
FILES = [file for file in sorted(FOLDER.glob("*.yaml")) if file.stem not in {"departments", "library"}]
SIGN = plain_yaml.decode((FOLDER / "sign-permit.yaml").read_bytes())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_definition_is_one_by_the_schema(file: Any) -> None:
    SCHEMA.validate(plain_yaml.decode(file.read_bytes()))


@pytest.mark.parametrize(
    "change",
    [
        {"flow": "walk"},
        {"colour": "red"},
        {"title": {"fa": "تابلو"}},
        {"card": {}},
        {"card": {"what": {"fa": "تابلو", "en": "A sign"}, "why": {"fa": "تابلو", "en": "A sign"}}},
        {"fields": [{"use": "mobile", "colour": "red"}]},
        {"fields": [{"name": "mobile"}]},
        {"fields": [7]},
        {"documents": [{"id": "deed"}]},
        {"stages": [{"order": "first", "step": "submit", "agency": "kiosk"}]},
        {"number": 1.5},
    ],
    ids=str,
)
def test_what_is_no_definition_is_none(change: dict[str, Any]) -> None:
    assert SCHEMA.is_valid(SIGN)
    assert not SCHEMA.is_valid({**SIGN, **change})
