#include "exchange/json_value.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/exchange/extra.hpp>

namespace vaiven::exchange {

namespace {

JsonValue value_of(const std::string& extra) {
    if (extra.empty()) return {};
    auto value = parse_json(extra, extra.size());
    if (value.problem.empty() && value.kind == JsonKind::object) return value;
    throw Error(ErrorKind::damaged, "the extra fields of a record are not a JSON object");
}

}  // namespace

std::string with_extra_text(const std::string& extra, std::string_view key,
                            std::string_view value) {
    JsonObjectText object;
    for (const auto& member : value_of(extra).members) {
        if (member.key != key) object.add_member(member);
    }
    object.add_string(key, value);
    return object.text();
}

}  // namespace vaiven::exchange
