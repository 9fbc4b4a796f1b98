#include "exchange/json_value.hpp"

#include <gtest/gtest.h>

namespace vaiven::exchange {
namespace {

constexpr std::size_t deepest = 100;

// The members of the object `text`, written again.
std::string rewritten(const std::string& text) {
    JsonObjectText object;
    for (const auto& member : parse_json(text, deepest).members) object.add_member(member);
    return object.text();
}

std::string nested(std::size_t depth) {
    return "{\"a\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
}

TEST(ParseJson, KeepsEveryDigitOfANumber) {
    const std::string numbers =
        R"({"a":-0,"b":-0.0,"c":1.10,"d":1E5,"e":12345678901234567890123,"f":0.1e-7,)"
        R"("g":18446744073709551615,"h":-9223372036854775808,"i":[-0,1.0,-9223372036854775809]})";

    EXPECT_EQ(rewritten(numbers), numbers);
}

TEST(ParseJson, KeepsOrderAndRepeatedKeys) {
    const std::string text = R"({"z":1,"a":2,"z":3,"o":{"z":1,"a":2,"z":3}})";

    EXPECT_EQ(rewritten(text), text);
}

TEST(ParseJson, DropsBlanksAndNeedlessEscapes) {
    EXPECT_EQ(
        rewritten(
            R"( { "a" : [ 1 , { "b" : "\/é\u00e9\ud83d\ude00" } , [ ] , { } ] , "c" : "\t" } )"),
        R"({"a":[1,{"b":"/éé😀"},[],{}],"c":"\t"})");
}

TEST(ParseJson, KeepsANulInAStringEscaped) {
    EXPECT_EQ(rewritten(R"({"a":["\u0000"],"b\u0000":null})"),
              R"({"a":["\u0000"],"b\u0000":null})");
}

TEST(ParseJson, TellsTheKindOfEveryMember) {
    const auto members = parse_json(R"([null,true,1,1.5,"x",[],{}])", deepest).members;

    ASSERT_EQ(members.size(), 7U);
    EXPECT_EQ(members[0].kind, JsonKind::null);
    EXPECT_EQ(members[1].kind, JsonKind::boolean);
    EXPECT_EQ(members[2].kind, JsonKind::whole_number);
    EXPECT_EQ(members[3].kind, JsonKind::decimal);
    EXPECT_EQ(members[4].kind, JsonKind::string);
    EXPECT_EQ(members[5].kind, JsonKind::array);
    EXPECT_EQ(members[6].kind, JsonKind::object);
}

TEST(ParseJson, CountsTheDepthOfAMember) {
    EXPECT_EQ(parse_json(R"({"a":1})", deepest).members.front().depth, 0U);
    EXPECT_EQ(parse_json(R"({"a":[[],{"b":[]}]})", deepest).members.front().depth, 3U);
}

TEST(ParseJson, StopsAtTheDeepest) {
    EXPECT_EQ(parse_json(nested(deepest), deepest).problem, "");
    EXPECT_EQ(parse_json(nested(deepest + 1), deepest).problem,
              "more than 100 lists and objects within each other");
    EXPECT_NE(parse_json(nested(1'000'000), deepest).problem, "");
}

TEST(ParseJson, SaysWhereTheJsonIsWrong) {
    EXPECT_EQ(parse_json("hello", deepest).problem, "not JSON from byte 1 on, at 'h'");
    EXPECT_EQ(parse_json(R"({"a":1} x)", deepest).problem, "not JSON from byte 9 on, at '1} x'");
}

TEST(ParseJson, SaysThatItStopsInTheMiddle) {
    for (const auto* text : {"{", "{\"a\":", "{\"a", "[1,", "tru", ""}) {
        EXPECT_TRUE(parse_json(text, deepest).ended_early) << text;
    }
    EXPECT_FALSE(parse_json("}", deepest).ended_early);
}

TEST(ParseJson, RefusesWhatNoProgramCouldRead) {
    EXPECT_EQ(parse_json(R"({"a":1e999})", deepest).problem,
              "a number too large for any program: '1e999'");
    EXPECT_NE(parse_json(R"({"a":"\ud800"})", deepest).problem, "");
}

}  // namespace
}  // namespace vaiven::exchange
