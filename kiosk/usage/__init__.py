"""What this kiosk is used for most: counts of services by day, and nothing about anybody."""

from kiosk.usage.usage import Usage, open_usage

__all__ = ["Usage", "open_usage"]
