"""`python -m bench`: every measurement as a table, and `build/bench.json`. A missed goal is shown, never hidden."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from bench import (
    card_readers,
    catalogue,
    hub_kiosks,
    hub_requests,
    hub_tracking,
    kiosk_process,
    paper_rendering,
    passports,
    printer_encoding,
    printer_lines,
    printer_status,
    receipts,
    responses,
    visits,
)

OUTPUT = Path(__file__).parents[1] / "build" / "bench.json"
PARTS: tuple[Callable[[], list[dict[str, Any]]], ...] = (
    kiosk_process.rows,
    catalogue.rows,
    receipts.rows,
    printer_encoding.rows,
    printer_lines.rows,
    passports.rows,
    card_readers.rows,
    printer_status.rows,  # its day of questions leaves local ports in TIME-WAIT, also those that vpcd listens on
    paper_rendering.rows,
    responses.rows,
    visits.rows,
    hub_requests.rows,
    hub_kiosks.rows,
    hub_tracking.rows,
)


def main() -> int:
    rows = []
    for part in PARTS:
        for row in part():
            rows.append(row)
            print(_line(row), flush=True)
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    missed = [row["name"] for row in rows if not row["ok"]]
    print(f"\n{len(rows)} rows in {OUTPUT.relative_to(Path.cwd())}; goals missed: {', '.join(missed) or 'none'}")
    return 0


def _line(row: dict[str, Any]) -> str:
    floor = "" if row["floor"] is None else f"floor {row['floor']:>10} {row['unit']}"
    ratio = "" if row["ratio"] is None else f"{row['ratio']:.2f}x"
    goal = f"goal {row['goal']}" + ("x" if ratio else f" {row['unit']}")
    mark = "ok" if row["ok"] else "MISSED"
    return f"{row['name']:<58} {row['value']:>10} {row['unit']:<6} {floor:<24} {ratio:>7}  {goal:<12} {mark}"


if __name__ == "__main__":
    sys.exit(main())
