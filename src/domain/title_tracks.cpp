#include <algorithm>

#include <fmt/format.h>

#include "domain/titles/parts.hpp"
#include "domain/titles/reading.hpp"
#include "domain/titles/table.hpp"
#include <vaiven/domain/title_tracks.hpp>

namespace vaiven {

namespace {

using titles::Part;
using titles::Reading;
using titles::Weight;
using titles::Work;

// More is no title but a text that was put in its place.
constexpr std::size_t most_tokens = 100;

// A part without a title says of what the title beside it is: the one before, else the next one.
void add_fields(const std::vector<Part>& parts, Weight least, std::vector<Part>& titled) {
    titles::Tokens waiting;
    for (const auto& part : parts) {
        if (weight(part) >= least) {
            titled.push_back(part);
            auto& field = titled.back().field;
            field.insert(field.begin(), waiting.begin(), waiting.end());
            waiting.clear();
            continue;
        }
        const auto work = titles::reading_of_field(part.name).work;
        if (part.is_aside && work != Work::technical && work != Work::other_trade) continue;
        auto& field = titled.empty() ? waiting : titled.back().field;
        const auto at = titled.empty() ? field.end() : field.begin();
        field.insert(field.insert(at, part.name.begin(), part.name.end()), part.field.begin(),
                     part.field.end());
    }
}

Weight greatest_weight(const std::vector<Part>& parts) {
    Weight greatest = Weight::none;
    for (const auto& part : parts) greatest = std::max(greatest, weight(part));
    return greatest;
}

std::vector<Reading> readings_of(const std::vector<Part>& parts) {
    const auto least = greatest_weight(parts);
    if (least == Weight::none) {
        titles::Tokens words;
        for (const auto& part : parts) {
            if (part.is_aside && !words.empty()) continue;
            words.insert(words.end(), part.name.begin(), part.name.end());
        }
        return {titles::reading_of_field(words)};
    }
    std::vector<Part> titled;
    add_fields(parts, least, titled);
    std::vector<Reading> readings;
    for (const auto& part : titled) {
        auto reading = titles::reading(part);
        const bool is_remark = part.is_aside && reading.tracks == std::vector{Track::other};
        const bool is_new = std::ranges::find(readings, reading) == readings.end();
        if (is_new && (!is_remark || titled.size() == 1)) readings.push_back(std::move(reading));
    }
    return readings;
}

// The titles of the table may be joined: "founder & chief executive officer".
void join_known_titles(std::vector<Reading>& readings) {
    if (readings.size() != 2) return;
    const auto& known = titles::table().titles;
    for (const auto& [first, second] : {std::pair{0, 1}, std::pair{1, 0}}) {
        const auto key = readings[static_cast<std::size_t>(first)].title + " & " +
                         readings[static_cast<std::size_t>(second)].title;
        const auto found = known.find(key);
        if (found == known.end()) continue;
        readings = {{.tracks = found->second.tracks, .title = key, .field = {}}};
        return;
    }
}

// A consultant and developer is a developer.
void drop_weak(std::vector<Reading>& readings) {
    const auto is_weak = [](const Reading& reading) { return reading.is_weak; };
    if (!std::ranges::all_of(readings, is_weak)) std::erase_if(readings, is_weak);
}

// One track where all agree, or where one is hybrid and the others are settled; else all they
// may be, and hybrid first where both management and technical work are among them.
std::vector<Track> common_tracks(const std::vector<Reading>& readings) {
    std::vector<Track> tracks;
    for (const auto& reading : readings) {
        for (const auto track : reading.tracks) {
            if (std::ranges::find(tracks, track) == tracks.end()) tracks.push_back(track);
        }
    }
    const auto has = [&](Track track) { return std::ranges::find(tracks, track) != tracks.end(); };
    const bool settled = std::ranges::all_of(readings, &Reading::is_settled);
    if (settled && has(Track::hybrid) && !has(Track::other)) return {Track::hybrid};
    if (has(Track::management) && has(Track::technical) && readings.size() > 1) {
        std::erase(tracks, Track::hybrid);
        tracks.insert(tracks.begin(), Track::hybrid);
    }
    return tracks;
}

std::string in_words(const std::vector<Track>& tracks) {
    std::string words;
    for (std::size_t at = 0; at < tracks.size(); ++at) {
        if (at > 0) words += at + 1 == tracks.size() ? " or " : ", ";
        words += to_string(tracks[at]);
    }
    return words;
}

std::string described(const Reading& reading) {
    auto title = fmt::format("'{}'", reading.title);
    const bool is_technical = reading.work == Work::technical;
    if (reading.title.empty()) {
        return fmt::format("'{}' ({})", reading.field,
                           is_technical ? "technical work" : "another trade");
    }
    if (is_technical) return fmt::format("{} of technical work ('{}')", title, reading.field);
    if (reading.work != Work::other_trade) return title;
    return fmt::format("{} in another trade ('{}')", title, reading.field);
}

std::string why_ambiguous(const std::vector<Reading>& readings) {
    const auto& reading = readings.front();
    const auto differs = [&](const Reading& next) { return next.tracks != reading.tracks; };
    if (std::ranges::any_of(readings, differs)) return "the titles differ";
    if (reading.work == Work::not_known) {
        return fmt::format("the table does not know '{}'", reading.field);
    }
    return reading.is_weak && reading.work == Work::not_said ? "it does not say of what"
                                                             : "firms differ";
}

std::string reason_for(const std::vector<Reading>& readings, const std::vector<Track>& tracks) {
    std::string read;
    for (const auto& reading : readings) {
        if (!read.empty()) read += " and ";
        read += described(reading);
    }
    if (tracks.size() == 1) return "read as " + read;
    return fmt::format("{} may be {}: {}", read, in_words(tracks), why_ambiguous(readings));
}

}  // namespace

TrackSuggestion suggested_track(std::string_view title) {
    auto tokens = titles::tokens_of(title);
    if (tokens.size() > most_tokens) tokens.resize(most_tokens);
    const auto parts = titles::parts_of(titles::in_words_of_table(tokens));
    auto readings = readings_of(parts);
    join_known_titles(readings);
    drop_weak(readings);
    auto tracks = common_tracks(readings);
    if (tracks.empty()) {
        return {.track = Track::unknown,
                .alternatives = {},
                .reason = "the table knows no title in it"};
    }
    auto reason = reason_for(readings, tracks);
    if (tracks.size() == 1) {
        return {.track = tracks.front(), .alternatives = {}, .reason = std::move(reason)};
    }
    return {
        .track = Track::unknown, .alternatives = std::move(tracks), .reason = std::move(reason)};
}

}  // namespace vaiven
