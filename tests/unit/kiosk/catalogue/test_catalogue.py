from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import load_catalogue
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Identification, Offline
from kiosk.errors import CatalogueError
from tests.unit.kiosk.catalogue.texts import LIBRARY, texts

FOLDER = Path(__file__).parents[4] / "assets" / "catalogue"
CATALOGUE = load_catalogue(FOLDER)

ALL_TEXTS = [
    *dict.fromkeys(
        [
            *texts(LIBRARY.fields),
            *texts(LIBRARY.documents),
            *texts(CATALOGUE.names),
            *(t for s in CATALOGUE.services.values() for t in texts(s)),
        ]
    )
]


def test_the_first_services_are_there() -> None:
    assert set(CATALOGUE.services) >= {
        "request-137", "renovation-levy", "building-permit", "request-tracking", "prayer-times",
    }  # fmt: skip
    assert len(CATALOGUE.names.categories) == 11
    used = {service.category for service in CATALOGUE.services.values()}
    assert [c.id for c in CATALOGUE.categories] == [c.id for c in CATALOGUE.names.categories if c.id in used]


def test_every_file_is_called_like_its_service() -> None:
    assert {p.stem for p in FOLDER.glob("*.yaml")} == {*CATALOGUE.services, "departments", "library"}


def faults_of(text: LocalText) -> Iterator[str]:
    for language in Language:
        words = getattr(text, language.value)
        if words != words.strip() or "  " in words:
            yield f"{language}: space where none belongs"
        if language.is_right_to_left and words and not re.search(r"[\u0600-\u06ff]", words):
            yield f"{language}: another script"
    if not (text.fa and text.en):
        yield "Persian and English are always there"
    if re.search(r"[يكىة٠-٩0-9]", text.fa):
        yield "Persian letters and digits"
    if re.search(r"[\u0600-\u06ff]", re.sub("«.*?»", "", text.en + text.az)):
        yield "Latin letters"
    if re.search("[؟?]$", text.en) and not text.fa.endswith("؟"):
        yield "a question in one language and none in the other"


def test_words_are_whole_and_in_their_script() -> None:
    assert [(text, fault) for text in ALL_TEXTS for fault in faults_of(text)] == []


def test_a_zwnj_joins_letters_and_nothing_else() -> None:
    for text in ALL_TEXTS:
        assert not re.search(r"\u200c(?![\u0621-\u06cc])|(?<![\u0621-\u06cc])\u200c", text.fa)
        assert not re.search(r"(?<!\S)ن?می [\u0621-\u06cc]+", text.fa), text.fa


def test_questions_are_asked_as_questions() -> None:
    for service in CATALOGUE.services.values():
        for field in service.fields:
            assert field.question.fa.endswith("؟")
            assert field.question.en.endswith("?")


def test_a_building_permit_takes_the_promised_time() -> None:
    stages = CATALOGUE.services["building-permit"].stages
    longest: dict[int, int] = {}
    for stage in stages:
        longest[stage.order] = max(longest.get(stage.order, 0), stage.working_days)
    assert sum(longest.values()) == 15
    assert {s.agency for s in stages if s.only_if == "map_flag"} == {"roads", "heritage"}
    assert {s.agency for s in stages if s.only_if == "endowment_land"} == {"aqr_property"}


def test_who_must_identify_and_what_may_wait() -> None:
    services = CATALOGUE.services
    assert services["building-permit"].identification == (Identification.NATIONAL_SMART_CARD,)
    assert services["renovation-levy"].identification == (Identification.NONE,)
    assert {s.id for s in services.values() if s.offline is Offline.QUEUED} >= {"request-137", "shrine-lost-property"}
    assert services["article100-case"].offline is services["article77-objection"].offline is Offline.ONLINE_ONLY
    assert len(services["request-137"].field("loc").choices) == 13


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("request-137.yaml", "department: c137", "department: c138", "department: unknown agency c138"),
        ("request-137.yaml", "category: relations", "category: friends", "category: unknown category friends"),
        ("request-137.yaml", "step: refer", "step: forget", r"stages\[1\].step: unknown step forget"),
        ("request-137.yaml", "agency: contractor", "agency: nobody", r"stages\[2\].agency: unknown agency nobody"),
        ("request-137.yaml", "use: desc", "use: loc", "fields: loc is there twice"),
        ("shrine-lost-property.yaml", "type: choice", "type: text", r"fields\[2\].choices: expected for choice"),
        ("shrine-lost-property.yaml", "type: choice", "type: txt", "fields.*Invalid enum value 'txt'"),
        ("shrine-lost-property.yaml", "value: yesterday", "value: today", r"fields\[2\].choices: today is there twice"),
        ("request-137.yaml", "- mobile", "- {use: mobile, from_identity: name}", r"fields\[0\].from_identity"),
        ("request-137.yaml", "[phone_otp,", "[none, phone_otp,", "identification: none cannot"),
        ("request-137.yaml", "id: request-137", "id: building-permit", "id: building-permit is used by another"),
        ("request-137.yaml", "flow: request", "flows: request", "flows: is no key of a service"),
        ("request-137.yaml", "use: desc", "use: desc\n    maximum: 4", r"fields\[3\].minimum: is above maximum"),
        ("request-137.yaml", "use: desc", "use: descr", r"fields\[3\]: The library has no field called descr"),
        ("building-permit.yaml", "field: applicant,", "field: postal,", r"fields\[2\].only_if.field: postal is no"),
        ("building-permit.yaml", "is_in: [company]", "is_in: [firm]", r"fields\[2\].only_if.is_in: firm is no choice"),
        ("building-permit.yaml", "only_if: map_flag", "only_if: mood", r"stages\[5\].only_if: unknown condition mood"),
        (
            "taxi-licence.yaml",
            "[issue, dup, aux]",
            "[first]",
            r"stages\[5\].when.is_in: first is no choice of taxi_kind",
        ),
        (
            "taxi-licence.yaml",
            "when: {field: taxi_kind",
            "when: {field: mobile",
            r"stages\[5\].when.field: mobile is no ch",
        ),
        (
            "taxi-licence.yaml",
            "when: {field: taxi_kind",
            "when: {field: age",
            r"stages\[5\].when.field: age is no earlier",
        ),
        ("building-permit.yaml", "order: 14", "order: 1", "stages: expected in their order"),
        ("shrine-map.yaml", 'as_of: "2024"', 'as_of: "1403/05"', r"pages\[1\].as_of: expected an ISO date or a year"),
        ("shrine-map.yaml", "x: 745", "x: 7450", r"pages\[0\].places: Azadi courtyard is outside the drawing"),
        ("shrine-map.yaml", "drawing: shrine-plan", "drawing: ../plan", r"pages\[0\].drawing: expected a plain name"),
        ("shrine-map.yaml", "drawing: shrine-plan", 'drawing: ""', r"pages\[0\].places: expected only on a drawing"),
        ("shrine-map.yaml", "flow: information", "flow: request", "pages: expected of an information service only"),
        ("departments.yaml", "id: works", "id: revenue", "categories: revenue is there twice"),
        ("prayer-times.yaml", "id: prayer-times", "\tid: [", "not YAML"),
    ],
)
def test_a_fault_is_told_with_file_and_key(tmp_path: Path, file: str, old: str, new: str, told: str) -> None:
    folder = tmp_path / "catalogue"
    shutil.copytree(FOLDER, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(CatalogueError, match=rf"{file}: (\S+: )?.*{told}"):
        load_catalogue(folder)


def test_a_folder_without_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"departments\.yaml: cannot be read"):
        load_catalogue(tmp_path)


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    shutil.copytree(FOLDER, folder)
    file = folder / "shrine-lost-property.yaml"
    text = file.read_text(encoding="utf-8")
    for old, new in (
        ("number: 3", "number: three"),
        ("flow: request", "flows: request"),
        ("type: choice", "type: chance"),
        ("\nfields:\n", "\ndocuments: [no-such]\nfields:\n"),
        ("order: 2", "order: second"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError) as refused:
        load_catalogue(folder)
    told = [line.removeprefix(f"{file}: ").partition(":")[0] for line in str(refused.value).splitlines()]
    assert told == ["number", "flows", "documents[0]", "fields[2].type", "stages[1].order", "flow"]


def test_every_icon_is_drawn() -> None:
    icons = (FOLDER.parents[1] / "ui" / "qml" / "Pishkhan" / "Controls" / "icons.js").read_text(encoding="utf-8")
    drawn = set(re.findall(r'^    "([a-z-]+)": ', icons, re.MULTILINE))
    wanted = {service.icon for service in CATALOGUE.services.values()} | {c.icon for c in CATALOGUE.names.categories}
    assert wanted - drawn == set()
