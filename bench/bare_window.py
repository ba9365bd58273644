"""The floor for start and memory: a bare Qt Quick window with as many tiles as the home screen, and nothing else."""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

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
                width: 480; height: 240; color: "white"; border.color: "gray"
                Text { anchors.centerIn: parent; text: "Service " + parent.index; font.pixelSize: 40 }
                TapHandler {}
            }
        }
    }
}
"""


def main() -> int:
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(QByteArray(_QML), QUrl("bare.qml"))
    window = engine.rootObjects()[0]
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
