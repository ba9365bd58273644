"""What the command line does without starting the kiosk. Each command returns its exit code."""
