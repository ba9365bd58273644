"""The five languages of the kiosk, and text that exists in several of them."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Language(StrEnum):
    """ISO 639-1 codes. Azerbaijani is written in Latin letters."""

    FA = "fa"
    AR = "ar"
    UR = "ur"
    AZ = "az"
    EN = "en"

    @property
    def is_right_to_left(self) -> bool:
        """Whether screens and paper in this language are mirrored."""
        return self in {Language.FA, Language.AR, Language.UR}


class LocalText(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One text in several languages. Persian and English are always there."""

    fa: str
    en: str
    ar: str = ""
    ur: str = ""
    az: str = ""

    def to(self, language: Language) -> str:
        """The text in `language`, else in English, which more visitors can read than Persian."""
        return str(getattr(self, language.value)) or self.en


def capitalised(text: str, language: Language) -> str:
    """`text` as it begins a line: with a large first letter, in alphabets that have such."""
    if language is Language.AZ and text.startswith("i"):
        return "İ" + text[1:]
    return text[:1].upper() + text[1:]


_DIGITS = {
    Language.FA: str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
    Language.AR: str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
}


def digits(text: str, language: Language) -> str:
    """ASCII digits become those of `language` (as Pakistan writes Urdu, it keeps them); everything else stays."""
    return text.translate(_DIGITS.get(language, {}))
