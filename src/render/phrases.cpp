#include <cstdlib>

#include <fmt/format.h>

#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number);
    const std::size_t sign = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > 3 + sign; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", grouped(number), number == 1 ? one : many);
}

std::string records_phrase(const RecordCounts& counts) {
    auto phrase = counted(counts.entries, "entry", "entries");
    if (counts.roles > 0) phrase += ", " + counted(counts.roles, "role", "roles");
    if (counts.milestones > 0) {
        phrase += ", " + counted(counts.milestones, "milestone", "milestones");
    }
    return phrase;
}

std::string entries_on_days(std::int64_t entries, std::int64_t days) {
    return fmt::format("{} on {}", counted(entries, "entry", "entries"),
                       counted(days, "day", "days"));
}

std::string years_apart_phrase(Date asked, Date day) {
    const int years = year_of(day) - year_of(asked);
    return fmt::format("{}, {} {}", year_of(day), counted(std::abs(years), "year", "years"),
                       years < 0 ? "ago" : "later");
}

std::string days_phrase(Date from, Date to) {
    if (from == to) return with_weekday(from);
    return fmt::format("{} to {}", with_weekday(from), with_weekday(to));
}

}  // namespace vaiven::render
