"""Public pages made from `templates/`, which share their style with the desk."""

from __future__ import annotations

from functools import cache, partial
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from litestar import MediaType, Request, Response

from hub.web import writing
from hub.web.words import NAMES, preferred, say
from kiosk.contract.language import Language

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"

#: Of every page. Nothing but a font is loaded, nothing is run, no other page may frame these or learn their address.
SAFE = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def answer(page: str, language: Language, status: int = HTTPStatus.OK) -> Response[str]:
    """The page as an answer."""
    headers = {**SAFE, "Vary": "Accept-Language", "Content-Language": language.value}
    return Response(page, status_code=status, media_type=MediaType.HTML, headers=headers)


def chosen(request: Request[Any, Any, Any], lang: str, otherwise: Language | None = None) -> Language:
    """The language of the address, else `otherwise`, else what the browser prefers."""
    if lang in set(Language):
        return Language(lang)
    return otherwise or preferred(request.headers.get("Accept-Language", ""))


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
