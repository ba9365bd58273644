"""The application core: what a kiosk does, without Qt and without drivers."""

VERSION = "0.1.0"
"""That of pyproject.toml; the kiosk also runs from a checkout that is not installed."""
