"""The whole visit without touching the glass: tactile pads, switches, keyboards."""
