CREATE TABLE career_text (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    subject   TEXT    NOT NULL CHECK (subject IN ('role', 'milestone', 'question')),
    record_id INTEGER NOT NULL,
    title     TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    UNIQUE (subject, record_id)
) STRICT;

CREATE TABLE change (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB    NOT NULL UNIQUE CHECK (length(uid) = 16),
    at      TEXT    NOT NULL,
    command TEXT    NOT NULL,
    undoes  INTEGER REFERENCES change (id)
) STRICT;

CREATE INDEX change_by_undoes ON change (undoes) WHERE undoes IS NOT NULL;

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

CREATE INDEX change_record_with_before ON change_record (uid) WHERE before IS NOT NULL;

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
, about_id INTEGER REFERENCES role (id) ON DELETE SET NULL) STRICT;

CREATE INDEX entry_by_about ON entry (about_id) WHERE about_id IS NOT NULL;

CREATE INDEX entry_by_day ON entry (day, time, id, words);

CREATE TABLE entry_person (
    key      TEXT    NOT NULL,
    day      TEXT    NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL CHECK (name <> ''),
    PRIMARY KEY (key, day, entry_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_person_by_entry ON entry_person (entry_id);

CREATE TABLE entry_tag (
    key      TEXT    NOT NULL,  -- the name in NFC, case-folded
    day      TEXT    NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL CHECK (name <> ''),  -- as written
    PRIMARY KEY (key, day, entry_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_tag_by_entry ON entry_tag (entry_id);

CREATE TABLE measure (
    id    INTEGER PRIMARY KEY,
    uid   BLOB    NOT NULL UNIQUE CHECK (length(uid) = 16),
    name  TEXT    NOT NULL UNIQUE CHECK (name GLOB '[a-z]*' AND name NOT GLOB '*[^-a-z0-9]*'),
    least INTEGER NOT NULL,
    most  INTEGER NOT NULL CHECK (most > least)
) STRICT;

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

CREATE TABLE rating (
    entry_id   INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    value      INTEGER NOT NULL,
    PRIMARY KEY (entry_id, measure_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rating_by_measure ON rating (measure_id, value);

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

CREATE VIEW role_text AS
SELECT id,
       title || char(10) || organisation || char(10) || handle AS title,
       why || char(10) || plan || char(10) || cleared || char(10) || verdict || char(10) ||
           coalesce((SELECT group_concat(text, char(10))
                       FROM role_reason
                      WHERE role_id = role.id), '') AS body
  FROM role;

CREATE VIRTUAL TABLE search_index USING fts5 (
    title, body, content = 'searched_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIEW searched_text AS
SELECT id, title, body FROM entry
UNION ALL
SELECT -id, title, body FROM career_text;

CREATE TABLE sqlite_sequence(name,seq);

CREATE VIEW v_change AS
SELECT id,
       lower(substr(hex(uid), 1, 8) || '-' || substr(hex(uid), 9, 4) || '-' ||
             substr(hex(uid), 13, 4) || '-' || substr(hex(uid), 17, 4) || '-' ||
             substr(hex(uid), 21)) AS uid,
       at, command, undoes,
       (SELECT count(*) FROM change_record WHERE change_id = change.id) AS records
  FROM change;

CREATE VIEW v_entry AS
SELECT id,
       lower(substr(hex(uid), 1, 8) || '-' || substr(hex(uid), 9, 4) || '-' ||
             substr(hex(uid), 13, 4) || '-' || substr(hex(uid), 17, 4) || '-' ||
             substr(hex(uid), 21)) AS uid,
       day, time, kind, title, body, words,
       starred, private,
       (SELECT handle FROM role WHERE role.id = about_id) AS about,
       written_at, updated_at, extra
  FROM entry;

CREATE VIEW v_milestone AS
SELECT id,
       lower(substr(hex(uid), 1, 8) || '-' || substr(hex(uid), 9, 4) || '-' ||
             substr(hex(uid), 13, 4) || '-' || substr(hex(uid), 17, 4) || '-' ||
             substr(hex(uid), 21)) AS uid,
       date_edtf, date_earliest, date_latest, date_typed,
       kind, text,
       (SELECT handle FROM role WHERE role.id = role_id) AS role,
       private, written_at, updated_at, extra
  FROM milestone;

CREATE VIEW v_person AS
SELECT entry_id, day, name AS person, key
  FROM entry_person;

CREATE VIEW v_rating AS
SELECT rating.entry_id, entry.day, measure.name AS measure, rating.value,
       measure.least, measure.most
  FROM rating
  JOIN measure ON measure.id = rating.measure_id
  JOIN entry ON entry.id = rating.entry_id;

CREATE VIEW v_role AS
SELECT id,
       lower(substr(hex(uid), 1, 8) || '-' || substr(hex(uid), 9, 4) || '-' ||
             substr(hex(uid), 13, 4) || '-' || substr(hex(uid), 17, 4) || '-' ||
             substr(hex(uid), 21)) AS uid,
       handle, title, organisation, track,
       start_edtf, start_earliest, start_latest, start_typed,
       end_edtf, end_earliest, end_latest, end_typed,
       share, hands_on,
       (SELECT handle FROM role AS after WHERE after.id = role.after_id) AS after,
       (SELECT handle FROM role AS host WHERE host.id = role.host_id) AS host,
       ideal_end_edtf, ideal_end_earliest, ideal_end_latest, ideal_end_typed,
       why,
       (SELECT coalesce(group_concat(text, '; '), '')
          FROM (SELECT text FROM role_reason
                 WHERE role_id = role.id AND kind = 'push' ORDER BY position)) AS push,
       (SELECT coalesce(group_concat(text, '; '), '')
          FROM (SELECT text FROM role_reason
                 WHERE role_id = role.id AND kind = 'pull' ORDER BY position)) AS pull,
       decided_edtf, decided_earliest, decided_latest, decided_typed,
       (SELECT coalesce(group_concat(text, '; '), '')
          FROM (SELECT text FROM role_reason
                 WHERE role_id = role.id AND kind = 'by' ORDER BY position)) AS by,
       plan, cleared, verdict,
       private, written_at, updated_at, extra
  FROM role;

CREATE VIEW v_tag AS
SELECT entry_id, day, name AS tag, key
  FROM entry_tag;

CREATE TRIGGER career_text_milestone_delete AFTER DELETE ON milestone BEGIN
    DELETE FROM career_text WHERE subject = 'milestone' AND record_id = old.id;
END;

CREATE TRIGGER career_text_milestone_insert AFTER INSERT ON milestone BEGIN
    INSERT INTO career_text (subject, record_id, title, body)
    VALUES ('milestone', new.id, '', new.text);
END;

CREATE TRIGGER career_text_milestone_update AFTER UPDATE OF text ON milestone BEGIN
    UPDATE career_text SET body = new.text WHERE subject = 'milestone' AND record_id = new.id;
END;

CREATE TRIGGER career_text_reason_delete AFTER DELETE ON role_reason BEGIN
    UPDATE career_text
       SET body = role_text.body
      FROM role_text
     WHERE subject = 'role' AND record_id = old.role_id AND role_text.id = old.role_id;
END;

CREATE TRIGGER career_text_reason_insert AFTER INSERT ON role_reason BEGIN
    UPDATE career_text
       SET body = role_text.body
      FROM role_text
     WHERE subject = 'role' AND record_id = new.role_id AND role_text.id = new.role_id;
END;

CREATE TRIGGER career_text_reason_update AFTER UPDATE ON role_reason BEGIN
    UPDATE career_text
       SET body = role_text.body
      FROM role_text
     WHERE subject = 'role' AND record_id = role_text.id
       AND role_text.id IN (old.role_id, new.role_id);
END;

CREATE TRIGGER career_text_role_delete AFTER DELETE ON role BEGIN
    DELETE FROM career_text WHERE subject = 'role' AND record_id = old.id;
END;

CREATE TRIGGER career_text_role_insert AFTER INSERT ON role BEGIN
    INSERT INTO career_text (subject, record_id, title, body)
    SELECT 'role', id, title, body FROM role_text WHERE id = new.id;
END;

CREATE TRIGGER career_text_role_update
AFTER UPDATE OF title, organisation, handle, why, plan, cleared, verdict ON role BEGIN
    UPDATE career_text
       SET title = role_text.title, body = role_text.body
      FROM role_text
     WHERE subject = 'role' AND record_id = new.id AND role_text.id = new.id;
END;

CREATE TRIGGER entry_day_moves AFTER UPDATE OF day ON entry BEGIN
    UPDATE entry_tag SET day = new.day WHERE entry_id = new.id;
    UPDATE entry_person SET day = new.day WHERE entry_id = new.id;
END;

CREATE TRIGGER search_career_delete AFTER DELETE ON career_text BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', -old.id, old.title, old.body);
END;

CREATE TRIGGER search_career_insert AFTER INSERT ON career_text BEGIN
    INSERT INTO search_index (rowid, title, body) VALUES (-new.id, new.title, new.body);
END;

CREATE TRIGGER search_career_update AFTER UPDATE OF title, body ON career_text BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', -old.id, old.title, old.body);
    INSERT INTO search_index (rowid, title, body) VALUES (-new.id, new.title, new.body);
END;

CREATE TRIGGER search_entry_delete AFTER DELETE ON entry BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER search_entry_insert AFTER INSERT ON entry BEGIN
    INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER search_entry_update AFTER UPDATE OF title, body ON entry BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

