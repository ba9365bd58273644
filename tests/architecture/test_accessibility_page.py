"""docs/accessibility.md names every criterion once, and for what it calls met a test that there is."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "accessibility.md"
#: Success criteria of WCAG 2.2 of level A and AA (https://www.w3.org/TR/WCAG22/).
GUIDELINES = {
    "1.1": "1", "1.2": "1 2 3 4 5", "1.3": "1 2 3 4 5", "1.4": "1 2 3 4 5 10 11 12 13",
    "2.1": "1 2 4", "2.2": "1 2", "2.3": "1", "2.4": "1 2 3 4 5 6 7 11", "2.5": "1 2 3 4 7 8",
    "3.1": "1 2", "3.2": "1 2 3 4 6", "3.3": "1 2 3 4 7 8", "4.1": "2 3",
}  # fmt: skip
#: Whether a state needs a test that shows it.
STATES = {"met": True, "partly": True, "not met": False, "not applicable": False, "box": False}


class Row(NamedTuple):
    """One clause of the page."""

    clause: str
    state: str
    how: str
    tests: str


def rows() -> list[Row]:
    lines = re.findall(r"^\| (\d[\d.]* .+?) \| (.*?) \| ?(.*?) \| ?(.*?) ?\|$", PAGE.read_text("utf-8"), re.MULTILINE)
    return [Row(*line) for line in lines]


@cache
def functions_of(path: Path) -> frozenset[str]:
    parsed = ast.parse(path.read_text("utf-8"))
    return frozenset(n.name for n in ast.walk(parsed) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def test_every_criterion_of_wcag_has_one_row() -> None:
    criteria = [f"{guideline}.{last}" for guideline, lasts in GUIDELINES.items() for last in lasts.split()]
    numbers = [row.clause.split()[0] for row in rows()]
    assert numbers[: len(criteria)] == criteria
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.clause)
def test_what_is_met_is_shown_by_a_test_that_there_is(row: Row) -> None:
    assert row.state in STATES
    named = row.tests.split()
    assert bool(named) == STATES[row.state], "a test for what holds, and none for what does not"
    for name in named:
        path, _, function = name.partition("::")
        assert function in functions_of(ROOT / "tests" / path), name
