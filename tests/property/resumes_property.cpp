#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "exchange/csv_reader.hpp"
#include "support/collected_records.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/json_resume.hpp>
#include <vaiven/exchange/linkedin.hpp>

namespace vaiven::exchange {
namespace {

using testing::CollectedRecords;

using Fields = std::vector<std::string>;

// A file of the given pieces and of bytes of every kind.
std::string any_file(std::initializer_list<std::string> pieces) {
    const auto piece =
        rc::gen::oneOf(rc::gen::elementOf(Fields(pieces)), rc::gen::elementOf(Fields(pieces)),
                       rc::gen::arbitrary<std::string>());
    std::string file;
    for (const auto& part : *rc::gen::container<Fields>(piece)) file += part;
    return file;
}

void check(const CollectedRecords& records) {
    std::set<Uid> uids;
    for (const auto& role : records.roles) {
        RC_ASSERT(!role.title.empty());
        RC_ASSERT(first_invalid_byte(role.title + role.organisation + role.extra) ==
                  std::string_view::npos);
        const auto& first = role.start.bounds.first;
        const auto& last = role.end.bounds.last;
        const bool is_in_order = !first || !last || *first <= *last;
        RC_ASSERT(is_in_order);
        RC_ASSERT(uids.insert(role.uid).second);
    }
    for (const auto& [line, words] : records.refused) {
        RC_ASSERT(line > 0U);
        RC_ASSERT(!words.empty());
    }
}

std::string any_jobs() {
    return any_file({R"({"position":"CTO","startDate":"2019-02-01"})",
                     R"({"position":"CTO","startDate":")",
                     R"("endDate":")",
                     "2019",
                     "2019-02-30",
                     "-01",
                     "Present",
                     "\"",
                     "{",
                     "}",
                     "[",
                     "]",
                     ",",
                     ",",
                     ",",
                     ":",
                     "null",
                     "1e9",
                     R"({"name":"Alpha","position":"SRE"})",
                     "\\u0000",
                     "\\ud800",
                     "\n"});
}

RC_GTEST_PROP(JsonResume, TakesAnyBytesWithoutHarm, ()) {
    const bool is_whole = *rc::gen::arbitrary<bool>();
    const auto jobs = any_jobs();
    CollectedRecords records;
    std::istringstream in(is_whole ? R"({"work":[)" + jobs + "]}" : jobs);
    read_json_resume(
        in, records.sink(),
        *rc::gen::element(DayPrecision::days, DayPrecision::months_where_all_are_firsts));

    check(records);
}

RC_GTEST_PROP(Linkedin, TakesAnyBytesWithoutHarm, ()) {
    const std::string header = "Company Name,Title,Description,Location,Started On,Finished On\n";
    const auto rows = any_file({header, "Alpha", "CTO", ",", ",", ",", ",,,", "\"", "\"\"", " \"",
                                "\n", "\r\n", "Feb 2019", "2019", "Present", "Foo 2019",
                                "Alpha,CTO,,,Feb 2019,\n", "\xEF\xBB\xBF", std::string(1, '\0')});
    CollectedRecords records;
    std::istringstream in(*rc::gen::arbitrary<bool>() ? header + rows : rows);
    read_linkedin(in, records.sink());

    check(records);
}

std::string quoted(const std::string& field) {
    std::string text = "\"";
    for (const char sign : field) text += sign == '"' ? "\"\"" : std::string(1, sign);
    return text + "\"";
}

RC_GTEST_PROP(CsvReader, ReadsBackWhatWasQuoted, ()) {
    const auto field = rc::gen::container<std::string>(
        rc::gen::element('a', ' ', ',', '"', '\n', '\t', ';', '\''));
    const auto fields = *rc::gen::nonEmpty(rc::gen::container<Fields>(field));
    std::string line;
    for (const auto& each : fields) line += (line.empty() ? "" : ",") + quoted(each);
    std::istringstream in(line);
    CsvReader reader(in);

    RC_ASSERT(reader.next());
    RC_ASSERT(reader.problem().empty());
    RC_ASSERT(reader.fields() == fields);
    RC_ASSERT(!reader.next());
}

}  // namespace
}  // namespace vaiven::exchange
