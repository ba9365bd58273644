"""What is left of a visit: in files, and in the objects behind the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent

from tests.support.visitor import Visitor

#: Every text in every property of every object that can be reached from one, view models included.
_WALKER = """
import QtQml
QtObject {
    function texts(start) {
        const found = [], seen = new Set(), waiting = [start]
        while (waiting.length > 0) {
            const object = waiting.pop()
            if (seen.has(object))
                continue
            seen.add(object)
            for (const name in object) {
                let value
                try { value = object[name] } catch (error) { continue }
                if (typeof value === "string")
                    found.push(value)
                else if (Array.isArray(value) && !value.some(part => part?.objectName !== undefined))
                    found.push(JSON.stringify(value))
                else if (value !== null && typeof value === "object" && value.objectName !== undefined)
                    waiting.push(value)
                else if (value !== null && typeof value === "object" && value.length !== undefined)
                    for (let index = 0; index < value.length; index++)
                        if (value[index] !== null && typeof value[index] === "object")
                            waiting.push(value[index])
            }
        }
        return JSON.stringify(found)
    }
}
"""


def texts_behind(visitor: Visitor) -> str:
    """All texts that the scene and its view models hold, seen or not."""
    component = QQmlComponent(visitor.engine)
    component.setData(_WALKER.encode(), QUrl("walker.qml"))
    walker = component.create()
    assert walker is not None, component.errors()
    window = visitor.kiosk.window.window
    return str(QMetaObject.invokeMethod(walker, "texts", Q_RETURN_ARG("QVariant"), Q_ARG("QVariant", window)))


def files_with(folder: Path, words: str) -> list[str]:
    """The files below `folder` that hold `words` in plain text."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return sorted(str(file.relative_to(folder)) for file in files if words.encode() in file.read_bytes())
