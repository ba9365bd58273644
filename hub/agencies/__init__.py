"""Agencies that are joined by their own systems: what they are told, and what they answer."""
