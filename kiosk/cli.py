"""The command line. Everything heavy is imported only by the command that needs it.

Exit codes: 0 ok, 1 warning, 2 critical, 3 unknown, 64 wrong usage. JSON goes to stdout, logs to stderr.
"""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from kiosk.commands.output import Exit, complain, exit_of
from kiosk.control.protocol import ControlError
from kiosk.errors import KioskError, KioskSilentError
from kiosk.garbage import kept_from_threads
from kiosk.places import CATALOGUE

if TYPE_CHECKING:
    from kiosk.control.papers import Printed


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        complain(message)
        sys.exit(Exit.USAGE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    given = _parser().parse_args(arguments)
    try:
        code = int(given.command(given))
        sys.stdout.flush()
        return code
    except ControlError as error:
        complain(str(error))
        return exit_of(error.refusal)
    except KioskSilentError as error:
        complain(str(error))
        return Exit.UNKNOWN
    except KioskError as error:
        complain(str(error))
        return Exit.CRITICAL
    except BrokenPipeError:  # whoever read our answer has seen enough (`kiosk status | head -1`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left to be flushed at exit
        return Exit.UNKNOWN
    except KeyboardInterrupt:
        return 130


def _command(module: str, function: str) -> object:
    """A command whose module is imported when it is called."""

    def call(given: argparse.Namespace) -> int:
        return int(getattr(importlib.import_module(module), function)(given))

    return call


def _hub(given: argparse.Namespace) -> int:
    # The hub is a program of its own: it shares nothing with the kiosk but the contract.
    rest = given.arguments[1:] if given.arguments[:1] == ["--"] else given.arguments
    return subprocess.call([sys.executable, "-m", "hub", *given.first, *rest])  # noqa: S603


def _start(given: argparse.Namespace) -> int:
    with kept_from_threads():  # also while modules are imported: that makes many objects, and no garbage
        return int(_application().run(given.config))


def _demo(given: argparse.Namespace) -> int:
    with kept_from_threads():
        demo = _application().demo
        return int(demo(given.config, given.service, given.language, given.out, headless=given.headless))


def _preview(given: argparse.Namespace) -> int:
    with kept_from_threads():
        return int(_application().preview(given.service, given.language, given.folder, given.out))


def _application() -> Any:
    """`kiosk.app`, imported in the way that takes least: the first picture waits for it."""
    sys.modules.setdefault("rich", None)  # type: ignore[arg-type]  # structlog and httpx take it where it is, for terminals
    importlib.import_module("kiosk.visits")  # before Qt: PySide reads the source of all modules that come after it
    return importlib.import_module("kiosk.app")


def _print_test(given: argparse.Namespace) -> int:
    from kiosk.commands.stores import print_test

    def alone() -> Printed:
        from kiosk import app  # Qt, which is needed only here

        return app.print_test(given.config)

    return print_test(given, alone)


def _reprint(given: argparse.Namespace) -> int:
    from kiosk.commands.stores import reprint

    def alone() -> Printed:
        from kiosk import app

        return app.reprint(given.config, given.job)

    return reprint(given, alone)


def _selftest(given: argparse.Namespace) -> int:
    from kiosk.commands.selftest import history, selftest

    if given.history:
        return history(given)
    if not (given.print or given.report or given.report_paper):
        return selftest(given)
    from kiosk.app import PapersOffscreen

    return selftest(given, PapersOffscreen())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kiosk", description="Self-service kiosk for city offices and pilgrim centres.")
    parser.add_argument("--config", type=Path, metavar="FILE", help="configuration (TOML); without it, all defaults")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    commands.add_parser("run", help="start the kiosk").set_defaults(command=_start)
    demo = commands.add_parser("demo", help="play one whole visit and keep its pictures")
    demo.add_argument("--headless", action="store_true", help="offscreen, without a display")
    demo.add_argument("--service", default="request-137", metavar="ID")
    demo.add_argument("--language", default="fa", choices=["fa", "en", "ar", "ur", "az"])
    demo.add_argument("--out", type=Path, default=Path("build/demo"), metavar="DIR")
    demo.set_defaults(command=_demo)
    _add_config(commands)
    _add_services(commands)
    _add_stores(commands)
    _add_selftest(commands)
    _add_watching(commands)

    receipt = commands.add_parser("receipt", help="receipts").add_subparsers(required=True, metavar="WHAT")
    verify = receipt.add_parser("verify", help="is this receipt genuine? Works without a network")
    verify.add_argument("text", help="what the QR says, or the token alone")
    verify.add_argument("--key", type=Path, metavar="FILE", help="the hub's public key, base64")
    verify.set_defaults(command=_command("kiosk.commands.receipts", "verify"))

    hub = commands.add_parser("hub", help="the city hub").add_subparsers(required=True, metavar="WHAT")
    for name, first, words in (
        ("serve", (), "start it; what follows are its own arguments"),
        ("migrate", ("--migrate",), "bring its database to the newest tables; same arguments"),
        ("check", ("--check",), "which agencies have fewer than two officers? Exit code 1; same arguments"),
        ("notices", ("--notices",), "what waits for agencies' systems, and dead letters; same arguments"),
        ("resend", ("--resend",), "send the dead letters again; same arguments"),
        ("conformance", ("conformance",), "URL --secret-file FILE: try the endpoint of an agency's system"),
        ("revoke", ("--revoke",), "PACK: take a partner's pack back at once; same arguments"),
        ("add-officer", ("--add-officer",), "NAME --agency AGENCY: make an account, password from stdin"),
    ):
        does = hub.add_parser(name, help=words, add_help=False, prefix_chars="+")  # no options of ours
        does.add_argument("arguments", nargs=argparse.REMAINDER)
        does.set_defaults(command=_hub, first=first)
    return parser


def _add_config(commands: argparse._SubParsersAction[_Parser]) -> None:
    config = commands.add_parser("config", help="the configuration").add_subparsers(required=True, metavar="WHAT")
    for name, function, words in (
        ("check", "check", "can it be used?"),
        ("show", "show", "all that holds, as JSON"),
        ("schema", "show_schema", "its JSON Schema"),
    ):
        config.add_parser(name, help=words).set_defaults(command=_command("kiosk.commands.config", function))
    change = config.add_parser("set", help="change one key")
    change.add_argument("key", help="section.key")
    change.add_argument("value")
    change.set_defaults(command=_command("kiosk.commands.config", "change"))


def _add_selftest(commands: argparse._SubParsersAction[_Parser]) -> None:
    test = commands.add_parser("selftest", help="test the devices; exit codes and last line are a monitoring plug-in's")
    test.add_argument("device", nargs="*", metavar="DEVICE", help="its id or kind; without one, all")
    test.add_argument("--json", action="store_true", help="the report (docs/selftest.schema.json)")
    test.add_argument("--junit", type=Path, metavar="FILE", help="write a JUnit report, too")
    test.add_argument("--print", action="store_true", help="print the test page, and so test the cutter")
    test.add_argument(
        "--wait",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="wait for a card to be put in and a code to be scanned",
    )
    test.add_argument("--report", type=Path, metavar="FILE.pdf", help="write the readiness report, to be signed")
    test.add_argument(
        "--report-paper", action="store_true", help="print a short readiness report on the receipt printer"
    )
    test.add_argument("--language", choices=["fa", "en"], help="of the readiness report")
    test.add_argument("--history", action="store_true", help="the runs that are kept, newest first; tests nothing")
    test.set_defaults(command=_selftest)


def _add_watching(commands: argparse._SubParsersAction[_Parser]) -> None:
    status = commands.add_parser("status", help="how the running kiosk is; exit codes and first line for monitoring")
    status.add_argument("--json", action="store_true")
    status.set_defaults(command=_command("kiosk.commands.status", "status"))
    devices = commands.add_parser("devices", help="what is configured and how it is, and what else was found")
    devices.add_argument("--json", action="store_true")
    devices.set_defaults(command=_command("kiosk.commands.devices", "devices"))
    dev = commands.add_parser("dev", help="play with the virtual devices of a running kiosk; see: kiosk dev list")
    dev.add_argument("--json", action="store_true", help="with list")
    dev.add_argument(
        "words", nargs="+", metavar="WORD", help="list, or: printer paper-out, card insert national-id, ..."
    )
    dev.set_defaults(command=_command("kiosk.commands.dev", "dev"))


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= 600:
        raise argparse.ArgumentTypeError("0 to 600 seconds")
    return seconds


def _add_services(commands: argparse._SubParsersAction[_Parser]) -> None:
    services = commands.add_parser("services", help="the catalogue").add_subparsers(required=True, metavar="WHAT")
    show = services.add_parser("list", help="every service")
    show.add_argument("--json", action="store_true")
    show.set_defaults(command=_command("kiosk.commands.services", "show"))
    check = services.add_parser("check", help="can every definition be used? Or a partner's pack?")
    check.add_argument("folder", nargs="?", type=Path, help="a catalogue, or a pack: its folder or its .zip")
    check.set_defaults(command=_command("kiosk.commands.services", "check"))
    preview = services.add_parser("preview", help="pictures of its screens and its receipt, with invented answers")
    preview.add_argument("service", metavar="ID|PACK", help="a service, or the folder or .zip of a pack")
    preview.add_argument("--folder", type=Path, default=CATALOGUE, help="a catalogue; the kiosk's own unless given")
    preview.add_argument("--language", default="fa", choices=["fa", "en", "ar", "ur", "az"])
    preview.add_argument("--out", type=Path, default=Path("build/preview"), metavar="DIR")
    preview.set_defaults(command=_preview)

    _add_packs(services)


def _add_packs(services: argparse._SubParsersAction[_Parser]) -> None:
    module = "kiosk.commands.packs"
    packs = services.add_parser("packs", help="the packs of partners: which are taken, and why others are not")
    packs.add_argument("--json", action="store_true")
    packs.set_defaults(command=_command(module, "show"))
    pack = services.add_parser("pack", help="make one file of a pack's folder")
    pack.add_argument("folder", type=Path)
    pack.add_argument("--out", type=Path, metavar="FILE", help="ID-VERSION.zip unless given")
    pack.set_defaults(command=_command(module, "pack"))
    keygen = services.add_parser("keygen", help="make the key that a partner signs its packs with")
    keygen.add_argument("file", type=Path, help="a new file")
    keygen.set_defaults(command=_command(module, "keygen"))
    sign = services.add_parser("sign", help="sign a pack, its folder or its .zip")
    sign.add_argument("pack", type=Path)
    sign.add_argument("--key", type=Path, required=True, metavar="FILE")
    sign.set_defaults(command=_command(module, "sign"))
    register = services.add_parser("register", help="the configuration that grants a signed pack what it asks for")
    register.add_argument("pack", type=Path)
    register.set_defaults(command=_command(module, "register"))


def _add_stores(commands: argparse._SubParsersAction[_Parser]) -> None:
    outbox = commands.add_parser("outbox", help="what waits for the hub").add_subparsers(required=True, metavar="WHAT")
    waiting = outbox.add_parser("list", help="every submission")
    waiting.add_argument("--json", action="store_true")
    waiting.set_defaults(command=_command("kiosk.commands.stores", "outbox"))
    outbox.add_parser("retry", help="have the running kiosk send what waits, now").set_defaults(
        command=_command("kiosk.commands.stores", "retry")
    )
    export = outbox.add_parser("export", help="write what was refused after the citizen had left into a private file")
    export.add_argument("file", type=Path, help="a new file; it will hold personal data")
    export.set_defaults(command=_command("kiosk.commands.stores", "export"))
    prints = commands.add_parser("print", help="the printer").add_subparsers(required=True, metavar="WHAT")
    jobs = prints.add_parser("list", help="every print job")
    jobs.add_argument("--json", action="store_true")
    jobs.set_defaults(command=_command("kiosk.commands.stores", "prints"))
    prints.add_parser("test", help="print a test page").set_defaults(command=_print_test)
    again = prints.add_parser("reprint", help="print a receipt again, marked COPY if it came out before")
    again.add_argument("job", help="its id, from `kiosk print list`")
    again.set_defaults(command=_reprint)
