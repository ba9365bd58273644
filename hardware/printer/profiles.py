"""Printer profiles: what each model can do, as data. The keys are explained in `profiles.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from hardware.printer.base import Presenter, PrinterIdentity, PrinterProfile

SHIPPED = Path(__file__).with_name("profiles.toml")

_Dots = Annotated[int, msgspec.Meta(ge=64, le=2040, multiple_of=8)]


class PrinterProfileError(ValueError):
    """A profile is unknown, or its file says something that its format does not allow; the text says which."""


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    dots: _Dots
    dpi: Annotated[int, msgspec.Meta(ge=100, le=255)] = 203
    band_rows: Annotated[int, msgspec.Meta(ge=24, le=2040)] = 192
    cuts: bool = True
    process_id: bool = False
    answers_status: bool = True
    auto_status: bool = False
    left_margin: bool = False
    motion_units: bool = False
    title: str = ""
    models: tuple[str, ...] = ()
    near_end: bool = False
    presenter: Presenter | None = None
    present_steps: Annotated[int, msgspec.Meta(ge=0, le=255)] = 0
    code_pages: str = ""

    def __post_init__(self) -> None:
        if (self.process_id or self.auto_status) and not self.answers_status:
            raise ValueError("process_id and auto_status need answers_status")
        if self.presenter and not (self.answers_status and self.cuts):
            raise ValueError("presenter needs answers_status and cuts")
        for pattern in self.models:
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"models: {pattern!r}: {error}") from error


def load_profiles(path: Path = SHIPPED) -> Mapping[str, PrinterProfile]:
    """All profiles in `path` by name; PrinterProfileError names the file and the key that is wrong."""
    try:
        entries = msgspec.convert(tomllib.loads(path.read_text("utf-8")), dict[str, _Entry])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise PrinterProfileError(f"{path.name}: {error}") from error
    except OSError as error:
        raise PrinterProfileError(f"{path.name}: cannot be read: {error.strerror}") from error
    return {name: PrinterProfile(name=name, **msgspec.structs.asdict(entry)) for name, entry in entries.items()}


def profile_named(name: str, path: Path = SHIPPED) -> PrinterProfile:
    """The profile `name`; PrinterProfileError lists the known names when there is none."""
    profiles = load_profiles(path)
    if name not in profiles:
        raise PrinterProfileError(f"no printer profile {name!r}; known: {', '.join(sorted(profiles))}")
    return profiles[name]


def propose_profile(identity: PrinterIdentity, path: Path = SHIPPED) -> PrinterProfile | None:
    """The first profile for the model that a printer says it is; None when no profile knows it.

    A proposal only: a compatible printer may call itself by another one's name.
    """
    for profile in load_profiles(path).values():
        if any(re.fullmatch(pattern, identity.model.strip(), re.IGNORECASE) for pattern in profile.models):
            return profile
    return None
