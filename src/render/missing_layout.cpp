#include <algorithm>

#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

using report::Missing;
using report::Timeline;

constexpr std::size_t name_columns = 26;

std::string title(const Timeline& timeline, std::optional<std::size_t> role) {
    return role ? on_one_line(timeline.roles[*role].role.title) : std::string();
}

std::string words(const Timeline& timeline, const Missing& missing) {
    const auto* const role = missing.role ? &timeline.roles[*missing.role] : nullptr;
    const std::string other = title(timeline, missing.other);
    switch (missing.kind) {
        case Missing::Kind::no_role: return "none is recorded, so there is no track and no move";
        case Missing::Kind::unknown_track:
            return "its track is not recorded, so no direction is told for moves to and from it";
        case Missing::Kind::unknown_start:
            return "when it began is not known; its days are in no total";
        case Missing::Kind::unknown_end:
            return "when it ended is not known; its days are in no total";
        case Missing::Kind::vague_start:
            return fmt::format("its start is vague: {}",
                               date_words(role->role.start, role->span.start));
        case Missing::Kind::vague_end:
            return fmt::format("its end is vague: {}", date_words(role->role.end, role->span.end));
        case Missing::Kind::outside_host:
            return "none of its days lie inside the role it belongs to";
        case Missing::Kind::overlap:
            return fmt::format(
                "its end and the start of {} cannot be told apart; both count as "
                "held on the days they share",
                other);
        case Missing::Kind::assumed_order:
            return fmt::format(
                "{} is told behind it only because it was entered later; its start "
                "is unknown",
                other);
        case Missing::Kind::days_without:
            return fmt::format("{}{} on which no role is recorded", missing.vague ? "~" : "",
                               counted(missing.days, "day", "days"));
        case Missing::Kind::no_reason:
            return fmt::format("no reason is recorded for the move to {}", other);
    }
    return {};  // not reached
}

std::string name_of(const Timeline& timeline, const Missing& missing) {
    if (missing.kind == Missing::Kind::no_role) return "Roles";
    if (!missing.role) return "Days without a role";
    return cut(title(timeline, missing.role), name_columns);
}

// By the roles as one tells them, what is of no role last.
std::vector<Missing> in_reading_order(const Timeline& timeline, std::vector<Missing> missing) {
    const auto order = report::reading_order(timeline);
    std::ranges::stable_sort(missing, {}, [&order](const Missing& item) {
        return item.role ? std::ranges::find(order, *item.role) : order.end();
    });
    return missing;
}

}  // namespace

// What is said of one role stands on one line.
Facts missing_lines(const Timeline& timeline, const std::vector<Missing>& missing) {
    Facts facts;
    std::vector<std::optional<std::size_t>> named;
    for (const Missing& item : in_reading_order(timeline, missing)) {
        const auto found = std::ranges::find(named, item.role);
        if (item.role && found != named.end()) {
            auto& line = facts.facts[static_cast<std::size_t>(found - named.begin())].value;
            line += "; " + words(timeline, item);
            continue;
        }
        named.push_back(item.role);
        facts.facts.push_back({name_of(timeline, item), words(timeline, item)});
    }
    return facts;
}

}  // namespace vaiven::render
