"""The choice of language, each in its own script."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui.fonts import families
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES = {
    Language.FA: ("فارسی", "برای ادامه به فارسی لمس کنید"),
    Language.AR: ("العربية", "المس للمتابعة بالعربية"),
    Language.UR: ("اردو", "اردو میں جاری رکھنے کے لیے چھوئیں"),
    Language.AZ: ("Azərbaycanca", "Azərbaycan dilində davam etmək üçün toxunun"),
    Language.EN: ("English", "Touch to continue in English"),
}
_HEADINGS = {
    Language.FA: "زبان خود را انتخاب کنید",
    Language.AR: "اختر لغتك",
    Language.UR: "اپنی زبان منتخب کریں",
    Language.AZ: "Dilinizi seçin",
    Language.EN: "Choose your language",
}


_EASIER = {
    Language.FA: ("نوشتهٔ درشت‌تر، دکمه‌های دم دست", "آسان‌تر"),
    Language.AR: ("كلمات أكبر وأزرار في المتناول", "أسهل"),
    Language.UR: ("بڑے حروف اور ہاتھ کی پہنچ میں بٹن", "آسان تر"),
    Language.AZ: ("İri yazı, əl çatan düymələr", "Rahat"),
    Language.EN: ("Larger words, buttons within reach", "Easier"),
}


def names(languages: Iterable[Language]) -> list[dict[str, str]]:
    """What each language calls itself: code, name, family."""
    return [{"code": str(one), "name": _NAMES[one][0], "family": families(one)[0]} for one in languages]


def calls(languages: Iterable[Language]) -> list[dict[str, str]]:
    """That the screen can be made easier, in each language: text, brief (one word of it), family."""
    return [{"text": _EASIER[one][0], "brief": _EASIER[one][1], "family": families(one)[0]} for one in languages]


@dataclass(frozen=True)
class LanguageView:
    """The languages that this kiosk speaks completely, and the one it speaks now."""

    offered: tuple[Language, ...]
    chosen: Language | None  # None before the first choice of a visit


@QmlElement
class LanguageViewModel(ScreenViewModel):
    """What `LanguageScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> LanguageView:
        """Everything the screen shows."""
        chosen = state.language if state.language_asked_from is not None else None
        return LanguageView(self.context.session.rules.languages, chosen)

    @Property(list, notify=viewChanged)
    def languages(self) -> list[dict[str, object]]:
        """The choices: code, name, hint, family, rightToLeft, chosen."""
        return [
            {
                "code": str(language),
                "name": _NAMES[language][0],
                "hint": _NAMES[language][1],
                "family": families(language)[0],
                "rightToLeft": language.is_right_to_left,
                "chosen": language is self.view.chosen,
            }
            for language in self.view.offered
        ]

    @Property(list, notify=viewChanged)
    def headings(self) -> list[dict[str, object]]:
        """The question in every language offered: text, family."""
        return [{"text": _HEADINGS[language], "family": families(language)[0]} for language in self.view.offered]

    @Property(list, notify=viewChanged)
    def calls(self) -> list[dict[str, str]]:
        """That the screen can be made easier, in every language offered: text, brief, family."""
        return calls(self.view.offered)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak the language with this ISO 639-1 code from now on."""
        self.context.session.dispatch(actions.ChooseLanguage(Language(code)))
