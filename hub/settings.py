"""What the hub must know before it starts: arguments, then a TOML file, then these defaults."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from hub.calendar import SOLAR_HOLIDAYS
from hub.providers import SandboxSettings
from kiosk.contract.packs.model import Partner

#: Environment variable `ID:TOKEN` of one kiosk, so that a token never stands in a process list.
KIOSK_VARIABLE = "PISHKHAN_HUB_KIOSK"

_ASSETS = Path(__file__).parents[1] / "assets"


class CodeLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How often one-time codes are sent. Times in seconds."""

    life: int = 300
    resend_after: int = 60
    tries: int = 5
    per_mobile_per_hour: int = 5
    per_kiosk_per_hour: int = 120


class DeskLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long officers stay logged in, and how often a password may be wrong. Times in seconds."""

    idle: int = 1800
    longest: int = 36_000
    wrong_per_name: int = 5
    wrong_per_address: int = 30
    locked: int = 900  # how long wrong passwords count
    second_factor: frozenset[str] = frozenset()  # roles that need codes of a phone to log in: admin, inspection, …
    password_passes: int = 3  # Argon2id as RFC 9106 has it for machines with little memory
    password_memory: int = 65_536  # KiB


class AlertLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who answers calls for a person, and how long that may take."""

    attendants: frozenset[str] = frozenset({"desk", "aqr_info"})  # agencies whose officers see the calls
    answer_within: int = 120  # seconds until a kiosk is told that nobody has answered
    per_kiosk_per_hour: int = 30


class AgencyLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An agency that is joined by its own system. `docs/agencies.md` says how they speak."""

    url: str  # where its notices are sent: https, or http on this machine
    secret_file: Path  # secrets of at least 32 characters, one a line: the first signs, each is accepted
    steps: frozenset[str] = frozenset()  # of its stages, those that the system treats; empty: all of them
    answers: frozenset[str] = frozenset()  # names of the fields whose answers the system may see
    ca_file: Path | None = None  # PEM; else the authorities of the operating system

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        here = parts.hostname in {"127.0.0.1", "::1", "localhost"}
        if not parts.hostname or parts.scheme not in ({"https", "http"} if here else {"https"}):
            raise ValueError("the url of an agency begins with https://")


#: What a database's URL begins with: the drivers that come along.
_DATABASES = ("postgresql+asyncpg://", "sqlite+aiosqlite:///")


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All settings of one hub. The same names are the keys of the TOML file."""

    data: Path
    host: str = "127.0.0.1"
    port: int = 0  # 0: the system chooses, the ready line says which
    certfile: Path | None = None
    keyfile: Path | None = None
    database_url: str = ""  # empty: SQLite file in the data folder
    public_url: str = ""  # how citizens' phones reach the public pages; empty: the address listened on
    catalogue: Path = _ASSETS / "catalogue"
    tariff: Path = _ASSETS / "tariff.yaml"
    packs: Path | None = None  # folder of the packs of partners, the same as on the kiosks
    partners: dict[str, Partner] = {}  # who may offer packs, as in the kiosks' configuration
    revoked_packs: Path | None = None  # the packs that were taken back; in the data folder unless given
    resources: Path = _ASSETS / "resources.yaml"
    registers: Path | None = None  # folder of what look-ups answer from; a demonstration city has an invented one
    kiosks: dict[str, str] = {}  # kiosk ID -> SHA-256 of its token, hexadecimal
    accept_simulated_cards: bool = False
    demo_city: bool = False
    demo_day: float = 0.0  # seconds that a working day takes in the demonstration city; 0: its agencies stand still
    exit_with_parent: bool = False
    weekend: frozenset[int] = frozenset({3, 4})  # 0 is Monday: Thursday and Friday
    holidays: frozenset[date] = SOLAR_HOLIDAYS
    code_limits: CodeLimits = CodeLimits()
    desk_limits: DeskLimits = DeskLimits()
    alerts: AlertLimits = AlertLimits()
    review_seconds: int = 300  # how often the clock looks for what became overdue
    patience_days: int = 3  # working days after the promise until an overdue stage goes to the inspection
    agencies: dict[str, AgencyLink] = {}  # by agency, those joined by a system of their own
    notice_seconds: float = 2.0  # how often it is looked for what these systems must be told
    notice_days: int = 3  # how long a notice is tried until it is a dead letter
    identity_life: int = 900  # seconds
    payment_life: int = 600  # seconds
    sandbox: SandboxSettings = SandboxSettings()
    provider_secrets: tuple[str, ...] = ()  # that notices of the payment provider are signed with; the newest first
    upload_life: int = 1800  # seconds that a page takes files from a phone
    slot_kept: int = 600  # seconds that a place is kept for who stands at a kiosk
    answers_kept_days: int = 30
    filed_late_days: int = 30  # how long after the citizen's tap a stored submission may arrive

    def __post_init__(self) -> None:
        if self.database_url and not self.database_url.startswith(_DATABASES):
            raise ValueError(f"database_url must begin with {' or '.join(_DATABASES)}")

    @property
    def registers_folder(self) -> Path | None:
        """The folder of the registers; None when there is none, and nothing is looked up."""
        return self.registers or (_ASSETS / "registers" if self.demo_city else None)


def token_hash(token: str) -> str:
    """How a kiosk's token is stored. Tokens are random and long, so a plain digest is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def load(file: Path | None, given: dict[str, object], kiosk: str) -> Settings:
    """Settings from a TOML file, overridden by arguments, plus the kiosk `ID:TOKEN` of the environment.

    Raises msgspec.ValidationError or ValueError, saying which value is wrong, and OSError when the file cannot be read.
    """
    values: dict[str, object] = msgspec.toml.decode(file.read_bytes(), type=dict[str, object]) if file else {}
    settings = msgspec.convert({**values, **given}, Settings, strict=False, dec_hook=_path)
    if not kiosk:
        return settings
    kiosk_id, separator, token = kiosk.partition(":")
    if not (kiosk_id and separator and token):
        raise ValueError(f"{KIOSK_VARIABLE} must be ID:TOKEN")
    return msgspec.structs.replace(settings, kiosks={**settings.kiosks, kiosk_id: token_hash(token)})


def _path(kind: type, value: object) -> object:
    if kind is Path:
        return Path(str(value))
    raise NotImplementedError(kind)
