"""Every screen in every look: measured as a finger, an eye and an ear would, and drawn as contact sheets.

`make walk` measures the whole matrix, `make pictures` draws it into `build/pictures`, and the tests take a part that
covers it. Nothing here is used by a running kiosk.
"""
