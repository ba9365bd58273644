"""`python -m kiosk` as a process of the tests: on loops that give everybody time to answer."""

from __future__ import annotations

import asyncio
import sys

import qasync

from kiosk.cli import main
from tests.support.patient_loop import PatientLoop
from tests.support.patient_qt_loop import PatientQtLoop


class _Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = PatientLoop


if __name__ == "__main__":
    asyncio.set_event_loop_policy(_Policy())
    qasync.QEventLoop = PatientQtLoop
    sys.exit(main())
