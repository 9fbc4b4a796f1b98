#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/exchange/extra.hpp>

namespace vaiven::exchange {
namespace {

TEST(WithExtraText, AddsAMemberOrPutsItInThePlaceOfOne) {
    EXPECT_EQ(with_extra_text("", "edit_of", "x"), R"({"edit_of":"x"})");
    EXPECT_EQ(with_extra_text(" { } ", "edit_of", "x"), R"({"edit_of":"x"})");
    EXPECT_EQ(with_extra_text(R"({"edit_of":"x","n":1.50,"in":{"edit_of":"y"}})", "edit_of", "\"z"),
              R"({"n":1.50,"in":{"edit_of":"y"},"edit_of":"\"z"})");
}

TEST(WithExtraText, RefusesWhatIsNoObject) {
    for (const auto* extra : {"[1]", "{", "x"}) {
        EXPECT_NE(refusal_of([&] { with_extra_text(extra, "a", "b"); }, ErrorKind::damaged), "");
    }
}

}  // namespace
}  // namespace vaiven::exchange
