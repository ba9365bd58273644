"""One visit played by the program itself: for a machine without a display, for pictures, for a first look."""
