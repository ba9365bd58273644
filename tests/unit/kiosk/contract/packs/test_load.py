"""A pack is taken only when it is whole, signed by a known partner, and asks for no more than it was granted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.contract.packs.load import Pack, Refused, accept, fill, read_pack
from kiosk.contract.packs.model import HubRoute
from tests.support.packs import FILES, ID, NAME, PARTNERS, SERVICE, TODAY, around, changed, pack_folder, partner

STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(32))


def read(path: Path) -> Pack:
    found = read_pack(path, around())
    assert isinstance(found, Pack), found
    return found


def faults(path: Path) -> str:
    found = read_pack(path, around())
    assert isinstance(found, Refused)
    return "\n".join(found.reasons).replace(str(path), "")


def test_a_signed_pack_of_a_known_partner_is_taken(tmp_path: Path) -> None:
    taken = accept(read(pack_folder(tmp_path / "pack")), PARTNERS, TODAY)
    assert isinstance(taken, Pack)
    assert taken.service.id == ID
    assert taken.service.offered_by == NAME
    assert taken.service.icon.startswith("path:M5 17")
    assert taken.service.fields[0].label.fa  # from the city's library


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("pack.toml", "sabz-bike-parking", "Bike", "/pack.toml: id: "),
        ("pack.toml", '"1.0.0"', '"1.0"', "/pack.toml: version: "),
        ("pack.toml", "2027-12-31", '"soon"', "/pack.toml: expires: "),
        ("pack.toml", 'contact = "support@sabz.example"\n', "", "/pack.toml: contact: is missing"),
        ("pack.toml", "[permissions]", 'shell = "sh"\n[permissions]', "/pack.toml: shell: unknown key"),
        ("pack.toml", '["/v1/requests"]', '["/v1/catalogue"]', "/pack.toml: permissions.hub_routes"),
        ("pack.toml", "id =", "id = =", "/pack.toml: not TOML"),
        ("service.yaml", "flow: request", "flow: walk", "/service.yaml: flow: "),
        ("service.yaml", "department: c137", "department: c999", "/service.yaml: department: unknown agency c999"),
        ("service.yaml", "id: sabz-bike-parking", "id: sabz-other", "/service.yaml: id: expected sabz-bike-parking"),
        ("service.yaml", "flow: request", "flow: request\nicon: ../x", "/service.yaml: icon: expected the name"),
        ("service.yaml", "flow: request", "flow: request\ncalls_staff: true", "calls_staff: expected false"),
        ("service.yaml", "flow: request", "flow: request\npromise: promised", "promise: expected usual"),
        ("service.yaml", "working_days: 5", "working_days: 5, deemed_consent: true", "deemed_consent: expected false"),
        ("service.yaml", "flow: request", "flow: request\noffered_by: {fa: x, en: x}", "offered_by: expected none"),
        ("service.yaml", "[address]", "[{use: address, picture: ../../a}]", "fields[0].picture: expected the name"),
        ("service.yaml", "en: Bicycle stands", f"en: {'Bicycle ' * 9}", "title.en: expected at most 60 characters"),
        ("service.yaml", "en: Ask for", "en: \u202eAsk for", "/service.yaml: card.what.en: expected plain text"),
        ("icon.txt", "M5 17", "<svg>", "/icon.txt: expected SVG path data"),
    ],
)
def test_every_fault_is_told_with_file_and_key(tmp_path: Path, name: str, old: str, new: str, told: str) -> None:
    assert told in faults(pack_folder(tmp_path / "pack", changed(name, old, new)))


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    files = {**changed("pack.toml", '"1.0.0"', '"one"'), "icon.txt": "nothing", "service.yaml": "id: [}"}
    told = faults(pack_folder(tmp_path / "pack", files))
    assert all(f"/{name}: " in told for name in ("pack.toml", "icon.txt", "service.yaml"))


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ("identification: [phone_otp]", "permissions.identification: expected phone_otp"),
        ("identification: [phone_otp]", "permissions.hub_routes: expected /v1/one-time-codes"),
        ("identification: [national_smart_card]", "permissions.card_profiles: expected in pack.toml the cards"),
        ("outputs: [certificate_print]", "permissions.printing: expected certificate_print"),
        ("department: fire", "permissions.agencies: expected fire"),
        ("flow: payment", "permissions.merchants: expected municipality"),
    ],
)
def test_what_a_service_needs_must_be_asked_for(tmp_path: Path, new: str, told: str) -> None:
    key = new.partition(":")[0]
    kept = [line for line in SERVICE.splitlines() if not line.startswith(f"{key}:")]
    files = {**FILES, "service.yaml": "\n".join([*kept, new])}
    assert told in faults(pack_folder(tmp_path / "pack", files))


def test_a_service_without_identification_learns_nothing_from_an_earlier_one(tmp_path: Path) -> None:
    asks = changed("service.yaml", "[address]", "[mobile]")
    found = read(pack_folder(tmp_path / "none", asks))
    assert [field.from_identity for field in found.service.fields] == [""]
    by_phone = {
        "pack.toml": FILES["pack.toml"].replace('"/v1/requests"', '"/v1/requests", "/v1/one-time-codes"')
        + 'identification = ["phone_otp"]\n',
        "service.yaml": asks["service.yaml"] + "identification: [phone_otp]\n",
    }
    assert [field.from_identity for field in read(pack_folder(tmp_path / "phone", by_phone)).service.fields] == [
        "mobile"
    ]


def test_what_is_booked_must_be_asked_for(tmp_path: Path) -> None:
    files = changed("service.yaml", "[address]", "[{use: slot, resource: wedding_hall}]")
    told = faults(pack_folder(tmp_path / "pack", files))
    assert "permissions.resources: expected wedding_hall" in told
    assert "permissions.hub_routes: expected /v1/slots" in told


def test_no_pack_replaces_a_service_of_the_city(tmp_path: Path) -> None:
    files = {name: text.replace(ID, "request-137") for name, text in FILES.items()}
    assert "request-137 is a service of the city" in faults(pack_folder(tmp_path / "pack", files))


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"prefix": "abi-"}, "id: expected it to begin with abi-"),
        ({"hub_routes": (HubRoute.CASES,)}, "permissions.hub_routes: /v1/requests is more than the city granted"),
        ({"printing": ()}, "permissions.printing: tracking_receipt is more than the city granted"),
        ({"agencies": ("kiosk",)}, "permissions.agencies: c137 is more than the city granted"),
        ({"name": NAME.__class__(fa="شهرداری", en="The city")}, "partner: expected the registered name, The city"),
        ({"public_key": "A" * 43 + "="}, "signature: key: this kiosk knows no partner"),
    ],
)
def test_more_than_the_grant_is_refused(tmp_path: Path, changes: dict[str, object], told: str) -> None:
    refused = accept(read(pack_folder(tmp_path / "pack")), partner(**changes), TODAY)
    assert isinstance(refused, Refused)
    assert told in "\n".join(refused.reasons)


def test_unsigned_changed_strange_and_expired_packs_are_refused(tmp_path: Path) -> None:
    unsigned = pack_folder(tmp_path / "unsigned", key=None)
    changed_later = pack_folder(tmp_path / "changed")
    (changed_later / "service.yaml").write_text(SERVICE.replace("Ask for", "Pay for"), encoding="utf-8")
    broken = pack_folder(tmp_path / "broken")
    (broken / "signature").write_text("key = 1\n")
    strange = pack_folder(tmp_path / "strange", key=STRANGER)
    shelf = fill(tmp_path, around(), PARTNERS, TODAY)
    assert not shelf.accepted
    told = {refused.path: "\n".join(refused.reasons) for refused in shelf.refused}
    assert "the pack is not signed" in told[unsigned]
    assert "is not of these files" in told[changed_later]
    assert "signature: cannot be read" in told[broken]
    assert "knows no partner with the key" in told[strange]
    good = read(pack_folder(tmp_path / "good"))
    assert isinstance(accept(good, PARTNERS, date(2027, 12, 31)), Pack)
    late = accept(good, PARTNERS, date(2028, 1, 1))
    assert isinstance(late, Refused)
    assert "it expired on 2027-12-31" in late.reasons[0]


def test_the_highest_version_stands(tmp_path: Path) -> None:
    for version in ("1.9.0", "1.10.0", "1.2.0"):
        pack_folder(tmp_path / version, changed("pack.toml", "1.0.0", version))
    shelf = fill(tmp_path, around(), PARTNERS, TODAY)
    assert [pack.info.version for pack in shelf.accepted] == ["1.10.0"]
    assert sorted(refused.path.name for refused in shelf.refused) == ["1.2.0", "1.9.0"]


def test_a_folder_that_is_not_there_offers_nothing_and_says_so(tmp_path: Path) -> None:
    shelf = fill(tmp_path / "nowhere", around(), PARTNERS, TODAY)
    assert not shelf.accepted
    assert "cannot be read" in shelf.refused[0].reasons[0]
