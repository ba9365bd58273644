"""What a kiosk brings along when no city is connected: a hub of its own, and a line to it that can be cut."""
