"""A page that informs as a paper: it proves nothing, and says how old it is."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.contract.language import Language, LocalText, digits
from kiosk.contract.service import Page, ServiceDefinition
from kiosk.printing.document import (
    Block,
    Drawing,
    Label,
    Letterhead,
    Moment,
    PaperDocument,
    Paragraph,
    Row,
    Section,
    Separator,
    Title,
)

_YEAR = LocalText(fa="سال {} میلادی", en="{}", ar="عام {}", ur="سال {}ء", az="{}")


def aged(page: Page) -> Moment | LocalText | None:
    """Of which day or year the page is; None when it does not age."""
    if not page.as_of:
        return None
    if len(page.as_of) == len("2026"):
        return LocalText(
            **{language.value: _YEAR.to(language).format(digits(page.as_of, language)) for language in Language}
        )
    return Moment(datetime.fromisoformat(page.as_of).replace(tzinfo=UTC), with_time=False)


def page_paper(service: ServiceDefinition, number: int, language: Language, printed_at: datetime) -> PaperDocument:
    """The page with its drawing, the names of the places on it, and its age. IndexError for a page there is not."""
    page = service.pages[number]
    blocks: list[Block] = [Letterhead(), Title(service.title), Section(page.heading), Paragraph(page.text)]
    if page.drawing:
        blocks.append(Drawing(page.drawing, tuple((place.x, place.y) for place in page.places)))
    for index, place in enumerate(page.places, 1):
        named = {each.value: f"{digits(str(index), each)}. {place.name.to(each)}" for each in Language}
        blocks.append(Paragraph(LocalText(**named)))
    blocks.append(Separator())
    if (age := aged(page)) is not None:
        blocks.append(Row(Label.AS_OF, age))
    blocks.append(Row(Label.PRINTED_AT, Moment(printed_at)))
    return PaperDocument(language, tuple(blocks))
