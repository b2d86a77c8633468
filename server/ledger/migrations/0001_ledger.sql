-- Times are microseconds since 1970 (UTC). IDs are the 16 bytes of a UUID; `person` is tenant and object, 32 bytes.
-- STRICT keeps a value of another type out of a column, so that a value has one form only.

-- What the ledger is: `check` is a sealed value that opens with the right key only.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

-- The chain of records: append-only.
CREATE TABLE records (
    seq         INTEGER NOT NULL PRIMARY KEY,
    at          INTEGER NOT NULL,
    code        INTEGER NOT NULL,
    reference   TEXT,
    person      BLOB,
    person_name TEXT,
    device      BLOB,
    key_id      BLOB,
    disclosure  BLOB,
    order_id    BLOB,
    detail      TEXT,
    request_id  TEXT,
    prev        BLOB NOT NULL,
    hash        BLOB NOT NULL
) STRICT;
CREATE INDEX records_by_disclosure ON records (disclosure, code) WHERE disclosure IS NOT NULL;
CREATE INDEX records_by_order ON records (order_id, code) WHERE order_id IS NOT NULL;

-- The last record, sealed: the removal of the last records is found by it.
CREATE TABLE head (
    id   INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    seq  INTEGER NOT NULL,
    hash BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

-- Disclosures. Only `outcome` is filled in later, once.
CREATE TABLE disclosures (
    id             BLOB NOT NULL PRIMARY KEY,
    order_id       BLOB NOT NULL UNIQUE,
    person         BLOB NOT NULL,
    person_name    TEXT NOT NULL,
    session        BLOB NOT NULL,
    form           BLOB NOT NULL UNIQUE,
    key_id         BLOB NOT NULL,
    device         BLOB NOT NULL,
    volume         TEXT NOT NULL,
    key_created_at INTEGER NOT NULL,
    device_name    TEXT NOT NULL,
    path           TEXT NOT NULL,
    reference      TEXT NOT NULL,
    at             INTEGER NOT NULL,
    outcome        TEXT,
    seal           BLOB NOT NULL
) STRICT;
CREATE INDEX disclosures_by_person ON disclosures (person, at);
CREATE INDEX disclosures_by_session ON disclosures (session, key_id);

-- Rotation orders, one for each disclosure.
CREATE TABLE orders (
    id             BLOB NOT NULL PRIMARY KEY,
    disclosure     BLOB NOT NULL UNIQUE REFERENCES disclosures (id),
    person         BLOB NOT NULL,
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
    seal           BLOB NOT NULL
) STRICT;
CREATE INDEX orders_by_next_look ON orders (next_look_at) WHERE next_look_at IS NOT NULL;
CREATE INDEX orders_open ON orders (device, volume) WHERE state IN ('ordered', 'accepted');
CREATE INDEX orders_by_superseder ON orders (superseded_by) WHERE superseded_by IS NOT NULL;

-- Sign-ins that were begun. `state` and `browser` are digests; `nonce` and `pkce_verifier` are sealed and emptied when taken.
CREATE TABLE attempts (
    state         BLOB NOT NULL PRIMARY KEY,
    browser       BLOB NOT NULL,
    nonce         BLOB,
    pkce_verifier BLOB,
    return_to     TEXT NOT NULL,
    began_at      INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attempts_by_expiry ON attempts (expires_at);

-- Sessions. `id` is the cookie's digest; `facts`, `access` and `refresh` are sealed.
CREATE TABLE sessions (
    id                BLOB NOT NULL PRIMARY KEY,
    facts             BLOB NOT NULL,
    access            BLOB NOT NULL,
    access_expires_at INTEGER NOT NULL,
    refresh           BLOB,
    began_at          INTEGER NOT NULL,
    last_seen_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Guards against a slip. Who can drop them is found out by the chain and the seals.
CREATE TRIGGER records_append_only BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
CREATE TRIGGER records_stay BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
CREATE TRIGGER records_in_sequence BEFORE INSERT ON records
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM records)
BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
CREATE TRIGGER head_stays BEFORE DELETE ON head BEGIN SELECT RAISE(ABORT, 'the head stays'); END;
CREATE TRIGGER disclosures_stay BEFORE DELETE ON disclosures BEGIN SELECT RAISE(ABORT, 'disclosures stay'); END;
CREATE TRIGGER disclosures_finish_once BEFORE UPDATE ON disclosures WHEN OLD.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a disclosure is finished once'); END;
CREATE TRIGGER orders_stay BEFORE DELETE ON orders BEGIN SELECT RAISE(ABORT, 'orders stay'); END;
