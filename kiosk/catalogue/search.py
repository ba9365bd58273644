"""Finding a service by what people call it, in any of the languages, with a slip or two."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from kiosk.contract import normalise
from kiosk.contract.language import LocalText
from kiosk.contract.service import ServiceDefinition

#: How much it says that a word stands in the title, among the synonyms, or in the sentence on the card.
_TITLE, _SYNONYM, _SENTENCE = 3.0, 2.5, 1.0
_WHOLE, _BEGINNING, _INSIDE = 1.0, 0.9, 0.5
#: Slips that a typed word of so many letters may have, and what each costs.
_SLIPS_FROM = ((7, 2), (4, 1))
_SLIP_COST = 0.25
#: Fewer letters than these stand inside too many words.
_INSIDE_FROM = 3

#: After Unicode has taken marks off their letters (NFKD): one of each family of letters that people mix up.
_LETTERS = str.maketrans("يىےكگةھہۃەچپژəı", "یییککهههههجبزei")
_WORDS = re.compile(r"\w+")


class ServiceFinder:
    """An index of services, by word. Reading it once costs some milliseconds, a search about one."""

    def __init__(self, services: Iterable[ServiceDefinition]) -> None:
        weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for service in services:
            for word, weight in _words_of(service).items():
                weights[word][service.id] = weight
        self._services = dict(weights)
        self._words = tuple(weights)

    def find(self, typed: str) -> tuple[str, ...]:
        """The identifiers of the services that fit `typed`, the best one first; none for nothing typed.

        Each typed word must fit somewhere. Fits are a whole word, its beginning, its inside, and each with a slip.
        """
        found = [self._fitting(word) for word in fold(typed)]
        in_all = set(found[0]).intersection(*found[1:]) if found else set()
        scores = {service: sum(fits[service] for fits in found) for service in in_all}
        return tuple(sorted(scores, key=lambda service: (-scores[service], service)))

    def _fitting(self, typed: str) -> dict[str, float]:
        """How well a typed word fits each service, where it does."""
        best: dict[str, float] = {}
        for word, fit in _fits(typed, self._words):
            for service, weight in self._services[word].items():
                best[service] = max(best.get(service, 0), weight * fit)
        return best


def fold(text: str) -> list[str]:
    """The words of a text without what people leave out or mix up: case, marks, digits' shapes, letters' variants."""
    plain = normalise.digits_to_ascii(text.casefold()).replace("\u200c", " ").replace("ـ", "")
    bare = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return _WORDS.findall(bare.translate(_LETTERS))


def _words_of(service: ServiceDefinition) -> dict[str, float]:
    weighted = [(service.card.what, _SENTENCE), *((text, _SYNONYM) for text in service.synonyms)]
    best: dict[str, float] = {}
    for text, weight in [*weighted, (service.title, _TITLE)]:
        for words in _all_languages(text):
            best |= {word: max(weight, best.get(word, 0)) for word in fold(words)}
    return best


def _all_languages(text: LocalText) -> tuple[str, ...]:
    words: tuple[str, ...] = msgspec.structs.astuple(text)
    return words


def _fits(typed: str, words: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    slipped = dict(_with_slips(typed, words))
    for word in words:
        if word.startswith(typed):
            yield word, _WHOLE if word == typed else _BEGINNING
        elif len(typed) >= _INSIDE_FROM and typed in word:
            yield word, _INSIDE
        elif word in slipped:
            yield word, _BEGINNING - slipped[word] * _SLIP_COST


def _with_slips(typed: str, words: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Words that begin almost so, with the number of letters added, left out, changed or swapped."""
    allowed = next((slips for length, slips in _SLIPS_FROM if len(typed) >= length), 0)
    if not allowed:
        return
    from rapidfuzz.distance import OSA  # loaded when somebody searches
    from rapidfuzz.process import extract_iter

    for length in (len(typed) + 1, len(typed)):
        beginnings = [word[:length] for word in words]
        for _, slips, index in extract_iter(typed, beginnings, scorer=OSA.distance, score_cutoff=allowed):
            yield words[index], slips
