#include <algorithm>

#include <fmt/format.h>

#include "exchange/content_uids.hpp"
#include "exchange/job.hpp"
#include "exchange/job_date.hpp"
#include "exchange/json_fields.hpp"
#include "exchange/line_reader.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/json_resume.hpp>

namespace vaiven::exchange {

namespace {

// The items of the list "work", or why there are none.
struct Work {
    std::vector<JsonMember> items;
    std::string problem;
};

Work without_work(std::string problem) {
    return {.items = {}, .problem = std::move(problem)};
}

// What is too large is cut behind that.
std::string text_of(std::istream& in) {
    std::string text;
    LineReader lines(in);
    while (text.size() <= largest_resume && lines.next()) (text += lines.line()) += '\n';
    return text;
}

Work work_in(const JsonValue& resume) {
    if (!resume.problem.empty()) return without_work(resume.problem);
    const auto work = std::ranges::find(resume.members, "work", &JsonMember::key);
    const bool is_list = resume.kind == JsonKind::object && work != resume.members.end() &&
                         work->kind == JsonKind::array;
    if (!is_list) {
        return without_work("no list 'work' of jobs, so this is not a JSON Resume with any");
    }
    if (std::ranges::count(resume.members, "work", &JsonMember::key) > 1) {
        return without_work("the list 'work' stands there more than once");
    }
    auto items = parse_json(work->text, deepest_field + 1).members;
    if (items.size() > most_jobs) {
        return without_work(fmt::format("more than {} jobs, which no résumé has", most_jobs));
    }
    return {.items = std::move(items), .problem = {}};
}

Work work_in(const std::string& text) {
    if (text.size() > largest_resume) {
        constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
        return without_work(
            fmt::format("more than {} MiB, which no résumé has; a picture in it "
                        "can be left out",
                        largest_resume / mebibyte));
    }
    const auto invalid = first_invalid_byte(text);
    if (invalid != std::string_view::npos) return without_work(not_text_reason(text, invalid));
    // The two levels more are those of the list and of its items.
    return work_in(parse_json(text, deepest_field + 2));
}

// Some programs write a year as a number.
std::string date_in(JsonFields& fields, std::string_view key) {
    const auto* member = fields.find(key);
    if (member == nullptr || member->kind != JsonKind::whole_number) {
        return fields.text(key).value_or("");
    }
    const auto number = fields.whole_number(key);
    return number ? std::to_string(*number) : "";
}

std::string organisation_in(JsonFields& fields) {
    auto name = fields.text("name").value_or("");
    return trimmed(name).empty() ? fields.text("company").value_or("") : name;
}

Job job_in(const JsonMember& item) {
    if (item.kind != JsonKind::object) {
        return job_of({.problem = fmt::format("{} is no job: a JSON object with a 'position' is "
                                              "wanted",
                                              quotation(item.text))});
    }
    JsonFields fields(parse_json(item.text, deepest_field).members);
    WrittenJob written{.title = fields.text("position").value_or(""),
                       .organisation = organisation_in(fields),
                       .start = date_in(fields, "startDate"),
                       .end = date_in(fields, "endDate")};
    written.extra = fields.rest("");
    written.problem = fields.refusal().value_or("");
    return job_of(written);
}

std::vector<Job> jobs_in(const std::vector<JsonMember>& items) {
    std::vector<Job> jobs;
    jobs.reserve(items.size());
    for (const auto& item : items) jobs.push_back(job_in(item));
    return jobs;
}

bool names_day(const Job& job) {
    return is_day(job.role.start) || is_day(job.role.end);
}

bool names_other_day_than_first(const Job& job) {
    const auto is_other = [](const CareerDate& date) {
        return is_day(date) && !is_first_of_month(date);
    };
    return is_other(job.role.start) || is_other(job.role.end);
}

void read_as_months(Role& role) {
    if (is_day(role.start)) role.start = month_of(role.start);
    if (is_day(role.end)) role.end = month_of(role.end);
}

// Where the days of all jobs are the first of a month.
void read_firsts_as_months(std::vector<Job>& jobs, const RecordSink& sink) {
    const auto first = std::ranges::find_if(jobs, names_day);
    if (first == jobs.end() || std::ranges::any_of(jobs, names_other_day_than_first)) return;
    for (auto& job : jobs) read_as_months(job.role);
    sink.odd(static_cast<std::size_t>(first - jobs.begin()) + 1,
             "every day that a job of this file begins or ends on is the first of a month, so all "
             "were read as months (2019-02-01 as 2019-02); --day-precision reads them as days");
}

void hand_over(Job job, std::size_t number, ContentUids& uids, const RecordSink& sink) {
    if (!job.refusal.empty()) return sink.refused(number, std::move(job.refusal));
    job.role.uid = uids.next(job.role);
    if (job.role.start.kind == CareerDate::Kind::unknown) {
        sink.odd(number, unknown_start_remark(job.role));
    }
    sink.role(std::move(job.role), number);
}

}  // namespace

void read_json_resume(std::istream& in, const RecordSink& sink, DayPrecision precision) {
    const auto [items, problem] = work_in(text_of(in));
    if (!problem.empty()) return sink.refused(1, problem);
    auto jobs = jobs_in(items);
    if (precision == DayPrecision::months_where_all_are_firsts) read_firsts_as_months(jobs, sink);
    ContentUids uids("json-resume");
    for (std::size_t at = 0; at < jobs.size(); ++at) {
        hand_over(std::move(jobs[at]), at + 1, uids, sink);
    }
}

}  // namespace vaiven::exchange
