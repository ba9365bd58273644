"""Durable store-and-forward of submissions."""

from kiosk.outbox.courier import Courier
from kiosk.outbox.outbox import Outbox, Queued
from kiosk.outbox.store import OutboxRow, OutboxState, OutboxStore

__all__ = ["Courier", "Outbox", "OutboxRow", "OutboxState", "OutboxStore", "Queued"]
