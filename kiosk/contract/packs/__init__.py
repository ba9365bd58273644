"""Service packs: services of partners, as signed data. What a pack is, who may offer it, and what was revoked."""
