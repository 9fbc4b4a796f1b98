#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/handle.hpp>
#include <vaiven/domain/role_rules.hpp>
#include <vaiven/domain/settlement.hpp>

namespace vaiven {

namespace {

const Role* role_named(const std::vector<Role>& roles, const std::string& handle) {
    const auto found = std::ranges::find(roles, handle, &Role::handle);
    return found == roles.end() ? nullptr : &*found;
}

const Role& existing_role(const std::vector<Role>& roles, const std::string& handle) {
    const Role* const found = role_named(roles, handle);
    if (found != nullptr) return *found;
    throw Error(ErrorKind::not_found,
                fmt::format("there is no role '{}'; 'vaiven role list' shows those there are",
                            on_one_line(handle)));
}

void check_part(std::string_view subject, const std::optional<double>& part) {
    if (!part || (*part >= 0 && *part <= 1)) return;
    throw Error(ErrorKind::input,
                fmt::format("the {} {} is not from 0 to 1; write 40% or 0.4", subject, *part));
}

using Anchor = RelativeDate::Anchor;

const CareerDate* date_at(const Role& role, Anchor anchor) {
    switch (anchor) {
        case Anchor::start: return &role.start;
        case Anchor::end: return &role.end;
        case Anchor::ideal_end: return role.ideal_end ? &*role.ideal_end : nullptr;
    }
    return nullptr;  // not reached
}

// A date may be told by another one of the role, but not, over whichever way, by itself.
void check_has_ground(const Role& role, std::string_view name, Anchor first) {
    const CareerDate* date = date_at(role, first);
    constexpr int dates = 3;
    for (int step = 0; step < dates && date != nullptr && date->relative; ++step) {
        if (date->relative->anchor != first) {
            date = date_at(role, date->relative->anchor);
            continue;
        }
        throw Error(ErrorKind::input,
                    fmt::format("the {0} is counted from itself ('{1}'); write a date for the {0}, "
                                "which may be vague: 'early 2019'",
                                name, date_at(role, first)->typed));
    }
}

void check_texts(const Role& role) {
    check_text("the title", role.title);
    check_text("the organisation", role.organisation);
    check_text("the reason", role.reasons.why);
    for (const auto& text : role.reasons.push) check_text("the push", text);
    for (const auto& text : role.reasons.pull) check_text("the pull", text);
    for (const auto& text : role.reasons.by) check_text("the name", text);
    check_text("the plan", role.plan);
    check_text("what is cleared", role.cleared);
    check_text("the verdict", role.verdict);
}

void check_itself(const Role& role) {
    check_texts(role);
    if (trimmed(role.title).empty()) {
        throw Error(ErrorKind::usage, "a role needs a title; write one like \"Senior Developer\"");
    }
    check_handle(role.handle);
    check_part("share", role.share);
    check_part("hands-on share", role.hands_on);
    check_has_ground(role, "start", Anchor::start);
    check_has_ground(role, "end", Anchor::end);
    check_has_ground(role, "ideal end", Anchor::ideal_end);
    placed(role);
}

void check_inside(const Role& stint, const Role& host) {
    if (host.is_stint()) {
        throw Error(ErrorKind::conflict,
                    fmt::format("'{}' is a stint itself; begin this one in its host '{}'",
                                host.handle, *host.host));
    }
    const PlacedSpan inner = placed(stint);
    const PlacedSpan outer = placed(host);
    const auto& first = inner.start.bounds.first;
    const auto& last = inner.end.bounds.last;
    if (first && outer.end.bounds.last && *first > *outer.end.bounds.last) {
        throw Error(ErrorKind::conflict,
                    fmt::format("the stint begins on {} or later, and '{}' ended on {} at the "
                                "latest; correct one of them",
                                to_string(*first), host.handle, to_string(*outer.end.bounds.last)));
    }
    if (last && outer.start.bounds.first && *last < *outer.start.bounds.first) {
        throw Error(
            ErrorKind::conflict,
            fmt::format("the stint ends on {} at the latest, and '{}' began on {} or "
                        "later; correct one of them",
                        to_string(*last), host.handle, to_string(*outer.start.bounds.first)));
    }
}

// Whether one comes from `handle` to `role` by what stands behind what.
bool leads_to(const std::vector<Role>& roles, const Role& role, const std::string& handle) {
    const Role* at = role_named(roles, handle);
    for (std::size_t steps = 0; at != nullptr && at->after && steps < roles.size(); ++steps) {
        if (*at->after == role.handle) return true;
        at = role_named(roles, *at->after);
    }
    return handle == role.handle;
}

void check_stands_behind(const std::vector<Role>& roles, const Role& role) {
    if (*role.after == role.handle) {
        throw Error(ErrorKind::conflict,
                    fmt::format("'{}' cannot stand behind itself; name another role with --after",
                                role.handle));
    }
    if (!leads_to(roles, role, *role.after)) {
        existing_role(roles, *role.after);
        return;
    }
    throw Error(ErrorKind::conflict,
                fmt::format("'{}' cannot stand behind '{}', which stands behind it; name another "
                            "role with --after",
                            role.handle, *role.after));
}

}  // namespace

void check_can_follow(const std::vector<Role>& roles, const Role& role) {
    check_itself(role);
    if (role_named(roles, role.handle) != nullptr) {
        throw Error(
            ErrorKind::conflict,
            fmt::format("there is a role '{}' already; choose another with --handle", role.handle));
    }
    if (role.host) check_inside(role, existing_role(roles, *role.host));
    if (role.after) check_stands_behind(roles, role);
}

void check_can_go(const std::vector<Role>& roles, const std::string& handle) {
    for (const Role& other : roles) {
        if (other.host == handle) {
            throw Error(ErrorKind::conflict,
                        fmt::format("'{}' is the host of the stint '{}'; delete that first", handle,
                                    other.handle));
        }
        if (other.after == handle) {
            throw Error(ErrorKind::conflict,
                        fmt::format("'{}' stands behind '{}'; name another role with 'vaiven role "
                                    "edit {} --after' first",
                                    other.handle, handle, other.handle));
        }
    }
}

}  // namespace vaiven
