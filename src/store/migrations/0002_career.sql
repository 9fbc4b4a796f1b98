-- The career: roles (with a host they are stints) with the reasons that led to them, and
-- milestones. A career date is kept in four columns: its canonical EDTF ('' unknown, '..' open), the
-- words typed, and its bounds, which no later setting of the hemisphere may move. A relative date
-- has its words only.

CREATE TABLE role (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,  -- in the order in which they were entered
    uid                BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    handle             TEXT NOT NULL UNIQUE
                            CHECK (handle GLOB '[a-z]*' AND handle NOT GLOB '*[^-a-z0-9]*'),
    title              TEXT NOT NULL CHECK (title <> ''),
    organisation       TEXT NOT NULL,
    track              TEXT NOT NULL
                            CHECK (track IN ('management', 'technical', 'hybrid', 'other', 'unknown')),
    start_edtf         TEXT NOT NULL,
    start_typed        TEXT NOT NULL,
    start_earliest     TEXT CHECK (start_earliest IS date(start_earliest, '+0 days')),
    start_latest       TEXT CHECK (start_latest IS date(start_latest, '+0 days')),
    end_edtf           TEXT NOT NULL,
    end_typed          TEXT NOT NULL,
    end_earliest       TEXT CHECK (end_earliest IS date(end_earliest, '+0 days')),
    end_latest         TEXT CHECK (end_latest IS date(end_latest, '+0 days')),
    ideal_end_edtf     TEXT,  -- NULL where none was stated
    ideal_end_typed    TEXT,
    ideal_end_earliest TEXT CHECK (ideal_end_earliest IS date(ideal_end_earliest, '+0 days')),
    ideal_end_latest   TEXT CHECK (ideal_end_latest IS date(ideal_end_latest, '+0 days')),
    decided_edtf       TEXT,
    decided_typed      TEXT,
    decided_earliest   TEXT CHECK (decided_earliest IS date(decided_earliest, '+0 days')),
    decided_latest     TEXT CHECK (decided_latest IS date(decided_latest, '+0 days')),
    share              REAL CHECK (share BETWEEN 0 AND 1),
    hands_on           REAL CHECK (hands_on BETWEEN 0 AND 1),
    after_id           INTEGER REFERENCES role (id) ON DELETE SET NULL,
    host_id            INTEGER REFERENCES role (id),
    why                TEXT NOT NULL,
    plan               TEXT NOT NULL,
    cleared            TEXT NOT NULL,
    verdict            TEXT NOT NULL,
    private            INTEGER NOT NULL CHECK (private IN (0, 1)),
    written_at         TEXT NOT NULL,
    updated_at         TEXT NOT NULL,
    extra              TEXT CHECK (json_type(extra) = 'object')
) STRICT;

CREATE TABLE role_reason (
    role_id  INTEGER NOT NULL REFERENCES role (id) ON DELETE CASCADE,
    kind     TEXT    NOT NULL CHECK (kind IN ('push', 'pull', 'by')),
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL CHECK (text <> ''),
    PRIMARY KEY (role_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    date_edtf     TEXT NOT NULL,
    date_typed    TEXT NOT NULL,
    date_earliest TEXT CHECK (date_earliest IS date(date_earliest, '+0 days')),
    date_latest   TEXT CHECK (date_latest IS date(date_latest, '+0 days')),
    kind          TEXT NOT NULL CHECK (kind IN ('goal-set', 'goal-reached', 'decision', 'promotion',
                                                'talk', 'certificate', 'other')),
    text          TEXT NOT NULL CHECK (text <> ''),
    role_id       INTEGER REFERENCES role (id) ON DELETE SET NULL,
    private       INTEGER NOT NULL CHECK (private IN (0, 1)),
    written_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    extra         TEXT CHECK (json_type(extra) = 'object')
) STRICT;

ALTER TABLE entry ADD COLUMN about_id INTEGER REFERENCES role (id) ON DELETE SET NULL;

CREATE INDEX entry_by_about ON entry (about_id) WHERE about_id IS NOT NULL;
