"""Electronic passports (ICAO Doc 9303): access, secure messaging, data groups, and whether they are genuine."""
