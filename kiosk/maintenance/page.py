"""`docs/selftest.md` and `docs/selftest.schema.json`, made from the code."""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.maintenance.limits import LIMITS, Limit
from kiosk.maintenance.outcomes import Outcome, outcomes
from kiosk.maintenance.results import SCHEMA_VERSION, SelfTestReport

_HEAD = f"""# Self-tests

    kiosk selftest                      every device
    kiosk selftest printer hub          some, by id or kind
    kiosk selftest --json               the report, for programs
    kiosk selftest --junit report.xml   a JUnit report besides
    kiosk selftest --print              also prints a test page, and so tests the cutter
    kiosk selftest --wait 30            also waits for a card to be put in and a code to be scanned
    kiosk selftest --report today.pdf   also writes the readiness report, A4, to be signed
    kiosk selftest --report-paper       also prints a short one on the receipt printer
    kiosk selftest --history            earlier runs, newest first; tests nothing

It needs no display and opens no window. While a kiosk runs, the tests run inside it, over its control socket
([control.md](control.md)): no device ever has two masters. Else the command opens the devices itself, under the kiosk's
lock. Tests that would disturb somebody who is using the kiosk are skipped then, and say so.

**Exit codes** are those of monitoring plug-ins: 0 ok, 1 warning, 2 critical, 3 unknown (somebody holds the kiosk's lock
and does not answer, or nothing could be tested), 64 wrong usage. The **last line** is a plug-in's, too, with
performance data as in the Monitoring Plugins Development Guidelines:

    PISHKHAN WARNING - printer near-end: The paper is near its end. | printer_latency=12ms;;;0 clock_skew=0s;5;60;0

A Nagios or Icinga agent runs `kiosk --config FILE selftest` as the kiosk's user and needs nothing else.

**JSON** is described by [selftest.schema.json](selftest.schema.json). `schema_version` is {SCHEMA_VERSION}: within it,
keys, kinds, tests and codes are only added. `detail` is for people and may change; programs go by `code`.

* `result`: `pass`, `warn` (works, wants attention), `fail`, `skip` (not possible here or not asked for), `needs-human`
  (a person must look or do something; says nothing about the device).
* `status` of a device: the worst of its tests; `unknown` when every test was skipped or waits for a person.
* `overall`: the worst of the devices that could be tested; `unknown` when none could.
* Several reader slots are `card_reader-1`, `card_reader-2`, …; their kind is `card_reader`.
* Each test has a time limit. A device that hangs fails that test with `timeout`, and the others go on.

**History**: every run is kept in `selftests.db` in the data directory for `maintenance.history_days`.

**The readiness report** says in Persian or English (`--language`) whether the kiosk is ready, what is to be done, what
a person must still look at, and what each test found; there is a line to sign. **The test page** shows millimetres and
dots across the whole width and down both edges, every dot of the head, a line in each language, and a QR code.

**At night**: a running kiosk tests itself at `maintenance.night_selftest`, Tehran's time, or within three hours after
it, as soon as nobody is there. It uses no paper. A kiosk that was off or busy all that time waits for the next night.
"""

_CODES = """
## Codes

Every test, and every way in which it can end.
"""


def page() -> str:
    """The whole page, Markdown."""
    return _HEAD + _limits() + _CODES + "".join(_kind(kind, rows) for kind, rows in _by_kind().items())


def schema() -> str:
    """The JSON Schema (2020-12) of `kiosk selftest --json`."""
    made: dict[str, Any] = msgspec.json.schema(SelfTestReport)
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of kiosk selftest",
        "description": f"Schema version {SCHEMA_VERSION}. Made from kiosk/maintenance/results.py.",
        **made,
    }
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode() + "\n"


def _limits() -> str:
    lines = ["", "## Limits", "", "| kind | number | warning | critical |", "|---|---|---|---|"]
    for (kind, name), limit in LIMITS.items():
        lines.append(f"| {kind.value} | `{name}` | {_bound(limit, limit.poor)} | {_bound(limit, limit.bad)} |")
    return "\n".join(lines) + "\n"


def _bound(limit: Limit, value: float | None) -> str:
    return "" if value is None else f"{value:g} or {'less' if limit.falling else 'more'}"


def _by_kind() -> dict[str, list[tuple[str, str, Outcome]]]:
    kinds: dict[str, list[tuple[str, str, Outcome]]] = {}
    for key, outcome in outcomes().items():
        kind, test, code = key.split(".")
        kinds.setdefault(kind, []).append((test, code, outcome))
    return kinds


def _kind(kind: str, rows: list[tuple[str, str, Outcome]]) -> str:
    title = "any device" if kind == "any" else f"`{kind}`"
    lines = [
        "",
        f"### {title}",
        "",
        "| test | code | result | sentence, `{…}` filled in | what to do |",
        "|---|---|---|---|---|",
    ]
    for test, code, outcome in rows:
        do = outcome.do.en if outcome.do else ""
        name = "any" if test == "any" else f"`{test}`"
        lines.append(f"| {name} | `{code}` | {outcome.result.value} | {outcome.en} | {do} |")
    return "\n".join(lines) + "\n"
