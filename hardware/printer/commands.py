"""The ESC/POS commands we send, as bytes.

Source: Epson, "ESC/POS Command Reference" (download4.epson.biz/sec_pubs/pos/reference_en/escpos), by the
command's own name given in each docstring. Only commands that nearly all compatible printers share are here.
"""

from __future__ import annotations

INIT = b"\x1b@"
"""`ESC @`: empty the print buffer and return to the settings of power-on."""

LINE_FEED = b"\n"
"""`LF`: print the line in the buffer and feed one line (1/6 inch after `ESC @`)."""

BARRIER = b"\x1dr\x01"
"""`GS r 1`: one status byte (`0xx0xxxx`), sent when every command before it has been processed.

It is an ordinary command: a printer that is offline does not execute it, so silence says nothing.
"""

CLEAR_BUFFER = bytes((0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8))
"""`DLE DC4` (fn = 8): real time; drop all received data, recover from a recoverable error, answer `37 25 00`."""

CLEARED = b"\x25"
"""The body of the block that answers `CLEAR_BUFFER`."""

RECOVER = b"\x10\x05\x02"
"""`DLE ENQ 2`: real time; after a cutter error or another recoverable one: drop all data and go on. Not answered."""

FULL_STATUS = 20
"""What `real_time_status` can ask of Custom's kiosk printers: answer `10 0F` and four bytes for paper, user,
recoverable and unrecoverable errors (Custom, VKP80 II user manual and VKP80 III commands manual, "DLE EOT n").
"""

RETRACT = b"\x1de\x02"
"""`GS e 2` (Custom, KPM216 and VKP80 II user manuals, "Ejector commands"): draw the receipt back, where the
printer's set-up allows it.
"""

MAKER, MODEL, FIRMWARE, SERIAL = 66, 67, 65, 68
"""What `identify` can ask for as text."""

REPORT_TROUBLE, REPORT_NOTHING = 0x0E, 0x00
"""For `auto_status`: changes of online state, errors and paper sensors; or none."""

MAX_FEED = 255
"""The most that one `ESC J` can feed."""


def raster_band(stride: int, rows: bytes) -> bytes:
    """`GS v 0` (m = 0): print `rows`, each `stride` bytes, 1 to 2303 rows.

    Effective only while the print buffer is empty, that is at the beginning of a line.
    """
    height = len(rows) // stride
    return b"\x1dv0\x00" + stride.to_bytes(2, "little") + height.to_bytes(2, "little") + rows


def feed(units: int) -> bytes:
    """`ESC J n`, as often as needed: feed `units` vertical motion units, none for 0."""
    whole, rest = divmod(units, MAX_FEED)
    return bytes((0x1B, 0x4A, MAX_FEED)) * whole + (bytes((0x1B, 0x4A, rest)) if rest else b"")


def left_margin(units: int) -> bytes:
    """`GS L nL nH`: start each line `units` horizontal motion units (0 to 65535) from the left edge."""
    return b"\x1dL" + units.to_bytes(2, "little")


def motion_units(per_inch: int) -> bytes:
    """`GS P x y`: `ESC J`, `GS V` and `GS L` count in 1/`per_inch` inch (1 to 255)."""
    return bytes((0x1D, 0x50, per_inch, per_inch))


def partial_cut(units: int = 0) -> bytes:
    """`GS V 66 n`: feed to the cutting position and `units` (0 to 255) more, then cut leaving a bridge."""
    return bytes((0x1D, 0x56, 66, units))


def full_cut(units: int = 0) -> bytes:
    """`GS V 65 n`: as `partial_cut`, but through: a presenter pulls the receipt away."""
    return bytes((0x1D, 0x56, 65, units))


def present(steps: int) -> bytes:
    """`GS e 3 m` (Custom, source as for RETRACT): hold the cut receipt out `steps` (0 to 255) far."""
    return bytes((0x1D, 0x65, 3, steps))


def process_id(job_id: str) -> bytes:
    """`GS ( H` (fn = 48): answer `37 22 job_id 00` when the data before this command has been printed.

    `job_id` is 4 characters of 20h to 7Eh; ValueError for anything else.
    """
    return b"\x1d(H\x06\x0000" + _process_id(job_id)


def process_id_answer(job_id: str) -> bytes:
    """The body of the block that answers `process_id(job_id)`."""
    return b"\x22" + _process_id(job_id)


def real_time_status(question: int) -> bytes:
    """`DLE EOT n`: real time; 1 printer, 2 cause of being offline, 3 cause of an error, 4 paper sensors."""
    return bytes((0x10, 0x04, question))


def identify(what: int) -> bytes:
    """`GS I n` (n = 65 to 68): answer `5F text 00`, at most 80 characters. An ordinary command, not a real-time one.

    Nothing else may be sent until it is answered.
    """
    return bytes((0x1D, 0x49, what))


def auto_status(which: int) -> bytes:
    """`GS a n`: report now, and each change later; bit 1 online, bit 2 error, bit 3 paper. 0 ends it."""
    return bytes((0x1D, 0x61, which))


def _process_id(job_id: str) -> bytes:
    if len(job_id) != 4 or not all(" " <= character <= "~" for character in job_id):
        raise ValueError(f"{job_id!r} is not 4 printable ASCII characters")
    return job_id.encode("ascii")
