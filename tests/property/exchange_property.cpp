#include <sstream>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "property/careers.hpp"
#include "property/records.hpp"
#include "support/jsonl_lines.hpp"
#include <vaiven/exchange/jrnl.hpp>

namespace vaiven::exchange {
namespace {

using testing::CollectedRecords;
using testing::records_in;

// Whether `record` is the one that comes back, and is written alike.
template <typename Record>
void check_comes_back(const Record& record, std::vector<Record> CollectedRecords::* kind) {
    const auto line = jsonl_line(record);

    const auto records = records_in(line);

    RC_ASSERT(records.refused.empty());
    RC_ASSERT((records.*kind).size() == 1U);
    RC_ASSERT((records.*kind)[0] == record);
    RC_ASSERT(jsonl_line((records.*kind)[0]) == line);
}

RC_GTEST_PROP(Jsonl, GivesAnEntryBackAsItWasWritten, ()) {
    check_comes_back(any_entry(), &CollectedRecords::entries);
}

RC_GTEST_PROP(Jsonl, GivesARoleBackAsItWasWritten, ()) {
    check_comes_back(any_recorded_role(), &CollectedRecords::roles);
}

RC_GTEST_PROP(Jsonl, GivesAMilestoneBackAsItWasWritten, ()) {
    check_comes_back(any_milestone(), &CollectedRecords::milestones);
}

RC_GTEST_PROP(Jsonl, GivesACareerBackInItsOrder, ()) {
    const auto career = any_career();
    std::string dump = jsonl_header();
    for (auto role : career) {
        role.uid = any_uid();
        dump += jsonl_line(role);
    }

    const auto records = records_in(dump);

    RC_ASSERT(records.refused.empty());
    std::string again = jsonl_header();
    for (const auto& role : records.roles) again += jsonl_line(role);
    RC_ASSERT(again == dump);
}

// What foreign lines become is stable as well: a dump of it comes back as the same dump.
RC_GTEST_PROP(Jsonl, KeepsTheExtraFieldsOfPlainLines, ()) {
    const auto value = *any_json(3);

    const auto records =
        records_in(R"({"date":"2019-02-11","text":"x","other":)" + value + R"(,"more":1})");

    RC_ASSERT(records.entries.size() == 1U);
    RC_ASSERT(records.entries[0].extra == R"({"other":)" + value + R"(,"more":1})");
}

std::string any_bytes() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::oneOf(rc::gen::arbitrary<std::string>(), any_text(),
                       rc::gen::element<std::string>(
                           "\n", "\r\n", "{", "}", "[", "]", "\"", ":", ",", "\\u0000", "\\ud800",
                           "{\"date\":\"2019-02-11\",\"text\":\"x\"}\n",
                           "{\"record\":\"entry\",\"day\":\"2019-02-11\",\"extra\":{",
                           "{\"record\":\"role\",\"title\":\"x\",\"start\":", "\"2019\"",
                           "{\"record\":\"milestone\",\"text\":\"x\",\"date\":", "\"share\":0.4",
                           "\"edtf\":\"2019\"", "\"typed\":", "\"ratings\":{\"energy\":4}",
                           "[2019-02-11 09:30] ", "\n[2019-02-30] x", "\n[2019-02-11 1:30 PM]",
                           " *", "@tag ", std::string(1, '\0'), "\xEF\xBB\xBF", "\xFF\xFE")));
    std::string bytes;
    for (const auto& piece : pieces) bytes += piece;
    return bytes;
}

RC_GTEST_PROP(Jsonl, TakesAnyBytesWithoutHarm, ()) {
    const auto records = records_in(any_bytes());

    for (const auto& entry : records.entries) check_comes_back(entry, &CollectedRecords::entries);
    for (const auto& role : records.roles) check_comes_back(role, &CollectedRecords::roles);
    for (const auto& milestone : records.milestones) {
        check_comes_back(milestone, &CollectedRecords::milestones);
    }
}

// Half of what may stand in a date, so that some of it is one.
std::string any_written_date() {
    const auto text = *rc::gen::oneOf(any_edtf(), career_words(), near_dates());
    const auto words = json_text(text);
    return *rc::gen::element(
        std::string(words), R"({"edtf":)" + words + "}", R"({"typed":)" + words + "}",
        R"({"edtf":"2019-21","typed":)" + words + R"(,"earliest":"2019-09-01"})",
        R"({"edtf":)" + words + R"(,"latest":"2019-12-31"})");
}

RC_GTEST_PROP(Jsonl, TakesOrRefusesAnyDate, ()) {
    const auto records =
        records_in(R"({"record":"milestone","text":"x","date":)" + any_written_date() + "}");

    RC_CLASSIFY(records.refused.empty());
    RC_ASSERT(records.milestones.size() + records.refused.size() == 1U);
    for (const auto& milestone : records.milestones) {
        check_comes_back(milestone, &CollectedRecords::milestones);
    }
}

RC_GTEST_PROP(Jrnl, TakesAnyBytesWithoutHarm, ()) {
    CollectedRecords records;
    std::istringstream in(any_bytes());
    read_jrnl(in, records.sink());

    for (const auto& entry : records.entries) {
        RC_ASSERT(records_in(jsonl_line(entry)).entries == std::vector{entry});
    }
}

}  // namespace
}  // namespace vaiven::exchange
