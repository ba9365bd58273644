"""The configuration: one TOML file, every key typed, documented, with a default."""

from kiosk.config.edit import set_value
from kiosk.config.load import load, parse, schema
from kiosk.config.model import Config

__all__ = ["Config", "load", "parse", "schema", "set_value"]
