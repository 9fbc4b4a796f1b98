#include "commands/career.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/handle.hpp>
#include <vaiven/domain/role_rules.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/report/timeline.hpp>

namespace vaiven::commands {

namespace {

// "hybrid, technical or management"
std::string any_of(const std::vector<Track>& tracks) {
    std::string words;
    for (const auto& track : tracks) {
        const bool is_last = &track == &tracks.back();
        if (!words.empty()) words += is_last ? " or " : ", ";
        words += to_string(track);
    }
    return words;
}

// What was answered: a track or the beginning of one's name; nothing where it is none.
std::optional<Track> answered_track(const std::string& answer,
                                    const std::vector<Track>& alternatives) {
    const auto typed = lower_ascii(trimmed(answer));
    if (typed.empty()) return std::nullopt;
    if (const auto track = parse_track(typed)) return track;
    const auto found = std::ranges::find_if(
        alternatives, [&typed](Track track) { return to_string(track).starts_with(typed); });
    return found == alternatives.end() ? std::nullopt : std::optional(*found);
}

Track asked_track(const std::string& title, const TrackSuggestion& suggestion, Context& context) {
    context.err << fmt::format("Is '{}' {}? [Enter: leave it open] ", on_one_line(title),
                               any_of(suggestion.alternatives));
    context.err.flush();
    std::string answer;
    std::getline(context.in, answer);
    return answered_track(answer, suggestion.alternatives).value_or(Track::unknown);
}

// "cto --share 80%": the part that the one who has none of their own leaves the other.
std::string part_words(const Role& role, const Role& other) {
    constexpr double small_part = 0.2;
    const bool is_other_told = share_of(other) < 1;
    const Role& told = is_other_told ? other : role;
    const Role& untold = is_other_told ? role : other;
    const double part = share_of(told) < 1 ? 1 - share_of(told) : small_part;
    return fmt::format("{} --share {:.0f}%", untold.handle, part * 100);
}

std::string overlap_words(const Role& role, const Role& other) {
    return fmt::format(
        "{0} and {1} are held at the same time, and their shares come to more than the whole; give "
        "one its part (vaiven role edit {2}) or end one earlier (vaiven role edit {0} --end DATE)",
        role.handle, other.handle, part_words(role, other));
}

bool is_vague_between(const std::string& role, const std::string& other,
                      const std::vector<Role>& roles) {
    return role_named(roles, role).end.vague || role_named(roles, other).start.vague;
}

std::string words_of(const RoleWarning& warning, const std::vector<Role>& roles) {
    const auto& [kind, role, other, days, length] = warning;
    switch (kind) {
        case RoleWarning::Kind::overlap:
            return overlap_words(role_named(roles, role), role_named(roles, other));
        case RoleWarning::Kind::gap:
            return fmt::format(
                "between {} and {} nothing is recorded for {}{}; if it was leave, study or another "
                "trade: vaiven role add \"…\" --track other --start DATE --end DATE",
                role, other, is_vague_between(role, other, roles) ? "~" : "", to_string(length));
        case RoleWarning::Kind::contradicted_start:
            return fmt::format(
                "{0} stands behind {1}, which began later; correct a date, or vaiven role edit {0} "
                "--after HANDLE",
                role, other);
        case RoleWarning::Kind::no_boundary:
            return fmt::format(
                "the end of {} and the start of {} meet, and no day between them is left for each; "
                "both count as held there",
                role, other);
    }
    return {};  // not reached
}

// A role that will have ended counts as held until then.
std::string end_to_come(const report::TimelineRole& role, Date today) {
    const auto& end = role.span.end;
    const bool is_to_come = end.kind == CareerDate::Kind::date && end.point && *end.point > today;
    return is_to_come ? fmt::format("; ends {}", render::date_words(role.role.end, end)) : "";
}

}  // namespace

std::vector<std::string> handles_of(const std::vector<Role>& roles) {
    std::vector<std::string> handles;
    handles.reserve(roles.size());
    for (const auto& role : roles) handles.push_back(role.handle);
    return handles;
}

report::CareerRecords career_records(const store::Journal& journal) {
    return {.roles = journal.roles(), .milestones = journal.milestones()};
}

const Role& role_named(const std::vector<Role>& roles, const std::string& handle) {
    const auto found = std::ranges::find(roles, lower_ascii(handle), &Role::handle);
    if (found != roles.end()) return *found;
    const auto hint = roles.empty() ? "no role is recorded yet: vaiven role add \"…\""
                                    : "vaiven role list shows those there are";
    throw Error(ErrorKind::not_found,
                fmt::format("there is no role '{}'; {}", on_one_line(handle), hint));
}

std::optional<std::string> handle_meant(const std::string& typed, const std::vector<Role>& roles) {
    if (typed.empty()) return std::nullopt;
    return role_named(roles, typed).handle;
}

std::vector<Role> roles_so_far(const Context& context) {
    if (!store::Journal::exists(context.journal)) return {};
    return open_for_reading(context).roles();
}

TrackChoice choose_track(const RoleFields& fields, Context& context) {
    if (fields.track) return {.track = *fields.track, .suggestion = {}};
    const auto title = fields.title.value_or("");
    auto suggestion = suggested_track(title);
    const bool asks = suggestion.is_ambiguous() && context.may_ask;
    const auto track = asks ? asked_track(title, suggestion, context) : suggestion.track;
    if (asks && track != Track::unknown) return {.track = track, .suggestion = {}};
    return {.track = track, .suggestion = std::move(suggestion)};
}

Role new_role(const RoleFields& fields, Track track, const std::vector<Role>& roles,
              const Context& context) {
    Role role = applied(fields, {.uid = Uid::random(context.now.unix_milliseconds),
                                 .track = track,
                                 .end = parse_career_date("open", context.today()),
                                 .written_at = context.now,
                                 .updated_at = context.now});
    if (!fields.handle) role.handle = handle_for(role.title, handles_of(roles));
    return role;
}

void check_can_stand(const std::vector<Role>& roles, const std::string& handle) {
    for (std::size_t at = 0; at < roles.size(); ++at) {
        if (roles[at].handle != handle && roles[at].host != handle) continue;
        auto others = roles;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
        check_can_follow(others, roles[at]);
    }
}

std::string_view settling_track(std::string_view title) {
    const auto suggestion = suggested_track(title);
    return to_string(suggestion.is_ambiguous() ? suggestion.alternatives.front()
                                               : Track::technical);
}

void say_track(const Role& role, const TrackChoice& choice, const Context& context) {
    if (!choice.suggestion || context.quiet) return;
    if (role.track == Track::unknown) {
        context.err << fmt::format(
            "its track is left open: {}; say which: vaiven role edit {} --track {}\n",
            choice.suggestion->reason, role.handle, settling_track(role.title));
        return;
    }
    context.err << fmt::format(
        "track {}: {}; if that is wrong: vaiven role edit {} --track {}\n", to_string(role.track),
        choice.suggestion->reason, role.handle,
        to_string(role.track == Track::technical ? Track::management : Track::technical));
}

void say_warnings(const std::string& handle, const std::vector<Role>& roles,
                  const Context& context) {
    if (context.quiet) return;
    for (const auto& warning : warnings_about(handle, roles, context.today())) {
        context.err << "note: " << words_of(warning, roles) << "\n";
    }
}

std::string role_words(const std::string& handle, const std::vector<Role>& roles, Date today) {
    const auto at = std::ranges::find(roles, handle, &Role::handle) - roles.begin();
    const auto timeline = report::timeline(roles, today);
    const auto index = static_cast<std::size_t>(at);
    return fmt::format(
        "{}{}{}{}", on_one_line(roles[index].title), roles[index].organisation.empty() ? "; " : " ",
        render::role_line(timeline, index), end_to_come(timeline.roles[index], today));
}

void say_dates(const RoleFields& fields, const Role& role, const Context& context) {
    if (fields.decided && role.reasons.decided) {
        context.out << fmt::format("Decided: {}\n", render::date_words(*role.reasons.decided));
    }
    if (fields.ideal_end && role.ideal_end) {
        context.out << fmt::format("Right time to end: {}\n", render::date_words(*role.ideal_end));
    }
}

}  // namespace vaiven::commands
