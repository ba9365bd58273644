"""The catalogue as a whole: what the city's list of services says, and what holds for each of them.

`expected.csv` is the list that the definitions were written from; `glossary.csv` the words that the city uses, each
language's forms parted by " / ".
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.registers import Register
from kiosk.contract import forms
from kiosk.contract.authoring import total_days
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import FieldType, Flow, Group, Identification, Offline, Promise, ServiceDefinition, Stage
from kiosk.demo import script
from tests.support.catalogue import FOLDER, city_catalogue
from tests.unit.kiosk.catalogue.texts import LIBRARY, texts

SERVICES = city_catalogue().services
NAMES = city_catalogue().names
REGISTERS = [
    text
    for path in sorted((FOLDER.parent / "registers").glob("*.yaml"))
    for text in texts(msgspec.yaml.decode(path.read_bytes(), type=Register).facts)
]
TODAY = date(2026, 11, 25)
#: How each language says that a time is an estimate.
USUALLY = {
    Language.FA: "معمولاً",
    Language.EN: "usual",
    Language.AR: "عادةً",
    Language.UR: "عموماً",
    Language.AZ: "adətən",
}
LETTER = r"\u0620-\u06ff\u200c"


def rows(name: str) -> list[dict[str, str]]:
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


EXPECTED = {row["id"]: row for row in rows("expected.csv")}


def stages_of(service: ServiceDefinition) -> str:
    """Each stage as "order step agency days", with its conditions, and whether the clock of the case stands still."""
    return "; ".join(
        " ".join(f"{s.order} {s.step} {s.agency} {s.working_days} {answered(s)} {s.only_if}".split())
        + " suspends" * s.suspends
        for s in service.stages
    )


def answered(stage: Stage) -> str:
    """The answers with which a case has the stage, as "field=value|value"."""
    return f"{stage.when.field}={'|'.join(stage.when.is_in)}" if stage.when else ""


def test_all_services_are_there_each_with_its_number() -> None:
    numbers = {group: sorted(s.number for s in SERVICES.values() if s.group is group) for group in Group}
    assert numbers == {Group.MUNICIPAL: list(range(1, 56)), Group.PILGRIM: list(range(1, 16))}
    assert SERVICES.keys() == EXPECTED.keys()


@pytest.mark.parametrize("service_id", SERVICES)
def test_a_service_is_what_the_list_says(service_id: str) -> None:
    service, row = SERVICES[service_id], EXPECTED[service_id]
    said = (service.group, str(service.number), service.category, service.department, service.offline)
    assert said == (row["group"], row["number"], row["category"], row["department"], row["offline"])
    assert stages_of(service) == row["stages"]
    assert total_days(service.stages) == int(row["working_days"])


@pytest.mark.parametrize("service_id", SERVICES)
def test_only_days_that_somebody_promises_are_called_a_promise(service_id: str) -> None:
    """`evidence`: where the list has the total from. That of another city, or of one stage, is no promise here."""
    service, row = SERVICES[service_id], EXPECTED[service_id]
    promised = row["evidence"] in {"sourced", "total_sourced_split_judgment"}
    assert (service.promise is Promise.PROMISED) == promised
    if promised:
        assert "usual" not in service.card.how_long.en
    elif total_days(service.stages):
        for language, word in USUALLY.items():
            assert word in text_in(service.card.how_long, language).lower(), language


@pytest.mark.parametrize("service_id", SERVICES)
def test_what_cannot_wait_for_the_network_never_does(service_id: str) -> None:
    service = SERVICES[service_id]
    types = {field.type for field in service.fields}
    if service.flow in {Flow.PAYMENT, Flow.TRACKING, Flow.LOOK_UP} or FieldType.SLOT in types:
        assert service.offline is Offline.ONLINE_ONLY
    if service_id in {"article100-case", "article77-objection"}:  # a lost day can cost a right
        assert service.offline is Offline.ONLINE_ONLY
    assert (service.offline is Offline.CACHED) == (service.flow is Flow.INFORMATION)


def test_sensitive_visits_are_short_and_call_somebody() -> None:
    assert {s.id for s in SERVICES.values() if s.calls_staff} == {"burial-registration", "missing-person"}
    assert SERVICES["missing-person"].identification == (Identification.NONE,)


def test_every_text_is_there_in_five_languages() -> None:
    everything = [
        ("library", text) for text in (*texts(LIBRARY.fields), *texts(LIBRARY.documents), *texts(LIBRARY.phrases.fee))
    ]
    everything += [("departments", text) for text in texts(NAMES)]
    everything += [(s.id, text) for s in SERVICES.values() for text in texts(s)]
    missing = {
        (where, text.en, lang.value) for where, text in everything for lang in Language if not text_in(text, lang)
    }
    assert not missing


def text_in(text: LocalText, language: Language) -> str:
    return str(getattr(text, language.value))


def test_every_language_keeps_its_own_digits() -> None:
    """See docs/adr/0006-calendars-and-digits.md. The words of registers are texts of the catalogue's kind."""
    for text in (*(text for s in SERVICES.values() for text in texts(s)), *texts(LIBRARY), *texts(NAMES), *REGISTERS):
        assert not re.search(r"[0-9۰-۹]", re.sub("«.*?»", "", text.ar)), text.ar
        assert not re.search(r"[0-9٠-٩]", re.sub("«.*?»", "", text.fa)), text.fa
        assert not re.search(r"[٠-٩۰-۹]", text.ur + text.az + text.en), text.ur


def called() -> set[LocalText]:
    """What things are called: titles, labels, choices, papers, agencies, steps."""
    found = {*NAMES.agencies.values(), *NAMES.steps.values(), *LIBRARY.phrases.identification.values()}
    found |= {d.name for d in LIBRARY.documents.values()}
    fields = [*LIBRARY.fields.values(), *(f for s in SERVICES.values() for f in s.fields)]
    found |= {s.title for s in SERVICES.values()} | {d.name for s in SERVICES.values() for d in s.documents}
    return found | {f.label for f in fields} | {c.label for f in fields for c in f.choices}


@pytest.mark.parametrize("row", rows("glossary.csv"), ids=lambda row: row["en"])
def test_the_words_of_the_city_are_used(row: dict[str, str]) -> None:
    word = re.compile(rf"(?<![{LETTER}]){re.escape(row['fa'])}(?![{LETTER}])")
    found = [text for text in called() if word.search(text.fa)]
    assert found, "a word that nothing is called is none of the city's"
    for text in found:
        for language in ("en", "ar", "ur"):
            said = getattr(text, language).lower()
            assert any(form.lower() in said for form in row[language].split(" / ")), (language, text)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_is_answered_the_form_can_be_sent(data: st.DataObject) -> None:
    """Any choice anywhere, any optional answer left out, answers left over from a mind that was changed."""
    service = SERVICES[data.draw(st.sampled_from(sorted(SERVICES)))]
    answers = {
        field.name: data.draw(st.sampled_from([choice.value for choice in field.choices]))
        for field in service.fields
        if field.type is FieldType.CHOICE and data.draw(st.booleans())
    }
    for field in service.fields:
        if field in forms.asked_fields(service, answers) and field.name not in answers:
            left_out = not field.required and data.draw(st.booleans())
            answers[field.name] = "" if left_out else script.sample(field, Language.FA, TODAY)
    refused = forms.refusals(service, answers, TODAY)
    assert set(refused.values()) <= {Reason.RULE}
    for name in refused:  # of several of which one is needed, none was answered
        answers[name] = script.sample(service.field(name), Language.FA, TODAY)
    assert not forms.refusals(service, answers, TODAY)
    asked = {field.name for field in forms.asked_fields(service, answers)}
    for field in forms.asked_fields(service, answers):
        wanted = field.only_if
        assert wanted is None or (wanted.field in asked and answers[wanted.field] in wanted.is_in)


def test_what_services_share_is_written_once() -> None:
    """An entry of the library that two services write out again would drift apart."""
    written = Counter(
        name
        for file in FOLDER.glob("*.yaml")
        if file.stem not in {"library", "departments"}
        for name in re.findall(r"^  - name: (\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
        if name in LIBRARY.fields
    )
    assert written.keys() <= {"deed"}
