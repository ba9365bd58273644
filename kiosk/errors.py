"""What the core may raise. Expected outcomes are values; these stop a command or the start.

KioskError
├── ConfigError            the configuration file cannot be used
├── CatalogueError         a service definition cannot be used
├── AlreadyRunningError    another kiosk uses the same data directory
├── KioskSilentError       a kiosk runs, or should, and does not answer tools
└── StoreError             a database or key file of ours cannot be used
"""

from __future__ import annotations


class KioskError(Exception):
    """Root of everything the core raises on purpose. Its text is for staff, in English."""


class ConfigError(KioskError):
    """The configuration cannot be used. The text has file, line, key and what was expected, one fault a line."""


class CatalogueError(KioskError):
    """A service definition cannot be used. The text has file and key path, one fault a line."""


class AlreadyRunningError(KioskError):
    """Another kiosk process uses the same data directory."""


class KioskSilentError(KioskError):
    """The kiosk that a tool wants to ask cannot be reached, or does not answer."""


class StoreError(KioskError):
    """A database or key file of ours is of another version, unreadable, or readable by others."""
