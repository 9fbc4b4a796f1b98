#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sqlite/statement.hpp"

namespace vaiven::store {

// SQL that is put together from fixed pieces, with every value bound.
class BoundSql {
public:
    using Value = std::variant<std::int64_t, std::string>;

    BoundSql() = default;
    explicit BoundSql(std::string_view piece, std::vector<Value> values = {}) {
        add(piece, std::move(values));
    }

    BoundSql& add(std::string_view piece, std::vector<Value> values = {});
    BoundSql& add(const BoundSql& other);

    const std::string& text() const { return text_; }
    bool is_empty() const { return text_.empty(); }

    // This must live until the statement has run.
    void bind_to(sqlite::Statement& statement) const;

private:
    std::string text_;
    std::vector<Value> values_;
};

// "?, ?, ?"
std::string placeholders(std::size_t number);

}  // namespace vaiven::store
