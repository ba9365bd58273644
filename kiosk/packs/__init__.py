"""Packs of partners on this kiosk: which stand in its catalogue, and when they have to go."""
