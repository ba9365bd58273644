"""The services of partners in the catalogue of this kiosk, and their withdrawal while it runs.

Where no packs are configured, nothing of theirs is imported: the first picture waits for this module.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import structlog

from kiosk.catalogue.load import Catalogue, load_catalogue
from kiosk.config.model import Config
from kiosk.contract.catalogue import COMPILED_FILE
from kiosk.contract.service import ServiceDefinition
from kiosk.places import CATALOGUE

if TYPE_CHECKING:
    from kiosk.contract.packs.load import Pack
    from kiosk.contract.packs.revocations import Revocations

_log = structlog.get_logger(__name__)

#: In the data directory: the last list of the hub, with its signature.
KEPT_FILE = "revoked-packs.json"


class PacksOnOffer:
    """The services of accepted packs among `services`, which it changes: one that goes is switched off there.

    So it keeps its name, for the cases and receipts that there are. Lives on the event loop.
    """

    def __init__(self, services: dict[str, ServiceDefinition], packs: Iterable[Pack]) -> None:
        self._services = services
        self._packs = tuple(packs)
        services.update({pack.info.id: pack.service for pack in self._packs})

    def judge(self, revocations: Revocations | None, today: date) -> bool:
        """Offer what may be offered now, and tell whether that changed.

        None: nobody knows what was taken back, so nothing is offered.
        """
        before = [self._services[pack.info.id] for pack in self._packs]
        for pack in self._packs:
            gone = revocations is None or revocations.revokes(pack.info) or pack.info.expires < today
            service = msgspec.structs.replace(pack.service, switched_off=gone or pack.service.switched_off)
            self._services[pack.info.id] = service
        return before != [self._services[pack.info.id] for pack in self._packs]


def catalogue_of(config: Config, today: date, *, compiled: bool = False) -> tuple[Catalogue, PacksOnOffer]:
    """The city's services and those of partners that may be offered today, by the list that was kept last.

    `compiled` takes the city's from the compiled file of the data directory, and keeps them there. CatalogueError when
    one of the city's cannot be used; a pack that is refused is logged with every reason.
    """
    data, folder = config.kiosk.data_path, config.packs.folder_path
    city = load_catalogue(CATALOGUE, data / COMPILED_FILE if compiled else None)
    services = dict(city.services)
    offer = PacksOnOffer(services, _accepted(folder, config, city, today) if folder else ())
    if folder:
        offer.judge(kept(data), today)
    return Catalogue(services, city.names), offer


def kept(data: Path) -> Revocations | None:
    """What the list said that was kept last; None when there is one that cannot be believed."""
    from kiosk.contract.packs.revocations import Revocations, SignedRevocations, verify_list
    from kiosk.receipt_key import KEY_FILE, read_key

    key = read_key(data / KEY_FILE)
    try:
        signed = msgspec.json.decode((data / KEPT_FILE).read_bytes(), type=SignedRevocations)
    except FileNotFoundError:
        return Revocations()
    except (OSError, msgspec.DecodeError):
        signed = None
    found = verify_list(signed, key) if signed is not None and key is not None else None
    if found is None:
        _log.error("the list of revoked packs cannot be believed: no pack is offered before the hub answers")
    return found


def _accepted(folder: Path, config: Config, city: Catalogue, today: date) -> tuple[Pack, ...]:
    from kiosk.contract.packs.load import fill, surroundings

    shelf = fill(folder, surroundings(CATALOGUE, city.names, city.services), config.packs.partners, today)
    for refused in shelf.refused:
        _log.warning("pack refused; see: kiosk services packs", pack=refused.path.name, reasons=refused.reasons)
    return shelf.accepted
