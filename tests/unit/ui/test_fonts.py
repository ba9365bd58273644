from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QRawFont

from kiosk.contract.language import Language
from tests.unit.ui.paper import words
from ui import fonts
from ui.wording import papers

_CODES = {language.value for language in Language}
ROOT = Path(fonts.__file__).resolve().parent.parent


def _local_texts(node: object) -> Iterator[tuple[Language, str]]:
    """Every text of a definition, with the language whose key it stands under."""
    if isinstance(node, dict):
        for key, child in node.items():
            if isinstance(child, str):
                yield (Language(key) if key in _CODES else Language.EN), child
            else:
                yield from _local_texts(child)
    elif isinstance(node, list):
        for child in node:
            yield from _local_texts(child)


def _all_texts() -> Iterator[tuple[Language, str, str]]:
    for path in sorted((ROOT / "assets" / "catalogue").rglob("*.yaml")):
        for language, text in _local_texts(yaml.safe_load(path.read_text(encoding="utf-8"))):
            yield language, text, path.name
    for path in sorted((ROOT / "translations").glob("pishkhan_*.ts")):
        language = Language(path.stem.removeprefix("pishkhan_"))
        for element in ET.parse(path).iter("translation"):  # noqa: S314 - our own file
            yield language, "".join(element.itertext()), path.name
    for language in Language:
        for label in papers.LABELS:
            yield language, words.labels(label, language), "samples"


def _missing(text: str, language: Language) -> set[str]:
    raw = [QRawFont(str(fonts.DIRECTORY / name), 20.0) for name in fonts.files(language)]
    return {
        c
        for c in text
        if not c.isspace()
        and unicodedata.category(c) not in {"Cf", "Cc"}  # invisible: joiners and direction marks
        and not any(font.supportsCharacter(ord(c)) for font in raw)
    }


def test_every_text_of_the_kiosk_has_its_glyphs(qapp: QGuiApplication) -> None:
    texts: dict[Language, str] = dict.fromkeys(Language, "")
    for language, text, _ in _all_texts():
        texts[language] += text
    lacking = {language.value: _missing(text, language) for language, text in texts.items()}
    assert lacking == {language.value: set() for language in Language}


def test_the_glyph_check_can_fail(qapp: QGuiApplication) -> None:
    assert _missing("سلام ☃", Language.FA) == {"☃"}


@pytest.mark.parametrize("language", Language)
def test_the_digits_and_alphabet_of_a_language_are_covered(qapp: QGuiApplication, language: Language) -> None:
    alphabet = {
        Language.FA: "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئءۀًٔ۰۱۲۳۴۵۶۷۸۹٬٫،؛؟«»",
        Language.AR: "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةآأإؤئءًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩٬٫،؛؟",
        Language.UR: "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئۓ۔،؟0123456789",
        Language.AZ: "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz",
        Language.EN: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789•–—…’",
    }[language]
    assert _missing(alphabet, language) == set()


@pytest.mark.parametrize("language", Language)
def test_the_bundled_family_is_the_one_used(bundled_fonts: None, language: Language) -> None:
    assert QFontInfo(fonts.font(language, 30)).family() == fonts.families(language)[0]


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
@pytest.mark.parametrize("language", Language)
def test_the_bundled_file_is_the_one_used(bundled_fonts: None, language: Language, weight: QFont.Weight) -> None:
    """A font of the same family on the machine must not take the place of ours."""
    font = fonts.font(language, 30, weight)
    name = fonts.files(language)[0].replace("Regular", "Bold" if weight == QFont.Weight.Bold else "Regular")
    ours, used = QRawFont(str(fonts.DIRECTORY / name), 30.0), QRawFont.fromFont(font)
    assert used.fontTable("head") == ours.fontTable("head")


def test_a_missing_file_is_named(tmp_path: Path, qapp: QGuiApplication) -> None:
    with pytest.raises(fonts.FontError, match=r"Vazirmatn-Regular\.ttf is missing"):
        fonts.register(tmp_path)


def test_a_damaged_file_is_named(tmp_path: Path, qapp: QGuiApplication) -> None:
    for name in fonts.FILES:
        (tmp_path / name).write_bytes(b"not a font")
    with pytest.raises(fonts.FontError, match=r"Vazirmatn-Regular\.ttf is not a font"):
        fonts.register(tmp_path)
