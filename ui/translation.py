"""The language of the screen, and words in a language that is not the screen's.

`translations/pishkhan_<language>.ts` are the sources; `make translations` compiles them into `build/translations/`.
`translations/complete.toml` lists the languages whose translation is complete.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.contract.language import Language
from kiosk.printing.document import Label
from ui import formatting, wording
from ui.wording.source import CONTEXT, Say

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
COMPILED = ROOT / "build" / "translations"


class TranslationError(Exception):
    """A translation that was promised cannot be loaded; the message names the file."""


def complete_languages(sources: Path = SOURCES) -> tuple[Language, ...]:
    """The languages that are completely translated, in the order of the list."""
    listed = tomllib.loads((sources / "complete.toml").read_text(encoding="utf-8"))
    return tuple(Language(code) for code in listed["complete"])


class Translator:
    """Loads each language once. One that is not declared complete falls back to English, sentence by sentence."""

    def __init__(self, compiled: Path = COMPILED, complete: tuple[Language, ...] | None = None) -> None:
        """TranslationError when a language that is declared complete has no compiled file."""
        self._compiled = compiled
        self._complete = complete_languages() if complete is None else complete
        self._loaded = {language: self._load(language) for language in Language}
        self._installed: QTranslator | None = None

    @property
    def complete(self) -> tuple[Language, ...]:
        """The languages that a visitor may choose for the whole screen."""
        return self._complete

    def install(self, language: Language) -> None:
        """Give the screen this language: texts, direction, default locale. Call `engine.retranslate()` after it."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        self._installed = self._loaded[language]
        if self._installed is not None:
            QCoreApplication.installTranslator(self._installed)
            # The first call looks in Python for an override and remembers that there is none. Had the QML loader's
            # thread to make it, it would wait for the interpreter, which waits in QML for that thread.
            QCoreApplication.translate(CONTEXT, CONTEXT)
        right_to_left = language.is_right_to_left
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        QLocale.setDefault(formatting.locale(language))

    def remove(self) -> None:
        """Leave the screen in the language of the sources. Safe to call twice."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

    def say_in(self, language: Language) -> Say:
        """What turns a source of `ui.wording` into `language`, whatever language the screen has."""
        translator = self._loaded[language]

        def say(source: str) -> str:
            translated = translator.translate(CONTEXT, source) if translator else ""
            return translated or source

        return say

    def paper_label(self, label: Label, language: Language) -> str:
        """A label's words in the language of a paper: the `labels` of `ui.paper.render`."""
        return wording.label(label, self.say_in(language))

    def _load(self, language: Language) -> QTranslator | None:
        path = self._compiled / f"pishkhan_{language.value}.qm"
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            return translator
        if language in self._complete:
            raise TranslationError(f"{path.name} is missing or damaged; run `make translations`")
        return None
