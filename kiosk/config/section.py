"""What every table of the configuration is."""

from __future__ import annotations

import msgspec


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of the file."""
