"""From what an author writes to a whole definition: shared fields are looked up, and the card is completed.

An author names a field of the library (`mobile`), changes it (`{use: mobile, required: false}`) or writes his own.
Of the card he writes only what the service is; how long it takes, what to bring and what it costs follow from the
stages, the documents and the fee rule, in the library's phrases, so that no two services say it differently.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Any

import msgspec

from kiosk.contract.language import Language, LocalText, digits
from kiosk.contract.service import (
    Document,
    FeeRule,
    Field,
    Flow,
    Identification,
    Promise,
    ServiceCard,
    ServiceDefinition,
    Stage,
)

Raw = dict[str, Any]
"""Decoded YAML."""


class Counted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence about a number, `{n}`, by plural category (Unicode CLDR). What is not there reads as `other`."""

    other: LocalText
    one: LocalText | None = None
    two: LocalText | None = None
    few: LocalText | None = None

    def of(self, number: int, language: Language) -> str:
        """The sentence for `number`, in the digits of `language`."""
        chosen: LocalText = getattr(self, _plural(number, language)) or self.other
        return chosen.to(language).replace("{n}", digits(str(number), language))


class Phrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The sentences that complete a card."""

    at_once: LocalText
    usual_days: Counted
    promised_days: Counted
    bring: LocalText  # with `{things}`
    bring_nothing: LocalText
    between: LocalText  # between two things
    fee: dict[FeeRule, LocalText]
    fee_before_payment: LocalText  # from_backend, where the visit itself ends with the payment
    identification: dict[Identification, LocalText]  # what to bring to identify


class Library(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`library.yaml`: what services share."""

    fields: dict[str, Field]
    documents: dict[str, Document]
    phrases: Phrases


class CardSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The card as it is written: what it is, and whatever the phrases would not say right."""

    what: LocalText
    how_long: LocalText | None = None
    bring: LocalText | None = None
    fee: LocalText | None = None


def library_of(raw: Raw) -> Library:
    """The library; msgspec.ValidationError names the key that is wrong. Its entries are called by their keys."""
    named = {
        **raw,
        "fields": {key: {"name": key, **field} for key, field in (raw.get("fields") or {}).items()},
        "documents": {key: {"id": key, **_document(entry)} for key, entry in (raw.get("documents") or {}).items()},
    }
    return msgspec.convert(named, Library)


def definition_of(raw: Raw, library: Library) -> ServiceDefinition:
    """The whole definition; msgspec.ValidationError names the key that is wrong."""
    card = msgspec.convert({"card": raw.get("card")}, _CardOnly).card
    whole = {
        **raw,
        "fields": [looked_up(entry, library.fields, "field") for entry in raw.get("fields", [])],
        "documents": [looked_up(entry, library.documents, "document") for entry in raw.get("documents", [])],
        "card": msgspec.to_builtins(ServiceCard(card.what, card.what, card.what, card.what)),
    }
    service = msgspec.convert(whole, ServiceDefinition)
    return msgspec.structs.replace(service, card=_completed(card, service, library.phrases))


def total_days(stages: tuple[Stage, ...]) -> int:
    """Working days of a case that meets every condition: orders follow each other, in each the slowest counts."""
    return sum(max(s.working_days for s in group) for _, group in groupby(stages, key=lambda stage: stage.order))


def _document(entry: Raw) -> Raw:
    """A paper of the library: its name alone, or its name with what else is to be said of it."""
    return entry if "name" in entry else {"name": entry}


class _CardOnly(msgspec.Struct):
    card: CardSource


def looked_up(entry: Any, library: Mapping[str, msgspec.Struct], kind: str) -> Any:
    """A name alone, or a mapping with `use`, stands for an entry of the library; anything else is left as it is."""
    changes: Raw = {"use": entry} if isinstance(entry, str) else entry
    if not isinstance(changes, dict) or "use" not in changes:
        return entry
    name = changes["use"]
    if not isinstance(name, str) or name not in library:
        raise msgspec.ValidationError(f"The library has no {kind} called {name}")
    if len(changes) == 1:
        return library[name]  # as it is: services share it
    return {**msgspec.to_builtins(library[name]), **{key: value for key, value in changes.items() if key != "use"}}


def _completed(card: CardSource, service: ServiceDefinition, phrases: Phrases) -> ServiceCard:
    return ServiceCard(
        what=card.what,
        how_long=card.how_long or _how_long(service, phrases),
        bring=card.bring or _bring(service, phrases),
        fee=card.fee or _fee(service, phrases),
    )


def _how_long(service: ServiceDefinition, phrases: Phrases) -> LocalText:
    days = total_days(service.stages)
    if days == 0:
        return phrases.at_once
    counted = phrases.promised_days if service.promise is Promise.PROMISED else phrases.usual_days
    return _in_all(lambda language: counted.of(days, language))


def _bring(service: ServiceDefinition, phrases: Phrases) -> LocalText:
    proofs = [phrases.identification[way] for way in service.identification if way in phrases.identification]
    things = [*proofs[:1], *(document.name for document in service.documents if document.only_if is None)]
    if not things:
        return phrases.bring_nothing

    def say(language: Language) -> str:
        listed = phrases.between.to(language).join(thing.to(language) for thing in things)
        return phrases.bring.to(language).replace("{things}", listed)

    return _in_all(say)


def _fee(service: ServiceDefinition, phrases: Phrases) -> LocalText:
    if service.fee is FeeRule.FROM_BACKEND and service.flow is Flow.PAYMENT:
        return phrases.fee_before_payment
    return phrases.fee[service.fee]


def _in_all(say: Callable[[Language], str]) -> LocalText:
    return LocalText(**{language.value: say(language) for language in Language})


def _plural(number: int, language: Language) -> str:
    """The category of a whole number (Unicode CLDR 46, plural rules), as far as our languages tell them apart."""
    if language is Language.AR:
        if number in (1, 2):
            return ("one", "two")[number - 1]
        return "few" if 3 <= number % 100 <= 10 else "other"
    return "one" if number == 1 else "other"
