"""Device drivers. Nothing here knows the kiosk, the screens or Qt; it could be published alone."""
