"""Every way in which a self-test can end, from `outcomes.toml`: result, sentences, and what to do about it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import msgspec

from kiosk.contract.language import Language, LocalText
from kiosk.maintenance.results import Kind, Result

TIMEOUT, BROKEN = "any.any.timeout", "any.any.broken"
_FILE = Path(__file__).with_name("outcomes.toml")


class Outcome(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One ending of one test. `en` has places for words; `fa` has none and stands alone."""

    result: Result
    en: str
    fa: str
    do: LocalText | None = None


@dataclass(frozen=True)
class Finding:
    """What a test found. `key` is kind.test.code in `outcomes.toml`; `numbers` have units in their names."""

    key: str
    result: Result
    detail: str
    numbers: Mapping[str, float] = field(default_factory=dict)

    @property
    def code(self) -> str:
        """The stable code, for programs."""
        return self.key.rpartition(".")[2]


def found(key: str, numbers: Mapping[str, float] | None = None, /, **words: object) -> Finding:
    """The finding `key` with its sentence filled in. KeyError for one that is not in `outcomes.toml`."""
    outcome = outcomes()[key]
    return Finding(key, outcome.result, outcome.en.format(**words), numbers or {})


@cache
def outcomes() -> dict[str, Outcome]:
    """All of them by kind.test.code, in the order of the file."""
    tree = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    kinds = msgspec.convert(tree, dict[str, dict[str, dict[str, Outcome]]])
    return {
        f"{kind}.{test}.{code}": outcome
        for kind, tests in kinds.items()
        for test, codes in tests.items()
        for code, outcome in codes.items()
    }


def outcome_of(kind: Kind, test: str, code: str) -> Outcome | None:
    """The outcome behind a result; None for a code of another version."""
    return outcomes().get(f"{kind.value}.{test}.{code}") or outcomes().get(f"any.any.{code}")


def sentence(kind: Kind, test: str, code: str, detail: str, language: Language) -> str:
    """What happened: in Persian from the list, else as the test said it."""
    outcome = outcome_of(kind, test, code)
    return outcome.fa if outcome is not None and language is Language.FA else detail
