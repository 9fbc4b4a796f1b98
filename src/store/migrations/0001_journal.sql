-- The journal as it begins: entries with their tags, people and ratings, an index of their words,
-- and the log of every change. Days and times are civil ones, as text that sorts; instants are RFC
-- 3339 with the offset they were seen at; uids are 16 bytes.

CREATE TABLE entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: people type it
    uid        BLOB    NOT NULL UNIQUE CHECK (length(uid) = 16),
    day        TEXT    NOT NULL CHECK (day IS date(day, '+0 days')),
    time       TEXT    CHECK (time IN (strftime('%H:%M', time), strftime('%H:%M:%S', time))),
    kind       TEXT    NOT NULL
                       CHECK (kind IN ('note', 'win', 'lesson', 'plus', 'minus', 'checkin', 'recall')),
    title      TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    words      INTEGER NOT NULL CHECK (words >= 0),  -- white-space-separated tokens of the body
    starred    INTEGER NOT NULL CHECK (starred IN (0, 1)),
    private    INTEGER NOT NULL CHECK (private IN (0, 1)),
    written_at TEXT    NOT NULL CHECK (written_at GLOB '????-??-??T??:??:??.???[-+]??:??'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???[-+]??:??'),
    extra      TEXT    CHECK (json_type(extra) = 'object')  -- its source's fields we have no word for
) STRICT;

-- Covers the lists (by day, time, id) and the figures of writing (entries and words a day).
CREATE INDEX entry_by_day ON entry (day, time, id, words);

-- The day stands here too: yearly figures by tag read this table alone. Triggers keep it.
CREATE TABLE entry_tag (
    key      TEXT    NOT NULL,  -- the name in NFC, case-folded
    day      TEXT    NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL CHECK (name <> ''),  -- as written
    PRIMARY KEY (key, day, entry_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_tag_by_entry ON entry_tag (entry_id);

CREATE TABLE entry_person (
    key      TEXT    NOT NULL,
    day      TEXT    NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL CHECK (name <> ''),
    PRIMARY KEY (key, day, entry_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_person_by_entry ON entry_person (entry_id);

CREATE TRIGGER entry_day_moves AFTER UPDATE OF day ON entry BEGIN
    UPDATE entry_tag SET day = new.day WHERE entry_id = new.id;
    UPDATE entry_person SET day = new.day WHERE entry_id = new.id;
END;

CREATE TABLE measure (
    id    INTEGER PRIMARY KEY,
    uid   BLOB    NOT NULL UNIQUE CHECK (length(uid) = 16),
    name  TEXT    NOT NULL UNIQUE CHECK (name GLOB '[a-z]*' AND name NOT GLOB '*[^-a-z0-9]*'),
    least INTEGER NOT NULL,
    most  INTEGER NOT NULL CHECK (most > least)
) STRICT;

CREATE TABLE rating (
    entry_id   INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    value      INTEGER NOT NULL,
    PRIMARY KEY (entry_id, measure_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rating_by_measure ON rating (measure_id, value);

CREATE VIRTUAL TABLE entry_index USING fts5 (
    title, body, content = 'entry', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER entry_index_insert AFTER INSERT ON entry BEGIN
    INSERT INTO entry_index (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER entry_index_delete AFTER DELETE ON entry BEGIN
    INSERT INTO entry_index (entry_index, rowid, title, body)
    VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER entry_index_update AFTER UPDATE OF title, body ON entry BEGIN
    INSERT INTO entry_index (entry_index, rowid, title, body)
    VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO entry_index (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

-- One row for each command that changed the journal.
CREATE TABLE change (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB    NOT NULL UNIQUE CHECK (length(uid) = 16),
    at      TEXT    NOT NULL,
    command TEXT    NOT NULL,
    undoes  INTEGER REFERENCES change (id)
) STRICT;

-- One row for each record that the command touched, in order. Without `before` and `after` the
-- record was added and is its own witness; its deletion will log what it was.
CREATE TABLE change_record (
    change_id INTEGER NOT NULL REFERENCES change (id),
    position  INTEGER NOT NULL,
    subject   TEXT    NOT NULL
                      CHECK (subject IN ('entry', 'measure', 'role', 'milestone', 'question')),
    uid       BLOB    NOT NULL CHECK (length(uid) = 16),
    before    TEXT    CHECK (before IS NULL OR json_valid(before)),
    after     TEXT    CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (change_id, position)
) STRICT, WITHOUT ROWID;
