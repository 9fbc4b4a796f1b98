#include "support/corpus.hpp"

#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/collected_records.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jrnl.hpp>
#include <vaiven/exchange/jsonl.hpp>

// Real journals. What they should hold was counted by other programs.
namespace vaiven::exchange {
namespace {

using testing::CollectedRecords;

using Names = std::vector<std::string>;
using Reader = void (*)(std::istream&, const RecordSink&);

CollectedRecords records_of(Reader read, const std::filesystem::path& path) {
    CollectedRecords records;
    std::ifstream in(path, std::ios::binary);
    EXPECT_TRUE(in.is_open()) << path;
    read(in, records.sink());
    for (const auto& [line, words] : records.refused) {
        ADD_FAILURE() << path << ':' << line << ": " << words;
    }
    return records;
}

class Corpus : public ::testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(testing::corpus_root())) GTEST_SKIP() << "no corpora here";
    }

    static CollectedRecords jrnl(const std::string& name) {
        return records_of(read_jrnl, testing::corpus_root() / "jrnl" / name);
    }

    static CollectedRecords jsonl(const std::string& path) {
        return records_of(read_jsonl, testing::corpus_root() / path);
    }
};

struct YearCount {
    std::size_t entries = 0;
    std::size_t words = 0;

    friend bool operator==(const YearCount&, const YearCount&) = default;
};

using YearCounts = std::map<std::string, YearCount>;

YearCounts counted(const std::vector<Entry>& entries) {
    YearCounts years;
    for (const auto& entry : entries) {
        auto& year = years[to_string(entry.day).substr(0, 4)];
        ++year.entries;
        year.words += word_count(entry.body);
    }
    return years;
}

YearCounts expected_counts(const std::string& file) {
    std::ifstream in(testing::corpus_root() / "diaries" / "expected-counts.json");
    const auto counts = nlohmann::json::parse(in);
    YearCounts years;
    for (const auto& [year, count] : counts[file]["per_year"].items()) {
        years[year] = {.entries = count["entries"], .words = count["words"]};
    }
    return years;
}

std::string dump(const CollectedRecords& records) {
    auto lines = jsonl_header();
    for (const auto& entry : records.entries) lines += jsonl_line(entry);
    return lines;
}

void expect_the_same_dump_again(const CollectedRecords& records) {
    const auto first = dump(records);
    CollectedRecords again;
    std::istringstream in(first);
    read_jsonl(in, again.sink());

    EXPECT_EQ(again.entries, records.entries);
    EXPECT_EQ(dump(again), first);
}

TEST_F(Corpus, PepysHasHisEntriesAndWords) {
    const auto records = jsonl("diaries/pepys-1660-1669.jsonl");

    EXPECT_EQ(records.entries.size(), 3413U);
    EXPECT_EQ(counted(records.entries), expected_counts("pepys-1660-1669.jsonl"));
    EXPECT_EQ(records.entries.front().extra,
              R"({"date_new_style":"1660-01-11","old_style_year":"1659/60"})");
    expect_the_same_dump_again(records);
}

TEST_F(Corpus, ThoreauHasHisEntriesAndWords) {
    const auto records = jsonl("diaries/thoreau-1837-1846.jsonl");

    EXPECT_EQ(records.entries.size(), 446U);
    EXPECT_EQ(counted(records.entries), expected_counts("thoreau-1837-1846.jsonl"));
    expect_the_same_dump_again(records);
}

TEST_F(Corpus, WorkLogHasItsEntriesAndTags) {
    const auto records = jsonl("worklogs/devlog-2019-2020.jsonl");

    EXPECT_EQ(records.entries.size(), 416U);
    EXPECT_EQ(counted(records.entries), expected_counts("devlog-2019-2020.jsonl"));
    EXPECT_EQ(records.entries.front().people, Names{});
    expect_the_same_dump_again(records);
}

TEST_F(Corpus, JrnlJournalsHaveTheirEntries) {
    EXPECT_EQ(jrnl("basic_onefile.journal").entries.size(), 3U);
    EXPECT_EQ(jrnl("simple.journal").entries.size(), 2U);
    EXPECT_EQ(jrnl("deletion.journal").entries.size(), 3U);
    EXPECT_EQ(jrnl("multiline.journal").entries.size(), 1U);
    EXPECT_EQ(jrnl("work.journal").entries.size(), 0U);
}

TEST_F(Corpus, JrnlStarsAndTagsAreRead) {
    const auto records = jrnl("basic_onefile.journal");

    ASSERT_EQ(records.entries.size(), 3U);
    EXPECT_EQ(records.entries[0].title, "Entry the first.");
    EXPECT_EQ(records.entries[0].tags, (Names{"ipsum", "tagone", "tagtwo"}));
    EXPECT_FALSE(records.entries[0].starred);
    EXPECT_EQ(records.entries[1].title, "A second entry in what I hope to be a long series.");
    EXPECT_TRUE(records.entries[1].starred);
}

TEST_F(Corpus, JrnlTagsKeepTheirSigns) {
    EXPECT_EQ(jrnl("tags-216.journal").entries.at(0).tags, (Names{"C#", "C++", "OS/2"}));
    EXPECT_EQ(jrnl("tags.journal").entries.at(1).tags, (Names{"dan", "idea"}));
}

TEST_F(Corpus, JrnlBracketsStayText) {
    const auto records = jrnl("brackets.journal");

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].body, "[1] line starting with 1");
}

TEST_F(Corpus, JrnlFolderFilesHaveAmAndPm) {
    const auto records = jrnl("basic_folder/2020/08/31.txt");

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].time, (TimeOfDay{14, 32, 0}));
    EXPECT_TRUE(records.entries[0].starred);
}

TEST_F(Corpus, LongJrnlJournalsAreReadToTheEnd) {
    const auto pepys = jrnl("pepys-1665.txt");
    const auto work_log = jrnl("devlog-2019-2020.txt");

    EXPECT_EQ(pepys.entries.size(), 365U);
    EXPECT_EQ(work_log.entries.size(), 357U);
    EXPECT_TRUE(pepys.odd.empty());
    expect_the_same_dump_again(pepys);
    expect_the_same_dump_again(work_log);
}

}  // namespace
}  // namespace vaiven::exchange
