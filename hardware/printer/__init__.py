"""Receipt printers: contract (base), ESC/POS driver, transports, profiles, and a virtual printer."""
