#include <cassert>
#include <cstdint>
#include <numeric>

#include <vaiven/report/prompt.hpp>

namespace vaiven::report {

namespace {

constexpr int days_around_an_end = 60;
constexpr int days_of_a_beginning = 90;
constexpr unsigned half_of_month = 15;
constexpr int first_hour_of_evening = 17;

bool is_soon(const Timeline& timeline, const Placement& date) {
    if (date.kind != CareerDate::Kind::date || !date.point) return false;
    const int days = days_between(timeline.as_of, *date.point);
    return days >= 0 && days <= days_around_an_end;
}

bool is_planned_soon(const Timeline& timeline, const TimelineRole& role, const Role* main) {
    if (role.standing != Standing::planned || role.role.is_stint()) return false;
    const bool is_next = main == nullptr || share_of(role.role) >= share_of(*main);
    return is_next && is_soon(timeline, role.span.start);
}

bool has_just_ended(const Timeline& timeline) {
    if (timeline.main_sequence.empty()) return false;
    const auto& days = timeline.roles[timeline.main_sequence.back().role].days;
    return days && days_between(days->last, timeline.as_of) <= days_around_an_end;
}

bool is_ending(const Timeline& timeline, std::optional<std::size_t> main) {
    const Role* held = main ? &timeline.roles[*main].role : nullptr;
    for (const auto& role : timeline.roles) {
        if (is_planned_soon(timeline, role, held)) return true;
    }
    return main ? is_soon(timeline, timeline.roles[*main].span.end) : has_just_ended(timeline);
}

bool is_beginning(const Timeline& timeline, std::optional<std::size_t> main) {
    if (!main) return false;
    const auto& days = timeline.roles[*main].days;
    return days && days->count() <= days_of_a_beginning;
}

bool is_turn_of_year(Date day) {
    const bool is_december = month_of(day) == 12 && day_of(day) >= half_of_month;
    return is_december || (month_of(day) == 1 && day_of(day) <= half_of_month);
}

// splitmix64, whose output looks random for any input.
std::uint64_t scattered(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

// 0 to count - 1 in an order of the round's own.
std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t round) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t left = count; left > 1; --left) {
        std::swap(order[left - 1], order[scattered(round * count + left) % left]);
    }
    return order;
}

}  // namespace

std::string_view to_string(Season season) {
    switch (season) {
        case Season::daily: return "daily";
        case Season::ending: return "ending";
        case Season::beginning: return "beginning";
        case Season::yearly: return "yearly";
    }
    return "unknown";  // not reached
}

Season season_of(const Timeline& timeline) {
    const auto main = main_role_on(timeline, timeline.as_of);
    if (is_ending(timeline, main)) return Season::ending;
    if (is_beginning(timeline, main)) return Season::beginning;
    return is_turn_of_year(timeline.as_of) ? Season::yearly : Season::daily;
}

std::size_t prompt_of_day(std::size_t count, Date day) {
    assert(count > 0);
    const auto number = static_cast<std::uint64_t>(days_between(earliest_date, day));
    if (count < 3) return number % count;
    const auto round = number / count;
    auto order = shuffled(count, round);
    // The first of a round is not the last of the one before; swapping it leaves the last in place.
    if (round > 0 && order.front() == shuffled(count, round - 1).back()) {
        std::swap(order[0], order[1]);
    }
    return order[number % count];
}

Prompt prompt_of_day(const PromptPack& pack, Date day) {
    return {.pack = pack.name, .text = pack.prompts[prompt_of_day(pack.prompts.size(), day)]};
}

bool is_evening(TimeOfDay time) {
    return time.hour >= first_hour_of_evening;
}

}  // namespace vaiven::report
