"""Logs: one JSON object a line, without personal data. What is logged is about the machine, never about a person."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

REDACTED = "[redacted]"
_FILE_BYTES = 5_000_000
_FILES = 5

#: Keys whose values are never written, whatever they hold.
PERSONAL_KEYS = frozenset({
    "address", "answer", "answers", "body", "card", "code", "facts", "identity", "identity_token",
    "legal_id", "mobile", "name", "national_id", "nid", "owner", "owner_nid", "password", "payload", "phone", "pin",
    "postal", "postal_code", "proof", "renewal", "renewal_code", "submission", "token", "typed", "uid",
})  # fmt: skip

# Ten or more digits of any script, however they are grouped: national IDs, mobile, legal and card numbers, bills.
# UUIDs (row keys) are matched first, so that they stay whole.
_LONG_NUMBER = re.compile(
    r"(?P<uuid>\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)|\+?\d(?:[ -]?\d){9,}", re.IGNORECASE
)
# Line ends, escapes and marks that would forge or disguise a line where it is shown.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def configure(file: Path | None, kiosk_id: str, *, level: int = logging.INFO) -> None:
    """Send logs of structlog and of the standard library as JSON lines to stderr and to `file` (rotated, mode 0600)."""
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
        handlers.append(RotatingFileHandler(file, maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8"))
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared, processors=_last_steps(kiosk_id), keep_exc_info=False
    )
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
        old.close()
    for handler in handlers:
        handler.setFormatter(formatter)
        root.addHandler(handler)
    root.setLevel(level)
    for chatty in ("httpx", "httpcore", "aiosqlite"):  # they log addresses, which hold tracking and renewal codes
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def redact(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Processor: drop personal values, mask long numbers, make every text one safe line."""
    return {key: _cleaned(key, value) for key, value in event.items()}


def cleaned_text(text: str) -> str:
    """`text` on one line, with numbers of ten digits and more masked, in whatever digits they are written."""
    plain = _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text.replace("\n", " ⏎ "))
    return _LONG_NUMBER.sub(lambda found: found["uuid"] or REDACTED, plain)


def _last_steps(kiosk_id: str) -> list[Processor]:
    def add_kiosk(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        event["kiosk"] = kiosk_id
        return event

    return [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.format_exc_info,
        add_kiosk,
        redact,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]


def _cleaned(key: str, value: Any) -> Any:
    if key.lower() in PERSONAL_KEYS:
        return REDACTED
    match value:
        case str():
            return value if key == "timestamp" else cleaned_text(value)
        case None | bool() | float():
            return value
        case int():
            return REDACTED if abs(value) >= 10**9 else value
        case bytes():
            return f"[{len(value)} bytes]"
        case Mapping():
            return {str(k): _cleaned(str(k), v) for k, v in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_cleaned("", item) for item in value]
        case _:
            return cleaned_text(repr(value))
