"""Code scanners: contract (base), keyboard wedge, and a virtual scanner."""
