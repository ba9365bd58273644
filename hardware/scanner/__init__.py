"""Code scanners: contract (base), keyboard wedge, serial line, none at all, and a virtual scanner."""
