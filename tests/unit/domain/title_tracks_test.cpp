#include <gtest/gtest.h>

#include <vaiven/domain/title_tracks.hpp>

namespace vaiven {
namespace {

using enum Track;
using Tracks = std::vector<Track>;

Track track_of(std::string_view title) {
    return suggested_track(title).track;
}

Tracks alternatives_of(std::string_view title) {
    return suggested_track(title).alternatives;
}

TEST(SuggestedTrack, TellsWhatItWasReadBy) {
    EXPECT_EQ(suggested_track("Sr. Platform Engineer"),
              (TrackSuggestion{technical, {}, "read as 'platform engineer'"}));
    EXPECT_EQ(suggested_track("Head of Data"),
              (TrackSuggestion{management, {}, "read as 'head' of technical work ('data')"}));
    EXPECT_EQ(suggested_track("Store Manager"),
              (TrackSuggestion{other, {}, "read as 'manager' in another trade ('store')"}));
    EXPECT_EQ(suggested_track("Ops"),
              (TrackSuggestion{technical, {}, "read as 'ops' (technical work)"}));
    EXPECT_EQ(suggested_track("CEO/President").reason,
              "read as 'chief executive officer' and 'president'");
}

TEST(SuggestedTrack, IsUnknownWhereTheTitleIs) {
    const TrackSuggestion unknown_title{unknown, {}, "the table knows no title in it"};

    EXPECT_EQ(suggested_track("Zookeeper"), unknown_title);
    EXPECT_EQ(suggested_track("(not stated)"), unknown_title);
    EXPECT_EQ(suggested_track("Senior II"), unknown_title);
    EXPECT_EQ(suggested_track(""), unknown_title);
    EXPECT_FALSE(unknown_title.is_ambiguous());
}

TEST(SuggestedTrack, IsUnknownWithAlternativesWhereTheTitleIsAmbiguous) {
    const auto lead = suggested_track("Tech Lead");

    EXPECT_TRUE(lead.is_ambiguous());
    EXPECT_EQ(lead, (TrackSuggestion{unknown,
                                     {hybrid, technical, management},
                                     "'tech lead' may be hybrid, technical or management: "
                                     "firms differ"}));
    EXPECT_EQ(suggested_track("Consultant").reason,
              "'consultant' may be technical or other: it does not say of what");
    EXPECT_EQ(suggested_track("Payments Manager").reason,
              "'manager' may be management or other: the table does not know 'payments'");
    EXPECT_EQ(suggested_track("Developer and Team Lead").reason,
              "'developer' and 'team lead' may be hybrid, technical or management: the titles "
              "differ");
}

TEST(SuggestedTrack, TakesCaseAccentsAndPunctuationAsOne) {
    EXPECT_EQ(track_of("senior  software   ENGINEER"), technical);
    EXPECT_EQ(track_of("Développeuse web"), technical);
    EXPECT_EQ(track_of("De\xcc\x81veloppeuse web"), technical);
    EXPECT_EQ(track_of("Full-Stack Developer"), technical);
    EXPECT_EQ(track_of("V.P. Eng."), management);
    EXPECT_EQ(track_of("C++/.NET Developer"), technical);
    EXPECT_EQ(track_of("CI/CD Engineer"), technical);
    EXPECT_EQ(track_of("R&D Manager"), management);
}

TEST(SuggestedTrack, ReadsAbbreviations) {
    EXPECT_EQ(track_of("SWE"), technical);
    EXPECT_EQ(track_of("SDE2"), technical);
    EXPECT_EQ(track_of("Sr DBA"), technical);
    EXPECT_EQ(track_of("Staff SRE"), technical);
    EXPECT_EQ(track_of("ML Engr"), technical);
    EXPECT_EQ(track_of("Jr. Dev."), technical);
    EXPECT_EQ(track_of("EM"), management);
    EXPECT_EQ(track_of("Software Eng Mgr"), management);
    EXPECT_EQ(track_of("SVP, Eng"), management);
    EXPECT_EQ(track_of("CIO"), management);
    EXPECT_EQ(track_of("TLM"), hybrid);
    EXPECT_EQ(track_of("PM"), other);
    EXPECT_EQ(alternatives_of("TL"), (Tracks{hybrid, technical, management}));
    EXPECT_EQ(alternatives_of("TPM"), (Tracks{other, technical, management}));
}

TEST(SuggestedTrack, PutsLevelsAndEmploymentAside) {
    EXPECT_EQ(track_of("L5 Software Engineer III"), technical);
    EXPECT_EQ(track_of("Principal Engineer (part-time, remote)"), technical);
    EXPECT_EQ(track_of("Freelance Web Developer (contract)"), technical);
    EXPECT_EQ(track_of("Interim CTO"), management);
    EXPECT_EQ(track_of("Assistant Manager"), management);
    EXPECT_EQ(track_of("Deputy Director of Engineering"), management);
    EXPECT_EQ(track_of("Software Engineering Intern"), technical);
    EXPECT_EQ(track_of("Marketing Trainee"), other);
    EXPECT_EQ(alternatives_of("Trainee"), (Tracks{technical, other}));
}

TEST(SuggestedTrack, ReadsTheBeginningOfALongText) {
    std::string text = "Software Engineer";
    for (int word = 0; word < 200'000; ++word) text += ", Manager";

    EXPECT_EQ(alternatives_of(text), (Tracks{hybrid, technical, management}));
    EXPECT_EQ(track_of(std::string(1'000'000, '(')), unknown);
}

TEST(SuggestedTrack, PutsTheEmployerAside) {
    EXPECT_EQ(track_of("Software Engineer at Director Films"), technical);
    EXPECT_EQ(track_of("CTO @ Developer Weekly"), management);
    EXPECT_EQ(track_of("Software Engineer - Acme Maps"), technical);
    EXPECT_EQ(track_of("Acme, Software Engineer"), technical);
}

TEST(SuggestedTrack, ReadsDirectorsAndManagersByTheirField) {
    EXPECT_EQ(track_of("Head of Platform"), management);
    EXPECT_EQ(track_of("VP of Engineering"), management);
    EXPECT_EQ(track_of("Global Director of Anything"), management);
    EXPECT_EQ(track_of("Manager, Enterprise Software Delivery"), management);
    EXPECT_EQ(track_of("Manager of Data Science"), management);
    EXPECT_EQ(track_of("Manager"), management);
    EXPECT_EQ(track_of("HR Manager"), other);
    EXPECT_EQ(track_of("Manager, Store"), other);
    EXPECT_EQ(track_of("Shift Supervisor"), other);
    EXPECT_EQ(alternatives_of("VP of Sales"), (Tracks{management, other}));
    EXPECT_EQ(alternatives_of("Harbour Manager"), (Tracks{management, other}));
}

TEST(SuggestedTrack, ReadsAnalystsAndConsultantsByTheirField) {
    EXPECT_EQ(track_of("IT Analyst I and II"), technical);
    EXPECT_EQ(track_of("Java Consultant"), technical);
    EXPECT_EQ(track_of("Linux Administrator"), technical);
    EXPECT_EQ(track_of("Financial Analyst"), other);
    EXPECT_EQ(track_of("Office Administrator"), other);
    EXPECT_EQ(alternatives_of("Analyst"), (Tracks{technical, other}));
}

TEST(SuggestedTrack, TurnsInvertedTitlesRound) {
    EXPECT_EQ(track_of("Engineer, Software"), technical);
    EXPECT_EQ(track_of("Administrator, Database"), technical);
    EXPECT_EQ(track_of("Director, Engineering"), management);
    EXPECT_EQ(track_of("Manager, Product"), other);
    EXPECT_EQ(alternatives_of("Lead, Tech"), (Tracks{hybrid, technical, management}));
    EXPECT_EQ(alternatives_of("Engineer, Sales"), (Tracks{technical, other}));
}

TEST(SuggestedTrack, AsksWhereJoinedTitlesDiffer) {
    EXPECT_EQ(alternatives_of("Engineering Manager / Tech Lead"),
              (Tracks{hybrid, management, technical}));
    EXPECT_EQ(alternatives_of("Software Engineer (Team Lead)"),
              (Tracks{hybrid, technical, management}));
    EXPECT_EQ(alternatives_of("Co-founder & CTO"), (Tracks{hybrid, technical, management}));
    EXPECT_EQ(alternatives_of("CTO, Cofounder"), (Tracks{hybrid, technical, management}));
    EXPECT_EQ(alternatives_of("Scrum Master / Developer"), (Tracks{other, technical}));
}

TEST(SuggestedTrack, DecidesWhereJoinedTitlesAgree) {
    EXPECT_EQ(track_of("First VP of Engineering, later SVP Technical Infrastructure"), management);
    EXPECT_EQ(track_of("PHP / node.js Web developer"), technical);
    EXPECT_EQ(track_of("Manager, Platform & Infrastructure"), management);
    EXPECT_EQ(track_of("Co-Founder / CEO"), management);
    EXPECT_EQ(track_of("Software Engineer / Consultant"), technical);
    EXPECT_EQ(track_of("Engineering Manager (player-coach)"), hybrid);
    EXPECT_EQ(track_of("Hands-on CTO"), hybrid);
}

TEST(SuggestedTrack, LeavesRemarksInBracketsOut) {
    EXPECT_EQ(track_of("Engineering Manager (on parental leave)"), management);
    EXPECT_EQ(track_of("CTO (ex-Developer)"), management);
    EXPECT_EQ(track_of("CTO, formerly Developer"), management);
    EXPECT_EQ(track_of("Product Manager (Developer Tools)"), other);
    EXPECT_EQ(track_of("Manager (title not stated)"), management);
    EXPECT_EQ(track_of("Manager (Sales)"), other);
}

}  // namespace
}  // namespace vaiven
