#include <gtest/gtest.h>

#include "support/jsonl_lines.hpp"

namespace vaiven::exchange {
namespace {

using testing::records_in;
using testing::refusal_of;

TEST(DumpedMeasure, IsRead) {
    const auto records = records_in(
        R"({"record":"measure","uid":"0190163d-8694-739b-aea5-966c26f8ad91","name":"focus","least":0,"most":10})");

    ASSERT_EQ(records.measures.size(), 1U);
    EXPECT_EQ(records.measures[0].name, "focus");
    EXPECT_EQ(records.measures[0].least, 0);
    EXPECT_EQ(records.measures[0].most, 10);
}

TEST(DumpedMeasure, HasTheUidOfItsNameWhereNoneIsGiven) {
    EXPECT_EQ(
        records_in(R"({"record":"measure","name":"energy","least":1,"most":5})").measures.at(0),
        standard_measures().front());
}

TEST(DumpedMeasure, IsRefusedWithoutANameOrAScale) {
    EXPECT_EQ(refusal_of(R"({"record":"measure","name":"my focus","least":0,"most":10})"),
              "'my focus' is not the name of a measure: lower-case letters, digits and '-', "
              "beginning with a letter");
    EXPECT_EQ(refusal_of(R"({"record":"measure","name":"focus","least":1,"most":1})"),
              "a measure needs a 'least' and a greater 'most'");
    EXPECT_EQ(refusal_of(R"({"record":"measure","name":"focus"})"),
              "a measure needs a 'least' and a greater 'most'");
}

}  // namespace
}  // namespace vaiven::exchange
