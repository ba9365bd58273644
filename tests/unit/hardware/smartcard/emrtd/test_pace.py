"""PACE: the worked example of Doc 9303-11 (appendix G.1), and openings of virtual passports."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.smartcard.apdu import CommandApdu, ResponseApdu
from hardware.smartcard.emrtd.bac import GET_CHALLENGE
from hardware.smartcard.emrtd.base import Authenticity, Can, MrzKey, PassportAccess, PassportRead, PassportTrouble
from hardware.smartcard.emrtd.curves import CURVES, Curve
from hardware.smartcard.emrtd.errors import EmrtdError
from hardware.smartcard.emrtd.pace import KEY_OURS as KEY_STEP
from hardware.smartcard.emrtd.pace import MAP_OURS as MAP_STEP
from hardware.smartcard.emrtd.pace import NONCE as NONCE_STEP
from hardware.smartcard.emrtd.pace import TOKEN_OURS as TOKEN_STEP
from hardware.smartcard.emrtd.pace import decrypt_nonce, mapped, open_by_pace, session_cipher, token_data
from hardware.smartcard.emrtd.pace_offers import CURVE_NAMES, PaceOffer, make_card_access, offers_in
from hardware.smartcard.emrtd.reading import read_passport
from hardware.smartcard.emrtd.virtual_chip import ChipFaults, VirtualPassport
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_pace import CHOICE
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN, PassportPlan, demonstration_passport, make_passport
from tests.support.passports import link, read

SMALL = b"\xff\xd8\xff\xe0" + bytes(range(256))
NUMBER = "482913"

EXAMPLE_KEY = MrzKey("T22000129", "640812", "101031")
EXAMPLE = PaceOffer(16, 13)
NONCE = "95A3A016522EE98D01E76CB6B98B42C3"
SECRETS = (
    0x7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99,
    0xA73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595,
)
MAP_OURS = (
    "047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
    "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D"
)
MAP_THEIRS = (
    "04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
    "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C54"
)
GENERATOR = (
    "048CED63C91426D4F0EB1435E7CB1D74A46723A0AF21C89634F65A9AE87A9265E2"
    "8C879506743F8611AC33645C5B985C80B5F09A0B83407C1B6A4D857AE76FE522"
)
KEY_OURS = (
    "042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
    "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB36462"
)
KEY_THEIRS = (
    "049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
    "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F094"
)
DIALOGUE = [
    ("0022C1A40F800A04007F00070202040202830101", "9000"),
    ("10860000027C0000", f"7C128010{NONCE}9000"),
    (f"10860000457C438141{MAP_OURS}00", f"7C438241{MAP_THEIRS}9000"),
    (f"10860000457C438341{KEY_OURS}00", f"7C438441{KEY_THEIRS}9000"),
    ("008600000C7C0A8508C2B0BD78D94BA86600", "7C0A86083ABB9674BCE93C089000"),
]


class StubChip:
    """Says what the example says, to nothing but what the example asks."""

    def __init__(self, dialogue: list[tuple[str, str]]) -> None:
        self._dialogue = list(dialogue)

    async def send(self, command: CommandApdu) -> ResponseApdu:
        asked, answer = self._dialogue.pop(0)
        assert command.encode().hex().upper() == asked
        return ResponseApdu.parse(bytes.fromhex(answer))


async def test_the_worked_example_byte_for_byte() -> None:
    numbers = iter(SECRETS)
    session = await open_by_pace(StubChip(DIALOGUE).send, EXAMPLE_KEY, EXAMPLE, lambda _: next(numbers))
    select = CommandApdu(0x00, 0xA4, 0x04, 0x0C, bytes.fromhex("A0000002471001"))
    protected = session.protect(select).encode().hex().upper()
    assert protected == "0CA4040C1D871101752F676B09FAC86A87D632749A49C7CC8E08C18BA1FCE707BD9F00"
    answer = ResponseApdu.parse(bytes.fromhex("990290008E08BEA7B381C494A0799000"))
    assert session.open(answer) == ResponseApdu(b"", 0x9000)


def test_the_steps_of_the_worked_example() -> None:
    curve = EXAMPLE.curve
    nonce = decrypt_nonce(EXAMPLE_KEY, EXAMPLE, bytes.fromhex(NONCE))
    assert nonce == 0x3F00C4D39D153F2B2A214A078D899B22
    theirs = curve.decode(bytes.fromhex(MAP_THEIRS))
    assert curve.encode(mapped(curve, nonce, SECRETS[0], theirs)).hex().upper() == GENERATOR
    shared = curve.shared_x(SECRETS[1], curve.decode(bytes.fromhex(KEY_THEIRS)))
    assert shared == 0x28768D20701247DAE81804C9E780EDE582A9996DB4A315020B2733197DB84925
    ours = curve.decode(bytes.fromhex(KEY_OURS))
    assert session_cipher(curve, shared, EXAMPLE).mac(token_data(EXAMPLE, ours)).hex().upper() == "3ABB9674BCE93C08"


async def test_a_chip_that_does_not_know_the_password_is_refused() -> None:
    numbers = iter(SECRETS)
    dialogue = [*DIALOGUE[:-1], (DIALOGUE[-1][0], "7C0A86083ABB9674BCE93C099000")]
    with pytest.raises(EmrtdError, match="did not prove"):
        await open_by_pace(StubChip(dialogue).send, EXAMPLE_KEY, EXAMPLE, lambda _: next(numbers))


async def test_a_chip_that_sends_our_key_back_is_refused() -> None:
    numbers = iter(SECRETS)
    dialogue = [*DIALOGUE[:-2], (DIALOGUE[-2][0], f"7C438441{KEY_OURS}9000")]
    with pytest.raises(EmrtdError, match="our own key"):
        await open_by_pace(StubChip(dialogue).send, EXAMPLE_KEY, EXAMPLE, lambda _: next(numbers))


@settings(max_examples=60, deadline=None)
@given(curve=st.sampled_from(list(CURVES.values())), one=st.integers(2, 2**128), other=st.integers(2, 2**128))
def test_products_have_the_right_sign(curve: Curve, one: int, other: int) -> None:
    point = curve.of_generator(one)
    assert curve.multiply(other, point) == curve.of_generator(one * other % curve.library.group_order)
    if one != other:
        assert curve.add(point, curve.of_generator(other)) == curve.of_generator(one + other)
    assert curve.decode(curve.encode(point)) == point


@pytest.mark.parametrize("key_size", [16, 24, 32])
@pytest.mark.parametrize("parameters", CURVE_NAMES)
async def test_each_kind_opens(issuer: VirtualIssuer, key_size: int, parameters: int) -> None:
    passport = make_passport(issuer, PassportPlan(photo=SMALL, pace=(PaceOffer(key_size, parameters),)))
    outcome = await read(passport, issuer)
    assert isinstance(outcome, PassportRead)
    assert (outcome.mrz, outcome.photo, outcome.authenticity) == (SPECIMEN, SMALL, Authenticity.GENUINE)


@pytest.mark.parametrize(
    ("access", "opens"),
    [
        (MrzKey.of(SPECIMEN), True),
        (Can(NUMBER), True),
        (Can("482914"), False),
        (Can("48291"), False),
        (Can("۴۸۲۹۱۳"), False),
        (MrzKey("L898902C4", "740812", "340415"), False),
    ],
)
async def test_opens_with_what_is_printed_and_nothing_else(
    issuer: VirtualIssuer, access: PassportAccess, *, opens: bool
) -> None:
    plan = PassportPlan(photo=SMALL, pace=(PaceOffer(16, 12), PaceOffer(16, 13)), can=NUMBER, knows_bac=False)
    outcome = await read(make_passport(issuer, plan), issuer, access=access)
    assert isinstance(outcome, PassportRead) if opens else outcome is PassportTrouble.WRONG_KEY


async def test_a_chip_without_a_number_refuses_one(issuer: VirtualIssuer) -> None:
    passport = make_passport(issuer, PassportPlan(photo=SMALL, pace=(PaceOffer(),)))
    assert await read(passport, issuer, access=Can(NUMBER)) is PassportTrouble.WRONG_KEY


async def test_the_demonstration_passport_opens_by_its_number() -> None:
    assert isinstance(await read(demonstration_passport(), access=Can("123456")), PassportRead)


async def test_a_chip_may_die_at_any_command(issuer: VirtualIssuer) -> None:
    for commands in range(12):
        plan = PassportPlan(photo=SMALL, pace=(PaceOffer(),), faults=ChipFaults(dies_after=commands))
        assert await read(make_passport(issuer, plan), issuer) is PassportTrouble.UNREADABLE


STEPS = [CHOICE, NONCE_STEP, MAP_STEP, KEY_STEP]


def refusing(issuer: VirtualIssuer, refusals: dict[int, int], *, knows_bac: bool = True) -> VirtualPassport:
    plan = PassportPlan(photo=SMALL, pace=(PaceOffer(),), can=NUMBER, pace_refusals=refusals, knows_bac=knows_bac)
    return make_passport(issuer, plan)


async def instructions(passport: VirtualPassport, access: PassportAccess) -> tuple[object, list[int]]:
    """What comes of a reading, and the instruction bytes that were sent."""
    transmit, sent = link(passport), list[int]()

    async def noted(raw: bytes) -> bytes:
        sent.append(raw[1])
        return await transmit(raw)

    return await read_passport(noted, access, lambda _: None), sent


@pytest.mark.parametrize("sw", [0x6A80, 0x6982, 0x6985, 0x6D00, 0x6F00])
@pytest.mark.parametrize("step", STEPS)
async def test_a_chip_that_refuses_the_pace_that_it_offers_opens_by_bac(
    issuer: VirtualIssuer, step: int, sw: int
) -> None:
    outcome = await read(refusing(issuer, {step: sw}), issuer)
    assert isinstance(outcome, PassportRead)
    assert (outcome.mrz, outcome.authenticity) == (SPECIMEN, Authenticity.GENUINE)
    wrong = MrzKey("L898902C4", "740812", "340415")
    assert await read(refusing(issuer, {step: sw}), issuer, access=wrong) is PassportTrouble.WRONG_KEY


@pytest.mark.parametrize("step", STEPS)
async def test_without_bac_it_stays_closed(issuer: VirtualIssuer, step: int) -> None:
    assert await read(refusing(issuer, {step: 0x6985}, knows_bac=False), issuer) is PassportTrouble.UNREADABLE


async def test_a_card_access_number_opens_by_pace_alone(issuer: VirtualIssuer) -> None:
    for step in STEPS:
        outcome, sent = await instructions(refusing(issuer, {step: 0x6985}), Can(NUMBER))
        assert outcome is (PassportTrouble.WRONG_KEY if step is CHOICE else PassportTrouble.UNREADABLE)
        assert GET_CHALLENGE.ins not in sent


@pytest.mark.parametrize(
    ("refusals", "outcome"),
    [
        ({TOKEN_STEP: 0x6300}, PassportTrouble.WRONG_KEY),
        ({TOKEN_STEP: 0x63C2}, PassportTrouble.WRONG_KEY),
        ({TOKEN_STEP: 0x6982}, PassportTrouble.WRONG_KEY),
        ({MAP_STEP: 0x63C1}, PassportTrouble.WRONG_KEY),
        ({CHOICE: 0x63C1, KEY_STEP: 0x6985}, PassportTrouble.UNREADABLE),
    ],
)
async def test_after_a_wrong_password_nothing_else_is_tried(
    issuer: VirtualIssuer, refusals: dict[int, int], outcome: PassportTrouble
) -> None:
    passport = refusing(issuer, refusals)
    came_of_it, sent = await instructions(passport, passport.key)
    assert came_of_it is outcome
    assert GET_CHALLENGE.ins not in sent


async def test_a_warning_about_tries_alone_stops_nothing(issuer: VirtualIssuer) -> None:
    outcome, sent = await instructions(passport := refusing(issuer, {CHOICE: 0x63C2}), passport.key)
    assert isinstance(outcome, PassportRead)
    assert GET_CHALLENGE.ins not in sent, "it was opened by PACE"


def test_offers_are_read_from_a_real_layout() -> None:
    """Doc 9303-11, G.1: EF.CardAccess of the example."""
    assert offers_in(bytes.fromhex("31143012060A04007F0007020204020202010202010D")) == (EXAMPLE,)
    several = (PaceOffer(16, 12, ambiguous=True), PaceOffer(16, 13, ambiguous=True), PaceOffer(32, 18))
    assert offers_in(make_card_access(several)) == several


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=60))
def test_any_bytes_offer_something_or_nothing(content: bytes) -> None:
    for data in (content, make_card_access(())[:1] + bytes((len(content),)) + content):
        try:
            offers_in(data)
        except ValueError:
            continue
