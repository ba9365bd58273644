"""Can the hub be reached, is it the right one, does it know this kiosk, and how long does it take?"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import ssl
import statistics
import time
from urllib.parse import urlsplit

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.problem import ProblemCode
from kiosk.maintenance.context import Context, HubTarget
from kiosk.maintenance.limits import Grade, grade
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject, blocking

_ROUNDS = 3
_SECONDS = 10.0
_DAY = 86_400
#: A code that no case can have: the hub tells whom it knows before it looks.
_NO_CASE = "AAAAAAAAAA"
_EXPIRED, _WRONG_NAMES = 10, {62, 64}  # X509_V_ERR_CERT_HAS_EXPIRED, _HOSTNAME_MISMATCH, _IP_ADDRESS_MISMATCH


def hub(context: Context) -> Subject:
    """The city hub."""
    settings = context.config.hub
    driver = "embedded" if settings.embedded else urlsplit(settings.url).scheme or "none"
    if context.hub is None:
        return Subject("hub", Kind.HUB, driver, (SelfTest("dns", _embedded if settings.embedded else _no_url),))
    tests = _HubTests(context.hub)
    return Subject(
        "hub",
        Kind.HUB,
        driver,
        (
            SelfTest("dns", tests.dns),
            SelfTest("connect", tests.connect),
            SelfTest("tls", tests.tls),
            SelfTest("credentials", tests.credentials, _SECONDS),
            SelfTest("latency", tests.latency, _SECONDS * _ROUNDS),
        ),
    )


async def _embedded() -> Finding:
    return found("hub.dns.embedded")


async def _no_url() -> Finding:
    return found("hub.dns.no-url")


class _HubTests:
    """Each step only when the one before it was good: one fault is told once."""

    def __init__(self, target: HubTarget) -> None:
        self._target = target
        parts = urlsplit(target.url)
        self._host, self._secure = parts.hostname or "", parts.scheme == "https"
        self._port = parts.port or (443 if self._secure else 80)
        self._has_address = False
        self._usable = False  # it can be reached, and trusted

    async def dns(self) -> Finding:
        with contextlib.suppress(ValueError):
            ipaddress.ip_address(self._host)
            self._has_address = True
            return found("hub.dns.not-needed")
        start = time.perf_counter()
        finding = await blocking(self._resolve)
        self._has_address = finding.code == "resolved"
        numbers = {"dns_ms": round((time.perf_counter() - start) * 1000, 1)} if self._has_address else {}
        return Finding(finding.key, finding.result, finding.detail, numbers)

    async def connect(self) -> Finding:
        if not self._has_address:
            return found("hub.connect.no-address")
        address = f"{self._host}:{self._port}"
        start = time.perf_counter()
        try:
            _, writer = await asyncio.open_connection(self._host, self._port)
        except OSError as error:
            return found("hub.connect.refused", address=address, error=error.strerror or str(error))
        writer.close()
        self._usable = True
        return found(
            "hub.connect.connected",
            {"connect_ms": round((time.perf_counter() - start) * 1000, 1)},
            address=address,
        )

    async def tls(self) -> Finding:
        if not self._usable:
            return found("hub.tls.no-connection")
        if not self._secure:
            return found("hub.tls.plain")
        if self._target.tls_trouble:
            self._usable = False
            return found("hub.tls.no-authority", error=self._target.tls_trouble)
        self._usable = False
        try:
            _, writer = await asyncio.open_connection(self._host, self._port, ssl=self._target.tls)
        except ssl.SSLCertVerificationError as error:
            return self._distrust(error)
        except OSError as error:  # ssl.SSLError is one
            return found("hub.tls.no-tls", error=error.strerror or type(error).__name__)
        line: ssl.SSLObject = writer.get_extra_info("ssl_object")
        end, version = str((line.getpeercert() or {})["notAfter"]), line.version()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        self._usable = True
        days = (ssl.cert_time_to_seconds(end) - time.time()) / _DAY
        numbers = {"certificate_days": round(days, 1)}
        good = grade(Kind.HUB, numbers) is Grade.GOOD
        return found(
            "hub.tls.trusted" if good else "hub.tls.expires-soon", numbers, version=version, days=f"{days:.0f}"
        )

    async def credentials(self) -> Finding:
        if not self._usable:
            return found("hub.credentials.no-connection")
        if self._target.token_trouble:
            return found("hub.credentials.no-token", error=self._target.token_trouble)
        answer = await self._target.client.case(_NO_CASE)
        if not isinstance(answer, BackendFailure) or answer.code is ProblemCode.CASE_NOT_FOUND:
            return found("hub.credentials.known")
        if answer.code is ProblemCode.KIOSK_NOT_KNOWN:
            return found("hub.credentials.rejected")
        return found("hub.credentials.no-answer", failure=_named(answer))

    async def latency(self) -> Finding:
        if not self._usable:
            return found("hub.latency.no-connection")
        times: list[float] = []
        for _ in range(_ROUNDS):
            start = time.perf_counter()
            answer = await self._target.client.receipt_key()
            if isinstance(answer, BackendFailure):
                return found("hub.latency.no-answer", failure=_named(answer))
            times.append((time.perf_counter() - start) * 1000)
        numbers = {"latency_ms": round(statistics.median(times), 1)}
        good = grade(Kind.HUB, numbers) is Grade.GOOD
        words = {"ms": f"{numbers['latency_ms']:.0f}", "count": _ROUNDS}
        return found("hub.latency.fast" if good else "hub.latency.slow", numbers, **words)

    def _resolve(self) -> Finding:
        try:
            infos = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except OSError as error:
            return found("hub.dns.unknown-name", host=self._host, error=error.strerror)
        except UnicodeError:  # a label that is empty or too long
            return found("hub.dns.unknown-name", host=self._host, error="not a host name")
        return found("hub.dns.resolved", host=self._host, address=infos[0][4][0])

    def _distrust(self, error: ssl.SSLCertVerificationError) -> Finding:
        if error.verify_code == _EXPIRED:
            return found("hub.tls.expired")
        if error.verify_code in _WRONG_NAMES:
            return found("hub.tls.wrong-name", host=self._host)
        return found("hub.tls.not-trusted", error=error.verify_message)


def _named(failure: BackendFailure) -> str:
    return failure.code.value if failure.kind is FailureKind.REJECTED and failure.code else failure.kind.value
