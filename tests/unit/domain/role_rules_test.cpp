#include <gtest/gtest.h>

#include "support/careers.hpp"
#include "support/refusals.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/domain/role_rules.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;
using testing::behind;
using testing::role;
using testing::stint;
using testing::with_share;

using Kind = RoleWarning::Kind;

const Date as_of = 2026y / 1 / 1;
const std::vector<Role> career{role("cto", Track::management, "2015-07", "2019-02"),
                               role("sre", Track::technical, "2019-03", "open")};

ErrorKind kind_of(const std::vector<Role>& roles, const Role& next) {
    try {
        check_can_follow(roles, next);
    } catch (const Error& error) {
        return error.kind();
    }
    ADD_FAILURE() << next.handle << " was taken";
    return ErrorKind::damaged;
}

std::string warned(const std::vector<Role>& roles) {
    std::string text;
    for (const RoleWarning& warning : warnings_of(roles, as_of)) {
        const auto& [first, last] = warning.days;
        text += (text.empty() ? "" : ", ") + std::to_string(static_cast<int>(warning.kind)) + " " +
                warning.role + " " + warning.other + " " + (first ? to_string(*first) : "") + ".." +
                (last ? to_string(*last) : "");
    }
    return text;
}

TEST(CheckCanFollow, TakesARoleThatFits) {
    EXPECT_NO_THROW(check_can_follow(career, role("vp", Track::management, "2025-02", "open")));
    EXPECT_NO_THROW(check_can_follow(career, stint("ops", "cto", "2016-05", "2016-06")));
    EXPECT_NO_THROW(
        check_can_follow(career, behind(role("x", Track::other, "unknown", "unknown"), "cto")));
}

TEST(CheckCanFollow, RefusesADateCountedFromItself) {
    const auto vp = [](const std::string& start, const std::string& end) {
        return role("vp", Track::management, start, end);
    };
    Role circle = vp("1 year before ideal end", "2019");
    circle.ideal_end = testing::career_date("1 year after start");

    EXPECT_EQ(kind_of({}, vp("2014", "3.5 years before end")), ErrorKind::input);
    EXPECT_EQ(kind_of({}, vp("2 years after start", "2019")), ErrorKind::input);
    EXPECT_EQ(kind_of({}, vp("1 year before end", "1 year after start")), ErrorKind::input);
    EXPECT_EQ(kind_of({}, circle), ErrorKind::input);
    EXPECT_NO_THROW(check_can_follow({}, vp("3.5 years before end", "2019")));
}

TEST(CheckCanFollow, RefusesWhatIsWrongInItself) {
    const Role fine = role("vp", Track::management, "2025-02", "open");
    Role untitled = fine;
    untitled.title = " ";
    Role heavy = fine;
    heavy.share = 1.5;

    EXPECT_EQ(kind_of(career, untitled), ErrorKind::usage);
    EXPECT_EQ(kind_of(career, heavy), ErrorKind::input);
    EXPECT_EQ(kind_of(career, role("VP", Track::other, "2025-02", "open")), ErrorKind::input);
    EXPECT_EQ(kind_of(career, role("vp", Track::other, "2025-02", "2024")), ErrorKind::input);
}

TEST(CheckCanFollow, RefusesAHandleThatIsTaken) {
    expect_words(
        refusal_of([] { check_can_follow(career, role("cto", Track::other, "2025", "open")); },
                   ErrorKind::conflict),
        "there is a role 'cto' already");
}

TEST(CheckCanFollow, RefusesAStintOutsideOfItsHost) {
    EXPECT_EQ(kind_of(career, stint("ops", "cto", "2019-03", "open")), ErrorKind::conflict);
    EXPECT_EQ(kind_of(career, stint("ops", "sre", "2016-01", "2019-02")), ErrorKind::conflict);
    EXPECT_EQ(kind_of(career, stint("ops", "vp", "2016-01", "2019-02")), ErrorKind::not_found);
    const std::vector<Role> roles{career[1], stint("ops", "sre", "2020", "2022")};
    EXPECT_EQ(kind_of(roles, stint("ops-2", "ops", "2021", "2021")), ErrorKind::conflict);
}

TEST(CheckCanFollow, RefusesRolesThatStandBehindEachOther) {
    const Role itself = behind(role("x", Track::other, "unknown", "open"), "x");
    const std::vector<Role> roles{behind(role("y", Track::other, "unknown", "open"), "x")};

    EXPECT_EQ(kind_of(career, itself), ErrorKind::conflict);
    EXPECT_EQ(kind_of(career, behind(role("x", Track::other, "unknown", "open"), "z")),
              ErrorKind::not_found);
    EXPECT_EQ(kind_of(roles, behind(role("x", Track::other, "unknown", "open"), "y")),
              ErrorKind::conflict);
}

TEST(CheckCanGo, RefusesARoleThatOthersNeed) {
    const std::vector<Role> roles{career[0], stint("ops", "cto", "2016-05", "2016-06"),
                                  behind(role("x", Track::other, "unknown", "open"), "ops")};

    expect_words(refusal_of([&] { check_can_go(roles, "cto"); }, ErrorKind::conflict),
                 "host of the stint 'ops'");
    expect_words(refusal_of([&] { check_can_go(roles, "ops"); }, ErrorKind::conflict),
                 "'x' stands behind 'ops'");
    EXPECT_NO_THROW(check_can_go(roles, "x"));
}

TEST(WarningsOf, AreNoneForACareerInOrder) {
    EXPECT_EQ(warned(career), "");
    EXPECT_EQ(warned({}), "");
    EXPECT_EQ(warned({role("cto", Track::management, "2015-07", "2019-02"),
                      role("sre", Track::technical, "2019-02", "open")}),
              "");
}

TEST(WarningsOf, NameOverlapsOfMoreThanTheWhole) {
    EXPECT_EQ(warned({role("a", Track::technical, "2015-01", "2019-02"),
                      role("b", Track::technical, "2018-05", "open")}),
              "0 a b 2018-05-01..2019-02-28");
    EXPECT_EQ(warned({role("a", Track::technical, "2015-01", "open"),
                      role("b", Track::technical, "2018-05", "open")}),
              "0 a b 2018-05-01..");
    EXPECT_EQ(warned({with_share(role("a", Track::technical, "2015-01", "2019-02"), 0.8),
                      with_share(role("b", Track::technical, "2018-05", "open"), 0.2)}),
              "");
}

TEST(WarningsOf, NameGapsOfAMonth) {
    EXPECT_EQ(warned({role("a", Track::technical, "2015-01", "2018-11"),
                      role("b", Track::technical, "2019-01", "open")}),
              "1 a b 2018-12-01..2018-12-31");
    EXPECT_EQ(warned({role("a", Track::technical, "2015-01", "2018-12-02"),
                      role("b", Track::technical, "2019-01", "open")}),
              "");
    EXPECT_EQ(warned({with_share(role("shop", Track::other, "2014-01", "open"), 0.2),
                      with_share(role("a", Track::technical, "2015-01", "2018-11"), 0.8),
                      with_share(role("b", Track::technical, "2019-06", "open"), 0.8)}),
              "");
}

TEST(WarningsOf, NameAStartThatALaterRoleContradicts) {
    EXPECT_EQ(
        warned({career[0], career[1], behind(role("x", Track::other, "unknown", "2018"), "sre")}),
        "2 x sre ..");
    EXPECT_EQ(
        warned({career[0], career[1], behind(role("x", Track::other, "unknown", "2020"), "sre")}),
        "");
}

TEST(WarningsOf, NameRolesWithoutABoundary) {
    EXPECT_EQ(warned({role("a", Track::technical, "2010-01-15", "2010-01-15"),
                      role("b", Track::technical, "2010-01-15", "open")}),
              "0 a b 2010-01-15..2010-01-15, 3 a b ..");
}

TEST(WarningsAbout, LeavesOutTheOthers) {
    const std::vector<Role> roles{role("a", Track::technical, "2015-01", "2018-11"),
                                  role("b", Track::technical, "2019-01", "2020-01"),
                                  role("c", Track::technical, "2021-01", "open")};

    EXPECT_EQ(warnings_of(roles, as_of).size(), 2U);
    EXPECT_EQ(warnings_about("c", roles, as_of).size(), 1U);
    EXPECT_EQ(warnings_about("b", roles, as_of).size(), 2U);
}

}  // namespace
}  // namespace vaiven
