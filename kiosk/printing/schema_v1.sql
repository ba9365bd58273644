-- Receipts that were to be printed. `receipt` is sealed.
CREATE TABLE job (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT NOT NULL UNIQUE,
    service_id TEXT NOT NULL,
    state      TEXT NOT NULL
               CHECK (state IN ('queued', 'sending', 'confirmed', 'sent-unconfirmed', 'failed', 'unknown')),
    cause      TEXT NOT NULL DEFAULT '',
    process_id TEXT NOT NULL DEFAULT '',
    copies     INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    receipt    BLOB NOT NULL
);
-- Counts every paper, so that process numbers do not repeat soon.
CREATE TABLE paper (serial INTEGER NOT NULL);
INSERT INTO paper VALUES (0);
