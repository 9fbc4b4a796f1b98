#include <gtest/gtest.h>

#include "support/two_careers.hpp"
#include <vaiven/render/layouts.hpp>

namespace vaiven::render {
namespace {

using namespace std::chrono_literals;
using testing::cto_who_became_an_sre;

constexpr Date as_of{2026y / 1 / 1};

bool says(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

TEST(YearDocument, TellsTheYearOfTheMove) {
    const auto text = to_text(
        to_document(report::year_report(2019, as_of, {.career = cto_who_became_an_sre()})), 80);

    EXPECT_EQ(text, R"(2019
====

The year began as CTO at Camberley Ltd (management) and ended as Senior
Developer at PIE (technical), as far as is known: 1 move, no entries.

Roles held
  CTO               until early 2019; management, hands-on 0 %; 3y 6m in all
  Senior Developer  from around 2019, end unknown; technical, hands-on 100 %

Moves
around 2019: CTO to Senior Developer at PIE
  Direction        towards technical work: management to technical
  Role left after  3y 6m
  Why              to build again
  Push             burnout
  Pull             hands-on work

Milestones
  2019-05  goal set: Learn Go (as Senior Developer)

Time by track
  Track       Days    Part  Days in 2018
  management   ~60  ~100 %           365

What the record leaves open
  CTO               its end is vague: early 2019
  Senior Developer  when it ended is not known; its days are in no total; its
                    start is vague: around 2019
  SRE               when it began is not known; its days are in no total; when
                    it ended is not known; its days are in no total
)");
}

TEST(CareerDocument, NamesNoDayThatNobodyTyped) {
    const auto report = report::career_report(cto_who_became_an_sre(), as_of);

    const auto text = to_text(to_document(report, LaneStyle{}), 200);

    for (const auto* const day : {"2015-07-17", "2019-03-01", "2019-03-02", "2019-01-02"}) {
        EXPECT_FALSE(says(text, day)) << day;
    }
    EXPECT_TRUE(says(text, "1 swing from management to technical work."));
    EXPECT_TRUE(says(text, "length unknown"));
    EXPECT_FALSE(says(text, " 0d"));
}

TEST(TracksDocument, NamesTheSourceOfItsReferenceLines) {
    const auto text =
        to_text(to_document(report::tracks_report(cto_who_became_an_sre().roles, as_of)), 200);

    EXPECT_TRUE(says(text, "~6y 8m to 7y 0m, since CTO at Camberley Ltd ended (early 2019)"));
    EXPECT_TRUE(says(text, "Charity Majors"));
    EXPECT_TRUE(says(text, "Not counted, because a date is unknown: Senior Developer at PIE, SRE"));
}

TEST(MovesDocument, SaysThatNothingIsThere) {
    EXPECT_EQ(to_text(to_document(report::moves_report({}, as_of)), 80),
              "Moves\n=====\n\nNo role is recorded yet.\n");
}

TEST(RoleDocument, KeepsTheWordsTyped) {
    const auto report = report::role_report(cto_who_became_an_sre(), "cto", as_of);

    const auto text = to_text(to_document(*report), 100);

    EXPECT_TRUE(says(text, "between Jul and Oct 2015 until early 2019"));
    EXPECT_TRUE(says(text, "Start, as typed    3.5 years before end"));
    EXPECT_TRUE(says(text, "6m to 1y 0m longer than would have been right"));
}

TEST(RolesDocument, ListsAPlannedRoleWithoutAFigure) {
    const auto report = report::roles_report(testing::developer_who_became_a_vp().roles, as_of);

    EXPECT_TRUE(says(to_text(to_document(report), 100),
                     "adviser  Adviser at Friends; other; planned from 2027-01\n"));
}

}  // namespace
}  // namespace vaiven::render
