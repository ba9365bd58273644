"""Reads one electronic passport: opens it, reads MRZ and photo, checks what was signed and that it is no copy."""

from __future__ import annotations

import logging
from collections.abc import Callable

from hardware.smartcard.apdu import Transmit
from hardware.smartcard.emrtd.base import (
    Authenticity,
    MrzKey,
    PassportAccess,
    PassportProgress,
    PassportRead,
    PassportStage,
    PassportTrouble,
)
from hardware.smartcard.emrtd.errors import (
    EmrtdError,
    FileMissingError,
    NotAPassportError,
    UnreadableError,
    WrongKeyError,
)
from hardware.smartcard.emrtd.files import FileReader, PassportFile
from hardware.smartcard.emrtd.keys import mrz_information
from hardware.smartcard.emrtd.lds import mrz_of, photo_of
from hardware.smartcard.emrtd.mrz import Mrz
from hardware.smartcard.emrtd.opening import open_chip
from hardware.smartcard.emrtd.passive import Groups, check_signatures
from hardware.smartcard.emrtd.proofs import chip_proves
from hardware.smartcard.emrtd.sod import SecurityObject, parse_sod
from hardware.smartcard.emrtd.trust import TrustStore, Verdict

Progress = Callable[[PassportProgress], None]

_log = logging.getLogger("hardware.smartcard")


async def read_passport(
    transmit: Transmit, access: PassportAccess, progress: Progress, trust: TrustStore | None = None
) -> PassportRead | PassportTrouble:
    """Read the passport behind `transmit` with the key that is printed in it; the card was just powered up.

    Opens by PACE, or by BAC where the chip knows no other. `trust` holds the issuers that are believed;
    without it a passport is NOT_CHECKED, but one that is not as it was signed, or that holds another MRZ than
    the printed one, is ALTERED all the same. Raises what `transmit` raises, and ProtocolError for an answer
    that is no APDU.
    """
    try:
        return await _read(transmit, access, progress, trust)
    except NotAPassportError as error:
        return _noted(PassportTrouble.NOT_A_PASSPORT, error)
    except WrongKeyError as error:
        return _noted(PassportTrouble.WRONG_KEY, error)
    except UnreadableError as error:
        return _noted(PassportTrouble.UNREADABLE, error)


def _noted(trouble: PassportTrouble, why: EmrtdError) -> PassportTrouble:
    _log.info("passport not read: %s", why)
    return trouble


async def _read(
    transmit: Transmit, access: PassportAccess, progress: Progress, trust: TrustStore | None
) -> PassportRead:
    progress(PassportProgress(PassportStage.OPENING, 0.0))
    send = await open_chip(transmit, access)
    files = FileReader(send)
    progress(PassportProgress(PassportStage.OPENING, 1.0))
    progress(PassportProgress(PassportStage.DATA, 0.0))
    dg1 = await files.read(PassportFile.DG1)
    mrz = mrz_of(dg1)
    progress(PassportProgress(PassportStage.DATA, 1.0))
    dg2 = await _if_there(files, PassportFile.DG2, lambda done: progress(PassportProgress(PassportStage.PHOTO, done)))
    photo, photo_type = photo_of(dg2) if dg2 is not None else (b"", "")
    progress(PassportProgress(PassportStage.CHECKING, 0.0))
    verdict, groups = await _checked(files, {PassportFile.DG1: dg1, PassportFile.DG2: dg2}, trust)
    proved = None
    if verdict.authenticity is not Authenticity.ALTERED:
        proved = await chip_proves(send, transmit, groups.get(PassportFile.DG14), groups.get(PassportFile.DG15))
    if proved is False:
        verdict = Verdict(Authenticity.ALTERED, "the chip failed its own proof: it may be a copy")
    if isinstance(access, MrzKey) and not _is_printed(mrz, access):
        verdict = Verdict(Authenticity.ALTERED, "the chip holds another machine-readable zone than the printed")
    progress(PassportProgress(PassportStage.CHECKING, 1.0))
    return PassportRead(mrz, verdict.authenticity, verdict.why, proved, photo, photo_type)


async def _checked(files: FileReader, groups: Groups, trust: TrustStore | None) -> tuple[Verdict, Groups]:
    """The verdict, and `groups` with those that the chip's own proof needs, as far as they are signed."""
    try:
        signed = await _security_object(files)
    except FileMissingError:
        return Verdict(Authenticity.NOT_CHECKED, "the chip has no EF.SOD"), groups
    if signed is None:
        return Verdict(Authenticity.NOT_CHECKED, "EF.SOD cannot be understood"), groups
    proving = [file for file in (PassportFile.DG14, PassportFile.DG15) if file.group in signed.hashes]
    groups = {**groups, **{file: await _if_there(files, file) for file in proving}}
    return check_signatures(signed, groups, trust), groups


async def _security_object(files: FileReader) -> SecurityObject | None:
    """None when it cannot be understood."""
    content = await files.read(PassportFile.SOD)
    try:
        return parse_sod(content)
    except UnreadableError as error:
        _log.info("%s", error)
        return None


async def _if_there(
    files: FileReader, file: PassportFile, on_progress: Callable[[float], None] | None = None
) -> bytes | None:
    """A file that a passport may lack."""
    try:
        return await files.read(file, on_progress)
    except FileMissingError:
        return None


def _is_printed(mrz: Mrz, key: MrzKey) -> bool:
    return mrz_information(MrzKey.of(mrz)) == mrz_information(key)
