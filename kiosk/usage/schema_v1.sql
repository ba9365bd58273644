CREATE TABLE usage (
    day TEXT NOT NULL,      -- of Tehran, ISO
    service_id TEXT NOT NULL,
    visits INTEGER NOT NULL,
    PRIMARY KEY (day, service_id)
) STRICT, WITHOUT ROWID;
