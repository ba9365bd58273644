"""The screen in spoken words."""
