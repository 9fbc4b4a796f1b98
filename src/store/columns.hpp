#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/uid.hpp>
#include <vaiven/domain/date.hpp>
#include <vaiven/domain/instant.hpp>

// How the columns of the journal become domain values. What does not fit was not written by vaiven.
namespace vaiven::store {

template <typename Value>
Value known(const std::optional<Value>& value, std::string_view column) {
    if (value) return *value;
    throw Error(ErrorKind::damaged,
                "the journal holds a value that is none, in the column " + std::string(column));
}

inline Uid uid_at(const sqlite::Statement& row, int column) {
    const auto blob = row.blob(column);
    Uid::Bytes bytes{};
    if (blob.size() != bytes.size()) return known(std::optional<Uid>{}, "uid");
    std::ranges::copy(blob, bytes.begin());
    return Uid(bytes);
}

// `sql` is a literal with one parameter and one column.
inline std::vector<Uid> uids_of(sqlite::Database& database, std::string_view sql,
                                std::int64_t parameter) {
    auto rows = database.statement(sql);
    rows->bind(parameter);
    std::vector<Uid> uids;
    while (rows->step()) uids.push_back(uid_at(*rows, 0));
    return uids;
}

inline Date date_at(const sqlite::Statement& row, int column) {
    return known(parse_iso_date(row.text_view(column)), "day");
}

inline std::optional<TimeOfDay> time_at(const sqlite::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return known(parse_iso_time(row.text_view(column)), "time");
}

inline Instant instant_at(const sqlite::Statement& row, int column) {
    return known(parse_instant(row.text_view(column)), "written_at or updated_at");
}

}  // namespace vaiven::store
