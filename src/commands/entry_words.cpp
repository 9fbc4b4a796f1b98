#include "commands/entry_words.hpp"

#include <ostream>

#include <fmt/format.h>

#include <vaiven/render/career_phrases.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

// " as cto (management)"
std::string role_phrase(const Entry& entry, const std::vector<Role>& roles) {
    const auto timeline = report::timeline_of_entries(roles);
    const auto role = report::role_of(timeline, entry);
    if (!role) return {};
    const auto& found = timeline.roles[*role].role;
    return fmt::format(" {} {} ({})", entry.about ? "about" : "as", found.handle,
                       render::track_words(found.track));
}

}  // namespace

std::string entry_words(const Entry& entry, const std::vector<Role>& roles) {
    return fmt::format("{} for {}{}", entry.id, with_weekday(entry.day), role_phrase(entry, roles));
}

void say_day_to_come(const Entry& entry, const Context& context) {
    if (entry.day <= context.today()) return;
    context.err << fmt::format("{} is still to come; today is {}\n", with_weekday(entry.day),
                               with_weekday(context.today()));
}

}  // namespace vaiven::commands
