"""The services this kiosk offers, read from a folder of definitions."""

from kiosk.catalogue.load import Catalogue, load_catalogue

__all__ = ["Catalogue", "load_catalogue"]
