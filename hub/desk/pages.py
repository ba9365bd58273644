"""The pages of the desk, made from `templates/`. Whatever a citizen wrote is text in them, never markup."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from hub.attachments import file_types
from hub.desk import writing
from hub.desk.words import say
from hub.web import pages as web
from kiosk.contract import tracking
from kiosk.contract.language import Language

if TYPE_CHECKING:
    from jinja2 import Environment

    from hub.desk.visit import Visit

_TEMPLATES = Path(__file__).parent / "templates"


def render(template: str, visit: Visit, **values: object) -> str:
    """The page `template` in the language of the visit."""
    language = visit.language
    names = visit.hub.services.catalogue.names

    def name_of(key: str) -> str:
        text = names.agencies.get(key) or names.reasons.get(key)
        return text.to(language) if text else say(key, language)

    def step_name(key: str) -> str:
        text = names.steps.get(key)
        return text.to(language) if text else key

    return (
        _environment()
        .get_template(f"{template}.html")
        .render(
            visit=visit,
            lang=language.value,
            direction="rtl" if language.is_right_to_left else "ltr",
            other="en" if language is Language.FA else "fa",
            t=partial(say, language=language),
            name=name_of,
            step_name=step_name,
            code=tracking.shown,
            day=partial(writing.day, language=language),
            moment=partial(writing.moment, language=language),
            working_days=partial(writing.working_days, language=language),
            number=partial(writing.number, language=language),
            size=partial(writing.size, language=language),
            ending=file_types.ending,
            **values,
        )
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # only where somebody asks for the desk

    return Environment(
        loader=FileSystemLoader([_TEMPLATES, web.TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
