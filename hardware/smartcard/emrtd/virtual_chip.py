"""A passport's chip that answers APDUs as real ones do, and that can be broken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hardware.smartcard import tlv
from hardware.smartcard.apdu import CommandApdu, ResponseApdu, StatusWord
from hardware.smartcard.emrtd.base import MrzKey
from hardware.smartcard.emrtd.files import DISCRETIONARY, END_OF_FILE, OFFSET, PASSPORT_AID, PassportFile
from hardware.smartcard.emrtd.messaging import PROTECTED
from hardware.smartcard.emrtd.pace_offers import make_card_access
from hardware.smartcard.emrtd.virtual_access import ChipBac
from hardware.smartcard.emrtd.virtual_messaging import ChipSession
from hardware.smartcard.emrtd.virtual_pace import ChipPace
from hardware.smartcard.emrtd.virtual_proofs import ChipProofs

PASSPORT_ATR = bytes.fromhex("3B80800101")
"""What a reader makes up for a contactless card without historical bytes."""

WRONG_PROTECTION = 0x6988
NO_SUCH_OFFSET = 0x6B00
BY_SHORT_IDENTIFIER = 0x80

FOR_PACE, FOR_AGREEMENT, FOR_AGREEMENT_AT_ONCE = (0xC1, 0xA4), (0x41, 0xA4), (0x41, 0xA6)
"""P1 and P2 of MANAGE SECURITY ENVIRONMENT."""

Answer = Callable[[CommandApdu], ResponseApdu]


@dataclass(frozen=True)
class ChipFaults:
    """What breaks, counted from power-up. None is never.

    After `dies_after` commands every answer is an unknown error. From the `wrong_mac_from`th protected answer
    on (the first is 1) the MACs are wrong.
    """

    dies_after: int | None = None
    wrong_mac_from: int | None = None


class VirtualPassport:
    """One chip with its files, opened by BAC with `key`, and by what `pace` offers; `knows_bac` not: by that only."""

    def __init__(
        self,
        files: Mapping[PassportFile, bytes],
        key: MrzKey,
        faults: ChipFaults | None = None,
        *,
        pace: ChipPace | None = None,
        knows_bac: bool = True,
        proofs: ChipProofs | None = None,
    ) -> None:
        self.atr = PASSPORT_ATR
        self.key = key
        self._files = dict(files)
        self._faults = faults or ChipFaults()
        self._bac = ChipBac(key) if knows_bac else None
        self._pace = pace
        self._proofs = proofs
        if pace is not None:
            self._files[PassportFile.CARD_ACCESS] = make_card_access(pace.offers)
        self.power_up()

    def power_up(self) -> None:
        """Forget everything that was agreed upon."""
        self._commands = 0
        self._protected_answers = 0
        self._in_application = False
        self._session: ChipSession | None = None
        self._next_session: ChipSession | None = None
        self._current: PassportFile | None = None
        if self._pace is not None:
            self._pace.power_up()

    def transmit(self, raw: bytes) -> bytes:
        """Answer one command APDU, if only with a status word."""
        self._commands += 1
        if self._faults.dies_after is not None and self._commands > self._faults.dies_after:
            return _refusal(StatusWord.UNKNOWN_ERROR).encode()
        try:
            command = CommandApdu.parse(raw)
        except ValueError:
            return _refusal(StatusWord.WRONG_LENGTH).encode()
        protected = command.cla & PROTECTED == PROTECTED
        return (self._protected(command) if protected else self._plain(command)).encode()

    def _plain(self, command: CommandApdu) -> ResponseApdu:
        self._session = None
        return self._execute(command)

    def _protected(self, command: CommandApdu) -> ResponseApdu:
        session = self._session
        if session is None:
            return _refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        try:
            inner = session.open(command)
        except ValueError:
            self._session = None
            return _refusal(WRONG_PROTECTION)
        answer = session.protect(self._execute(inner), odd=bool(command.ins & 1))
        if self._next_session is not None:
            self._session, self._next_session = self._next_session, None
        self._protected_answers += 1
        first_wrong = self._faults.wrong_mac_from
        if first_wrong is not None and self._protected_answers >= first_wrong:
            return ResponseApdu(answer.data[:-1] + bytes((answer.data[-1] ^ 1,)), answer.sw)
        return answer

    def _execute(self, command: CommandApdu) -> ResponseApdu:
        if command.cla & 0xEF:
            return _refusal(StatusWord.CLASS_NOT_SUPPORTED)
        instructions: Mapping[int, Answer] = {
            0x22: self._choose,
            0x86: self._go_on,
            0x82: self._authenticate,
            0x84: self._give_challenge,
            0x88: self._sign,
            0xA4: self._select,
            0xB0: self._read,
            0xB1: self._read_far,
        }
        instruction = instructions.get(command.ins)
        return instruction(command) if instruction else _refusal(StatusWord.INSTRUCTION_NOT_SUPPORTED)

    def _select(self, command: CommandApdu) -> ResponseApdu:
        if command.p1 == 0x04:
            self._in_application = command.data == PASSPORT_AID
            self._current = None
            return _refusal(StatusWord.OK if self._in_application else StatusWord.FILE_NOT_FOUND)
        wanted = int.from_bytes(command.data)
        return self._enter(next((file for file in self._files if file.identifier == wanted), None))

    def _enter(self, file: PassportFile | None) -> ResponseApdu:
        if not self._may_read(file):
            return _refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        if file is None:
            return _refusal(StatusWord.FILE_NOT_FOUND)
        self._current = file
        return _refusal(StatusWord.OK)

    def _may_read(self, file: PassportFile | None) -> bool:
        if file is PassportFile.CARD_ACCESS:
            return not self._in_application
        return self._in_application and self._session is not None

    def _give_challenge(self, _: CommandApdu) -> ResponseApdu:
        if self._bac is None:
            return _refusal(StatusWord.INSTRUCTION_NOT_SUPPORTED)
        if not self._in_application:
            return _refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return ResponseApdu(self._bac.challenge(), StatusWord.OK)

    def _authenticate(self, command: CommandApdu) -> ResponseApdu:
        opened = self._bac.authenticate(command.data) if self._bac else None
        if opened is None:
            return _refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        answer, self._session = opened
        return ResponseApdu(answer, StatusWord.OK)

    def _choose(self, command: CommandApdu) -> ResponseApdu:
        """MSE: for PACE, and in a session for chip authentication."""
        kind = (command.p1, command.p2)
        if kind == FOR_AGREEMENT_AT_ONCE:
            return self._agree(command.data)
        if kind == FOR_AGREEMENT and self._proofs is not None:
            return _refusal(StatusWord.OK)
        if kind != FOR_PACE or self._pace is None:
            return _refusal(StatusWord.FUNCTION_NOT_SUPPORTED)
        try:
            return self._pace.choose(command.data)
        except tlv.TlvError:
            return _refusal(StatusWord.WRONG_DATA)

    def _go_on(self, command: CommandApdu) -> ResponseApdu:
        if self._session is not None:
            return self._agree(command.data)
        if self._pace is None:
            return _refusal(StatusWord.INSTRUCTION_NOT_SUPPORTED)
        answer = self._pace.go_on(command.data)
        if self._pace.session is not None:
            self._session, self._pace.session = self._pace.session, None
        return answer

    def _agree(self, data: bytes) -> ResponseApdu:
        session = self._proofs.agree(data) if self._proofs is not None and self._session is not None else None
        if session is None:
            return _refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        self._next_session = session
        return _refusal(StatusWord.OK)

    def _sign(self, command: CommandApdu) -> ResponseApdu:
        if self._session is None:
            return _refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        signature = self._proofs.sign(command.data) if self._proofs is not None else None
        if signature is None:
            return _refusal(StatusWord.INSTRUCTION_NOT_SUPPORTED)
        return ResponseApdu(signature, StatusWord.OK)

    def _read(self, command: CommandApdu) -> ResponseApdu:
        offset = command.p1 << 8 | command.p2
        if command.p1 & BY_SHORT_IDENTIFIER:
            short, offset = command.p1 & 0x1F, command.p2
            entered = self._enter(next((file for file in self._files if file.short == short), None))
            if not entered.ok:
                return entered
        return self._piece(offset, command.le or 0)

    def _read_far(self, command: CommandApdu) -> ResponseApdu:
        """With odd instruction byte: the offset is in the data, the answer in a data object."""
        try:
            offset = int.from_bytes(tlv.find(command.data, (OFFSET,)))
        except tlv.TlvError:
            return _refusal(StatusWord.WRONG_DATA)
        piece = self._piece(offset, _room_in_object(command.le or 0))
        return ResponseApdu(tlv.encode(DISCRETIONARY, piece.data), piece.sw) if piece.data else piece

    def _piece(self, offset: int, size: int) -> ResponseApdu:
        if self._current is None or not self._may_read(self._current):
            return _refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        content = self._files[self._current]
        if offset >= len(content):
            return _refusal(NO_SUCH_OFFSET)
        piece = content[offset : offset + size]
        return ResponseApdu(piece, StatusWord.OK if len(piece) == size else END_OF_FILE)


def _room_in_object(size: int) -> int:
    """The most bytes that fit into a data object of `size` bytes: its header has two to five."""
    return max(room for room in (size - 2, size - 3, size - 4, size - 5, 0) if _object_size(room) <= max(size, 2))


def _object_size(room: int) -> int:
    return len(tlv.encode(DISCRETIONARY, bytes(max(room, 0))))


def _refusal(sw: int) -> ResponseApdu:
    return ResponseApdu(b"", sw)
