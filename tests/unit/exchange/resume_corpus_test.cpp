#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/collected_records.hpp"
#include "support/corpus.hpp"
#include <vaiven/exchange/json_resume.hpp>
#include <vaiven/exchange/linkedin.hpp>

// Real and published résumés. What they should hold was written down by other programs.
namespace vaiven::exchange {
namespace {

using nlohmann::json;
using testing::CollectedRecords;

std::ifstream opened(const std::string& path) {
    std::ifstream in(testing::corpus_root() / path, std::ios::binary);
    EXPECT_TRUE(in.is_open()) << path;
    return in;
}

json json_in(const std::string& path) {
    auto in = opened(path);
    return json::parse(in);
}

std::string text_in(const json& object, const std::string& key) {
    return object.at(key).get<std::string>();
}

class ResumeCorpus : public ::testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(testing::corpus_root())) GTEST_SKIP() << "no corpora here";
    }

    static CollectedRecords resume(const std::string& name, DayPrecision precision) {
        CollectedRecords records;
        auto in = opened("resumes/" + name);
        read_json_resume(in, records.sink(), precision);
        return records;
    }

    static CollectedRecords positions(const std::string& name) {
        CollectedRecords records;
        auto in = opened("linkedin/" + name);
        read_linkedin(in, records.sink());
        EXPECT_TRUE(records.refused.empty());
        EXPECT_TRUE(records.odd.empty());
        return records;
    }
};

std::string expected_end(const json& row) {
    return row["end_precision"] == "open" ? ".." : text_in(row, "endDate");
}

bool is_other_day_than_first(const std::string& date) {
    return date.size() == 10 && !date.ends_with("-01");
}

bool are_months_meant(const json& rows) {
    return std::ranges::none_of(rows, [](const json& row) {
        return is_other_day_than_first(text_in(row, "startDate")) ||
               is_other_day_than_first(expected_end(row));
    });
}

void expect_rows(const json& rows, const std::vector<Role>& roles, std::size_t longest_date) {
    ASSERT_EQ(roles.size(), rows.size());
    for (std::size_t at = 0; at < roles.size(); ++at) {
        const auto& row = rows[at];
        EXPECT_EQ(roles[at].organisation, text_in(row, "organisation"));
        EXPECT_EQ(roles[at].title, text_in(row, "position"));
        EXPECT_EQ(roles[at].start.edtf, text_in(row, "startDate").substr(0, longest_date));
        EXPECT_EQ(roles[at].end.edtf, expected_end(row).substr(0, longest_date));
    }
}

TEST_F(ResumeCorpus, HasTheJobsAsWritten) {
    const auto files = json_in("resumes/expected.json");
    for (const auto& [name, expected] : files.items()) {
        SCOPED_TRACE(name);
        const auto records = resume(name, DayPrecision::days);

        EXPECT_TRUE(records.refused.empty());
        EXPECT_TRUE(records.odd.empty());
        expect_rows(expected["rows"], records.roles, std::string_view("2019-02-11").size());
    }
}

TEST_F(ResumeCorpus, HasMonthsWhereAllDaysAreFirsts) {
    std::size_t read_as_months = 0;
    const auto files = json_in("resumes/expected.json");
    for (const auto& [name, expected] : files.items()) {
        SCOPED_TRACE(name);
        const auto& rows = expected["rows"];
        const auto length = std::string_view(are_months_meant(rows) ? "2019-02" : "2019-02-11");
        const auto records = resume(name, DayPrecision::months_where_all_are_firsts);

        expect_rows(rows, records.roles, length.size());
        read_as_months += records.odd.size();
    }
    EXPECT_EQ(read_as_months, 5U);  // two files have months only, and nothing is said of them
}

TEST_F(ResumeCorpus, PositionsHaveTheirMonths) {
    const auto rows = json_in("linkedin/Positions.expected.json")["rows"];
    const auto records = positions("Positions.csv");

    ASSERT_EQ(records.roles.size(), rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& role = records.roles[at];
        EXPECT_EQ(role.organisation, text_in(rows[at], "organisation"));
        EXPECT_EQ(role.title, text_in(rows[at], "title"));
        EXPECT_EQ(role.start.edtf, text_in(rows[at], "start_edtf"));
        const auto& end = rows[at]["end"];
        EXPECT_EQ(role.end.edtf, end.is_null() ? ".." : text_in(end, "edtf"));
    }
}

TEST_F(ResumeCorpus, PositionsEditedByHandAreRead) {
    const auto records = positions("Positions-messy.csv");

    ASSERT_EQ(records.roles.size(), 5U);
    EXPECT_EQ(records.role_lines, (std::vector<std::size_t>{2, 3, 5, 6, 8}));
    EXPECT_EQ(records.roles[0].title, "Senior Engineering Manager, Data");
    EXPECT_EQ(records.roles[0].end.kind, CareerDate::Kind::open);
    EXPECT_EQ(text_in(json::parse(records.roles[0].extra), "Location"), "New York, New York");
    EXPECT_EQ(text_in(json::parse(records.roles[1].extra), "Description"),
              "Real line break\ninside quotes, and a \"quoted\" word");
    EXPECT_EQ(records.roles[2].organisation, "Moustache Technologies");
    EXPECT_EQ(records.roles[3].start.edtf, "2005");
    EXPECT_EQ(records.roles[3].end.edtf, "2005");
    EXPECT_EQ(records.roles[4].organisation, "Hostbarn, the #1 managed cloud company");
    EXPECT_EQ(records.roles[4].extra, "");
}

}  // namespace
}  // namespace vaiven::exchange
