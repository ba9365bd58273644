"""Public pages made from `templates/`, which share their style with the desk."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from hub import pages
from hub.web import writing
from hub.web.words import NAMES, say
from kiosk.contract.language import Language

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"

HEADERS = {**pages.HEADERS, "Vary": "Accept-Language"}


def render(template: str, language: Language, **values: object) -> str:
    """The page `template` in `language`."""
    return (
        _environment()
        .get_template(f"{template}.html")
        .render(
            lang=language.value,
            direction="rtl" if language.is_right_to_left else "ltr",
            languages=NAMES,
            t=partial(say, language=language),
            number=partial(writing.number, language=language),
            **values,
        )
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # only where somebody asks for a page

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
