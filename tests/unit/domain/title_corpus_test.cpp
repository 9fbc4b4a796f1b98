#include <fstream>
#include <iostream>
#include <map>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/corpus.hpp"
#include <vaiven/domain/title_tracks.hpp>

namespace vaiven {
namespace {

struct Score {
    int titles = 0;
    int right = 0;
};

// Titles on whose track practice is split may be read either way; that they ask is what counts.
TEST(TitleCorpus, AtLeastNineteenOfTwentyClearTitlesAreRight) {
    const auto path = testing::corpus_root() / "titles" / "title-tracks.json";
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "no corpora here";
    std::ifstream in(path);
    const auto collection = nlohmann::json::parse(in);
    std::map<std::string, Score> scores;

    for (const auto& row : collection.at("titles")) {
        const auto title = row.at("title").get<std::string>();
        const auto track = row.at("track").get<std::string>();
        const auto suggestion = suggested_track(title);
        auto& score = scores[row.at("agreement").get<std::string>()];
        const bool is_right = to_string(suggestion.track) == track;
        ++score.titles;
        if (is_right) ++score.right;
        if (is_right || row.at("agreement") == "split") continue;
        std::cout << title << ": " << track << ", but " << suggestion.reason << '\n';
    }

    EXPECT_GE(scores["clear"].titles, 70);
    EXPECT_GE(scores["clear"].right * 100, scores["clear"].titles * 95);
    EXPECT_GE(scores["mostly"].right * 100, scores["mostly"].titles * 80);
}

}  // namespace
}  // namespace vaiven
