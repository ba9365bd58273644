"""Smart-card readers: contract (base), APDU layer, PC/SC driver, card profiles, and a virtual reader."""
