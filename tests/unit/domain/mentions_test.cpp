#include <gtest/gtest.h>

#include "support/builders.hpp"
#include <vaiven/domain/mentions.hpp>

namespace vaiven {
namespace {

TEST(AddMentions, CountsEveryTimeANameIsWritten) {
    auto entry = test::entry_on("2019-02-11", "#Team, #team and @ana; `#team`");
    entry.title = "#team day";
    entry.tags = {"team"};
    entry.people = {"ana"};
    Mentions mentions;

    add_mentions(entry, mentions);
    add_mentions(entry, mentions);

    EXPECT_EQ(mentions, (Mentions{.tags = {{"team", 6}}, .people = {{"ana", 2}}}));
}

TEST(AddMentions, CountsWhatAnImporterSet) {
    auto entry = test::entry_on("2019-02-11", "@feature, @Feature");
    entry.tags = {"feature", "unwritten"};
    Mentions mentions;

    add_mentions(entry, mentions);

    EXPECT_EQ(mentions, (Mentions{.tags = {{"feature", 2}, {"unwritten", 1}}, .people = {}}));
}

}  // namespace
}  // namespace vaiven
