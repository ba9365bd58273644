"""The log of what is said to cards. The one place that writes it, so that there is one place that keeps secrets.

Answers are personal: length and status word only. Of a command's data only what is public is written: which
application, file or data object is meant. Everything else (PINs, keys, cryptograms, what is written to a card) is a
length, and so is a whole command under secure messaging.
"""

from __future__ import annotations

import logging

from hardware.smartcard.apdu import CommandApdu, is_protected, status_name

TRAFFIC = 5
"""Log level below DEBUG."""

PUBLIC = frozenset({0xA4, 0xCA, 0xCB})
"""SELECT and GET DATA (ISO/IEC 7816-4, 7.1.1 and 7.4.2): their data are names, never values."""

_log = logging.getLogger("hardware.smartcard.traffic")


def note(command: bytes, answer: bytes) -> None:
    """Write one exchange to the log, if that is asked for."""
    if _log.isEnabledFor(TRAFFIC):
        _log.log(TRAFFIC, "%s -> %s", told_command(command), told_answer(answer))


def told_command(raw: bytes) -> str:
    """What may be told of a command."""
    try:
        command = CommandApdu.parse(raw)
    except ValueError:
        return f"{len(raw)} bytes that are no command"
    if is_protected(command.cla):
        return f"{len(raw)} bytes under secure messaging"
    if command.ins in PUBLIC and command.cla < 0x80:
        return raw.hex().upper()
    header = raw[:4].hex().upper()
    return f"{header} and {len(command.data)} bytes" if command.data else header


def told_answer(raw: bytes) -> str:
    """What may be told of an answer."""
    if len(raw) < 2:
        return f"{len(raw)} bytes that are no answer"
    return f"{len(raw) - 2} bytes, {status_name(int.from_bytes(raw[-2:]))}"
