"""What the public pages say, in the five languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from kiosk.contract.language import Language, LocalText

_FILE = Path(__file__).parent / "words.yaml"

#: Each language by its own name, in the order in which pages offer them.
NAMES = {
    Language.FA: "فارسی",
    Language.AR: "العربية",
    Language.UR: "اردو",
    Language.AZ: "Azərbaycanca",
    Language.EN: "English",
}


def say(key: str, language: Language, **values: object) -> str:
    """The words called `key`."""
    return words()[key].to(language).format(**values)


@cache
def words() -> dict[str, LocalText]:
    """All texts of the public pages."""
    return msgspec.yaml.decode(_FILE.read_bytes(), type=dict[str, LocalText])


def preferred(accept: str) -> Language:
    """The language of an `Accept-Language` header (RFC 9110) that suits best; Persian when none does."""
    found: list[tuple[float, int, Language]] = []
    for place, part in enumerate(accept.split(",")[:20]):
        tag, _, rest = part.strip().partition(";")
        code = tag.strip().lower().partition("-")[0]
        if code in set(Language):
            found.append((-_quality(rest), place, Language(code)))
    wanted = [entry for entry in sorted(found) if entry[0] < 0]
    return wanted[0][2] if wanted else Language.FA


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
