"""Card profiles: which card it is and what to ask it, as data. The format: docs/card-profiles.md."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import yaml

from hardware.smartcard.apdu import CommandApdu
from hardware.smartcard.base import Proof
from hardware.smartcard.facts import Decoding

SHIPPED = Path(__file__).with_name("profiles")

_Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
_FactName = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]


NamedReader = Literal["ndef"]
"""`ndef`: text and link on an NFC tag, see `hardware/smartcard/ndef.py`."""


class ProfileError(ValueError):
    """A profile file says something that its format does not allow; the text names file and key."""


@dataclass(frozen=True)
class Fact:
    """One fact of an answer: the value at `path` (the whole answer when empty), decoded."""

    name: str
    path: tuple[int, ...]
    decoding: Decoding


@dataclass(frozen=True)
class ProfileRead:
    """One command and the facts in its answer."""

    command: CommandApdu
    facts: tuple[Fact, ...]


NATIONAL_ID = "national_id"  # the name of the fact


@dataclass(frozen=True)
class CardProfile:
    """A kind of card. A card is of it when `atr` matches and `aid` can be selected, as far as given.

    It is read by `reads`, or by the named reader, which knows a standard that commands alone cannot say.
    """

    id: str
    title: str
    proof: Proof
    atr: re.Pattern[str] | None
    aid: bytes | None
    reads: tuple[ProfileRead, ...]
    notes: str
    reader: NamedReader | None = None

    @property
    def gives_national_id(self) -> bool:
        """Whether reading such a card tells a national ID."""
        return any(fact.name == NATIONAL_ID for read in self.reads for fact in read.facts)

    def may_be(self, atr: bytes) -> bool:
        """Whether a card with this ATR can be of this profile; the AID is tried on the card itself."""
        return self.atr is None or self.atr.match(atr.hex().upper()) is not None


class _Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    decoding: Decoding = msgspec.field(name="as")
    tlv: str = ""


class _Read(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    apdu: str
    facts: Annotated[dict[_FactName, _Source], msgspec.Meta(min_length=1)]


class _Match(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    atr: str | None = None
    aid: str | None = None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: _Id
    title: str
    proves: Proof
    match: _Match
    reads: tuple[_Read, ...] = ()
    reader: NamedReader | None = None
    notes: str = ""


class _UniqueKeyLoader(yaml.SafeLoader):
    """YAML lets a later key replace an earlier one in silence; a profile must not."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        names = [str(key.value) for key, _ in node.value]
        if doubled := next((name for name in names if names.count(name) > 1), None):
            raise yaml.constructor.ConstructorError(None, None, f"{doubled} is given twice", node.start_mark)
        return super().construct_mapping(node, deep)


def load_profile(path: Path) -> CardProfile:
    """The profile in `path`; ProfileError names the file and the key that is wrong."""
    try:
        tree = yaml.load(path.read_text("utf-8"), _UniqueKeyLoader)  # noqa: S506  a SafeLoader with one check more
        content = msgspec.convert(tree, _File)
    except (yaml.YAMLError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise ProfileError(f"{path.name}: {error}") from error
    except OSError as error:
        raise ProfileError(f"{path.name}: cannot be read: {error.strerror}") from error
    try:
        return _profile(content)
    except ProfileError as error:
        raise ProfileError(f"{path.name}: {error}") from error


def load_profiles(ids: Iterable[str], folder: Path | None = None) -> tuple[CardProfile, ...]:
    """The profiles `ids`, in that order, from those shipped and those in `folder` (which win).

    ProfileError for an unknown id, and for any broken file, enabled or not.
    """
    known: dict[str, CardProfile] = {}
    for place in (SHIPPED, folder):
        known |= {} if place is None else _folder(place)
    wanted = tuple(ids)
    if unknown := [name for name in wanted if name not in known]:
        raise ProfileError(f"profiles: no such card profile: {unknown[0]} (there are {', '.join(sorted(known))})")
    return tuple(known[name] for name in wanted)


def _folder(place: Path) -> Mapping[str, CardProfile]:
    profiles: dict[str, CardProfile] = {}
    for path in sorted(place.glob("*.yaml")):
        profile = load_profile(path)
        if profile.id in profiles:
            raise ProfileError(f"{path.name}: id: {profile.id} is used by another file too")
        profiles[profile.id] = profile
    return profiles


def _profile(content: _File) -> CardProfile:
    if content.match.atr is None and content.match.aid is None:
        raise ProfileError("match: give atr, aid or both")
    if bool(content.reads) == (content.reader is not None):
        raise ProfileError("reads: give reads or a reader, one of the two")
    if content.proves is Proof.POSSESSION:
        raise ProfileError("proves: possession needs a challenge, which no profile file can make")
    return CardProfile(
        id=content.id,
        title=content.title,
        proof=content.proves,
        atr=None if content.match.atr is None else _pattern(content.match.atr),
        aid=None if content.match.aid is None else _aid(content.match.aid),
        reads=tuple(_read(read, f"reads[{index}]") for index, read in enumerate(content.reads)),
        notes=content.notes,
        reader=content.reader,
    )


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as error:
        raise ProfileError(f"match.atr: not a regular expression: {error}") from error


def _aid(text: str) -> bytes:
    aid = _hex(text, "match.aid")
    if not 5 <= len(aid) <= 16:
        raise ProfileError("match.aid: an AID has 5 to 16 bytes")
    return aid


def _read(read: _Read, key: str) -> ProfileRead:
    try:
        command = CommandApdu.parse(_hex(read.apdu, f"{key}.apdu"))
    except ProfileError:
        raise
    except ValueError as error:
        raise ProfileError(f"{key}.apdu: {error}") from error
    facts = tuple(
        Fact(name, _path(source.tlv, f"{key}.facts.{name}.tlv"), source.decoding) for name, source in read.facts.items()
    )
    return ProfileRead(command, facts)


def _path(text: str, key: str) -> tuple[int, ...]:
    return tuple(int.from_bytes(_hex(tag, key)) for tag in text.split("/")) if text else ()


def _hex(text: str, key: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError as error:
        raise ProfileError(f"{key}: not hexadecimal: {text!r}") from error
    if not value:
        raise ProfileError(f"{key}: is empty")
    return value
