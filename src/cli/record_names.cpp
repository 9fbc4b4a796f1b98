#include "cli/record_names.hpp"

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/numbers.hpp>
#include <vaiven/domain/handle.hpp>

namespace vaiven::cli {

namespace {

bool is_number(std::string_view typed) {
    return !typed.empty() && typed.find_first_not_of("0123456789") == std::string_view::npos;
}

std::int64_t number_of(std::string_view digits) {
    if (const auto number = parse_number<std::int64_t>(digits)) return *number;
    throw Error(ErrorKind::input, fmt::format("'{}' is no number of a record", digits));
}

}  // namespace

std::optional<commands::RecordName> record_name(const std::string& typed) {
    using commands::RecordName;
    using commands::Subject;
    const auto digits = std::string_view(typed).substr(typed.starts_with('m') ? 1 : 0);
    if (is_number(digits)) {
        const auto subject = typed.starts_with('m') ? Subject::milestone : Subject::entry;
        return RecordName{.subject = subject, .number = number_of(digits)};
    }
    if (problem_of_handle(typed)) return std::nullopt;
    return RecordName{.subject = Subject::role, .name = typed};
}

}  // namespace vaiven::cli
