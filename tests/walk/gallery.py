"""The picture of the gallery: every control in every state, in Persian and English and in four contrasts.

python -m tests.walk.gallery docs/pictures/gallery.png
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.contract.language import Language
from kiosk.session.comfort import Contrast
from ui.application import QML, create_application
from ui.translation import Translator

GALLERY = QML.parent / "devtools" / "Gallery.qml"
_PANES = ((Language.FA, Contrast.STANDARD), (Language.EN, Contrast.STRONG), (Language.FA, Contrast.BLACK_ON_WHITE),
          (Language.EN, Contrast.WHITE_ON_BLACK))  # fmt: skip
_WIDTH, _DENSITY = 1500, 3.2
_SHOWN = 750  # pixels across of each of them in the picture


@contextmanager
def shown(language: Language, contrast: Contrast) -> Iterator[QQuickView]:
    """A window with the gallery: one thing is pressed for each that is called so, and one has the focus."""
    translator = Translator()
    translator.install(language)
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    theme = view.engine().singletonInstance("Pishkhan", "Theme")
    assert isinstance(theme, QObject)
    wanted: dict[str, object] = {
        "language": str(language),
        "rightToLeft": language.is_right_to_left,
        "pixelsPerMillimetre": _DENSITY,
        "palette": str(contrast),
        "reducedMotion": True,
    }
    for name, value in wanted.items():
        theme.setProperty(name, value)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(GALLERY)))
    view.resize(_WIDTH, 200)
    view.show()
    QGuiApplication.processEvents()
    view.resize(_WIDTH, int(view.rootObject().implicitHeight()))
    view.grabWindow()
    _press(view)
    yield view
    view.close()
    view.deleteLater()
    translator.remove()


def _press(view: QQuickView) -> None:
    device = QTest.createTouchDevice()
    event = QTest.touchEvent(view, device)
    finger = 0
    for item in _named(view.rootObject(), {"pressed", "focused"}):
        if item.objectName() == "focused":
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        else:
            event.press(finger, item.mapToScene(item.boundingRect().center()).toPoint(), view)
            finger += 1
    event.commit()
    QGuiApplication.processEvents()


def _named(item: QQuickItem, names: set[str]) -> Iterator[QQuickItem]:
    if item.objectName() in names:
        yield item
    for child in item.childItems():
        yield from _named(child, names)


def draw(panes: Sequence[tuple[Language, Contrast]] = _PANES) -> QImage:
    """The galleries beside each other."""
    pictures = []
    for language, contrast in panes:
        with shown(language, contrast) as view:
            picture = view.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        pictures.append(picture.scaledToWidth(_SHOWN, Qt.TransformationMode.SmoothTransformation))
    whole = QImage(_SHOWN * len(pictures), max(p.height() for p in pictures), QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    for place, picture in enumerate(pictures):
        painter.drawImage(place * _SHOWN, 0, picture)
    painter.end()
    return whole


def main(arguments: Sequence[str]) -> int:
    """Write the picture."""
    application = create_application()
    file = Path(arguments[0])
    saved = draw().save(str(file))
    del application
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
