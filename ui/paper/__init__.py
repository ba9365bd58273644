"""The second surface: a PaperDocument becomes a 1-bit picture by Qt's text layout.

Code pages of receipt printers cannot shape Persian, Arabic or Urdu, so every paper is printed as a picture. `render`
needs a QGuiApplication and `ui.fonts.register()`, touches no QObject, and may run in a worker thread.
"""

from ui.paper.page import render
from ui.paper.pdf import save_pdf
from ui.paper.qr import QrTooLargeError
from ui.paper.raster import PaperRaster, load_png, save_png
from ui.paper.sheet import LabelWording

__all__ = ["LabelWording", "PaperRaster", "QrTooLargeError", "load_png", "render", "save_pdf", "save_png"]
