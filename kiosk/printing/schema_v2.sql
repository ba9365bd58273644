-- Whether anything of a job may be on paper: then the next paper is a copy. The first schema took every failed job for
-- one of which nothing came out; a job that was ever sent may have left a torn piece, so it counts as begun.
ALTER TABLE job ADD COLUMN on_paper INTEGER NOT NULL DEFAULT 0 CHECK (on_paper IN (0, 1));
UPDATE job SET on_paper=1 WHERE process_id <> '' AND state <> 'sending';
-- The serial of the first paper that began and did not come out whole; NULL while the printer is clean.
ALTER TABLE paper ADD COLUMN torn_since INTEGER;
UPDATE paper SET torn_since=serial WHERE EXISTS (SELECT 1 FROM job WHERE state IN ('sending', 'unknown'));
