#include "support/generated_journal.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::test {
namespace {

std::string dump_of(std::uint64_t seed, std::size_t entries) {
    GeneratedJournal journal(seed, entries);
    std::string dump;
    for (const auto& role : journal.roles()) dump += exchange::jsonl_line(role);
    for (std::size_t made = 0; made < entries; ++made) dump += exchange::jsonl_line(journal.next());
    return dump;
}

// Words of the bodies, ordered.
std::vector<std::size_t> lengths_of(std::size_t entries) {
    GeneratedJournal journal(1, entries);
    std::vector<std::size_t> lengths;
    lengths.reserve(entries);
    for (std::size_t made = 0; made < entries; ++made) {
        lengths.push_back(word_count(journal.next().body));
    }
    std::ranges::sort(lengths);
    return lengths;
}

TEST(GeneratedJournal, IsTheSameForTheSameSeed) {
    EXPECT_EQ(dump_of(7, 50), dump_of(7, 50));
    EXPECT_NE(dump_of(7, 50), dump_of(8, 50));
}

// Measurements of other days and machines were made with these very records.
TEST(GeneratedJournal, StaysWhatItWas) {
    EXPECT_EQ(to_string(Uid::of_content(0, dump_of(1, 100))),
              "00000000-0000-753f-a7e9-93b25ea6c941");
}

TEST(GeneratedJournal, HasShortAndLongEntries) {
    const auto lengths = lengths_of(4'000);

    double sum = 0;
    for (const auto length : lengths) sum += static_cast<double>(length);
    EXPECT_NEAR(static_cast<double>(lengths[lengths.size() / 2]), 40, 1);
    EXPECT_NEAR(sum / static_cast<double>(lengths.size()), 60, 2);
}

TEST(GeneratedJournal, RatesThreeOfFiveEntriesAndTagsThemAll) {
    GeneratedJournal journal(1, 2'000);
    int rated = 0;
    for (std::size_t made = 0; made < journal.entries(); ++made) {
        const auto entry = journal.next();
        rated += entry.ratings.size() == 2 ? 1 : 0;
        EXPECT_EQ(entry.tags.size(), 1U);
    }

    EXPECT_NEAR(rated, 1'200, 80);
}

TEST(GeneratedJournal, BeginsWithTheFirstRoleAndEndsWithTheLast) {
    GeneratedJournal journal(1, 100);
    const auto& roles = journal.roles();
    Date last = latest_date;
    const auto first = journal.next().day;
    for (int made = 1; made < 100; ++made) last = journal.next().day;

    EXPECT_EQ(first, roles.front().start.bounds.first);
    EXPECT_EQ(year_of(last), 2024);
    EXPECT_EQ(roles.size(), 9U);
    EXPECT_EQ(roles.back().end.typed, "2024-12");
}

}  // namespace
}  // namespace vaiven::test
