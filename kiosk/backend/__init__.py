"""The one HTTP client of the city hub, and what its failures mean."""
