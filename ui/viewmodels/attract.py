"""The screen that waits for somebody. It says the same in every language of the kiosk, and never moves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language, LocalText
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui.fonts import families
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.language import calls as comfort_calls

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WELCOME = LocalText(
    fa="خدمات شهرداری و زائران، همین‌جا و بی‌نوبت",
    en="City and pilgrim services, right here",
    ar="خدمات البلدية والزائرين، هنا مباشرةً",
    ur="بلدیہ اور زائرین کی خدمات، یہیں پر",
    az="Bələdiyyə və zəvvar xidmətləri, elə burada",
)
_TOUCH = LocalText(
    fa="برای شروع لمس کنید",
    en="Touch to begin",
    ar="المس الشاشة للبدء",
    ur="شروع کرنے کے لیے چھوئیں",
    az="Başlamaq üçün toxunun",
)
_NO_PAPER = LocalText(fa="اکنون رسید کاغذی چاپ نمی‌شود", en="No paper receipts now")
_NO_CARDS = LocalText(fa="اکنون کارت خوانده نمی‌شود", en="Cards cannot be read now")
_OFFERS = (
    ("document", LocalText(fa="ثبت درخواست و پروانه", en="Requests and permits")),
    ("money", LocalText(fa="پرداخت عوارض", en="Paying levies")),
    ("search", LocalText(fa="پیگیری پرونده", en="Following a case")),
    ("pilgrim", LocalText(fa="خدمات زائران", en="Help for pilgrims")),
)


@dataclass(frozen=True)
class AttractView:
    """Each line in its own language."""

    languages: tuple[Language, ...]
    limits: tuple[LocalText, ...] = ()  # what does not work on this kiosk now


@QmlElement
class AttractViewModel(ScreenViewModel):
    """What `AttractScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> AttractView:
        """The screen does not depend on the visit: there is none."""
        devices = self.context.devices.value
        limits = [_NO_PAPER] if devices.warns_of_no_paper else []
        if devices.reader_lost:
            limits.append(_NO_CARDS)
        return AttractView(self.context.session.rules.languages, tuple(limits))

    @Property(list, notify=viewChanged)
    def greetings(self) -> list[dict[str, object]]:
        """One line for each language: text, touch, family, rightToLeft."""
        return [
            {
                "text": _WELCOME.to(language),
                "touch": _TOUCH.to(language),
                "family": families(language)[0],
                "rightToLeft": language.is_right_to_left,
            }
            for language in self.view.languages
        ]

    @Property(list, notify=viewChanged)
    def calls(self) -> list[dict[str, str]]:
        """That the screen can be made easier, in each language: text, brief, family."""
        return comfort_calls(self.view.languages)

    @Property(list, notify=viewChanged)
    def hints(self) -> list[dict[str, str]]:
        """What does not work now, in Persian and in English: text, family. The screens behind it say the rest."""
        return [
            {"text": " · ".join(limit.to(language) for limit in self.view.limits), "family": families(language)[0]}
            for language in (Language.FA, Language.EN)
            if self.view.limits
        ]

    @Property(list, constant=True)
    def offers(self) -> list[dict[str, str]]:
        """What can be done here: icon, text in Persian, english."""
        return [{"icon": icon, "text": text.fa, "english": text.en} for icon, text in _OFFERS]

    @Property(str, constant=True)
    def city(self) -> str:
        """Whose kiosk it is, in Persian."""
        return self.context.city.fa

    @Property(str, constant=True)
    def cityEnglish(self) -> str:
        """Whose kiosk it is, in English."""
        return self.context.city.en

    @Slot()
    def start(self) -> None:
        """Somebody touched the screen."""
        self.context.session.dispatch(actions.Start())
