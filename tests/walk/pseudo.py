"""English as no translator wrote it: four tenths longer and with accents, to be read from either side.

What is still plain English on such a screen was never translated; what does not fit there will not fit in some
language. Vowels are doubled, so that words grow as translated words do, and not only sentences.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import PySide6

from kiosk.catalogue.load import Catalogue
from kiosk.contract.language import Language, LocalText
from ui.translation import SOURCES

#: The language whose direction and digits the pseudo language borrows, by direction.
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Language.EN, Language.AR

_ACCENTS = str.maketrans({"a": "áá", "e": "éé", "i": "íí", "o": "óó", "u": "üü", "c": "ç", "A": "ÁÁ", "E": "ÉÉ",
                          "I": "ÍÍ", "O": "ÓÓ", "U": "ÜÜ", "C": "Ç"})  # fmt: skip
_PLACEHOLDER = re.compile(r"(%L?\d|%n|\{\w*\}|<[^>]+>)")


def lengthened(text: str) -> str:
    """`text` with accents and twice its vowels; what is filled in later stays as it is."""
    parts = _PLACEHOLDER.split(text)
    return "".join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts))


def compile_into(folder: Path) -> None:
    """Write the pseudo language as the compiled translation of both languages that it borrows."""
    folder.mkdir(parents=True, exist_ok=True)
    tree = ElementTree.parse(SOURCES / "pishkhan_en.ts")  # noqa: S314  a file of ours
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        forms = list(translation)
        for form in forms:
            form.text = lengthened(form.text or source)
        if not forms:
            translation.text = lengthened(translation.text or source)
    for language in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        _release(tree, language, folder)


def _release(tree: Any, language: Language, folder: Path) -> None:
    root = tree.getroot()
    root.set("language", "en_US")
    source = folder / f"pseudo_{language.value}.ts"
    tree.write(source, encoding="utf-8", xml_declaration=True)
    tool = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run(
        [str(tool), "-silent", str(source), "-qm", str(folder / f"pishkhan_{language.value}.qm")], check=True
    )


def in_pseudo(catalogue: Catalogue) -> Catalogue:
    """`catalogue` with every text in the pseudo language, in both languages that it borrows."""
    return replace(catalogue, services=_changed(catalogue.services), names=_changed(catalogue.names))


def _changed(value: Any) -> Any:
    if isinstance(value, LocalText):
        longer = lengthened(value.en)
        return msgspec.structs.replace(value, en=longer, ar=longer)
    if isinstance(value, msgspec.Struct):
        fields = {name: getattr(value, name) for name in value.__struct_fields__}
        changed = {name: _changed(inside) for name, inside in fields.items()}
        news = {name: inside for name, inside in changed.items() if inside is not fields[name]}
        return msgspec.structs.replace(value, **news) if news else value
    if isinstance(value, Mapping):
        return {name: _changed(inside) for name, inside in value.items()}
    if isinstance(value, tuple):
        return tuple(_changed(inside) for inside in value)
    return value
