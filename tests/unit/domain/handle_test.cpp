#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/handle.hpp>

namespace vaiven {
namespace {

TEST(CheckHandle, TakesLettersDigitsAndHyphens) {
    for (const char* const handle : {"cto", "dev-2", "sre", "m", "q2x", "vp-engineering"}) {
        EXPECT_NO_THROW(check_handle(handle)) << handle;
    }
}

TEST(CheckHandle, RefusesWhatMeansSomethingElse) {
    for (const char* const handle : {"m3", "q2", "c57"}) {
        expect_words(refusal_of([&] { check_handle(handle); }), "id of another record");
    }
    for (const char* const handle : {"today", "may", "friday", "open"}) {
        expect_words(refusal_of([&] { check_handle(handle); }), "means a date");
    }
    for (const char* const handle : {"", "CTO", "2cto", "-cto", "c t o", "caf\u00e9"}) {
        expect_words(refusal_of([&] { check_handle(handle); }), "lower-case letters");
    }
}

TEST(ProblemOfHandle, SaysWhyWithoutThrowing) {
    EXPECT_EQ(problem_of_handle("cto"), std::nullopt);
    EXPECT_EQ(problem_of_handle("m3"),
              "the handle 'm3' looks like the id of another record; write one like cto or dev-2");
}

TEST(HandleFor, TakesTheUsualAbbreviation) {
    EXPECT_EQ(handle_for("CTO", {}), "cto");
    EXPECT_EQ(handle_for("Chief Technology Officer", {}), "cto");
    EXPECT_EQ(handle_for("Site Reliability Engineer", {}), "sre");
    EXPECT_EQ(handle_for("Service Reliability Engineer (SRE)", {}), "sre");
    EXPECT_EQ(handle_for("Senior Site Reliability Engineer", {}), "senior-sre");
    EXPECT_EQ(handle_for("VP of Engineering", {}), "vpe");
    EXPECT_EQ(handle_for("Vice President, Engineering", {}), "vpe");
    EXPECT_EQ(handle_for("VP of Sales", {}), "vp-sales");
    EXPECT_EQ(handle_for("Engineering Manager", {}), "em");
}

TEST(HandleFor, JoinsUpToThreeWords) {
    EXPECT_EQ(handle_for("Senior Developer", {}), "senior-developer");
    EXPECT_EQ(handle_for("Head of Platform", {}), "head-platform");
    EXPECT_EQ(handle_for("Global Director, Head of Solutions Engineering", {}),
              "global-director-head");
    EXPECT_EQ(handle_for("Co-founder & CTO", {}), "co-founder-cto");
    EXPECT_EQ(handle_for("D\u00e9veloppeur", {}), "developpeur");
}

TEST(HandleFor, NumbersWhatIsTaken) {
    EXPECT_EQ(handle_for("CTO", {"cto"}), "cto-2");
    EXPECT_EQ(handle_for("CTO", {"cto", "cto-2"}), "cto-3");
}

TEST(HandleFor, GivesAHandleForAnyTitle) {
    EXPECT_EQ(handle_for("(not stated)", {}), "not-stated");
    EXPECT_EQ(handle_for("3D Artist", {}), "artist");
    EXPECT_EQ(handle_for("M3", {}), "m3-role");
    EXPECT_EQ(handle_for("May", {}), "may-role");
    EXPECT_EQ(handle_for("\u793e\u9577", {}), "role");
    EXPECT_EQ(handle_for("", {}), "role");
}

}  // namespace
}  // namespace vaiven
