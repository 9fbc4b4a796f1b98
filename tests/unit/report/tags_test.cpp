#include <gtest/gtest.h>

#include <vaiven/report/tags.hpp>

namespace vaiven::report {
namespace {

using Names = std::vector<NameCount>;

TEST(TagsReport, PutsTheMostUsedFirstThenByNameInAnyCase) {
    const Names counts{{"Zen", 1}, {"b", 1}, {"team", 3}, {"A", 1}};

    const auto report = tags_report(earliest_date, counts, {{"Ana", 2}});

    EXPECT_EQ(report.tags, (Names{{"team", 3}, {"A", 1}, {"b", 1}, {"Zen", 1}}));
    EXPECT_EQ(report.people, (Names{{"Ana", 2}}));
}

TEST(TagsReport, TurnsRound) {
    const auto report =
        tags_report(earliest_date, {{"a", 1}, {"b", 2}}, {}, EntryOrder::newest_first);

    EXPECT_EQ(report.tags, (Names{{"a", 1}, {"b", 2}}));
}

}  // namespace
}  // namespace vaiven::report
