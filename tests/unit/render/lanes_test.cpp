#include <algorithm>

#include <gtest/gtest.h>

#include "support/two_careers.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/lanes.hpp>

namespace vaiven::render {
namespace {

using namespace std::chrono_literals;
using testing::role;

std::string drawn(const std::vector<Role>& roles, const LaneStyle& style,
                  Date as_of = 2026y / 1 / 1) {
    const auto timeline = report::timeline(roles, as_of);
    return lanes_text(timeline, report::moves(timeline), style);
}

std::size_t widest(const std::string& text) {
    std::size_t columns = 0;
    for (const auto line : split(text, '\n')) columns = std::max(columns, width(line));
    return columns;
}

TEST(Lanes, DrawVagueEndsFuzzyAndOpenEndsAsArrows) {
    EXPECT_EQ(drawn({role("a", Track::technical, "2020-01", "2021"),
                     role("b", Track::management, "2022-01", "open")},
                    {.columns = 40, .signs = Signs::ascii}, 2023y / 12 / 31),
              "       |2020   |2021   |2022   |2023\n"
              "a      #########====::::\n"
              "b                      ################>\n"
              "moves                  *\n"
              "\n"
              "# held, = probably held, a date is\n"
              "vague, : perhaps held, a date is vague,\n"
              "> still held, * move.\n");
}

TEST(Lanes, IndentAStintUnderItsHost) {
    const auto text = drawn(testing::developer_who_became_a_vp().roles, {});

    EXPECT_NE(text.find("\nVP "), std::string::npos);
    EXPECT_NE(text.find("\n  Ops on a project "), std::string::npos);
}

TEST(Lanes, AskWhereADateIsUnknown) {
    const auto text =
        drawn(testing::cto_who_became_an_sre().roles, {.columns = 200, .signs = Signs::ascii});

    EXPECT_NE(text.find("? a date is unknown"), std::string::npos);
    EXPECT_NE(text.find("1 move has no date and cannot be drawn."), std::string::npos);
}

TEST(Lanes, FitAnyWidthAndAnyCareer) {
    std::vector<Role> many;
    for (int year = 1975; year < 2015; ++year) {
        many.push_back(role("a role with a long name " + std::to_string(year), Track::technical,
                            std::to_string(year), std::to_string(year + 1)));
    }
    const std::vector<std::vector<Role>> careers{
        {role("a", Track::technical, "2025-12-01", "open")},
        {role("a", Track::technical, "2012-02-29", "2012-02-29")},
        {role("a", Track::technical, "unknown", "unknown")},
        {role("a", Track::technical, "unknown", "open")},
        {role("a", Track::technical, "before 2010", "after 2012")},
        {role("a", Track::other, "2030-01", "open")},
        many};

    for (const auto& career : careers) {
        for (const std::size_t columns : {1UL, 40UL, 71UL, 72UL, 80UL, 200UL}) {
            EXPECT_LE(widest(drawn(career, {.columns = columns})),
                      std::max<std::size_t>(columns, 40));
        }
    }
}

TEST(Lanes, AreEmptyWithoutRoles) {
    EXPECT_EQ(drawn({}, {}), "");
}

}  // namespace
}  // namespace vaiven::render
