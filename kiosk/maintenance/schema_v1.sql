-- Self-tests that were run, with their whole report as JSON (kiosk/maintenance/results.py).
CREATE TABLE selftest (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at TEXT NOT NULL,
    cause      TEXT NOT NULL CHECK (cause IN ('asked', 'night')),
    overall    TEXT NOT NULL,
    report     TEXT NOT NULL
);
CREATE INDEX selftest_by_time ON selftest (started_at);
