"""The elliptic curves of passports (ICAO Doc 9303-11, 9.5.1; RFC 5639, SEC 2), and what the library has not of them.

The library multiplies points, and gives of the product the x coordinate only (ECDH). `multiply` finds its y.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec

Point = tuple[int, int]
"""A point that is not the one at infinity."""

UNCOMPRESSED = 4


@dataclass(frozen=True)
class Curve:
    """y^2 = x^3 + ax + b over a prime field whose `prime` leaves 3 when divided by 4."""

    name: str
    library: ec.EllipticCurve
    prime: int
    a: int
    b: int

    @property
    def field_size(self) -> int:
        """Bytes of a coordinate."""
        return (self.prime.bit_length() + 7) // 8

    def encode(self, point: Point) -> bytes:
        """The point, uncompressed."""
        return bytes((UNCOMPRESSED,)) + b"".join(value.to_bytes(self.field_size) for value in point)

    def decode(self, data: bytes) -> Point:
        """The uncompressed point in `data`; ValueError when it is none, or none of this curve."""
        size = self.field_size
        if len(data) != 1 + 2 * size or data[0] != UNCOMPRESSED:
            raise ValueError("this is no uncompressed point")
        x, y = int.from_bytes(data[1 : 1 + size]), int.from_bytes(data[1 + size :])
        if max(x, y) >= self.prime or (y * y - self._right_side(x)) % self.prime:
            raise ValueError("this point is not on the curve")
        return x, y

    def new_key(self) -> int:
        """A secret number that is good as a private key."""
        return ec.generate_private_key(self.library).private_numbers().private_value

    def of_generator(self, scalar: int) -> Point:
        """`scalar` times the generator. ValueError when `scalar` is no private key."""
        numbers = ec.derive_private_key(scalar, self.library).public_key().public_numbers()
        return numbers.x, numbers.y

    def shared_x(self, scalar: int, point: Point) -> int:
        """The x coordinate of `scalar` times `point`: ECDH."""
        key = ec.EllipticCurvePublicNumbers(*point, self.library).public_key()
        return int.from_bytes(ec.derive_private_key(scalar, self.library).exchange(ec.ECDH(), key))

    def multiply(self, scalar: int, point: Point) -> Point:
        """`scalar` times `point`. Which of two values y is shows in the next multiple."""
        x = self.shared_x(scalar, point)
        y = pow(self._right_side(x), (self.prime + 1) // 4, self.prime)
        if self.add((x, y), point)[0] == self.shared_x(scalar + 1, point):
            return x, y
        return x, self.prime - y

    def add(self, one: Point, other: Point) -> Point:
        """The sum; ValueError when that is the point at infinity."""
        (x1, y1), (x2, y2) = one, other
        if x1 == x2 and (y1 + y2) % self.prime == 0:
            raise ValueError("the sum is no point")
        rise, run = (3 * x1 * x1 + self.a, 2 * y1) if one == other else (y2 - y1, x2 - x1)
        slope = rise * pow(run, -1, self.prime)
        x = (slope * slope - x1 - x2) % self.prime
        return x, (slope * (x1 - x) - y1) % self.prime

    def _right_side(self, x: int) -> int:
        return (x * x * x + self.a * x + self.b) % self.prime


_ALL = (
    Curve(
        "secp256r1",
        ec.SECP256R1(),
        prime=0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF,
        a=0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFC,
        b=0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B,
    ),
    Curve(
        "secp384r1",
        ec.SECP384R1(),
        prime=0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFF0000000000000000FFFFFFFF,
        a=0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFF0000000000000000FFFFFFFC,
        b=0xB3312FA7E23EE7E4988E056BE3F82D19181D9C6EFE8141120314088F5013875AC656398D8A2ED19D2A85C8EDD3EC2AEF,
    ),
    Curve(
        "secp521r1",
        ec.SECP521R1(),
        prime=int(
            "1FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"
            "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
            16,
        ),
        a=int(
            "1FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"
            "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC",
            16,
        ),
        b=int(
            "51953EB9618E1C9A1F929A21A0B68540EEA2DA725B99B315F3B8B489918EF109E"
            "156193951EC7E937B1652C0BD3BB1BF073573DF883D2C34F1EF451FD46B503F00",
            16,
        ),
    ),
    Curve(
        "brainpoolp256r1",
        ec.BrainpoolP256R1(),
        prime=0xA9FB57DBA1EEA9BC3E660A909D838D726E3BF623D52620282013481D1F6E5377,
        a=0x7D5A0975FC2C3057EEF67530417AFFE7FB8055C126DC5C6CE94A4B44F330B5D9,
        b=0x26DC5C6CE94A4B44F330B5D9BBD77CBF958416295CF7E1CE6BCCDC18FF8C07B6,
    ),
    Curve(
        "brainpoolp384r1",
        ec.BrainpoolP384R1(),
        prime=0x8CB91E82A3386D280F5D6F7E50E641DF152F7109ED5456B412B1DA197FB71123ACD3A729901D1A71874700133107EC53,
        a=0x7BC382C63D8C150C3C72080ACE05AFA0C2BEA28E4FB22787139165EFBA91F90F8AA5814A503AD4EB04A8C7DD22CE2826,
        b=0x4A8C7DD22CE28268B39B55416F0447C2FB77DE107DCD2A62E880EA53EEB62D57CB4390295DBC9943AB78696FA504C11,
    ),
    Curve(
        "brainpoolp512r1",
        ec.BrainpoolP512R1(),
        prime=int(
            "AADD9DB8DBE9C48B3FD4E6AE33C9FC07CB308DB3B3C9D20ED6639CCA70330871"
            "7D4D9B009BC66842AECDA12AE6A380E62881FF2F2D82C68528AA6056583A48F3",
            16,
        ),
        a=int(
            "7830A3318B603B89E2327145AC234CC594CBDD8D3DF91610A83441CAEA9863BC"
            "2DED5D5AA8253AA10A2EF1C98B9AC8B57F1117A72BF2C7B9E7C1AC4D77FC94CA",
            16,
        ),
        b=int(
            "3DF91610A83441CAEA9863BC2DED5D5AA8253AA10A2EF1C98B9AC8B57F1117A7"
            "2BF2C7B9E7C1AC4D77FC94CADC083E67984050B75EBAE5DD2809BD638016F723",
            16,
        ),
    ),
)

CURVES: Mapping[str, Curve] = {curve.name: curve for curve in _ALL}
"""By the names that asn1crypto has for them."""


def curve_of(prime: int, a: int, b: int) -> Curve | None:
    """The named curve that has these parameters: some issuers write them out."""
    return next((curve for curve in _ALL if (curve.prime, curve.a, curve.b) == (prime, a % prime, b)), None)
