#include "exchange/jsonl/entry_fields.hpp"

#include <fmt/format.h>

#include "exchange/reasons.hpp"

namespace vaiven::exchange {

std::optional<EntryKind> kind_of(JsonFields& fields) {
    const auto name = fields.text("kind");
    if (!name) return std::nullopt;
    const auto kind = parse_entry_kind(*name);
    if (!kind) {
        fields.refuse(fmt::format(
            "{} is not a kind of entry: note, win, lesson, plus, minus, checkin or recall",
            quotation(*name)));
    }
    return kind;
}

std::optional<TimeOfDay> time_of(JsonFields& fields) {
    const auto text = fields.text("time");
    if (!text) return std::nullopt;
    const auto time = parse_iso_time(*text);
    if (!time) fields.refuse(quotation(*text) + " is not a time of day such as 09:30");
    return time;
}

}  // namespace vaiven::exchange
