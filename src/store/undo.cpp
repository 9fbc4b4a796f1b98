#include "store/undo.hpp"

#include <fmt/format.h>

#include "store/columns.hpp"
#include "store/history.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::store {

namespace {

// Changes are taken back in order, under the lock, so the records are as each change left them.
// Where they are not, somebody wrote past the log.
[[noreturn]] void throw_cannot_take_back(std::int64_t change_id) {
    throw Error(ErrorKind::conflict,
                fmt::format("c{} cannot be taken back: what it changed is not as it left it, so "
                            "another program has written to the journal; nothing was changed",
                            change_id));
}

// Takes back one change, record by record.
class Reverser {
public:
    Reverser(Change::State& state, std::int64_t change_id)
        : state_(state), database_(state.database), change_id_(change_id) {}

    void run() {
        for (auto position = logged_records(database_, change_id_); position > 0; --position) {
            const auto record = logged_record(database_, change_id_, position);
            if (record) reverse(*record);
        }
    }

private:
    void reverse(const ChangedRecord& record) {
        switch (record.subject) {
            case Subject::entry: return reverse<Entry>(record);
            case Subject::measure: return reverse_measure(record);
            case Subject::role: return reverse<Role>(record);
            case Subject::milestone: return reverse<Milestone>(record);
        }
    }

    template <typename Record>
    void reverse(const ChangedRecord& record) {
        const auto present = RecordKind<Record>::with_uid(database_, record.uid);
        if (present.has_value() == (record.before && !record.after)) fail();
        if (!record.before) {
            state_.remove(*present);
        } else if (!record.after) {
            bring_back<Record>(record);
        } else {
            change_back(record, *present);
        }
    }

    template <typename Record>
    void bring_back(const ChangedRecord& record) {
        using Kind = RecordKind<Record>;
        const auto before = from_log<Record>(*record.before);
        if (Kind::id_is_taken(database_, before.id)) fail();
        Kind::check(database_, before);
        Kind::insert(database_, before);
        if constexpr (std::is_same_v<Record, Role>) restore_links(before, *record.before);
        state_.log({.subject = record.subject, .uid = record.uid});
    }

    template <typename Record>
    void change_back(const ChangedRecord& record, const Record& present) {
        using Kind = RecordKind<Record>;
        if (with_uids(database_, present) != Kind::decoded(*record.after)) fail();
        const auto before = from_log<Record>(*record.before);
        Kind::check(database_, before);
        Kind::update(database_, before);
        state_.log({.subject = record.subject,
                    .uid = record.uid,
                    .before = record.after,
                    .after = record.before});
    }

    // As it was, in words of this journal. The roles it names must be there.
    template <typename Record>
    Record from_log(const std::string& json) {
        const auto kept = RecordKind<Record>::decoded(json);
        auto record = with_handles(database_, kept);
        if (with_uids(database_, record) != kept) fail();
        if constexpr (std::is_same_v<Record, Role>) check_handle(record);
        return record;
    }

    void check_handle(const Role& role) {
        if (uid_of_handle(database_, role.handle).value_or(role.uid) != role.uid) fail();
    }

    void restore_links(const Role& role, const std::string& json) {
        const auto links = decoded_links(json);
        link("UPDATE entry SET about_id = ? WHERE uid = ?", role.id, links.entries);
        link("UPDATE milestone SET role_id = ? WHERE uid = ?", role.id, links.milestones);
    }

    void link(std::string_view sql, std::int64_t role_id, const std::vector<Uid>& records) {
        for (const auto& uid : records) {
            database_.statement(sql)->bind(role_id).bind(uid.bytes()).run();
            if (database_.changed_rows() != 1) fail();
        }
    }

    void reverse_measure(const ChangedRecord& record) {
        const auto present = measure_with_uid(database_, record.uid);
        if (present.has_value() == record.before.has_value()) fail();
        if (present) {
            if (measure_is_used(database_, record.uid)) fail();
            state_.log(
                {.subject = Subject::measure, .uid = record.uid, .before = encoded(*present)});
            delete_measure(database_, record.uid);
            return;
        }
        const auto before = decoded_measure(*record.before);
        if (measure_named(database_, before.name)) fail();
        insert_measure(database_, before);
        state_.log({.subject = Subject::measure, .uid = record.uid});
    }

    [[noreturn]] void fail() const { throw_cannot_take_back(change_id_); }

    Change::State& state_;
    sqlite::Database& database_;
    std::int64_t change_id_;
};

std::vector<std::int64_t> ids_in(sqlite::Statement& rows) {
    std::vector<std::int64_t> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    return ids;
}

}  // namespace

std::vector<std::int64_t> changes_to_undo(sqlite::Database& database, std::size_t count) {
    auto rows = database.statement(R"sql(
        SELECT id
          FROM change
         WHERE command <> 'undo'
           AND id NOT IN (SELECT undoes FROM change WHERE undoes IS NOT NULL)
         ORDER BY id DESC
         LIMIT ?
    )sql");
    rows->bind(static_cast<std::int64_t>(count));
    return ids_in(*rows);
}

std::vector<std::int64_t> changes_to_redo(sqlite::Database& database) {
    auto rows = database.statement(R"sql(
        SELECT id
          FROM change
         WHERE command = 'undo'
           AND id > (SELECT coalesce(max(id), 0) FROM change WHERE undoes IS NULL)
           AND id NOT IN (SELECT undoes FROM change WHERE undoes IS NOT NULL)
         ORDER BY id DESC
         LIMIT 1
    )sql");
    return ids_in(*rows);
}

std::vector<Reversal> take_back(Change::State& state, const std::vector<std::int64_t>& changes) {
    std::vector<Reversal> reversals;
    for (const auto id : changes) {
        state.undoes = id;
        state.change_id.reset();
        state.records = 0;
        Reverser(state, id).run();
        if (!state.change_id) throw_cannot_take_back(id);
        reversals.push_back({.change = logged_change(state.database, first_of(state.database, id)),
                             .records = touched_records(state.database, *state.change_id)});
    }
    return reversals;
}

}  // namespace vaiven::store
