"""Issuers are made once: their keys take time."""

from __future__ import annotations

import pytest

from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer


@pytest.fixture(scope="session")
def issuer() -> VirtualIssuer:
    return VirtualIssuer()
