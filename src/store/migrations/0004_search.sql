-- Search over the career beside the entries: one index over both, so that one ranking orders what is
-- found. Entries stand in it under their id; a role or milestone under the negative id of its row in
-- career_text, where triggers gather all its words.

DROP TRIGGER entry_index_insert;
DROP TRIGGER entry_index_delete;
DROP TRIGGER entry_index_update;
DROP TABLE entry_index;

CREATE TABLE career_text (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    subject   TEXT    NOT NULL CHECK (subject IN ('role', 'milestone', 'question')),
    record_id INTEGER NOT NULL,
    title     TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    UNIQUE (subject, record_id)
) STRICT;

CREATE VIEW role_text AS
SELECT id,
       title || char(10) || organisation || char(10) || handle AS title,
       why || char(10) || plan || char(10) || cleared || char(10) || verdict || char(10) ||
           coalesce((SELECT group_concat(text, char(10))
                       FROM role_reason
                      WHERE role_id = role.id), '') AS body
  FROM role;

INSERT INTO career_text (subject, record_id, title, body)
SELECT 'role', id, title, body FROM role_text ORDER BY id;

INSERT INTO career_text (subject, record_id, title, body)
SELECT 'milestone', id, '', text FROM milestone ORDER BY id;

CREATE VIEW searched_text AS
SELECT id, title, body FROM entry
UNION ALL
SELECT -id, title, body FROM career_text;

CREATE VIRTUAL TABLE search_index USING fts5 (
    title, body, content = 'searched_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO search_index (search_index) VALUES ('rebuild');

CREATE TRIGGER search_entry_insert AFTER INSERT ON entry BEGIN
    INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER search_entry_delete AFTER DELETE ON entry BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER search_entry_update AFTER UPDATE OF title, body ON entry BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER search_career_insert AFTER INSERT ON career_text BEGIN
    INSERT INTO search_index (rowid, title, body) VALUES (-new.id, new.title, new.body);
END;

CREATE TRIGGER search_career_delete AFTER DELETE ON career_text BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', -old.id, old.title, old.body);
END;

CREATE TRIGGER search_career_update AFTER UPDATE OF title, body ON career_text BEGIN
    INSERT INTO search_index (search_index, rowid, title, body)
    VALUES ('delete', -old.id, old.title, old.body);
    INSERT INTO search_index (rowid, title, body) VALUES (-new.id, new.title, new.body);
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

CREATE TRIGGER career_text_role_delete AFTER DELETE ON role BEGIN
    DELETE FROM career_text WHERE subject = 'role' AND record_id = old.id;
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

CREATE TRIGGER career_text_reason_delete AFTER DELETE ON role_reason BEGIN
    UPDATE career_text
       SET body = role_text.body
      FROM role_text
     WHERE subject = 'role' AND record_id = old.role_id AND role_text.id = old.role_id;
END;

CREATE TRIGGER career_text_milestone_insert AFTER INSERT ON milestone BEGIN
    INSERT INTO career_text (subject, record_id, title, body)
    VALUES ('milestone', new.id, '', new.text);
END;

CREATE TRIGGER career_text_milestone_update AFTER UPDATE OF text ON milestone BEGIN
    UPDATE career_text SET body = new.text WHERE subject = 'milestone' AND record_id = new.id;
END;

CREATE TRIGGER career_text_milestone_delete AFTER DELETE ON milestone BEGIN
    DELETE FROM career_text WHERE subject = 'milestone' AND record_id = old.id;
END;

-- What took a change back, and the last that is known of a record, without reading the whole log.
CREATE INDEX change_by_undoes ON change (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX change_record_with_before ON change_record (uid) WHERE before IS NOT NULL;
