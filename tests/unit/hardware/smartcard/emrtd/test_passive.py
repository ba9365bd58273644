"""Passive authentication: what the signatures of virtual passports say."""

from __future__ import annotations

import datetime
import logging
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms, keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.base import Authenticity
from hardware.smartcard.emrtd.curves import CURVES, Curve
from hardware.smartcard.emrtd.errors import UnreadableError
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.passive import check_signatures
from hardware.smartcard.emrtd.signatures import UnknownAlgorithmError, public_key
from hardware.smartcard.emrtd.sod import parse_sod
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.emrtd.virtual_issuer import Scheme, VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import PassportPlan, make_passport
from tests.support.passports import read_well

SMALL = b"\xff\xd8\xff\xe0" + bytes(range(256))
FILES = {PassportFile.DG1: b"one", PassportFile.DG2: b"two"}


@pytest.fixture(scope="module")
def security_object(issuer: VirtualIssuer) -> bytes:
    return issuer.sign(FILES)


@pytest.mark.parametrize("scheme", Scheme)
async def test_genuine_by_each_way_of_signing(scheme: Scheme) -> None:
    issuer = VirtualIssuer(scheme)
    outcome = await read_well(make_passport(issuer, PassportPlan(photo=SMALL)), issuer)
    assert (outcome.authenticity, outcome.chip_proved) == (Authenticity.GENUINE, None)


@pytest.mark.parametrize("curve", CURVES.values(), ids=lambda curve: curve.name)
def test_genuine_on_each_curve(curve: Curve) -> None:
    issuer = VirtualIssuer(curve=curve.library)
    signed = parse_sod(issuer.sign(FILES))
    assert check_signatures(signed, FILES, TrustStore([issuer.authority])).authenticity is Authenticity.GENUINE


async def test_another_issuer_of_the_same_name_is_unknown(issuer: VirtualIssuer) -> None:
    passport = make_passport(VirtualIssuer(), PassportPlan(photo=SMALL))
    outcome = await read_well(passport, issuer)
    assert outcome.authenticity is Authenticity.UNKNOWN_ISSUER
    assert "CSCA folder" in outcome.why


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (PassportPlan(photo=SMALL, altered=frozenset({PassportFile.DG2})), "DG2"),
        (PassportPlan(photo=SMALL, removed=frozenset({PassportFile.DG2})), "not on the chip"),
        (PassportPlan(photo=SMALL, altered=frozenset({PassportFile.SOD})), "signature"),
    ],
)
async def test_what_was_changed_is_altered(issuer: VirtualIssuer, plan: PassportPlan, why: str) -> None:
    for known in ((issuer,), ()):
        outcome = await read_well(make_passport(issuer, plan), *known)
        assert outcome.authenticity is Authenticity.ALTERED
        assert why in outcome.why


def test_another_dg1_than_the_signed_one_is_altered(issuer: VirtualIssuer) -> None:
    signed = parse_sod(issuer.sign(FILES))
    verdict = check_signatures(signed, {**FILES, PassportFile.DG1: b"another"}, TrustStore([issuer.authority]))
    assert verdict.authenticity is Authenticity.ALTERED
    assert "DG1" in verdict.why


async def test_without_a_security_object_nothing_is_checked(issuer: VirtualIssuer) -> None:
    outcome = await read_well(make_passport(issuer, PassportPlan(photo=SMALL, signed=False)), issuer)
    assert (outcome.authenticity, outcome.photo) == (Authenticity.NOT_CHECKED, SMALL)


def test_without_a_folder_only_changes_show(issuer: VirtualIssuer) -> None:
    signed = parse_sod(issuer.sign(FILES))
    assert check_signatures(signed, FILES, None).authenticity is Authenticity.NOT_CHECKED
    added = {**FILES, PassportFile.DG15: b"of nobody"}
    assert check_signatures(signed, added, None).authenticity is Authenticity.ALTERED
    assert check_signatures(signed, {**FILES, PassportFile.DG15: None}, None).authenticity is Authenticity.NOT_CHECKED


def test_the_order_of_signed_attributes_is_free(issuer: VirtualIssuer) -> None:
    groups: dict[PassportFile, bytes | None] = {PassportFile.DG1: b"1"}
    security_object = issuer.sign({PassportFile.DG1: b"1"})
    message = cms.ContentInfo.load(tlv.find(security_object, (PassportFile.SOD.tag,)))
    attributes = [attribute.dump() for attribute in message["content"]["signer_infos"][0]["signed_attrs"]]
    turned = security_object.replace(b"".join(attributes), b"".join(reversed(attributes)))
    assert turned != security_object
    verdict = check_signatures(parse_sod(turned), groups, TrustStore([issuer.authority]))
    assert verdict.authenticity is Authenticity.GENUINE


def test_a_signer_that_names_a_known_key_and_was_not_made_by_it_is_forged(issuer: VirtualIssuer) -> None:
    signed = parse_sod(issuer.sign(FILES))
    forged = bytearray(signed.signer.dump())
    forged[-1] ^= 1
    signer = type(signed.signer).load(bytes(forged))
    assert TrustStore([issuer.authority]).judge(signer).authenticity is Authenticity.ALTERED


def test_a_folder_gives_what_is_in_it(tmp_path: Path, issuer: VirtualIssuer, caplog: pytest.LogCaptureFixture) -> None:
    others = [VirtualIssuer(), VirtualIssuer()]
    (tmp_path / "one.cer").write_bytes(issuer.authority)
    as_pem = [x509.load_der_x509_certificate(other.authority).public_bytes(Encoding.PEM) for other in others]
    (tmp_path / "two.PEM").write_bytes(b"".join(as_pem))
    (tmp_path / "notes.txt").write_text("from the ministry")
    signer = parse_sod(issuer.sign(FILES)).signer
    (tmp_path / "signer.der").write_bytes(signer.dump())
    (tmp_path / "broken.crt").write_bytes(b"\x30\x03nothing")
    with caplog.at_level(logging.WARNING):
        store = TrustStore.from_folder(tmp_path)
    assert len(store) == 3
    assert "signer.der" in caplog.text
    assert "broken.crt" in caplog.text
    assert store.judge(signer).authenticity is Authenticity.GENUINE
    with pytest.raises(OSError, match="nowhere"):
        TrustStore.from_folder(tmp_path / "nowhere")


def _with_certificates(security_object: bytes, certificates: list[bytes]) -> bytes:
    """The same signature beside other certificates."""
    message = cms.ContentInfo.load(tlv.find(security_object, (PassportFile.SOD.tag,))).copy()
    choices = [cms.CertificateChoices({"certificate": asn1_x509.Certificate.load(der)}) for der in certificates]
    message["content"]["certificates"] = cms.CertificateSet(choices)
    return tlv.encode(PassportFile.SOD.tag, message.dump(force=True))


def test_the_signer_is_found_among_others(issuer: VirtualIssuer, security_object: bytes) -> None:
    signer = parse_sod(security_object).signer.dump()
    store = TrustStore([issuer.authority])
    for others in ([], [issuer.authority, VirtualIssuer().authority]):
        signed = parse_sod(_with_certificates(security_object, [*others, signer]))
        assert check_signatures(signed, FILES, store).authenticity is Authenticity.GENUINE
    for without in ([], [issuer.authority, VirtualIssuer().authority]):
        with pytest.raises(UnreadableError):
            parse_sod(_with_certificates(security_object, without))
    wrong = parse_sod(_with_certificates(security_object, [issuer.authority]))
    assert check_signatures(wrong, FILES, store).authenticity is Authenticity.ALTERED


def _master_list(certificates: list[bytes], content_type: str = "2.23.136.1.1.2") -> bytes:
    """Signed by nobody."""
    content = tlv.encode(0x30, tlv.encode(0x02, b"\x00") + tlv.encode(0x31, b"".join(certificates)))
    signed = {
        "version": "v3",
        "digest_algorithms": [],
        "encap_content_info": {"content_type": content_type, "content": content},
        "signer_infos": [],
    }
    made: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    return made


def test_a_master_list_gives_its_authorities(
    tmp_path: Path, issuer: VirtualIssuer, caplog: pytest.LogCaptureFixture
) -> None:
    signer = parse_sod(issuer.sign(FILES)).signer
    (tmp_path / "list.ml").write_bytes(_master_list([VirtualIssuer().authority, issuer.authority, signer.dump()]))
    (tmp_path / "other.ml").write_bytes(_master_list([issuer.authority], "2.23.136.1.1.1"))
    (tmp_path / "broken.ml").write_bytes(issuer.authority[:-5])
    with caplog.at_level(logging.WARNING):
        store = TrustStore.from_folder(tmp_path)
    assert len(store) == 2
    assert store.judge(signer).authenticity is Authenticity.GENUINE
    assert "list.ml: 1 of 3" in caplog.text
    assert "other.ml" in caplog.text
    assert "broken.ml" in caplog.text


def test_an_authority_is_no_document_signer(issuer: VirtualIssuer) -> None:
    store = TrustStore([issuer.authority])
    authority = type(parse_sod(issuer.sign(FILES)).signer).load(issuer.authority)
    verdict = store.judge(authority)
    assert verdict.authenticity is Authenticity.UNKNOWN_ISSUER
    assert "something else" in verdict.why


def _written_out(curve: Curve, **changes: Any) -> keys.PublicKeyInfo:
    """A key whose curve is not named but written out."""
    key = ec.generate_private_key(curve.library).public_key()
    info = keys.PublicKeyInfo.load(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    size = curve.field_size
    domain = {
        "version": "ecdpVer1",
        "field_id": {"field_type": "prime_field", "parameters": curve.prime},
        "curve": {"a": curve.a.to_bytes(size), "b": curve.b.to_bytes(size)},
        "base": curve.encode(curve.of_generator(1)),
        "order": curve.library.group_order,
        "cofactor": 1,
        **changes,
    }
    parameters = keys.ECDomainParameters(name="specified", value=keys.SpecifiedECDomain(domain))
    algorithm = {"algorithm": "ec", "parameters": parameters}
    made = keys.PublicKeyInfo({"algorithm": algorithm, "public_key": info["public_key"]})
    return keys.PublicKeyInfo.load(made.dump())


@pytest.mark.parametrize("curve", CURVES.values(), ids=lambda curve: curve.name)
def test_a_curve_that_is_written_out_is_the_named_one(curve: Curve) -> None:
    key = public_key(_written_out(curve))
    assert isinstance(key, ec.EllipticCurvePublicKey)
    assert key.curve.name == curve.library.name


def test_a_curve_with_a_generator_of_its_own_is_refused() -> None:
    """Else anybody could make a private key for a known public one (CVE-2020-0601)."""
    curve = CURVES["secp256r1"]
    with pytest.raises(UnknownAlgorithmError):
        public_key(_written_out(curve, base=curve.encode(curve.of_generator(2))))
    with pytest.raises(UnknownAlgorithmError):
        public_key(_written_out(curve, order=curve.library.group_order - 1))


@settings(max_examples=150, deadline=None)
@given(where=st.integers(0, 2000), bits=st.integers(1, 255))
def test_any_change_of_the_security_object_shows(
    issuer: VirtualIssuer, security_object: bytes, where: int, bits: int
) -> None:
    """Nothing but the parts that are not signed may change: never an exception, never GENUINE with other hashes."""
    original = security_object
    changed = bytearray(original)
    changed[where % len(original)] ^= bits
    try:
        signed = parse_sod(bytes(changed))
    except UnreadableError:
        return
    verdict = check_signatures(signed, FILES, TrustStore([issuer.authority]))
    if verdict.authenticity is Authenticity.GENUINE:
        assert dict(signed.hashes) == dict(parse_sod(original).hashes)


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=200))
def test_any_bytes_are_a_security_object_or_none(content: bytes) -> None:
    with pytest.raises(UnreadableError):
        parse_sod(tlv.encode(PassportFile.SOD.tag, content))


def test_the_virtual_authority_is_valid_now(issuer: VirtualIssuer) -> None:
    certificate = x509.load_der_x509_certificate(issuer.authority)
    now = datetime.datetime.now(datetime.UTC)
    assert certificate.not_valid_before_utc < now < certificate.not_valid_after_utc
