#include "store/facts.hpp"

#include "store/columns.hpp"

namespace vaiven::store {

std::optional<Date> first_day(sqlite::Database& database) {
    auto row = database.statement("SELECT min(day) FROM entry");
    row->step();
    if (row->is_null(0)) return std::nullopt;
    return date_at(*row, 0);
}

std::vector<WritingDay> writing_days(sqlite::Database& database, const DateRange& days) {
    const auto first = to_string(days.first.value_or(earliest_date));
    const auto last = to_string(days.last.value_or(latest_date));
    auto rows = database.statement(R"sql(
        SELECT day, count(*), sum(words)
          FROM entry
         WHERE day BETWEEN ? AND ?
         GROUP BY day
         ORDER BY day
    )sql");
    rows->bind(first).bind(last);
    std::vector<WritingDay> found;
    while (rows->step()) {
        found.push_back(
            {.day = date_at(*rows, 0), .entries = rows->integer(1), .words = rows->integer(2)});
    }
    return found;
}

}  // namespace vaiven::store
