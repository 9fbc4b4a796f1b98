#include <algorithm>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "domain/titles/table.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/title_tracks.hpp>

namespace vaiven {
namespace {

// Words that mean something to the reader of titles, in any order, and some that do not.
rc::Gen<std::string> any_title() {
    const auto word = rc::gen::elementOf(std::vector<std::string>{
        "Senior",     "Software",  "Engineer", "Manager", "Head",        "of",     "VP",
        "&",          "/",         ",",        "(",       ")",           "-",      " – ",
        "at",         "Tech Lead", "Sales",    "Chef de", "Développeur", "to the", "II",
        "L5",         "Intern",    "ex",       "chief",   "officer",     "'s",     "e\xcc\x81",
        "エンジニア", "\xff",      "Acme",     ""});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(word), [](const auto& words) {
        std::string title;
        for (const auto& next : words) title += next + " ";
        return title;
    });
}

bool is_whole(const TrackSuggestion& suggestion) {
    const auto& alternatives = suggestion.alternatives;
    const bool settles = alternatives.empty() || suggestion.track == Track::unknown;
    return settles && alternatives.size() != 1 && !suggestion.reason.empty() &&
           std::ranges::find(alternatives, Track::unknown) == alternatives.end();
}

RC_GTEST_PROP(SuggestedTrack, TakesAnyBytes, ()) {
    const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());

    RC_ASSERT(is_whole(suggested_track(bytes)));
}

RC_GTEST_PROP(SuggestedTrack, TakesTitlesInAnyDisorder, ()) {
    const auto title = *any_title();
    const auto suggestion = suggested_track(title);

    RC_ASSERT(is_whole(suggestion));
    RC_ASSERT(suggested_track("  " + title + " ") == suggestion);
}

// Invalid bytes are left in the case they have.
RC_GTEST_PROP(SuggestedTrack, DoesNotDependOnCase, ()) {
    const auto title = *any_title();
    RC_PRE(first_invalid_byte(title) == std::string_view::npos);

    RC_ASSERT(suggested_track(lower_ascii(title)) == suggested_track(title));
}

RC_GTEST_PROP(SuggestedTrack, ReadsEachTitleOfTheTableAsItStands, ()) {
    const auto& table = titles::table().titles;
    const auto at = *rc::gen::inRange<std::size_t>(0, table.size());
    const auto& [title, meaning] = *std::next(table.begin(), static_cast<std::ptrdiff_t>(at));
    RC_PRE(meaning.rule == titles::Rule::own_tracks);

    const auto suggestion = suggested_track(title);

    if (meaning.tracks.size() == 1) RC_ASSERT(suggestion.track == meaning.tracks.front());
    if (meaning.tracks.size() > 1) RC_ASSERT(suggestion.alternatives == meaning.tracks);
}

}  // namespace
}  // namespace vaiven
