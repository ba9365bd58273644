"""The floor for start, memory and touch: a bare Qt Quick window with as many tiles as the home screen, no more."""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

_QML = b"""
import QtQuick
Window {
    width: 1080; height: 1920; visible: true
    Grid {
        columns: 2; spacing: 20; anchors.fill: parent; anchors.margins: 40
        Repeater {
            model: 12
            Rectangle {
                required property int index
                objectName: "tile"
                width: 480; height: 240; color: tap.pressed ? "lightgray" : "white"; border.color: "gray"
                Text { anchors.centerIn: parent; text: "Service " + parent.index; font.pixelSize: 40 }
                TapHandler { id: tap; gesturePolicy: TapHandler.ReleaseWithinBounds }
            }
        }
    }
}
"""


def open_bare(engine: QQmlApplicationEngine) -> QQuickWindow:
    """The window, shown. The engine must live as long."""
    engine.loadData(QByteArray(_QML), QUrl("bare.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return window


def main() -> int:
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    window = open_bare(engine)
    shown = False

    def first_frame() -> None:
        nonlocal shown
        if not shown:
            shown = True
            sys.stderr.write('{"event": "first frame"}\n')
            sys.stderr.flush()

    window.frameSwapped.connect(first_frame)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
