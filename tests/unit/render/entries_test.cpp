#include <gtest/gtest.h>

#include "support/builders.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/entries.hpp>

namespace vaiven::render {
namespace {

using test::entry_on;

TEST(ListLine, AlignsIdsAndTimes) {
    auto timed = entry_on("2019-02-11", "one");
    timed.id = 7;
    timed.time = TimeOfDay{9, 30, 15};
    auto untimed = entry_on("2019-02-11", "two");
    untimed.id = 12;

    EXPECT_EQ(list_line(timed, 12, 80), " 7  Mon 2019-02-11 09:30  one\n");
    EXPECT_EQ(list_line(untimed, 12, 80), "12  Mon 2019-02-11        two\n");
}

TEST(ListLine, MarksStarAndKindAndCutsToTheColumns) {
    auto entry = entry_on("2019-02-11", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字");
    entry.starred = true;
    entry.kind = EntryKind::win;

    const auto line = list_line(entry, 1, 60);

    EXPECT_TRUE(line.starts_with("0  Mon 2019-02-11        * [win] 漢字"));
    EXPECT_LE(width(line), 60U);
    EXPECT_TRUE(line.ends_with("…\n"));
}

TEST(ListLine, TakesTwoLinesOnANarrowTerminal) {
    auto entry = entry_on("2019-02-11", std::string(100, 'x'));
    entry.id = 12;
    entry.time = TimeOfDay{9, 30, 0};
    entry.starred = true;

    EXPECT_EQ(list_line(entry, 12, 40),
              "12  2019-02-11 09:30\n    * " + std::string(33, 'x') + "…\n");
    EXPECT_EQ(list_line(entry, 12, 20), "12  2019-02-11 09:30\n    * xxxxxxxxxxxxx…\n");
    EXPECT_EQ(list_line(entry, 12, 1), list_line(entry, 12, 20));
}

TEST(ListLine, StylesIdDayAndMarks) {
    auto entry = entry_on("2019-02-11", "Shipped");
    entry.id = 7;
    entry.kind = EntryKind::win;

    EXPECT_EQ(
        list_line(entry, 7, 80, Colour::on),
        "\x1b[36m7\x1b[0m  \x1b[2mMon 2019-02-11      \x1b[0m  \x1b[35m[win] \x1b[0mShipped\n");
}

TEST(HeadlineShown, IsTheRatingsWhereThereIsNoText) {
    auto entry = entry_on("2019-02-11", "");
    entry.ratings = {{"energy", 4}, {"mood", 2}};

    EXPECT_EQ(headline_shown(entry), "energy 4 · mood 2");
}

TEST(EntryPage, ShowsFactsMarksRatingsAndText) {
    auto entry = entry_on("2019-02-11", "\nBody of the entry.\n");
    entry.id = 3;
    entry.kind = EntryKind::lesson;
    entry.title = "Title";
    entry.tags = {"sleep"};
    entry.people = {"Ana"};
    entry.ratings = {{"energy", 4}};
    entry.starred = true;
    entry.is_private = true;

    EXPECT_EQ(entry_page(entry, {.role = "cto"}, 40),
              "3 · Mon 2019-02-11 · lesson · as cto ·\nstarred · private\n#sleep @Ana\nenergy "
              "4\n\nTitle\n\n"
              "Body of the entry.\n");
}

}  // namespace
}  // namespace vaiven::render
