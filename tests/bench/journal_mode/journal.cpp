#include "journal.hpp"

#include <array>
#include <filesystem>

namespace journal_mode {
namespace {

constexpr std::array<Mode, 10> all_modes{{
    {"delete-full", "DELETE", "FULL"},
    {"delete-extra", "DELETE", "EXTRA"},
    {"truncate-full", "TRUNCATE", "FULL"},
    {"truncate-remove", "TRUNCATE", "FULL", OnClose::remove_journal},
    {"persist-full", "PERSIST", "FULL"},
    {"wal-full", "WAL", "FULL"},
    {"wal-full-keep", "WAL", "FULL", OnClose::keep_wal},
    {"wal-full-tidy", "WAL", "FULL", OnClose::tidy_wal},
    {"wal-normal-keep", "WAL", "NORMAL", OnClose::keep_wal},
    {"truncate-off", "TRUNCATE", "OFF"},
}};

constexpr const char* schema = R"sql(
    BEGIN IMMEDIATE;
    CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE,
        day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
        time TEXT,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_by_day ON entry (day, id);
    CREATE TABLE tag (
        entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (entry, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tag_by_name ON tag (name, entry);
    CREATE TABLE rating (
        entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        measure TEXT NOT NULL,
        value INTEGER NOT NULL,
        PRIMARY KEY (entry, measure)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE change (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE,
        at TEXT NOT NULL,
        command TEXT NOT NULL,
        subject TEXT NOT NULL,
        after TEXT
    ) STRICT;
    CREATE VIRTUAL TABLE entry_text USING fts5 (
        title, body, content = 'entry', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
        INSERT INTO entry_text (rowid, title, body) VALUES (new.id, new.title, new.body);
    END;
    PRAGMA user_version = 1;
    COMMIT;
)sql";

constexpr std::uintmax_t tidy_above = 4 << 20;
constexpr int word_count = 60;
constexpr int vocabulary = 4000;

class Statement {
public:
    Statement(sqlite3* handle, const char* sql) : handle_(handle) {
        check(sqlite3_prepare_v2(handle, sql, -1, &statement_, nullptr));
    }
    ~Statement() { sqlite3_finalize(statement_); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement(Statement&&) = delete;
    Statement& operator=(Statement&&) = delete;

    void bind(int column, std::string_view text) {
        check(sqlite3_bind_text(statement_, column, text.data(), static_cast<int>(text.size()),
                                SQLITE_TRANSIENT));
    }
    void bind(int column, int64_t number) { check(sqlite3_bind_int64(statement_, column, number)); }

    bool step() {
        const int code = sqlite3_step(statement_);
        if (code != SQLITE_ROW && code != SQLITE_DONE) check(code);
        return code == SQLITE_ROW;
    }
    std::string text() const {
        const auto* bytes = sqlite3_column_text(statement_, 0);
        return bytes == nullptr ? "" : reinterpret_cast<const char*>(bytes);
    }

private:
    void check(int code) const {
        if (code == SQLITE_OK) return;
        throw Failure(sqlite3_extended_errcode(handle_), sqlite3_errmsg(handle_));
    }

    sqlite3* handle_;
    sqlite3_stmt* statement_ = nullptr;
};

// Letters that depend on the number alone: "bako", "dilu" and so on.
std::string word(unsigned number) {
    constexpr std::string_view consonants = "bdfgklmnprstvz";
    constexpr std::string_view vowels = "aeiou";
    std::string letters;
    for (unsigned rest = number + 1; rest > 0; rest /= 70) {
        letters += consonants[rest % consonants.size()];
        letters += vowels[rest / consonants.size() % vowels.size()];
    }
    return letters;
}

// The product of two even draws favours low numbers, as common words are favoured in prose.
unsigned common_number(std::mt19937_64& random) {
    std::uniform_real_distribution<double> even(0, 1);
    return static_cast<unsigned>(vocabulary * even(random) * even(random));
}

int open_flags(Access access) {
    return access == Access::read ? SQLITE_OPEN_READWRITE
                                  : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

}  // namespace

std::span<const Mode> modes() {
    return all_modes;
}

const Mode& mode_named(std::string_view name) {
    for (const Mode& mode : all_modes) {
        if (mode.name == name) return mode;
    }
    throw Failure(SQLITE_MISUSE, "no mode named " + std::string(name));
}

Entry random_entry(std::string title, std::mt19937_64& random) {
    std::string body;
    for (int i = 0; i < word_count; ++i) body += word(common_number(random)) + ' ';
    return {std::move(title), std::move(body), word(common_number(random) / 100)};
}

Journal::Journal(const std::string& path, const Mode& mode, Connection connection)
    : path_(path), mode_(mode) {
    sqlite3* opened = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &opened, open_flags(connection.access), connection.vfs);
    handle_.reset(opened);
    if (code != SQLITE_OK) throw Failure(code, sqlite3_errmsg(handle_.get()));
    sqlite3_extended_result_codes(handle_.get(), 1);
    sqlite3_busy_timeout(handle_.get(), connection.busy_timeout_ms);
    if (mode.journal == "WAL" && mode.on_close != OnClose::nothing) {
        sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    run("PRAGMA foreign_keys = ON");
    // A reading command leaves the mode as it is: it may not be able to write at all.
    if (connection.access == Access::write) {
        run(("PRAGMA journal_mode = " + std::string(mode.journal)).c_str());
        run(("PRAGMA synchronous = " + std::string(mode.synchronous)).c_str());
    }
    std::ignore = number("PRAGMA user_version");
}

void Journal::run(const char* sql) {
    if (sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK) return;
    throw Failure(sqlite3_extended_errcode(handle_.get()), sqlite3_errmsg(handle_.get()));
}

void Journal::create_schema_if_missing() {
    if (number("PRAGMA user_version") == 0) run(schema);
}

void Journal::tidy() {
    // SQLite removes the file if it gets the lock at once, else it leaves it: no error.
    if (mode_.on_close == OnClose::remove_journal) run("PRAGMA journal_mode = DELETE");
    if (mode_.on_close != OnClose::tidy_wal) return;
    std::error_code missing;
    const auto size = std::filesystem::file_size(path_ + "-wal", missing);
    if (!missing && size > tidy_above) run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Journal::add(const Entry& entry) {
    Statement insert(handle_.get(), R"sql(
        INSERT INTO entry (uid, day, kind, title, body, updated_at)
        VALUES (randomblob(16), date('2019-01-01', '+' || abs(random() % 2000) || ' days'),
                'note', ?, ?, '2019-02-11T09:30:00Z')
    )sql");
    insert.bind(1, entry.title);
    insert.bind(2, entry.body);
    insert.step();
    const int64_t id = sqlite3_last_insert_rowid(handle_.get());

    Statement tag(handle_.get(), "INSERT INTO tag (entry, name) VALUES (?, ?)");
    tag.bind(1, id);
    tag.bind(2, entry.tag);
    tag.step();
    for (const char* measure : {"energy", "mood"}) {
        Statement rating(handle_.get(),
                         "INSERT INTO rating (entry, measure, value) VALUES (?, ?, 4)");
        rating.bind(1, id);
        rating.bind(2, std::string_view(measure));
        rating.step();
    }
    Statement change(handle_.get(), R"sql(
        INSERT INTO change (uid, at, command, subject, after)
        VALUES (randomblob(16), '2019-02-11T09:30:00Z', 'log', 'entry', json_object('id', ?))
    )sql");
    change.bind(1, id);
    change.step();
}

std::vector<std::string> Journal::texts(const char* sql) {
    Statement rows(handle_.get(), sql);
    std::vector<std::string> found;
    while (rows.step()) found.push_back(rows.text());
    return found;
}

int64_t Journal::number(const char* sql) {
    return std::stoll(texts(sql).at(0));
}

}  // namespace journal_mode
