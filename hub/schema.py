"""Which revision of the tables a database has, and the way to the newest one.

Revisions are numbered files in `migrations/versions`, run by Alembic. A database keeps its number in Alembic's own
table. There is no way back: whoever must go back restores a backup.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, inspect, select

from hub.tables import Base

_MIGRATIONS = Path(__file__).parent / "migrations"

#: The revision that `hub.tables` describes, such as `0001`.
NEWEST = max(path.stem.partition("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*.py"))

_ALEMBIC = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32)),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


class DatabaseError(Exception):
    """The database cannot be used as it is. The message is for who runs the hub, and holds no password."""


def revision(connection: Connection) -> str | None:
    """The number in the database; None when it was never migrated."""
    if not inspect(connection).has_table(_ALEMBIC.name):
        return None
    return connection.scalar(select(_ALEMBIC.c.version_num))


def require_newest(connection: Connection) -> bool:
    """True; raises DatabaseError unless the tables are those of this hub."""
    found = revision(connection)
    _refuse_newer(found)
    if found != NEWEST:
        raise DatabaseError(
            f"the database is behind (revision {found or 'none'}, this hub needs {NEWEST}): "
            "stop all hubs, back it up and run `kiosk hub migrate`"
        )
    return True


def settle(connection: Connection) -> bool:
    """Give an empty database the newest tables. Whether it has them now.

    The result is that of all migrations, which a test compares, without the time that Alembic takes to load.
    """
    found = revision(connection)
    _refuse_newer(found)
    if found is None and not inspect(connection).get_table_names():
        Base.metadata.create_all(connection)
        _ALEMBIC.create(connection)
        connection.execute(_ALEMBIC.insert().values(version_num=NEWEST))
        return True
    return found == NEWEST


def upgrade(connection: Connection, to: str = NEWEST) -> None:
    """Run the migrations up to `to` in the connection's transaction. Tables from before revisions count as 0001."""
    from alembic import command
    from alembic.config import Config

    _refuse_newer(revision(connection))
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, to)
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise DatabaseError("some rows belong to others that are missing: nothing was changed")


def _refuse_newer(found: str | None) -> None:
    if found is not None and found > NEWEST:
        raise DatabaseError(
            f"the database was made for a newer hub (revision {found}, this one knows {NEWEST}): start that one"
        )
