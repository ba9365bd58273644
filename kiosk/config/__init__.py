"""The configuration: one TOML file, every key typed, documented, with a default."""
