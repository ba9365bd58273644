"""The control socket: while a kiosk runs, tools talk to it and never fight it for a device."""
