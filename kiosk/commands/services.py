"""`kiosk services list|check`."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

import msgspec

from kiosk.catalogue.load import load_catalogue
from kiosk.commands.output import Exit, write_json, write_line, write_rows
from kiosk.contract.authoring import total_days
from kiosk.contract.packs.load import is_pack
from kiosk.contract.service import ServiceDefinition
from kiosk.places import CATALOGUE


def show(given: Namespace) -> int:
    """Every service of the catalogue, in the order of its group's numbers."""
    services = sorted(load_catalogue(CATALOGUE).services.values(), key=lambda s: (s.group, s.number, s.id))
    if given.json:
        write_json([_whole(service) for service in services])
    else:
        write_rows([_short(service) for service in services], as_json=False)
    return Exit.OK


def check(given: Namespace) -> int:
    """Whether every definition, or a partner's pack, can be used; the faults go to stderr."""
    if given.folder is not None and is_pack(given.folder):
        from kiosk.commands.packs import check as check_pack

        return check_pack(given.folder, given.config)
    catalogue = load_catalogue(given.folder or CATALOGUE)
    write_line(f"{len(catalogue.services)} services are good")
    return Exit.OK


def _short(service: ServiceDefinition) -> dict[str, Any]:
    return {
        "id": service.id,
        "group": service.group.value,
        "category": service.category,
        "offline": service.offline.value,
        "offered": "no" if service.switched_off else "yes",
        "title_en": service.title.en,
        "title_fa": service.title.fa,
    }


def _whole(service: ServiceDefinition) -> dict[str, Any]:
    return {
        "id": service.id,
        "group": service.group.value,
        "number": service.number,
        "category": service.category,
        "title": msgspec.structs.asdict(service.title),
        "department": service.department,
        "flow": service.flow.value,
        "identification": [way.value for way in service.identification],
        "fields": [field.name for field in service.fields],
        "fee": service.fee.value,
        "working_days": total_days(service.stages),
        "promise": service.promise.value,
        "outputs": [output.value for output in service.outputs],
        "offline": service.offline.value,
        "calls_staff": service.calls_staff,
        "switched_off": service.switched_off,
    }
