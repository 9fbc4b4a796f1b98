#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

using report::Timeline;
using report::TimelineRole;
using Kind = CareerDate::Kind;

std::string first_words(const TimelineRole& role) {
    return date_words(role.role.start, role.span.start);
}

std::string last_words(const TimelineRole& role) {
    return date_words(role.role.end, role.span.end);
}

bool has_no_date(const Placement& date) {
    return date.kind != Kind::open && !date.point;
}

// What is said of a date that cannot be placed: a relative one at least says what it is told by.
std::string unplaced_words(std::string_view name, const CareerDate& date) {
    if (date.relative) return fmt::format("{} {}", name, date_words(date));
    return fmt::format("{} unknown", name);
}

// "from early 2019", "between Jun and Sep 2015".
std::string from_words(const std::string& start) {
    return start.starts_with("between ") ? start : "from " + start;
}

// The role whose end let another come to the fore on this day.
const TimelineRole* role_ended_before(const Timeline& timeline, const Placement& date) {
    const auto found = std::ranges::find_if(timeline.roles, [&](const TimelineRole& role) {
        return date.point && role.days && role.span.end.point && !role.role.is_stint() &&
               add_days(*role.span.end.point, 1) == *date.point;
    });
    return found == timeline.roles.end() ? nullptr : &*found;
}

std::string step_words(const Timeline& timeline, std::size_t to, const Placement& date,
                       bool became_main) {
    if (date.kind == Kind::unknown) return "date unknown";
    const TimelineRole* const ended = became_main ? role_ended_before(timeline, date) : nullptr;
    if (ended != nullptr) {
        return fmt::format("when {} ended ({})", on_one_line(ended->role.title),
                           last_words(*ended));
    }
    if (became_main) return period_words(date.bounds);
    return first_words(timeline.roles[to]);
}

}  // namespace

std::string duration_words(const std::optional<Duration>& duration) {
    return duration ? to_string(*duration) : "unknown";
}

std::string between_words(const std::optional<report::Between>& between) {
    if (!between) return "unknown";
    if (between->length == Length{}) return between->vague ? "none, as far as is known" : "none";
    return fmt::format("{}{}", between->vague ? "~" : "", to_string(between->length));
}

std::string overstay_words(const Overstay& overstay) {
    if (overstay.left_early) return "left before the day that would have been right";
    if (overstay.most == Length{}) return {};
    const std::string least = to_string(overstay.least);
    if (!overstay.most) return fmt::format("at least {} longer than would have been right", least);
    if (overstay.least == *overstay.most) return least + " longer than would have been right";
    return fmt::format("{} to {} longer than would have been right", least,
                       to_string(*overstay.most));
}

std::string percent_words(double part) {
    return fmt::format("{:.0f} %", std::floor(part * 100 + 0.5));
}

std::string days_words(double days, bool vague) {
    const double tenths = std::floor(days * 10 + 0.5);
    const auto whole = static_cast<std::int64_t>(tenths) / 10;
    const auto tenth = static_cast<std::int64_t>(tenths) % 10;
    const std::string decimal = tenth == 0 ? "" : fmt::format(".{}", tenth);
    return fmt::format("{}{}{}", vague ? "~" : "", grouped(whole), decimal);
}

std::string role_at(const Role& role) {
    std::string title = on_one_line(role.title);
    if (role.organisation.empty()) return title;
    return fmt::format("{} at {}", title, on_one_line(role.organisation));
}

std::string track_words(Track track) {
    return track == Track::unknown ? "track not recorded" : std::string(to_string(track));
}

std::string span_words(const TimelineRole& role, Date as_of) {
    const PlacedSpan& span = role.span;
    const bool has_no_start = has_no_date(span.start);
    if (role.standing == report::Standing::planned) {
        return has_no_start ? "planned" : fmt::format("planned from {}", first_words(role));
    }
    const bool has_no_end = has_no_date(span.end);
    const std::string start =
        has_no_start ? unplaced_words("start", role.role.start) : first_words(role);
    if (has_no_start && has_no_end) {
        const bool says_nothing = !role.role.start.relative && !role.role.end.relative;
        if (says_nothing) return "start and end unknown";
        return fmt::format("{}, {}", start, unplaced_words("end", role.role.end));
    }
    if (has_no_end)
        return fmt::format("{}, {}", from_words(start), unplaced_words("end", role.role.end));
    const bool is_held = !has_ended(span.end, as_of);
    if (has_no_start) {
        return is_held ? start + ", still held"
                       : fmt::format("{}, until {}", start, last_words(role));
    }
    if (is_held) return fmt::format("since {}", start);
    const std::string end = last_words(role);
    return start == end ? fmt::format("within {}", start)
                        : fmt::format("{} until {}", from_words(start), end);
}

std::string date_words(const Timeline& timeline, const report::Move& move) {
    return step_words(timeline, move.to, move.date, move.became_main);
}

std::string date_words(const Timeline& timeline, const report::Swing& swing) {
    const auto step = std::ranges::find_if(timeline.main_sequence, [&](const auto& candidate) {
        return candidate.role == swing.to && candidate.since == swing.date.point;
    });
    const bool became_main = step != timeline.main_sequence.end() && step->became_main;
    return step_words(timeline, swing.to, swing.date, became_main);
}

std::string direction_words(const Timeline& timeline, const report::Move& move) {
    const Track from = timeline.roles[move.from].role.track;
    const Track to = timeline.roles[move.to].role.track;
    if (move.title_change) return fmt::format("a new title for the same track ({})", to_string(to));
    switch (move.direction) {
        case Direction::to_management:
            return fmt::format("towards management: {} to {}", to_string(from), to_string(to));
        case Direction::to_technical:
            return fmt::format("towards technical work: {} to {}", to_string(from), to_string(to));
        case Direction::lateral: return fmt::format("on the same track ({})", to_string(to));
        case Direction::other: break;
    }
    if (from == Track::unknown || to == Track::unknown) {
        return fmt::format(
            "not known: the track of {} is not recorded",
            on_one_line(timeline.roles[from == Track::unknown ? move.from : move.to].role.title));
    }
    return fmt::format("{} to {}", to_string(from), to_string(to));
}

}  // namespace vaiven::render
