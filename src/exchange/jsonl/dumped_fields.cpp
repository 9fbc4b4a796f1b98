#include "exchange/jsonl/dumped_fields.hpp"

#include <fmt/format.h>

#include "exchange/reasons.hpp"
#include <vaiven/domain/handle.hpp>

namespace vaiven::exchange {

std::optional<Uid> uid_of(JsonFields& fields) {
    const auto text = fields.text("uid");
    if (!text) return std::nullopt;
    const auto uid = Uid::parse(*text);
    if (!uid || *uid == Uid{}) fields.refuse(quotation(*text) + " is not a uid");
    return uid;
}

std::int64_t id_of(JsonFields& fields) {
    const auto id = fields.whole_number("id").value_or(0);
    if (id < 0) fields.refuse(fmt::format("the id {} is less than 1", id));
    return id;
}

std::optional<std::string> handle_of(JsonFields& fields, std::string_view key) {
    auto handle = fields.text(key);
    const auto problem = handle ? problem_of_handle(*handle) : std::nullopt;
    if (problem) fields.refuse(fmt::format("in '{}': {}", key, *problem));
    return handle;
}

Instant instant_of(JsonFields& fields, std::string_view key) {
    const auto text = fields.text(key);
    if (!text) return {};
    const auto instant = parse_instant(*text);
    if (!instant) {
        fields.refuse(fmt::format("{} is not an instant such as 2019-02-11T09:30:00.000+01:00",
                                  quotation(*text)));
    }
    return instant.value_or(Instant{});
}

}  // namespace vaiven::exchange
