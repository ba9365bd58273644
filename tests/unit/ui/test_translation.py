from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.contract.language import Language
from kiosk.printing.document import Label
from ui import wording
from ui.translation import TranslationError, Translator, complete_languages

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{0}"><context><name>Wording</name>
<message><source>Tracking code</source><translation>{1}</translation></message>
</context></TS>
"""


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    for language, text in (("fa", "کد رهگیری"), ("ar", "رمز التتبع")):
        source = tmp_path / f"{language}.ts"
        source.write_text(_TS.format(language, text), encoding="utf-8")
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        target = tmp_path / f"pishkhan_{language}.qm"
        subprocess.run([tool, source, "-qm", target], check=True, capture_output=True)
    return tmp_path


@pytest.fixture
def translator(qapp: QGuiApplication, compiled: Path) -> Iterator[Translator]:
    before = QLocale()
    translator = Translator(compiled, complete=(Language.FA,))
    yield translator
    translator.install(Language.EN)
    QLocale.setDefault(before)


def test_the_screen_changes_language_and_direction(translator: Translator) -> None:
    translator.install(Language.FA)
    assert wording.label(Label.TRACKING_CODE) == "کد رهگیری"
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Persian
    translator.install(Language.EN)
    assert wording.label(Label.TRACKING_CODE) == "Tracking code"
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_paper_speaks_its_own_language_whatever_the_screen_has(translator: Translator) -> None:
    translator.install(Language.FA)
    assert wording.label(Label.TRACKING_CODE, translator.say_in(Language.AR)) == "رمز التتبع"
    assert translator.paper_label(Label.TRACKING_CODE, Language.EN) == "Tracking code"


def test_what_is_not_translated_is_said_in_english(translator: Translator) -> None:
    assert wording.label(Label.DUE, translator.say_in(Language.AR)) == "Promised by"
    assert wording.label(Label.DUE, translator.say_in(Language.UR)) == "Promised by"


def test_a_complete_language_without_its_file_is_an_error(tmp_path: Path, qapp: QGuiApplication) -> None:
    with pytest.raises(TranslationError, match=r"pishkhan_fa\.qm"):
        Translator(tmp_path, complete=(Language.FA,))


def test_a_damaged_file_of_a_complete_language_is_an_error(tmp_path: Path, qapp: QGuiApplication) -> None:
    (tmp_path / "pishkhan_fa.qm").write_bytes(b"damaged")
    with pytest.raises(TranslationError, match=r"pishkhan_fa\.qm"):
        Translator(tmp_path, complete=(Language.FA,))


def test_the_list_of_complete_languages_is_data() -> None:
    assert Language.FA in complete_languages()
    assert Language.EN in complete_languages()
