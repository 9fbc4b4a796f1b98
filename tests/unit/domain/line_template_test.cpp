#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/line_template.hpp>

namespace vaiven {
namespace {

using Pieces = decltype(LineTemplate::pieces);

TEST(ParseLineTemplate, ReadsTextAndFields) {
    EXPECT_EQ(parse_line_template("{id}: {Day}!").pieces,
              (Pieces{LineField::id, ": ", LineField::day, "!"}));
    EXPECT_EQ(parse_line_template("").pieces, Pieces{});
}

TEST(ParseLineTemplate, KnowsEveryFieldByItsName) {
    for (const auto field : all_line_fields) {
        const auto typed = "{" + std::string(to_string(field)) + "}";
        EXPECT_EQ(parse_line_template(typed).pieces, (Pieces{field}));
    }
}

TEST(ParseLineTemplate, ReadsBracesAndEscapes) {
    EXPECT_EQ(parse_line_template(R"({{{id}}} \t\n\\ } {{)").pieces,
              (Pieces{"{", LineField::id, "} \t\n\\ } {"}));
}

TEST(ParseLineTemplate, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(refusal_of([] { parse_line_template("{mood}"); }),
              "there is no field 'mood'; the fields are id, uid, day, time, weekday, kind, title, "
              "body, words, tags, people, role, track, starred, ratings, about");
    EXPECT_EQ(refusal_of([] { parse_line_template("a {id"); }),
              "'{id' has no end; write {{ for a brace");
    EXPECT_EQ(refusal_of([] { parse_line_template("\\q"); }),
              "'\\q' means nothing here; there are \\t, \\n and \\\\");
    EXPECT_EQ(refusal_of([] { parse_line_template("a\\"); }),
              "'\\' means nothing here; there are \\t, \\n and \\\\");
}

}  // namespace
}  // namespace vaiven
