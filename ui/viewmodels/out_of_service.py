"""The kiosk is closed. Nothing can be done here now, and that is said plainly in every language it speaks."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.contract.language import LocalText
from kiosk.session.state import SessionState
from ui.fonts import families
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_CLOSED = LocalText(
    fa="این کیوسک موقتاً کار نمی‌کند. لطفاً از کیوسک دیگری استفاده کنید یا به میز خدمت بروید.",
    en="This kiosk is out of service for now. Please use another kiosk or go to the service desk.",
    ar="هذا الكشك خارج الخدمة مؤقتًا. يرجى استخدام كشك آخر أو التوجه إلى مكتب الخدمة.",
    ur="یہ کیوسک فی الحال بند ہے۔ براہ کرم دوسرا کیوسک استعمال کریں یا سروس ڈیسک پر جائیں۔",
    az="Bu kiosk hazırda işləmir. Xahiş edirik başqa kioskdan istifadə edin və ya xidmət masasına yaxınlaşın.",
)


@QmlElement
class OutOfServiceViewModel(ScreenViewModel):
    """What `OutOfServiceScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> None:
        """The screen is always the same."""

    @Property(list, notify=viewChanged)
    def sentences(self) -> list[dict[str, object]]:
        """The same sentence in each language: text, family, rightToLeft."""
        return [
            {"text": _CLOSED.to(language), "family": families(language)[0], "rightToLeft": language.is_right_to_left}
            for language in self.context.session.rules.languages
        ]
