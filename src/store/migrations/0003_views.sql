-- What `vaiven query` is asked about: handles in place of row ids, uids as text, and columns that
-- stay when the tables below them change. A later migration may drop a view and make it again.

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

CREATE VIEW v_tag AS
SELECT entry_id, day, name AS tag, key
  FROM entry_tag;

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

CREATE VIEW v_change AS
SELECT id,
       lower(substr(hex(uid), 1, 8) || '-' || substr(hex(uid), 9, 4) || '-' ||
             substr(hex(uid), 13, 4) || '-' || substr(hex(uid), 17, 4) || '-' ||
             substr(hex(uid), 21)) AS uid,
       at, command, undoes,
       (SELECT count(*) FROM change_record WHERE change_id = change.id) AS records
  FROM change;
