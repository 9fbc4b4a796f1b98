#include "store/career_columns.hpp"

#include "store/columns.hpp"

namespace vaiven::store {

namespace {

std::optional<std::string> day_text(const std::optional<Date>& day) {
    if (!day) return std::nullopt;
    return to_string(*day);
}

std::optional<Date> optional_date(const sqlite::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return date_at(row, column);
}

}  // namespace

CareerDateColumns::CareerDateColumns(const std::optional<CareerDate>& date) {
    if (!date) return;
    edtf_ = date->edtf;
    typed_ = date->typed;
    earliest_ = day_text(date->bounds.first);
    latest_ = day_text(date->bounds.last);
}

void CareerDateColumns::bind_to(sqlite::Statement& statement) const {
    statement.bind(edtf_).bind(typed_).bind(earliest_).bind(latest_);
}

std::optional<CareerDate> career_date_at(const sqlite::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return career_date_from(
        row.text_view(column), row.text_view(column + 1),
        {.first = optional_date(row, column + 2), .last = optional_date(row, column + 3)});
}

std::optional<std::string> optional_text(const sqlite::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return row.text(column);
}

std::optional<double> optional_real(const sqlite::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return row.real(column);
}

}  // namespace vaiven::store
