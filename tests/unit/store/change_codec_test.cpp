#include "store/change_codec.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/builders.hpp"
#include "support/careers.hpp"
#include "support/refusals.hpp"

namespace vaiven::store {
namespace {

std::string with_uid(std::string_view fields) {
    return fmt::format(R"({{"uid":"0190163d-8694-739b-aea5-966c26f8ad91",{}}})", fields);
}

TEST(ChangeCodec, LeavesOutWhatIsEmpty) {
    auto entry = test::entry_on("2019-02-11", "body");
    entry.uid = *Uid::parse("0190163d-8694-739b-aea5-966c26f8ad91");
    entry.id = 12;

    EXPECT_EQ(encoded(entry), R"({"body":"body","day":"2019-02-11","id":12,"kind":"note",)"
                              R"("uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
                              R"("updated_at":"2019-02-11T09:30:00.000+00:00",)"
                              R"("written_at":"2019-02-11T09:30:00.000+00:00"})");
}

TEST(ChangeCodec, KeepsTheDigitsOfAShare) {
    auto role = testing::role("cto", Track::management, "3.5 years before end", "early 2019");
    role.share = 0.1 + 0.2;
    role.hands_on = 1.0 / 3;
    role.ideal_end = CareerDate{};

    EXPECT_EQ(decoded_role(encoded(role)), role);
}

TEST(ChangeCodec, KeepsTheLinksOfARole) {
    const auto role = testing::role("cto", Track::management, "2015", "2019");
    const RoleLinks links{.entries = {Uid::of_content(1, "a"), Uid::of_content(2, "b")},
                          .milestones = {Uid::of_content(3, "c")}};

    EXPECT_EQ(decoded_links(encoded(role, links)), links);
    EXPECT_EQ(decoded_role(encoded(role, links)), role);
    EXPECT_EQ(decoded_links(encoded(role)), RoleLinks{});
}

TEST(ChangeCodec, RefusesWhatItDidNotWrite) {
    for (const auto* json :
         {R"("id":"12")", R"("day":"2019-02-30")", R"("tags":"x")", R"("starred":1)",
          R"("ratings":{"energy":"4"})", R"("ratings":[5])", R"("ratings":{"energy":4294967300})",
          R"("id":18446744073709551615)", R"("kind":"triumph")", R"("written_at":"noon")"}) {
        EXPECT_THROW(decoded_entry(with_uid(json)), Error) << json;
    }
    for (const auto* json : {"", "{", "[]", "1", "{}", R"({"uid":"x"})", R"({"id":12})"}) {
        EXPECT_THROW(decoded_entry(json), Error) << json;
        EXPECT_THROW(decoded_role(json), Error) << json;
    }
    EXPECT_EQ(decoded_entry(with_uid(R"("id":12)")).id, 12);
}

}  // namespace
}  // namespace vaiven::store
