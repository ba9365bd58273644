"""PC/SC through pyscard. The only file that imports it; `PcscReader` works above these calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from smartcard import scard as pyscard

from hardware.smartcard.winscard import PcscError, Result, SlotReport

scard: Any = pyscard
"""Untyped; each method below names the type that it gets."""


class PyscardCalls:
    """PC/SC through pyscard's flat functions."""

    def establish(self) -> int:
        """See PcscCalls."""
        return int(_checked(scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)))

    def release(self, context: int) -> None:
        """See PcscCalls."""
        _checked((scard.SCardReleaseContext(context),))

    def list_readers(self, context: int) -> list[str]:
        """See PcscCalls."""
        try:
            return list(_checked(scard.SCardListReaders(context, [])))
        except PcscError as error:
            if error.result == Result.NO_READERS_AVAILABLE:
                return []
            raise

    def status_change(self, context: int, timeout_ms: int, known: Sequence[tuple[str, int]]) -> list[SlotReport]:
        """See PcscCalls."""
        reports = _checked(scard.SCardGetStatusChange(context, timeout_ms, list(known)))
        return [SlotReport(name, state & 0xFFFFFFFF, bytes(atr)) for name, state, atr in reports]

    def cancel(self, context: int) -> None:
        """See PcscCalls."""
        _checked((scard.SCardCancel(context),))

    def connect(self, context: int, reader: str) -> tuple[int, int]:
        """See PcscCalls."""
        protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        result, card, protocol = scard.SCardConnect(context, reader, scard.SCARD_SHARE_SHARED, protocols)
        _checked((result,))
        return card, protocol

    def begin_transaction(self, card: int) -> None:
        """See PcscCalls."""
        _checked((scard.SCardBeginTransaction(card),))

    def end_transaction(self, card: int) -> None:
        """See PcscCalls."""
        _checked((scard.SCardEndTransaction(card, scard.SCARD_LEAVE_CARD),))

    def transmit(self, card: int, protocol: int, apdu: bytes) -> bytes:
        """See PcscCalls."""
        pci = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1
        return bytes(_checked(scard.SCardTransmit(card, pci, list(apdu))))

    def disconnect(self, card: int) -> None:
        """See PcscCalls."""
        _checked((scard.SCardDisconnect(card, scard.SCARD_UNPOWER_CARD),))


def _checked(answer: Sequence[Any]) -> Any:
    """The value after the result code, or PcscError. Result codes are signed on Windows: masked."""
    result = answer[0] & 0xFFFFFFFF
    if result != scard.SCARD_S_SUCCESS:
        raise PcscError(result)
    return answer[1] if len(answer) > 1 else None
