"""`python -m hub`: serve, migrate, make and check accounts, look after agencies' systems, print the description."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from hub import bookkeeping, logs, packs, settings, staffing
from hub.agencies import conformance, letters
from hub.app import openapi_document
from hub.server import migrate, run
from hub.settings import KIOSK_VARIABLE

_USAGE_ERROR = 64


def main(arguments: list[str] | None = None) -> int:
    """The exit code: 0 after a clean end, 1 when the start failed, 64 when the settings are wrong."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["conformance"]:
        return conformance.main(arguments[1:])
    if arguments[:1] == ["money"]:
        return bookkeeping.main(arguments[1:])
    given = _parser().parse_args(arguments)
    if given.openapi:
        sys.stdout.buffer.write(openapi_document())
        return 0
    values = {name: value for name, value in vars(given).items() if value not in {None, False}}
    commands = ("migrate", "add_officer", "agency", "check", "notices", "resend", "revoke", "reason", "undo", "totp")
    for name in ("config", *commands):
        values.pop(name, None)
    if bool(given.add_officer) != bool(given.agency) or (given.totp is not None and not given.add_officer):
        sys.stderr.write("hub: --add-officer and --agency go together, and --totp with them\n")
        return _USAGE_ERROR
    try:
        chosen = settings.load(given.config, values, os.environ.pop(KIOSK_VARIABLE, ""))
    except (ValueError, OSError) as error:
        sys.stderr.write(f"hub: {error}\n")
        return _USAGE_ERROR
    logs.configure()
    if given.add_officer:
        return staffing.add_officer(chosen, given.add_officer, given.agency, totp=given.totp)
    if given.revoke:
        return packs.revoke(chosen, given.revoke, given.reason, undo=given.undo)
    if given.check:
        return staffing.check(chosen)
    if given.notices or given.resend:
        return letters.show(chosen) if given.notices else letters.resend(chosen)
    return migrate(chosen) if given.migrate else run(chosen)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hub",
        description="The city hub that kiosks call. Prints one JSON line with its URL when it is ready.",
        epilog=f"A kiosk's credentials come from the environment: {KIOSK_VARIABLE}=ID:TOKEN",
    )
    parser.add_argument("--data", metavar="DIR", help="folder of database and keys; made if needed")
    parser.add_argument("--config", type=Path, metavar="FILE", help="TOML file with any setting of hub/settings.py")
    parser.add_argument("--host", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, help="port to listen on; 0, the default, lets the system choose")
    parser.add_argument("--certfile", metavar="FILE", help="TLS certificate (PEM)")
    parser.add_argument("--keyfile", metavar="FILE", help="TLS key (PEM)")
    parser.add_argument("--public-url", help="how citizens' phones reach the public pages")
    parser.add_argument("--database-url", help="another database than the SQLite file: postgresql+asyncpg://…")
    parser.add_argument("--catalogue", metavar="DIR", help="folder of service definitions")
    parser.add_argument("--packs", metavar="DIR", help="folder of the packs of partners; who is trusted is in --config")
    parser.add_argument("--revoke", metavar="PACK", help="take a pack back at once, ID or ID@VERSION, and end")
    parser.add_argument("--reason", default="", help="with --revoke, for the list")
    parser.add_argument("--undo", action="store_true", help="with --revoke: offer it again")
    parser.add_argument("--accept-simulated-cards", action="store_true", help="virtual cards identify, too")
    parser.add_argument("--demo-city", action="store_true", help="invented bills, cases and officers to show")
    parser.add_argument(
        "--demo-day",
        type=float,
        metavar="SECONDS",
        help="a working day of the invented city; 0, the default: it stands still",
    )
    parser.add_argument("--exit-with-parent", action="store_true", help="end when stdin (a pipe) ends")
    parser.add_argument("--migrate", action="store_true", help="bring the database to the newest tables and end")
    parser.add_argument("--add-officer", metavar="NAME", help="make an account; its password is read from stdin")
    parser.add_argument("--agency", metavar="AGENCY", help="of the new officer; or inspection, or admin")
    factor = "a fresh second factor for the officer, which is printed; or none any more"
    parser.add_argument("--totp", action=argparse.BooleanOptionalAction, help=factor)
    parser.add_argument("--check", action="store_true", help="which agencies have fewer than two officers? Exit code 1")
    parser.add_argument("--notices", action="store_true", help="what waits for agencies' systems, and dead letters")
    parser.add_argument("--resend", action="store_true", help="send the dead letters again")
    parser.add_argument("--openapi", action="store_true", help="print the OpenAPI description and end")
    return parser


if __name__ == "__main__":
    sys.exit(main())
