#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/search_query.hpp>

namespace vaiven {
namespace {

using Kind = SearchQuery::Kind;
using TermKind = SearchTerm::Kind;

SearchQuery term(TermKind kind, std::string text, bool is_prefix = false) {
    return {.term = {.kind = kind, .text = std::move(text), .is_prefix = is_prefix}, .parts = {}};
}

SearchQuery words(std::string text, bool is_prefix = false) {
    return term(TermKind::words, std::move(text), is_prefix);
}

SearchQuery tree(Kind kind, std::vector<SearchQuery> parts, int distance = 0) {
    return {.kind = kind, .term = {}, .parts = std::move(parts), .distance = distance};
}

TEST(ParseSearch, TakesWordsAsTyped) {
    EXPECT_EQ(parse_search("burned-out"), words("burned-out"));
    EXPECT_EQ(parse_search("don't"), words("don't"));
    EXPECT_EQ(parse_search("C++"), words("C++"));
    EXPECT_EQ(parse_search("title:x"), words("title:x"));
    EXPECT_EQ(parse_search("^x{}"), words("^x{}"));
    EXPECT_EQ(parse_search("a\"b"), words("a\"b"));
    EXPECT_EQ(parse_search("main()"), words("main()"));
    EXPECT_EQ(parse_search("and or not near"),
              tree(Kind::all, {words("and"), words("or"), words("not"), words("near")}));
}

TEST(ParseSearch, WantsAllWords) {
    EXPECT_EQ(parse_search(" slept  badly "), tree(Kind::all, {words("slept"), words("badly")}));
    EXPECT_EQ(parse_search("slept AND badly"), parse_search("slept badly"));
}

TEST(ParseSearch, KnowsPhrasesAndBeginnings) {
    EXPECT_EQ(parse_search("\"slept badly\""), words("slept badly"));
    EXPECT_EQ(parse_search("\"slept bad\"*"), words("slept bad", true));
    EXPECT_EQ(parse_search("burn*"), words("burn", true));
    EXPECT_EQ(parse_search("\"AND\""), words("AND"));
}

TEST(ParseSearch, KnowsTagsAndPeople) {
    EXPECT_EQ(parse_search("#Team/Hiring"), term(TermKind::tag, "Team/Hiring"));
    EXPECT_EQ(parse_search("@zo*"), term(TermKind::person, "zo", true));
    EXPECT_EQ(parse_search("#1"), words("#1"));
}

TEST(ParseSearch, BindsNotBeforeAndBeforeOr) {
    EXPECT_EQ(parse_search("a b OR c NOT d"),
              tree(Kind::any, {tree(Kind::all, {words("a"), words("b")}),
                               tree(Kind::without, {words("c"), words("d")})}));
    EXPECT_EQ(parse_search("a AND NOT b c"),
              tree(Kind::all, {tree(Kind::without, {words("a"), words("b")}), words("c")}));
    EXPECT_EQ(parse_search("(a OR b) c"),
              tree(Kind::all, {tree(Kind::any, {words("a"), words("b")}), words("c")}));
}

TEST(ParseSearch, KnowsNearness) {
    EXPECT_EQ(parse_search("NEAR(a \"b c\" d*, 5)"),
              tree(Kind::near, {words("a"), words("b c"), words("d", true)}, 5));
    EXPECT_EQ(parse_search("NEAR(a b)"), tree(Kind::near, {words("a"), words("b")}, 10));
    EXPECT_EQ(parse_search("NEAR x"), tree(Kind::all, {words("NEAR"), words("x")}));
}

TEST(ParseSearch, TakesAsTextWhatNoIndexOfWordsFinds) {
    EXPECT_EQ(parse_search("*out*"), term(TermKind::text, "out"));
    EXPECT_EQ(parse_search("*out"), term(TermKind::text, "out"));
    EXPECT_EQ(parse_search("東京"), term(TermKind::text, "東京"));
    EXPECT_EQ(parse_search("회의*"), term(TermKind::text, "회의"));
    EXPECT_EQ(parse_search("->"), term(TermKind::text, "->"));
    EXPECT_EQ(parse_search("🎉"), term(TermKind::text, "🎉"));
    EXPECT_EQ(parse_search("\"東京 tower\""), term(TermKind::text, "東京 tower"));
    EXPECT_EQ(parse_search(":-)"), term(TermKind::text, ":-)"));
}

TEST(ParseSearch, SaysWhatIsWrong) {
    const auto refusal = [](const std::string& typed) {
        return refusal_of([&typed] { parse_search(typed); }, ErrorKind::usage);
    };
    EXPECT_EQ(refusal(" "), "search for what? vaiven search WORD");
    EXPECT_EQ(refusal("\"slept badly"),
              "the phrase '\"slept badly' is not closed; it needs another \" at its end");
    EXPECT_EQ(refusal("\" \""), "the phrase '\"\"' is empty");
    EXPECT_EQ(refusal("**"), "'**' looks for nothing; write prefix* or *part*");
    EXPECT_EQ(refusal("\u0301"), "'\u0301' holds nothing but accents, which are not searched");
    EXPECT_EQ(refusal("a OR"),
              "behind 'OR' something is missing; to search for the word itself write it in small "
              "letters");
    EXPECT_EQ(refusal("AND a"),
              "before 'AND' something is missing; to search for the word itself write it in small "
              "letters");
    EXPECT_EQ(refusal("NOT a"),
              "'NOT' takes away from what stands before it; write: this NOT that");
    EXPECT_EQ(refusal("(a"),
              "a '(' is not closed; to search for the sign itself put it into double quotes");
    EXPECT_EQ(refusal("a ()"), "before ')' something is missing");
    EXPECT_EQ(refusal("NEAR(a b"), "'NEAR(a b' is not closed; write NEAR(one other, 5)");
    EXPECT_EQ(refusal("NEAR(a)"), "'NEAR(a)' needs two words at least; write NEAR(one other, 5)");
    EXPECT_EQ(refusal("NEAR(a b, x)"),
              "'x' is no number of words from 0 to 1000; write NEAR(one other, 5)");
    EXPECT_EQ(refusal("NEAR(a #b)"), "'#b' cannot stand in NEAR( ), which takes words and phrases");
    EXPECT_EQ(refusal(std::string(21, '(') + "a" + std::string(21, ')')),
              "parentheses may stand 20 deep, and no deeper");
}

TEST(ParseSearch, TakesAHundredWords) {
    std::string typed;
    for (int word = 0; word < 100; ++word) typed += "a ";

    EXPECT_EQ(parse_search(typed).parts.size(), 100U);
    EXPECT_EQ(refusal_of([&typed] { parse_search(typed + "a"); }, ErrorKind::usage),
              "a query takes 100 words at most; a phrase counts as one");
}

TEST(TermsSought, LeavesOutWhatMustNotBeThere) {
    const auto terms = terms_sought(parse_search("a (b OR NEAR(c d)) NOT (e OR f)"));

    std::string texts;
    for (const auto& sought : terms) texts += sought.text;
    EXPECT_EQ(texts, "abcd");
}

}  // namespace
}  // namespace vaiven
