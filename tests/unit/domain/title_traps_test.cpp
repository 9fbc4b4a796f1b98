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

TEST(TitleTraps, ManagersOfThingsAreOfAnotherTrade) {
    EXPECT_EQ(track_of("Technical Product Manager"), other);
    EXPECT_EQ(track_of("IT Project Manager"), other);
    EXPECT_EQ(track_of("Account Manager"), other);
    EXPECT_EQ(track_of("Community Manager"), other);
    EXPECT_EQ(track_of("Office Manager"), other);
    EXPECT_EQ(track_of("Customer Success Manager"), other);
    EXPECT_EQ(alternatives_of("Database Manager"), (Tracks{technical, management}));
    EXPECT_EQ(alternatives_of("Release Manager"), (Tracks{technical, other}));
    EXPECT_EQ(alternatives_of("Engineering Program Manager"),
              (Tracks{other, technical, management}));
    EXPECT_EQ(alternatives_of("General Manager"), (Tracks{management, other}));
}

TEST(TitleTraps, ManagersOfTechnicalWorkManage) {
    EXPECT_EQ(track_of("Test Manager"), management);
    EXPECT_EQ(track_of("Product Engineering Manager"), management);
    EXPECT_EQ(track_of("SRE Manager"), management);
    EXPECT_EQ(track_of("Marketing Technology Manager"), management);
    EXPECT_EQ(track_of("Engineering Manager, Developer Experience"), management);
    EXPECT_EQ(track_of("Managing Director"), management);
    EXPECT_EQ(track_of("Chief AI Officer"), management);
}

TEST(TitleTraps, EngineersAreEngineersWhateverTheirProduct) {
    EXPECT_EQ(track_of("Product Engineer"), technical);
    EXPECT_EQ(track_of("Software Engineer in Test"), technical);
    EXPECT_EQ(track_of("Software Engineer, Sales & Marketing Tools"), technical);
    EXPECT_EQ(track_of("Member of the Technical Staff"), technical);
    EXPECT_EQ(track_of("Systems Administrator"), technical);
    EXPECT_EQ(track_of("Chief Architect"), technical);
    EXPECT_EQ(track_of("Lead Software Architect"), technical);
    EXPECT_EQ(alternatives_of("Sales Engineer"), (Tracks{technical, other}));
    EXPECT_EQ(alternatives_of("Lead JavaScript Developer Acme"),
              (Tracks{hybrid, technical, management}));
}

TEST(TitleTraps, AssistantsAreNotWhomTheyAssist) {
    EXPECT_EQ(track_of("Executive Assistant to the CTO"), other);
    EXPECT_EQ(track_of("Assistant to the Director"), other);
    EXPECT_EQ(track_of("Manager's assistant"), other);
    EXPECT_EQ(track_of("Friend of the CTO"), unknown);
    EXPECT_EQ(alternatives_of("Chief of Staff"), (Tracks{management, other}));
}

TEST(TitleTraps, StudyLeaveAndOtherTradesAreOther) {
    EXPECT_EQ(track_of("Student"), other);
    EXPECT_EQ(track_of("PhD researcher"), other);
    EXPECT_EQ(track_of("PhD in Computer Science"), other);
    EXPECT_EQ(track_of("Parental leave"), other);
    EXPECT_EQ(track_of("Sabbatical"), other);
    EXPECT_EQ(track_of("Stay-at-home parent"), other);
    EXPECT_EQ(track_of("Math Teacher"), other);
    EXPECT_EQ(track_of("Barista"), other);
    EXPECT_EQ(track_of("Engineering Recruiter"), other);
    EXPECT_EQ(track_of("Real Estate Developer"), other);
    EXPECT_EQ(track_of("Landscape Architect"), other);
    EXPECT_EQ(track_of("Software Engineer, PhD"), technical);
}

TEST(TitlesOfOtherLanguages, German) {
    EXPECT_EQ(track_of("Softwareentwickler (m/w/d)"), technical);
    EXPECT_EQ(track_of("Entwickler*in Backend"), technical);
    EXPECT_EQ(track_of("Software-Entwicklerin"), technical);
    EXPECT_EQ(track_of("Abteilungsleiter:in"), management);
    EXPECT_EQ(track_of("Leiter Softwareentwicklung"), management);
    EXPECT_EQ(track_of("GESCHÄFTSFÜHRER"), management);
    EXPECT_EQ(track_of("Geschaeftsfuehrerin"), management);
    EXPECT_EQ(track_of("Projektleiter"), other);
    EXPECT_EQ(track_of("Elternzeit"), other);
    EXPECT_EQ(alternatives_of("Teamleiter"), (Tracks{hybrid, technical, management}));
}

TEST(TitlesOfOtherLanguages, French) {
    EXPECT_EQ(track_of("Développeur/euse full-stack"), technical);
    EXPECT_EQ(track_of("Ingénieur d'études"), technical);
    EXPECT_EQ(track_of("Directrice technique"), management);
    EXPECT_EQ(track_of("Responsable informatique"), management);
    EXPECT_EQ(track_of("Chef de projet"), other);
    EXPECT_EQ(track_of("Chef de cuisine"), other);
    EXPECT_EQ(alternatives_of("Chef d'équipe"), (Tracks{hybrid, technical, management}));
}

TEST(TitlesOfOtherLanguages, SpanishPortugueseAndItalian) {
    EXPECT_EQ(track_of("Desarrolladora backend"), technical);
    EXPECT_EQ(track_of("Director de tecnología"), management);
    EXPECT_EQ(track_of("Jefe de desarrollo"), management);
    EXPECT_EQ(alternatives_of("Jefe de equipo"), (Tracks{hybrid, technical, management}));
    EXPECT_EQ(track_of("Engenheiro de Software Sênior"), technical);
    EXPECT_EQ(track_of("Analista em Sistemas"), technical);
    EXPECT_EQ(track_of("Gerente de TI"), management);
    EXPECT_EQ(track_of("Sviluppatrice software"), technical);
    EXPECT_EQ(track_of("Responsabile sviluppo"), management);
    EXPECT_EQ(track_of("Capo progetto"), other);
}

}  // namespace
}  // namespace vaiven
