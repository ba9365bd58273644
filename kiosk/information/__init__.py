"""What information services show without the hub."""
