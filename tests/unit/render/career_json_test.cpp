#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/two_careers.hpp"
#include <vaiven/render/json.hpp>

namespace vaiven::render {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using testing::cto_who_became_an_sre;
using testing::role;

constexpr Date as_of{2026y / 1 / 1};

TEST(RolesJson, HasDatesDurationsAndTheOverstay) {
    const json roles =
        json::parse(to_json(report::roles_report(cto_who_became_an_sre().roles, as_of)))["roles"];

    EXPECT_EQ(roles[0]["duration"], json({{"min", "P3Y6M"}, {"max", "P3Y6M"}, {"point", "P3Y6M"}}));
    EXPECT_EQ(roles[0]["overstay"], json({{"min", "P6M"}, {"max", "P1Y"}}));
    EXPECT_EQ(roles[0]["end"], json({{"kind", "date"},
                                     {"edtf", "2019-37"},
                                     {"earliest", "2019-01-01"},
                                     {"latest", "2019-04-30"},
                                     {"point", "2019-03-01"},
                                     {"typed", "early 2019"},
                                     {"vague", true}}));
    EXPECT_EQ(roles[2]["duration"], nullptr);
    EXPECT_EQ(roles[2]["start"]["kind"], "unknown");
    EXPECT_EQ(roles[2]["start"]["point"], nullptr);
    EXPECT_EQ(roles[2]["planned"], false);
}

TEST(RolesJson, HasNoMostWhereADateIsOpenOnOneSide) {
    const json document = json::parse(to_json(
        report::roles_report({role("a", Track::technical, "before 2010", "2018-12")}, as_of)));

    EXPECT_EQ(document["roles"][0]["duration"]["min"], "P9Y");
    EXPECT_EQ(document["roles"][0]["duration"]["max"], nullptr);
}

TEST(MovesJson, HasReasonsSwingsAndTheMatrix) {
    const json document =
        json::parse(to_json(report::moves_report(cto_who_became_an_sre().roles, as_of)));

    ASSERT_EQ(document["moves"].size(), 2U);
    EXPECT_EQ(document["moves"][0]["direction"], "to-technical");
    EXPECT_EQ(document["moves"][0]["reasons"]["push"], json({"burnout"}));
    EXPECT_EQ(document["moves"][0]["gap"], "P0D");
    EXPECT_EQ(document["moves"][1]["gap"], nullptr);
    EXPECT_EQ(document["moves"][1]["title_change"], true);
    EXPECT_EQ(document["swings"],
              json({{"management_to_technical", 1}, {"technical_to_management", 0}}));
    EXPECT_EQ(document["matrix"]["management"], json({{"technical", 1}}));
}

TEST(TracksJson, HasTotalsYearsAndGaps) {
    const json document =
        json::parse(to_json(report::tracks_report(cto_who_became_an_sre().roles, as_of)));

    EXPECT_EQ(document["tracks"]["management"]["vague"], true);
    EXPECT_EQ(document["years"][1], json({{"year", 2016}, {"management", 366.0}}));
    EXPECT_EQ(document["not_counted"][1]["handle"], "sre");
    EXPECT_EQ(document["hands_on_gap"], nullptr);
    EXPECT_EQ(
        document["management_gap"],
        json({{"min", "P6Y8M"}, {"max", "P7Y"}, {"since", "2019-03-01"}, {"reset_by", "cto"}}));
}

TEST(YearJson, HasTheCareerOfTheYear) {
    const json document =
        json::parse(to_json(report::year_report(2019, as_of, {.career = cto_who_became_an_sre()})));

    EXPECT_EQ(document["headline"]["began"]["handle"], "cto");
    EXPECT_EQ(document["headline"]["ended"], nullptr);
    EXPECT_EQ(document["headline"]["moves"], 1);
    EXPECT_EQ(document["roles"][1]["tenure"], nullptr);
    EXPECT_EQ(document["tracks"]["management"]["days_last_year"], 365);
    EXPECT_EQ(document["milestones"][0]["kind"], "goal-set");
    EXPECT_EQ(document["missing"][0]["kind"], "unknown-start");
}

}  // namespace
}  // namespace vaiven::render
