"""What a register said as a paper: about what, of which day. It proves nothing, and has no code."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time

from kiosk.contract import forms
from kiosk.contract.language import Language
from kiosk.contract.look_ups import Found
from kiosk.contract.service import Field, Flow, ServiceDefinition
from kiosk.printing.document import (
    Block,
    Framed,
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
from kiosk.printing.receipts import answer_rows, lines_of


def asked_about(service: ServiceDefinition, answers: Mapping[str, str]) -> tuple[Field, ...]:
    """The fields that name what was asked about: all that were asked but those that only lead to others."""
    leading = {field.only_if.field for field in service.fields if field.only_if is not None}
    return tuple(field for field in forms.asked_fields(service, answers) if field.name not in leading)


def answer_paper(
    found: Found, service: ServiceDefinition, answers: Mapping[str, str], language: Language, printed_at: datetime
) -> PaperDocument:
    """What was asked, sensitive answers masked, what the register says, and how old that is."""
    asked = {field.name: answers.get(field.name, "") for field in asked_about(service, answers)}
    blocks: list[Block] = [Letterhead(), Title(service.title)]
    if found.invented:
        blocks.append(Framed(Label.INVENTED))
    blocks += [Row(said.label, said.value) for said in found.said]
    blocks += [Section(Label.ASKED_ABOUT), *answer_rows(lines_of(service, asked), service, language)]
    if service.flow is Flow.LOOK_UP:  # of a service that files as well, these are about its requests
        blocks += [Paragraph(service.next_step)] if service.next_step is not None else []
        blocks += [Framed(service.proviso)] if service.proviso is not None else []
    as_of = datetime.combine(found.as_of, time(), UTC)
    blocks += [Separator(), Row(Label.AS_OF, Moment(as_of, with_time=False)), Row(Label.PRINTED_AT, Moment(printed_at))]
    return PaperDocument(language, tuple(blocks))
