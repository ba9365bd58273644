"""The floor of the hub: Litestar and one insert into the same database by the same engine, nothing else.

`python -m bench.bare_server PORT URL FOLDER` serves `POST /` until it is ended.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import msgspec
import uvicorn
from litestar import Litestar, post
from litestar.params import JSONBody
from sqlalchemy import Column, LargeBinary, MetaData, String, Table

from hub.database import open_database
from kiosk.contract.wire import Submission

_TABLE = Table("bare", MetaData(), Column("code", String, primary_key=True), Column("answers", LargeBinary))


def application(url: str, folder: Path) -> Litestar:
    """One handler, one table, one transaction per call."""
    engine = open_database(url, folder).engine

    @asynccontextmanager
    async def running(_app: Litestar) -> AsyncIterator[None]:
        async with engine.begin() as connection:
            await connection.run_sync(_TABLE.create)
        yield
        await engine.dispose()

    @post("/")
    async def file(data: JSONBody[Submission]) -> dict[str, str]:
        code = uuid4().hex
        async with engine.begin() as connection:
            await connection.execute(_TABLE.insert().values(code=code, answers=msgspec.json.encode(data.answers)))
        return {"tracking_code": code}

    return Litestar([file], lifespan=[running], openapi_config=None, logging_config=None)


if __name__ == "__main__":
    port, database_url, data = sys.argv[1:]
    uvicorn.run(application(database_url, Path(data)), port=int(port), access_log=False, log_level="warning")
