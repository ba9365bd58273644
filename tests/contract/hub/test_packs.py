"""A partner's service from its pack to a filed request, and how it ends when the city takes the pack back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
import tomlkit
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub.packs import revoke
from hub.settings import Settings
from kiosk.backend.client import HubClient, fresh_key, tls_context
from kiosk.backend.errors import BackendFailure
from kiosk.backend.exchange import Exchange
from kiosk.clock import SystemClock
from kiosk.config.model import Config, KioskSection, PacksSection
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.wire import AttachmentRequest, Filed, PaymentRequest, SlotRequest, Submission
from kiosk.packs.offer import catalogue_of
from kiosk.packs.watch import RevocationWatch
from kiosk.receipt_key import KEY_FILE, ReceiptKey
from kiosk.session import actions as a
from kiosk.session.coming_worker import ComingWorker
from kiosk.session.controller import SessionController
from kiosk.session.machine import Rules
from kiosk.session.state import Step
from tests.support.hub import RunningHub, running_hub
from tests.support.packs import ID, PARTNERS, TODAY, pack_folder

ANSWERS = {"address": "Vakilabad Boulevard 12"}


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    folder = tmp_path_factory.mktemp("kiosk")
    pack_folder(folder / "packs" / "bikes")
    pack_folder(folder / "packs" / "nobody", key=None)
    (folder / "data").mkdir()
    return Config(
        kiosk=KioskSection(data_dir=str(folder / "data")),
        packs=PacksSection(folder=str(folder / "packs"), partners=PARTNERS),
    )


@pytest.fixture(scope="module")
def hub(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    folder = tmp_path_factory.mktemp("hub")
    settings = {"packs": config.packs.folder, "partners": msgspec.to_builtins(config.packs.partners)}
    (folder / "hub.toml").write_text(tomlkit.dumps(settings), encoding="utf-8")
    with running_hub(folder, ("--config", str(folder / "hub.toml"))) as running:
        yield running


def client_of(hub: RunningHub) -> HubClient:
    return HubClient(Exchange(hub.url, hub.kiosk_id, hub.token, tls_context(None), 60))


def take_back(hub: RunningHub, pack: str = ID, *, undo: bool = False) -> None:
    assert revoke(Settings(data=hub.data), pack, "it asked for too much", undo=undo) == 0


async def file(client: HubClient) -> Filed | BackendFailure:
    return await client.submit(Submission(ID, Language.FA, ANSWERS, datetime.now(UTC)), "", fresh_key())


async def test_a_service_of_a_pack_is_filed_and_refused_once_it_is_taken_back(hub: RunningHub) -> None:
    assert "pack refused" in hub.log  # the unsigned one, and the hub runs
    client = client_of(hub)
    filed = await file(client)
    assert isinstance(filed, Filed), filed
    for pack in (f"{ID}@1.0.0", ID):
        take_back(hub, pack)
        refused = await file(client)
        assert isinstance(refused, BackendFailure)
        assert refused.code is ProblemCode.SERVICE_WITHDRAWN
        for asked in (
            await client.open_attachment(AttachmentRequest(ID, "photo", Language.FA)),
            await client.hold_slot("hall", SlotRequest("1", ID), fresh_key()),
            await client.start_payment(PaymentRequest("1", "2", ID, Language.FA), fresh_key()),
        ):
            assert isinstance(asked, BackendFailure)
            assert asked.code is ProblemCode.SERVICE_WITHDRAWN
        take_back(hub, pack, undo=True)
    take_back(hub, f"{ID}@2.0.0")
    assert isinstance(await file(client), Filed)
    assert not isinstance(await client.case(filed.tracking_code), BackendFailure)
    await client.close()
    assert revoke(Settings(data=hub.data), "never-heard-of", "", undo=True) == 1


async def test_the_list_has_an_etag(hub: RunningHub) -> None:
    with hub.client() as http:
        first = http.get("/v1/packs/revoked").raise_for_status()
        tag = {"If-None-Match": first.headers["ETag"]}
        assert http.get("/v1/packs/revoked", headers=tag).status_code == 304
        take_back(hub, "acme-nothing")
        assert http.get("/v1/packs/revoked", headers=tag).status_code == 200
        assert http.get("/v1/packs/revoked", headers={"Authorization": "Bearer x"}).status_code == 401


async def test_a_pack_that_is_taken_back_ends_visits_and_stays_away_offline(hub: RunningHub, config: Config) -> None:
    catalogue, offer = catalogue_of(config, TODAY)
    assert ID in catalogue.offered
    session = SessionController(
        Rules(catalogue.services, (Language.FA,)), ComingWorker(), SystemClock(), lambda work: work.close()
    )
    for action in (a.Start(), a.ChooseLanguage(Language.FA), a.ChooseService(ID), a.Begin()):
        session.dispatch(action)
    assert session.state.step is Step.QUESTION
    client, data = client_of(hub), config.kiosk.data_path
    key = ReceiptKey(data / KEY_FILE)
    watch = RevocationWatch(
        client,
        key=lambda: key.key,
        data=data,
        offer=offer,
        clock=SystemClock(),
        changed=lambda: session.dispatch(a.OfferChanged()),
    )
    assert not await watch.look()  # whose list is it? The hub's key is not known yet
    await key.learn(client)
    assert await watch.look()
    assert session.state.step is Step.QUESTION
    take_back(hub)
    assert await watch.look()
    state = session.state
    assert (state.step, state.service_id, dict(state.answers)) == (Step.HOME, "", {})
    assert state.problem is not None
    assert state.problem.code is ProblemCode.SERVICE_WITHDRAWN
    session.dispatch(a.Back())
    session.dispatch(a.ChooseService(ID))
    assert (session.state.step, session.state.problem) == (Step.HOME, None)
    assert await watch.look()  # 304
    await client.close()
    again, _ = await asyncio.to_thread(catalogue_of, config, TODAY)  # the next start, without a hub
    assert ID in again.services
    assert ID not in again.offered
    kept = data / "revoked-packs.json"
    kept.write_bytes(kept.read_bytes().replace(b"too much", b"too mmm"))
    take_back(hub, undo=True)
    assert ID not in catalogue_of(config, TODAY)[0].offered  # a list that was changed is not believed
    config_without = msgspec.structs.replace(config, packs=PacksSection())
    assert ID not in catalogue_of(config_without, TODAY)[0].services


async def test_older_and_foreign_lists_change_nothing(hub: RunningHub, config: Config, tmp_path: Path) -> None:
    client = client_of(hub)
    key = ReceiptKey(tmp_path / KEY_FILE)
    await key.learn(client)
    told: list[int] = []
    _, offer = catalogue_of(msgspec.structs.replace(config, kiosk=KioskSection(data_dir=str(tmp_path))), TODAY)
    watch = RevocationWatch(
        client, key=lambda: key.key, data=tmp_path, offer=offer, clock=SystemClock(), changed=lambda: told.append(1)
    )
    take_back(hub)
    assert await watch.look()
    file = hub.data / "revoked-packs.json"
    file.unlink()
    assert not await watch.look()
    key.key = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key()
    take_back(hub, "acme-nothing-else")
    assert not await watch.look()
    assert told == [1]
    await client.close()
