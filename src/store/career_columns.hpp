#pragma once

#include <optional>
#include <string>

#include "sqlite/statement.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven::store {

// A career date as the four columns that keep it; all NULL where there is none.
class CareerDateColumns {
public:
    explicit CareerDateColumns(const std::optional<CareerDate>& date);

    // The columns must live until the statement has run.
    void bind_to(sqlite::Statement& statement) const;

private:
    std::optional<std::string> edtf_;
    std::optional<std::string> typed_;
    std::optional<std::string> earliest_;
    std::optional<std::string> latest_;
};

// Four columns from `column` on. Nothing where they are NULL.
std::optional<CareerDate> career_date_at(const sqlite::Statement& row, int column);

std::optional<std::string> optional_text(const sqlite::Statement& row, int column);
std::optional<double> optional_real(const sqlite::Statement& row, int column);

}  // namespace vaiven::store
