#include <gtest/gtest.h>

#include <vaiven/base/uid.hpp>

namespace vaiven {
namespace {

constexpr std::int64_t moment = 0x0190163D8694;  // the example of RFC 9562 has this form

TEST(Uid, IsOfVersion7WithItsTimeInFront) {
    const auto text = to_string(Uid::random(moment));

    EXPECT_EQ(text.substr(0, 15), "0190163d-8694-7");
    EXPECT_NE(std::string("89ab").find(text[19]), std::string::npos) << text;
}

TEST(Uid, OfContentIsTheSameEverywhere) {
    EXPECT_EQ(Uid::of_content(moment, "one"), Uid::of_content(moment, "one"));
    EXPECT_NE(Uid::of_content(moment, "one"), Uid::of_content(moment, "two"));
    EXPECT_NE(Uid::of_content(moment, "one"), Uid::of_content(moment + 1, "one"));
    // Pinned: journals hold it.
    EXPECT_EQ(to_string(Uid::of_content(0, "energy")), "00000000-0000-7cb6-9532-ec7e201bc60a");
}

TEST(Uid, CountsTimesBefore1970As1970) {
    EXPECT_EQ(to_string(Uid::of_content(-1, "x")).substr(0, 13), "00000000-0000");
}

TEST(Uid, IsNotGivenTwice) {
    EXPECT_NE(Uid::random(moment), Uid::random(moment));
}

TEST(Uid, ReadsWhatItPrints) {
    const auto uid = Uid::random(moment);

    EXPECT_EQ(Uid::parse(to_string(uid)), uid);
    EXPECT_EQ(to_string(*Uid::parse("0190163D-8694-739B-AEA5-966C26F8AD91")),
              "0190163d-8694-739b-aea5-966c26f8ad91");
}

TEST(Uid, RefusesEveryOtherForm) {
    EXPECT_EQ(Uid::parse(""), std::nullopt);
    EXPECT_EQ(Uid::parse("0190163d8694739baea5966c26f8ad91"), std::nullopt);
    EXPECT_EQ(Uid::parse("0190163d-8694-739b-aea5-966c26f8ad9g"), std::nullopt);
    EXPECT_EQ(Uid::parse("0190163d-8694-739b-aea5+966c26f8ad91"), std::nullopt);
}

}  // namespace
}  // namespace vaiven
