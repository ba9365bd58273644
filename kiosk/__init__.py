"""The application core: what a kiosk does, without Qt and without drivers."""
