"""Which of the readers that the card service knows are the kiosk's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hardware.smartcard.interface import is_security_module

SIMULATED_READER = "Virtual PCD"
"""How vsmartcard's vpcd names its readers."""


def choose_readers(pattern: str, names: Sequence[str]) -> list[str]:
    """Every name in which the regular expression `pattern` is found, in the given order.

    Without a pattern it is every real reader, and simulated ones only where there is no real one. The slot for an
    operator's security module is none of them, unless the pattern itself says SAM.
    """
    if "SAM" not in pattern.upper():
        names = [name for name in names if not is_security_module(name)]
    if pattern:
        return [name for name in names if re.search(pattern, name)]
    return [name for name in names if SIMULATED_READER not in name] or list(names)
