"""What can be configured. Names, types, limits, defaults and explanations are here and nowhere else:
the loader checks against them, and `docs/configuration.md` and the JSON Schema are made from them.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

from msgspec import Meta, field

from kiosk.config.keys import KeysSection
from kiosk.config.section import Section
from kiosk.config.speech import SpeechSection
from kiosk.contract.language import Language, LocalText
from kiosk.contract.packs.model import Partner


class Profile(StrEnum):
    """What the kiosk is for."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class PrinterDriver(StrEnum):
    """How the receipt printer is reached."""

    VIRTUAL = "virtual"
    NETWORK = "network"
    SERIAL = "serial"
    USB = "usb"
    FILE = "file"
    CUPS = "cups"
    NONE = "none"


class FlowControl(StrEnum):
    """How a serial printer says that it is full."""

    RTS_CTS = "rts-cts"
    DSR_DTR = "dsr-dtr"
    XON_XOFF = "xon-xoff"
    NONE = "none"


class CardReaderDriver(StrEnum):
    """How the card reader is reached."""

    VIRTUAL = "virtual"
    PCSC = "pcsc"
    NONE = "none"


class ScannerDriver(StrEnum):
    """How the code scanner is reached."""

    VIRTUAL = "virtual"
    WEDGE = "wedge"
    SERIAL = "serial"
    NONE = "none"


#: The card profile of the development cards; a production kiosk refuses it.
SIMULATED_CARD = "simulated-national-id"


class KioskSection(Section, frozen=True):
    """Which kiosk this is."""

    profile: Annotated[
        Profile,
        Meta(description="`production` refuses virtual devices, the embedded hub, simulated cards and plain HTTP."),
    ] = Profile.DEVELOPMENT
    id: Annotated[
        str,
        Meta(
            pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$",
            description="The name the hub knows this kiosk by: 1 to 32 letters, digits, `-` or `_`.",
        ),
    ] = "kiosk-1"
    name: Annotated[LocalText, Meta(description="Where the kiosk stands, as printed on receipts. `fa` and `en`.")] = (
        LocalText(fa="کیوسک آزمایشی", en="Trial kiosk")
    )
    languages: Annotated[
        tuple[Language, ...],
        Meta(min_length=1, description="Languages offered, the first one is where a visit starts."),
    ] = tuple(Language)
    pilgrims_first: Annotated[
        bool, Meta(description="Show the services for pilgrims before those of the city, as a pilgrim centre wants it.")
    ] = False
    data_dir: Annotated[
        str, Meta(min_length=1, description="Directory of databases, keys and logs. `~` is the user's home.")
    ] = "~/.local/share/pishkhan"

    @property
    def data_path(self) -> Path:
        """`data_dir` with `~` resolved."""
        return Path(self.data_dir).expanduser()


class ScreenSection(Section, frozen=True):
    """The touch screen, upright by default."""

    width_px: Annotated[int, Meta(ge=480, le=7680, description="Width in pixels.")] = 1080
    height_px: Annotated[int, Meta(ge=480, le=7680, description="Height in pixels.")] = 1920
    diagonal_inches: Annotated[
        float, Meta(ge=7, le=100, description="Visible diagonal in inches. Sizes of text and keys follow from it.")
    ] = 27.0
    full_screen: Annotated[bool, Meta(description="Cover the whole screen.")] = False
    bottom_edge_mm: Annotated[
        float,
        Meta(ge=200, le=950, description="From the floor to the lower edge of the visible screen, in millimetres."),
    ] = 850.0
    reach_mm: Annotated[
        float,
        Meta(
            ge=1200,
            le=1400,
            description="From the floor to the highest point that a person in a wheelchair reaches, in millimetres. "
            "When a visitor asks for it, everything that can be touched stands below.",
        ),
    ] = 1220.0


class HubSection(Section, frozen=True):
    """The city hub that answers this kiosk."""

    embedded: Annotated[
        bool, Meta(description="Start a hub of its own on this machine. For trials and development.")
    ] = True
    url: Annotated[str, Meta(description="Address of the hub, `https://host[:port]`. Not used with `embedded`.")] = ""
    token_file: Annotated[str, Meta(description="File that holds this kiosk's token. Not used with `embedded`.")] = ""
    ca_file: Annotated[
        str, Meta(description="PEM file of the authority that signed the hub's certificate; empty: the system's.")
    ] = ""
    deadline_seconds: Annotated[
        float, Meta(ge=2, le=60, description="The longest that a person waits for one answer of the hub.")
    ] = 20.0


class PrinterSection(Section, frozen=True):
    """The receipt printer."""

    driver: Annotated[
        PrinterDriver,
        Meta(
            description="`network` is raw printing over TCP, `file` a kernel device such as `/dev/usb/lp0`, "
            "`cups` a raw queue, which can only say that the receipt was sent."
        ),
    ] = PrinterDriver.VIRTUAL
    host: Annotated[str, Meta(description="Address of a network printer.")] = ""
    port: Annotated[int, Meta(ge=1, le=65535, description="Port of a network printer.")] = 9100
    device: Annotated[str, Meta(description="Device file of a serial or `file` printer; best a name of udev's.")] = ""
    baud: Annotated[int, Meta(ge=1200, le=921600, description="Speed of a serial printer, bits per second.")] = 115200
    flow: Annotated[FlowControl, Meta(description="Flow control of a serial printer.")] = FlowControl.RTS_CTS
    usb: Annotated[
        str,
        Meta(
            pattern=r"^([0-9a-fA-F]{4}:[0-9a-fA-F]{4}(:[^:\s]+)?)?$",
            description="A USB printer as `vendor:product` or `vendor:product:serial`, hexadecimal; "
            "empty: the only one of the printer class.",
        ),
    ] = ""
    queue: Annotated[str, Meta(description="Name of a CUPS queue.")] = ""
    profile: Annotated[
        str, Meta(description="Model, by its name in `hardware/printer/profiles.toml`; empty: any 80 mm printer.")
    ] = ""
    collect_seconds: Annotated[
        float, Meta(ge=5, le=600, description="How long a receipt may hang in a presenter before it is taken back.")
    ] = 60.0


class CardReaderSection(Section, frozen=True):
    """The smart-card readers: any number, for cards with contacts and without."""

    driver: Annotated[CardReaderDriver, Meta(description="`pcsc` is any reader that pcscd knows.")] = (
        CardReaderDriver.VIRTUAL
    )
    reader: Annotated[
        str, Meta(description="Regular expression that a reader's name must match to be used; empty: every reader.")
    ] = ""
    profiles: Annotated[tuple[str, ...], Meta(description="Card profiles tried in this order, by name.")] = (
        SIMULATED_CARD,
    )
    csca_dir: Annotated[
        str,
        Meta(description="Directory of the countries' certificates (CSCA) that passports are checked against."),
    ] = ""


class ScannerSection(Section, frozen=True):
    """The scanner for QR codes and barcodes."""

    driver: Annotated[ScannerDriver, Meta(description="`wedge` is a scanner that types like a keyboard.")] = (
        ScannerDriver.VIRTUAL
    )
    device: Annotated[str, Meta(description="Device file of a serial scanner; best a name of udev's.")] = ""
    baud: Annotated[int, Meta(ge=1200, le=921600, description="Speed of a serial scanner, bits per second.")] = 9600


class MaintenanceSection(Section, frozen=True):
    """Self-tests."""

    night_selftest: Annotated[
        str,
        Meta(
            pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$",
            description="Local time, `HH:MM`, of the daily self-test; it waits until nobody is there. Empty: none.",
        ),
    ] = "03:30"
    history_days: Annotated[int, Meta(ge=1, le=3650, description="How long results of self-tests are kept.")] = 90


class SessionSection(Section, frozen=True):
    """When a silent visit ends. The warning comes when the idle time is over and then counts down."""

    idle_seconds: Annotated[float, Meta(ge=30, le=300, description="Silence before the warning.")] = 120.0
    idle_seconds_personal: Annotated[
        float, Meta(ge=30, le=300, description="The same where personal data stands on the screen.")
    ] = 60.0
    warning_seconds: Annotated[
        float, Meta(ge=20, le=120, description="Length of the warning; WCAG 2.2.1 asks for at least 20.")
    ] = 30.0


class HelpSection(Section, frozen=True):
    """Where people find a person when nobody comes to the kiosk."""

    counter: Annotated[
        LocalText, Meta(description="The nearest counter with people, in a few words, as the help says it.")
    ] = LocalText(fa="میز خدمت", en="The service desk", ar="مكتب الخدمة", ur="سروس ڈیسک", az="Xidmət masası")
    phone: Annotated[str, Meta(pattern=r"^[0-9+ ]{3,20}$", description="The number to telephone.")] = "137"


class ServiceSection(Section, frozen=True):
    """What services need to know of the place. The defaults are Mashhad."""

    latitude: Annotated[float, Meta(ge=-60, le=60, description="Degrees north, for prayer times.")] = 36.288
    longitude: Annotated[float, Meta(ge=-180, le=180, description="Degrees east, for prayer times.")] = 59.616


class PacksSection(Section, frozen=True):
    """Services of partners, in signed packs. `[packs.partners.NAME]` grants each partner what its packs may do."""

    folder: Annotated[str, Meta(description="Folder of the packs; `~` is the user's home. Empty: there are none.")] = ""
    partners: Annotated[
        dict[str, Partner],
        Meta(description="The partners that are trusted, by a name of your choice; see [partners](partners.md)."),
    ] = field(default_factory=dict)

    @property
    def folder_path(self) -> Path | None:
        """`folder` with `~` resolved; None when there is none."""
        return Path(self.folder).expanduser() if self.folder else None


class Config(Section, frozen=True):
    """The whole configuration."""

    kiosk: KioskSection = field(default_factory=KioskSection)
    screen: ScreenSection = field(default_factory=ScreenSection)
    hub: HubSection = field(default_factory=HubSection)
    printer: PrinterSection = field(default_factory=PrinterSection)
    card_reader: CardReaderSection = field(default_factory=CardReaderSection)
    scanner: ScannerSection = field(default_factory=ScannerSection)
    keys: KeysSection = field(default_factory=KeysSection)
    speech: SpeechSection = field(default_factory=SpeechSection)
    session: SessionSection = field(default_factory=SessionSection)
    help: HelpSection = field(default_factory=HelpSection)
    service: ServiceSection = field(default_factory=ServiceSection)
    maintenance: MaintenanceSection = field(default_factory=MaintenanceSection)
    packs: PacksSection = field(default_factory=PacksSection)
