-- Searching records, documents, orders without a disclosure, what other logs tell, and deliveries.

-- What format 2 of a record holds besides: older records have none of it, and keep their hashes.
ALTER TABLE records ADD COLUMN subject BLOB;
ALTER TABLE records ADD COLUMN subject_name TEXT;
ALTER TABLE records ADD COLUMN path TEXT;
ALTER TABLE records ADD COLUMN why TEXT;
ALTER TABLE records ADD COLUMN from_address TEXT;
ALTER TABLE records ADD COLUMN case_number TEXT;

-- Each index ends with the row's number, `seq`: a search reads its newest records from the end, without sorting.
CREATE INDEX records_by_at ON records (at);
CREATE INDEX records_by_code ON records (code);
CREATE INDEX records_by_device ON records (device) WHERE device IS NOT NULL;
CREATE INDEX records_by_key ON records (key_id) WHERE key_id IS NOT NULL;
CREATE INDEX records_by_reference ON records (reference) WHERE reference IS NOT NULL;
CREATE INDEX records_by_case ON records (case_number) WHERE case_number IS NOT NULL;
CREATE INDEX records_by_person_name ON records (person_name COLLATE NOCASE) WHERE person_name IS NOT NULL;
CREATE INDEX records_by_person_name_and_code ON records (person_name COLLATE NOCASE, code) WHERE person_name IS NOT NULL;
CREATE INDEX records_by_subject_name ON records (subject_name COLLATE NOCASE) WHERE subject_name IS NOT NULL;
CREATE INDEX records_by_path ON records (path) WHERE path IS NOT NULL;
CREATE INDEX records_by_path_and_code ON records (path, code) WHERE path IS NOT NULL;
CREATE INDEX records_by_person ON records (person, code, at) WHERE person IS NOT NULL;

-- How often documents were saved, under the head's seal: one that was removed or put back is missing in the sum.
ALTER TABLE head ADD COLUMN saves INTEGER NOT NULL DEFAULT 0;

ALTER TABLE disclosures ADD COLUMN subject BLOB;
ALTER TABLE disclosures ADD COLUMN subject_name TEXT;
ALTER TABLE disclosures ADD COLUMN case_number TEXT;
ALTER TABLE disclosures ADD COLUMN why TEXT;
CREATE INDEX disclosures_by_subject ON disclosures (subject, at) WHERE subject IS NOT NULL;
CREATE INDEX disclosures_by_device ON disclosures (device, at);
CREATE INDEX disclosures_by_key ON disclosures (key_id, at);
CREATE INDEX disclosures_by_at ON disclosures (at);

-- Orders may come without a disclosure. SQLite cannot take NOT NULL off a column: the table is made anew, and keeps its rows.
CREATE TABLE orders_new (
    id             BLOB NOT NULL PRIMARY KEY,
    disclosure     BLOB UNIQUE REFERENCES disclosures (id),
    person         BLOB,
    device         BLOB NOT NULL,
    key_id         BLOB NOT NULL,
    volume         TEXT NOT NULL,
    disclosed_at   INTEGER NOT NULL,
    state          TEXT NOT NULL,
    reason         TEXT,
    error_code     INTEGER,
    proven_by      BLOB,
    superseded_by  BLOB,
    managed_device BLOB,
    accepted_at    INTEGER,
    ended_at       INTEGER,
    attempts       INTEGER NOT NULL,
    next_look_at   INTEGER,
    lease_until    INTEGER,
    decided_at     INTEGER,
    cause          TEXT NOT NULL,
    plan           TEXT NOT NULL,
    incident       TEXT,
    device_name    TEXT NOT NULL,
    seal           BLOB NOT NULL
) STRICT;
INSERT INTO orders_new (rowid, id, disclosure, person, device, key_id, volume, disclosed_at, state, reason, error_code, proven_by,
    superseded_by, managed_device, accepted_at, ended_at, attempts, next_look_at, lease_until, cause, plan, incident, device_name,
    seal)
SELECT o.rowid, o.id, o.disclosure, o.person, o.device, o.key_id, o.volume, o.disclosed_at, o.state, o.reason, o.error_code,
    o.proven_by, o.superseded_by, o.managed_device, o.accepted_at, o.ended_at, o.attempts, o.next_look_at, o.lease_until,
    'self-service', 'at-once', NULL, coalesce((SELECT d.device_name FROM disclosures d WHERE d.id = o.disclosure), ''), o.seal
FROM orders o;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
CREATE INDEX orders_by_next_look ON orders (next_look_at) WHERE next_look_at IS NOT NULL;
CREATE INDEX orders_open ON orders (device, volume) WHERE state IN ('ordered', 'accepted');
CREATE INDEX orders_by_superseder ON orders (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX orders_by_disclosed_at ON orders (disclosed_at, id);
CREATE INDEX orders_by_state ON orders (state, disclosed_at, id);
CREATE INDEX orders_by_incident ON orders (incident, disclosed_at, id) WHERE incident IS NOT NULL;
CREATE TRIGGER orders_stay BEFORE DELETE ON orders BEGIN SELECT RAISE(ABORT, 'orders stay'); END;

-- Whose session it is: NULL in those that were opened before.
ALTER TABLE sessions ADD COLUMN person BLOB;
CREATE INDEX sessions_by_person ON sessions (person);

-- The newest version of each document. `body` is sealed.
CREATE TABLE documents (
    kind      TEXT NOT NULL,
    number    TEXT NOT NULL,
    version   INTEGER NOT NULL,
    state     TEXT NOT NULL,
    subject   BLOB,
    worker    BLOB,
    opened_at INTEGER NOT NULL,
    body      BLOB NOT NULL,
    seal      BLOB NOT NULL,
    PRIMARY KEY (kind, number)
) STRICT;
CREATE INDEX documents_by_opening ON documents (kind, opened_at);
CREATE INDEX documents_by_state ON documents (kind, state, opened_at);
CREATE INDEX documents_by_subject ON documents (subject, opened_at) WHERE subject IS NOT NULL;
CREATE INDEX documents_by_worker ON documents (worker, opened_at) WHERE worker IS NOT NULL;
CREATE TRIGGER documents_stay BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'documents stay'); END;
CREATE TRIGGER documents_go_on BEFORE UPDATE ON documents WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'a document goes on by one version'); END;

-- Reads of Entra's log that were looked at. `id` is the log's, `at` the read's time.
CREATE TABLE settled_reads (
    id         TEXT NOT NULL PRIMARY KEY,
    at         INTEGER NOT NULL,
    disclosure BLOB
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX settled_reads_by_disclosure ON settled_reads (disclosure) WHERE disclosure IS NOT NULL;
CREATE INDEX settled_reads_by_at ON settled_reads (at);

-- Who held which device at the last look; `person` is the object ID alone.
CREATE TABLE holders (
    device      BLOB NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    person      BLOB,
    person_name TEXT,
    seal        BLOB NOT NULL
) STRICT;

-- How far records were delivered: the last record's number.
CREATE TABLE deliveries (
    sink TEXT NOT NULL PRIMARY KEY,
    seq  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
