#include "commands/role_fields.hpp"

#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

template <typename Value>
void set(Value& value, const std::optional<Value>& said) {
    if (said) value = *said;
}

template <typename Value>
void set(std::optional<Value>& value, const std::optional<Value>& said) {
    if (said) value = said;
}

void set_date(std::optional<CareerDate>& date, const std::optional<CareerDate>& said) {
    if (!said) return;
    const bool is_none = said->kind == CareerDate::Kind::unknown && !said->relative;
    date = is_none ? std::nullopt : said;
}

void set_list(std::vector<std::string>& list, const std::optional<std::vector<std::string>>& said) {
    if (!said) return;
    list = *said;
    std::erase_if(list, [](const std::string& text) { return is_blank(text); });
}

void set_handle(std::optional<std::string>& handle, const std::optional<std::string>& said) {
    if (!said) return;
    handle = said->empty() ? std::nullopt : std::optional(lower_ascii(*said));
}

void set_reasons(Reasons& reasons, const RoleFields& fields) {
    set(reasons.why, fields.why);
    set_list(reasons.push, fields.push);
    set_list(reasons.pull, fields.pull);
    set_date(reasons.decided, fields.decided);
    set_list(reasons.by, fields.by);
}

}  // namespace

Role applied(const RoleFields& fields, Role role) {
    set(role.title, fields.title);
    set(role.organisation, fields.organisation);
    set(role.handle, fields.handle);
    set(role.track, fields.track);
    set(role.start, fields.start);
    set(role.end, fields.end);
    set(role.share, fields.share);
    set(role.hands_on, fields.hands_on);
    set_handle(role.after, fields.after);
    set_date(role.ideal_end, fields.ideal_end);
    set_reasons(role.reasons, fields);
    set(role.plan, fields.plan);
    set(role.cleared, fields.cleared);
    set(role.verdict, fields.verdict);
    set(role.is_private, fields.is_private);
    return role;
}

}  // namespace vaiven::commands
