#include "store/bound_sql.hpp"

#include <iterator>

namespace vaiven::store {

BoundSql& BoundSql::add(std::string_view piece, std::vector<Value> values) {
    text_ += piece;
    values_.insert(values_.end(), std::make_move_iterator(values.begin()),
                   std::make_move_iterator(values.end()));
    return *this;
}

BoundSql& BoundSql::add(const BoundSql& other) {
    return add(other.text_, other.values_);
}

void BoundSql::bind_to(sqlite::Statement& statement) const {
    for (const auto& value : values_) {
        if (const auto* text = std::get_if<std::string>(&value)) {
            statement.bind(*text);
        } else {
            statement.bind(std::get<std::int64_t>(value));
        }
    }
}

std::string placeholders(std::size_t number) {
    std::string list;
    for (std::size_t at = 0; at < number; ++at) list += at == 0 ? "?" : ", ?";
    return list;
}

}  // namespace vaiven::store
