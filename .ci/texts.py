"""Finish English, and tell what is unfinished. Usage: texts.py --english FILE | --check FOLDER

English is the source language: its translation is the source itself, but for plural forms, which people write.
"""

from __future__ import annotations

import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path


def finish_english(file: Path) -> None:
    """Copy each unfinished source to its translation; messages with plural forms are left to people."""
    tree = ET.parse(file)  # noqa: S314  our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or message.get("numerus") == "yes" or translation.get("type") != "unfinished":
            continue
        translation.text = message.findtext("source")
        del translation.attrib["type"]
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def unfinished(folder: Path) -> list[str]:
    """Every text of a language that is declared complete and has no finished translation."""
    languages = tomllib.loads((folder / "complete.toml").read_text(encoding="utf-8"))["complete"]
    found = []
    for language in languages:
        root = ET.parse(folder / f"pishkhan_{language}.ts").getroot()  # noqa: S314  our own file
        for message in root.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") or not "".join(translation.itertext()).strip():
                found.append(f"{language}: no finished translation of: {message.findtext('source')}")
    return found


if __name__ == "__main__":
    if sys.argv[1] == "--english":
        finish_english(Path(sys.argv[2]))
    else:
        lines = unfinished(Path(sys.argv[2]))
        sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.exit(1 if lines else 0)
