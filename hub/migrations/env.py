"""What Alembic runs: the migrations, in the transaction of the connection that `hub.schema` hands over."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection, text

#: Two that migrate one PostgreSQL database at once: the second waits, and then finds nothing to do.
_LOCK = 0x7069736866  # "pishf"


def _run(connection: Connection) -> None:
    context.configure(connection=connection, transactional_ddl=True)
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        context.run_migrations()


_run(context.config.attributes["connection"])
