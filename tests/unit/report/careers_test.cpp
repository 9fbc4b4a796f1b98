#include "support/careers.hpp"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/corpus.hpp"
#include <vaiven/domain/handle.hpp>
#include <vaiven/report/moves.hpp>
#include <vaiven/report/tracks.hpp>

// Real careers, with figures that another program made from the same rules.
namespace vaiven::report {
namespace {

using nlohmann::json;
using testing::career_date;
using testing::corpus_root;

CareerDate end_of(const json& role) {
    if (role["end"].is_string()) return career_date(role["end"]);
    return career_date(role.value("end_unknown", false) ? "unknown" : "open");
}

std::vector<Role> roles_of(const json& career) {
    std::vector<Role> roles;
    std::vector<std::string> handles;
    for (const json& typed : career["roles"]) {
        const json& start = typed["start"];
        Role role{.handle = handle_for(typed["title"].get<std::string>(), handles),
                  .title = typed["title"],
                  .organisation = typed["organisation"],
                  .track = parse_track(typed["track"].get<std::string>()).value(),
                  .start = career_date(start.is_string() ? start.get<std::string>() : "unknown"),
                  .end = end_of(typed)};
        for (const Role& other : roles) {
            if (typed.value("concurrent_with", "") == other.title) role.host = other.handle;
        }
        handles.push_back(role.handle);
        roles.push_back(role);
    }
    return roles;
}

json duration_json(const std::optional<Duration>& duration) {
    if (!duration) return nullptr;
    return {{"min", to_iso(duration->least)},
            {"max", to_iso(duration->most.value())},
            {"point", to_iso(duration->point)}};
}

json durations_json(const Timeline& timeline) {
    json durations = json::array();
    for (std::size_t role = 0; role < timeline.roles.size(); ++role) {
        durations.push_back({{"title", timeline.roles[role].role.title},
                             {"organisation", timeline.roles[role].role.organisation},
                             {"duration", duration_json(duration_of(timeline, role))}});
    }
    return durations;
}

json gap_json(const std::optional<TrackGap>& gap) {
    if (!gap) return nullptr;
    return {{"min", to_iso(gap->least)}, {"max", to_iso(gap->most.value())}};
}

json tracks_json(const Tracks& tracks) {
    json found = json::object();
    for (const auto& [track, time] : tracks.total) {
        found[std::string(to_string(track))] = {{"days", to_hundredths(time.days)},
                                                {"years", to_hundredths(time.years())}};
    }
    return found;
}

json figures(const Timeline& timeline) {
    const Moves steps = moves(timeline);
    const Tracks time = tracks(timeline);
    json found{{"as_of", to_string(timeline.as_of)},
               {"swings",
                {{"management_to_technical", steps.management_to_technical},
                 {"technical_to_management", steps.technical_to_management}}},
               {"moves", steps.moves.size()},
               {"directions", json::array()},
               {"tracks", tracks_json(time)},
               {"durations", durations_json(timeline)},
               {"hands_on_gap", gap_json(time.hands_on_gap)},
               {"management_gap", gap_json(time.management_gap)},
               {"not_counted", json::array()}};
    for (const Move& move : steps.moves) found["directions"].push_back(to_string(move.direction));
    for (const std::size_t role : time.not_counted) {
        found["not_counted"].push_back(timeline.roles[role].role.title);
    }
    return found;
}

TEST(Careers, HaveTheFiguresOfAnotherProgram) {
    const auto folder = corpus_root() / "careers";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no corpora here";

    int careers = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(entry.path());
        const json career = json::parse(in);
        if (!career.contains("expected")) continue;
        json expected = career["expected"];
        expected.erase("made_by");
        const Date as_of = parse_iso_date(expected["as_of"].get<std::string>()).value();

        EXPECT_EQ(figures(timeline(roles_of(career), as_of)).dump(1), expected.dump(1))
            << entry.path();
        ++careers;
    }
    EXPECT_GT(careers, 0);
}

}  // namespace
}  // namespace vaiven::report
