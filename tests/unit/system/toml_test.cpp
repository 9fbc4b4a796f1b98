#include "system/toml.hpp"

#include <gtest/gtest.h>

#include "support/refusals.hpp"

namespace vaiven::system {
namespace {

TEST(ParseToml, KeepsTheOrderOfTheFileAndThePlaces) {
    const auto table = parse_toml("b = \"x\"\n  a = 2\n", "file");

    ASSERT_EQ(table.size(), 2U);
    EXPECT_EQ(table[0].key, "b");
    EXPECT_EQ(std::get<std::string>(table[0].value.is), "x");
    EXPECT_EQ(table[0].value.place, (TomlPlace{.line = 1, .column = 5}));
    EXPECT_EQ(table[1].key, "a");
    EXPECT_EQ(table[1].place, (TomlPlace{.line = 2, .column = 3}));
    EXPECT_EQ(std::get<std::int64_t>(table[1].value.is), 2);
}

TEST(ParseToml, ReadsTablesAndListsOfThem) {
    const auto table =
        parse_toml("[[prompt]]\ntext = \"Who?\"\n[[prompt]]\ntext = \"Why?\"\n", "f");

    ASSERT_EQ(table.size(), 1U);
    const auto& prompts = std::get<TomlValue::List>(table[0].value.is);
    ASSERT_EQ(prompts.size(), 2U);
    const auto& second = std::get<TomlValue::Table>(prompts[1].is);
    EXPECT_EQ(std::get<std::string>(second[0].value.is), "Why?");
}

TEST(ParseToml, CountsColumnsInCharacters) {
    const auto table = parse_toml("[t]\nname = {\"é\" = true}\n", "file");

    const auto& name = std::get<TomlValue::Table>(table[0].value.is)[0];
    const auto& inner = std::get<TomlValue::Table>(name.value.is)[0];
    EXPECT_EQ(inner.key, "é");
    EXPECT_EQ(inner.value.place, (TomlPlace{.line = 2, .column = 15}));
}

TEST(ParseToml, SaysWhereAFileIsNoToml) {
    const auto message = refusal_of([] { parse_toml("a = 1\nb = 04:00\n", "config.toml"); });

    expect_words(message, "config.toml:2:10: this is not TOML: ");
}

TEST(ParseToml, AdvisesQuotesOnlyWhereAValueHasNone) {
    const auto is_advised = [](const std::string& text) {
        return refusal_of([&text] { parse_toml(text, "f"); }).find("quotes") != std::string::npos;
    };

    EXPECT_TRUE(is_advised("a = vim\n"));
    EXPECT_TRUE(is_advised("a = 04:00\n"));
    EXPECT_TRUE(is_advised("a = text\n"));
    EXPECT_TRUE(is_advised("a = 1x\n"));
    EXPECT_FALSE(is_advised("a = 1\na = 2\n"));
    EXPECT_FALSE(is_advised("[a\nb = 1\n"));
    EXPECT_FALSE(is_advised("a = \"x\n"));
    EXPECT_FALSE(is_advised("a = [\n"));
}

}  // namespace
}  // namespace vaiven::system
