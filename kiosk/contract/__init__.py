"""What crosses the wire or the disk, shared by kiosk and hub. Imports nothing else of ours."""
