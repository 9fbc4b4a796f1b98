#include "exchange/job.hpp"

#include <fmt/format.h>

#include "exchange/job_date.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

namespace {

std::string bad_date_reason(std::string_view side, std::string_view text) {
    return fmt::format(
        "its {} {} is no date; write a day that exists, such as 2019-02-11, or 2019-02, 2019 or "
        "Feb 2019",
        side, quotation(trimmed(text)));
}

// Reads `text` into `date`, which stays as it is where nothing can be read; why that is, else
// empty.
std::string read_date(std::string_view side, std::string_view text, CareerDate& date) {
    const auto read = job_date(text);
    if (!read) return bad_date_reason(side, text);
    date = *read;
    return {};
}

// Both dates, so that one which can be read is known even where the other is refused.
std::string read_dates(const WrittenJob& written, Role& role) {
    std::string problem;
    role.end = career_date_from("..", "..", {});
    if (!trimmed(written.start).empty()) problem = read_date("start", written.start, role.start);
    if (!means_still_going_on(written.end)) {
        const auto of_end = read_date("end", written.end, role.end);
        if (problem.empty()) problem = of_end;
    }
    const auto& first = role.start.bounds.first;
    const auto& last = role.end.bounds.last;
    if (!problem.empty() || !first || !last || *first <= *last) return problem;
    return fmt::format("it ends ({}) before it begins ({})", role.end.typed, role.start.typed);
}

std::string problem_of(const WrittenJob& written, Role& role) {
    const auto of_dates = read_dates(written, role);
    if (!written.problem.empty()) return written.problem;
    return role.title.empty() ? "no title, which a role needs" : of_dates;
}

// As it is written, no-break spaces included, but on one line.
std::string as_name(std::string_view text) {
    const auto name = trimmed(text);
    const bool has_lines = name.find_first_of("\r\n") != std::string_view::npos;
    return has_lines ? on_one_line(name) : std::string(name);
}

}  // namespace

Job job_of(const WrittenJob& written) {
    Job job{.role = {.title = as_name(written.title),
                     .organisation = as_name(written.organisation),
                     .extra = written.extra}};
    const auto problem = problem_of(written, job.role);
    if (problem.empty()) return job;
    const auto name = name_of(job.role);
    job.refusal = name.empty() ? problem : fmt::format("{}: {}", name, problem);
    return job;
}

std::string name_of(const Role& role) {
    if (role.title.empty() && role.organisation.empty()) return {};
    if (role.organisation.empty()) return quotation(role.title);
    if (role.title.empty()) return "a job at " + quotation(role.organisation);
    return fmt::format("{} at {}", quotation(role.title), quotation(role.organisation));
}

std::string unknown_start_remark(const Role& role) {
    return fmt::format("{} has no start in the file, so its start is unknown", name_of(role));
}

}  // namespace vaiven::exchange
