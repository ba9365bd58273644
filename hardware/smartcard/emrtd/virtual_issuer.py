"""A state that issues virtual passports: its CSCA, its document signer, and what they sign. Keys are made anew."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import Enum

from asn1crypto import algos, cms
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.signatures import digest
from hardware.smartcard.emrtd.sod import SECURITY_OBJECT_OID, LdsSecurityObject

AUTHORITY_FROM = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
SIGNER_FROM = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
SIGNED_ON = datetime.datetime(2024, 6, 1, tzinfo=datetime.UTC)
END = datetime.datetime(2045, 1, 1, tzinfo=datetime.UTC)

HASH = "sha256"
SALT = 32
RSA_BITS = 2048

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


class Scheme(Enum):
    """How a state signs."""

    RSA = "rsassa_pkcs1v15"
    PSS = "rsassa_pss"
    ECDSA = "sha256_ecdsa"


class VirtualIssuer:
    """One state. `authority` is its CSCA certificate (DER), for a CSCA folder."""

    def __init__(self, scheme: Scheme = Scheme.ECDSA, curve: ec.EllipticCurve | None = None) -> None:
        self._scheme = scheme
        self._curve = curve or ec.SECP256R1()
        authority_key, self._signer_key = self._new_key(), self._new_key()
        authority_name = _name("Virtual CSCA")
        self.authority = self._certificate(authority_name, authority_name, authority_key, authority_key)
        self._signer = self._certificate(_name("Virtual signer"), authority_name, self._signer_key, authority_key)

    def sign(self, files: Mapping[PassportFile, bytes]) -> bytes:
        """EF.SOD over the data groups among `files`."""
        hashes_of_groups = [
            {"number": file.group, "value": digest(HASH, content)} for file, content in files.items() if file.group
        ]
        content = LdsSecurityObject({"version": 0, "hash_algorithm": {"algorithm": HASH}, "hashes": hashes_of_groups})
        return tlv.encode(PassportFile.SOD.tag, self._message(content.dump()))

    def _message(self, content: bytes) -> bytes:
        attributes = cms.CMSAttributes(
            [
                {"type": "content_type", "values": [SECURITY_OBJECT_OID]},
                {"type": "message_digest", "values": [digest(HASH, content)]},
                {"type": "signing_time", "values": [cms.Time({"utc_time": SIGNED_ON})]},
            ]
        )
        certificate = asn1_x509.Certificate.load(self._signer)
        named = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
        info = {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": named}),
            "digest_algorithm": {"algorithm": HASH},
            "signed_attrs": attributes,
            "signature_algorithm": self._algorithm(),
            "signature": self._signature(attributes.dump()),
        }
        signed = {
            "version": "v3",
            "digest_algorithms": [{"algorithm": HASH}],
            "encap_content_info": {"content_type": SECURITY_OBJECT_OID, "content": content},
            "certificates": [cms.CertificateChoices({"certificate": certificate})],
            "signer_infos": [info],
        }
        message: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
        return message

    def _algorithm(self) -> dict[str, object]:
        if self._scheme is not Scheme.PSS:
            return {"algorithm": self._scheme.value}
        hashing = algos.DigestAlgorithm({"algorithm": HASH})
        mask = {"algorithm": "mgf1", "parameters": hashing}
        parameters = {"hash_algorithm": hashing, "mask_gen_algorithm": mask, "salt_length": SALT}
        return {"algorithm": self._scheme.value, "parameters": algos.RSASSAPSSParams(parameters)}

    def _signature(self, data: bytes) -> bytes:
        if isinstance(self._signer_key, ec.EllipticCurvePrivateKey):
            return self._signer_key.sign(data, ec.ECDSA(hashes.SHA256()))
        return self._signer_key.sign(data, self._padding() or padding.PKCS1v15(), hashes.SHA256())

    def _padding(self) -> padding.PSS | None:
        return padding.PSS(padding.MGF1(hashes.SHA256()), SALT) if self._scheme is Scheme.PSS else None

    def _new_key(self) -> PrivateKey:
        if self._scheme is Scheme.ECDSA:
            return ec.generate_private_key(self._curve)
        return rsa.generate_private_key(65537, RSA_BITS)

    def _certificate(self, subject: x509.Name, issuer: x509.Name, key: PrivateKey, issuer_key: PrivateKey) -> bytes:
        is_authority = subject == issuer
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(AUTHORITY_FROM if is_authority else SIGNER_FROM)
            .not_valid_after(END)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )
        if is_authority:
            builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        certificate = builder.sign(issuer_key, hashes.SHA256(), rsa_padding=self._padding())
        return certificate.public_bytes(Encoding.DER)


def _name(common_name: str) -> x509.Name:
    """Of Utopia, which Doc 9303 uses for specimens."""
    country = x509.NameAttribute(NameOID.COUNTRY_NAME, "UT")
    return x509.Name([country, x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
