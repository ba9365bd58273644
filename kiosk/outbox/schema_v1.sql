-- Submissions on their way to the hub. `payload` is sealed, and gone once the hub has accepted.
CREATE TABLE submission (
    seq              INTEGER PRIMARY KEY AUTOINCREMENT,
    key              TEXT NOT NULL UNIQUE,
    service_id       TEXT NOT NULL,
    state            TEXT NOT NULL CHECK (state IN ('saved', 'sending', 'accepted', 'refused', 'withdrawn')),
    may_queue        INTEGER NOT NULL CHECK (may_queue IN (0, 1)),
    filed_at         TEXT NOT NULL,
    changed_at       TEXT NOT NULL,
    attempts         INTEGER NOT NULL DEFAULT 0,
    provisional_code TEXT NOT NULL DEFAULT '',
    tracking_code    TEXT NOT NULL DEFAULT '',
    refusal          TEXT NOT NULL DEFAULT '',
    payload          BLOB
);
CREATE INDEX submission_by_state ON submission (state, seq);
