"""Databases and keys in the data directory."""
