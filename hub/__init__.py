"""The city hub: the reference backend that kiosks call. `docs/backend-api.md` describes its interface."""
