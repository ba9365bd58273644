"""How a source text becomes the reader's language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

#: The one translation context of this package.
CONTEXT = "Wording"

#: From an English source text of this package to the reader's language.
Say = Callable[[str], str]


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802 - the name that pyside6-lupdate looks for
    """Mark a literal for pyside6-lupdate and return it unchanged (Qt's own is typed `object`)."""
    return source


def on_screen(source: str) -> str:
    """The text in the language of the screen, by the installed translator."""
    return QCoreApplication.translate(CONTEXT, source)
