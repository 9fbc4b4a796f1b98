#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "exchange/content_uids.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/job.hpp"
#include "exchange/json_value.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/linkedin.hpp>

namespace vaiven::exchange {

namespace {

using Names = std::vector<std::string>;

constexpr std::string_view company = "Company Name";
constexpr std::string_view title = "Title";
constexpr std::string_view started = "Started On";
constexpr std::string_view finished = "Finished On";
constexpr std::array needed{company, title, started, finished};

bool is_same_name(std::string_view one, std::string_view other) {
    return lower_ascii(one) == lower_ascii(other);
}

bool is_needed(std::string_view name) {
    return std::ranges::any_of(
        needed, [name](std::string_view other) { return is_same_name(name, other); });
}

Names columns_of(const Names& header) {
    Names columns;
    for (const auto& name : header) columns.emplace_back(trimmed(name));
    return columns;
}

// Why these are not the columns of Positions.csv; empty where they are.
std::string problem_of(const Names& columns) {
    for (const auto name : needed) {
        const auto times = std::ranges::count_if(
            columns, [name](const auto& column) { return is_same_name(column, name); });
        if (times == 1) continue;
        return fmt::format(
            "the first line {} the column '{}', so this is not the Positions.csv of a LinkedIn "
            "export, and nothing was taken",
            times == 0 ? "lacks" : "repeats", name);
    }
    return {};
}

bool is_blank(const std::string& field) {
    return trimmed(field).empty();
}

class LinkedinReader {
public:
    LinkedinReader(Names columns, const RecordSink& sink)
        : columns_(std::move(columns)), sink_(sink) {}

    void take(const CsvReader& record) {
        if (!record.problem().empty()) return sink_.refused(record.line(), record.problem());
        fields_ = record.fields();
        if (std::ranges::all_of(fields_, is_blank)) return;
        fields_.resize(std::max(fields_.size(), columns_.size()));
        auto job = job_of(written_job());
        if (!job.refusal.empty()) return sink_.refused(record.line(), std::move(job.refusal));
        job.role.uid = uids_.next(job.role);
        if (job.role.start.kind == CareerDate::Kind::unknown) {
            sink_.odd(record.line(), unknown_start_remark(job.role));
        }
        sink_.role(std::move(job.role), record.line());
    }

private:
    WrittenJob written_job() const {
        return {.title = value(title),
                .organisation = value(company),
                .start = value(started),
                .end = value(finished),
                .extra = extra(),
                .problem = problem()};
    }

    std::string value(std::string_view name) const {
        const auto column = std::ranges::find_if(
            columns_, [name](const auto& other) { return is_same_name(other, name); });
        return fields_[static_cast<std::size_t>(column - columns_.begin())];
    }

    std::string extra() const {
        JsonObjectText rest;
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            if (is_needed(columns_[column]) || is_blank(fields_[column])) continue;
            rest.add_string(columns_[column], trimmed(fields_[column]));
        }
        return rest.is_empty() ? std::string{} : rest.text();
    }

    // Even where the last fields are blank: a comma without quotes moves an open end there.
    std::string problem() const {
        if (fields_.size() <= columns_.size()) return {};
        return fmt::format(
            "{} fields, and there are {} columns; a text with a comma in it needs quotes around it",
            fields_.size(), columns_.size());
    }

    Names columns_;
    const RecordSink& sink_;
    ContentUids uids_{"linkedin"};
    Names fields_;  // of the record that is read; at least one for each column
};

}  // namespace

void read_linkedin(std::istream& in, const RecordSink& sink) {
    CsvReader records(in);
    if (!records.next()) return sink.refused(1, "the file is empty");
    auto columns = columns_of(records.fields());
    const auto problem = records.problem().empty() ? problem_of(columns) : records.problem();
    if (!problem.empty()) return sink.refused(records.line(), problem);
    LinkedinReader reader(std::move(columns), sink);
    while (records.next()) reader.take(records);
}

}  // namespace vaiven::exchange
