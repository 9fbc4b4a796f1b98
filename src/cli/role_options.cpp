#include "cli/role_options.hpp"

#include <fmt/format.h>

#include "cli/values.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::cli {

namespace {

constexpr const char* reasons_group = "Reasons";
constexpr const char* role_group = "The role";

std::optional<double> share_of(std::string_view option, std::string_view subject,
                               const std::optional<std::string>& typed) {
    return optional_value_of(
        option, typed, [subject](const std::string& text) { return parse_share(subject, text); });
}

void add_text(CLI::App& command, const std::string& name, std::optional<std::string>& typed,
              const std::string& type, const std::string& description, const std::string& group) {
    command.add_option(name, typed, description)->type_name(type)->group(group);
}

void add_texts(CLI::App& command, const std::string& name,
               std::optional<std::vector<std::string>>& typed, const std::string& description) {
    command
        .add_option_function<std::vector<std::string>>(
            name, [&typed](const std::vector<std::string>& texts) { typed = texts; }, description)
        ->type_name(name == "--by" ? "NAME" : "TEXT")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all()
        ->group(reasons_group);
}

std::optional<std::string> title_of(const TypedRole& typed) {
    if (typed.new_title) return std::string(trimmed(*typed.new_title));
    if (typed.title.empty()) return std::nullopt;
    return joined(typed.title);
}

}  // namespace

void add_role_options(CLI::App& command, TypedRole& typed) {
    add_text(command, "--org", typed.organisation, "NAME", "Where it is held", role_group);
    add_text(command, "--end", typed.end, "DATE", "When it ended; without it: it goes on",
             role_group);
    add_text(command, "--ideal-end", typed.ideal_end, "DATE",
             "When, by your view of today, it should have ended", role_group);
    add_text(command, "--track", typed.track, "TRACK",
             "management, technical, hybrid or other; else by the title", role_group);
    add_text(command, "--handle", typed.handle, "HANDLE", "Its short name; else made of the title",
             role_group);
    add_text(command, "--share", typed.share, "SHARE", "Part of your working time (40% or 0.4)",
             role_group);
    add_text(command, "--hands-on", typed.hands_on, "SHARE",
             "Part of the role that is technical work; else by its track", role_group);
    add_text(command, "--after", typed.after, "HANDLE",
             "The role it came after, where its start is unknown", role_group);
    command.add_flag("--private", typed.is_private, "Mark it as private")->group(role_group);
    add_text(command, "--why", typed.why, "TEXT", "Why you took it", reasons_group);
    add_texts(command, "--push", typed.push, "What pushed you away from before; may be repeated");
    add_texts(command, "--pull", typed.pull, "What drew you to it; may be repeated");
    add_text(command, "--decided", typed.decided, "DATE", "When that was decided", reasons_group);
    add_texts(command, "--by", typed.by, "Who asked for it or decided it; may be repeated");
}

void add_role_edit_options(CLI::App& command, TypedRole& typed) {
    add_text(command, "--title", typed.new_title, "TEXT", "Another title", role_group);
    add_text(command, "--start", typed.start, "DATE", "When it began", role_group);
    command.add_flag("--public", typed.is_public, "No longer private")->group(role_group);
    add_text(command, "--plan", typed.plan, "TEXT", "What is expected of it", "A stint");
    add_text(command, "--cleared", typed.cleared, "TEXT", "What was taken off the calendar",
             "A stint");
    add_text(command, "--verdict", typed.verdict, "TEXT", "What came of it", "A stint");
}

commands::RoleFields role_fields(const TypedRole& typed, const Calendar& calendar) {
    return {.title = title_of(typed),
            .organisation = typed.organisation,
            .handle = typed.handle,
            .track = optional_value_of("--track", typed.track, named_track),
            .start = closed_date_of("--start", typed.start, calendar),
            .end = career_date_of("--end", typed.end, calendar),
            .share = share_of("--share", "the share", typed.share),
            .hands_on = share_of("--hands-on", "the hands-on share", typed.hands_on),
            .after = typed.after,
            .ideal_end = closed_date_of("--ideal-end", typed.ideal_end, calendar),
            .why = typed.why,
            .push = typed.push,
            .pull = typed.pull,
            .decided = closed_date_of("--decided", typed.decided, calendar),
            .by = typed.by,
            .plan = typed.plan,
            .cleared = typed.cleared,
            .verdict = typed.verdict,
            .is_private = either(typed.is_private, typed.is_public, "--private and --public")};
}

std::optional<CareerDate> career_date_of(std::string_view option,
                                         const std::optional<std::string>& typed,
                                         const Calendar& calendar) {
    return optional_value_of(option, typed, [&calendar](const std::string& words) {
        return parse_career_date(words, calendar.today, calendar.hemisphere);
    });
}

std::optional<CareerDate> closed_date_of(std::string_view option,
                                         const std::optional<std::string>& typed,
                                         const Calendar& calendar, std::string_view instead) {
    return optional_value_of(option, typed, [&calendar, instead](const std::string& words) {
        CareerDate date = parse_career_date(words, calendar.today, calendar.hemisphere);
        if (date.kind != CareerDate::Kind::open) return date;
        throw Error(ErrorKind::input, fmt::format("'{}' means still going on; {}", words, instead));
    });
}

}  // namespace vaiven::cli
