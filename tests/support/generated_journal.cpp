#include "support/generated_journal.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include <vaiven/domain/career_date.hpp>

namespace vaiven::test {

namespace {

constexpr std::size_t words_known = 30'000;
constexpr double median_words = 40;
constexpr double spread = 0.9005;  // of the logarithm, so that the mean is 1.5 times the median
constexpr std::size_t tags_known = 40;
constexpr std::size_t first_tag = 200;  // rank of the word that is the commonest tag
constexpr int first_year = 1998;
constexpr std::size_t roles_held = 9;
constexpr int years_in_role = 3;

// Consonants and vowels in turn, and a consonant at the end: "ban", "kulat". The common words are
// the short ones.
std::string made_word(std::size_t rank) {
    constexpr std::string_view consonants = "bdfgklmnprstvz";
    constexpr std::string_view vowels = "aeiou";
    constexpr std::size_t syllables = consonants.size() * vowels.size();
    std::string word;
    for (std::size_t rest = rank + 1; rest > 0; rest = (rest - 1) / syllables) {
        const auto syllable = (rest - 1) % syllables;
        word += consonants[syllable % consonants.size()];
        word += vowels[syllable / consonants.size()];
    }
    return word + consonants[rank * 5 % consonants.size()];
}

Date first_day() {
    return std::chrono::year{first_year} / std::chrono::January / 1;
}

// The days of all roles.
std::size_t days_in_all() {
    const Date end = std::chrono::year{first_year + (years_in_role * int{roles_held})} /
                     std::chrono::January / 1;
    return static_cast<std::size_t>(
        (std::chrono::sys_days{end} - std::chrono::sys_days{first_day()}).count());
}

Instant instant_of(Date day, TimeOfDay time) {
    return {.unix_milliseconds = utc_milliseconds(day, time), .offset_minutes = 0};
}

}  // namespace

// SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t Chance::next() {
    state_ += 0x9E3779B97F4A7C15U;
    auto mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

std::uint64_t Chance::below(std::uint64_t bound) {
    return next() % bound;  // so little uneven that no measurement sees it
}

// The sum of twelve even draws has the variance 1, and needs no function of the C library.
double Chance::bell() {
    constexpr int draws = 12;
    constexpr double whole = 1ULL << 53U;
    double sum = 0;
    for (int draw = 0; draw < draws; ++draw) sum += static_cast<double>(next() >> 11U) / whole;
    return sum - draws / 2.0;
}

Vocabulary::Vocabulary() {
    constexpr std::uint64_t weight_of_first = 1ULL << 32U;
    std::uint64_t sum = 0;
    for (std::size_t rank = 0; rank < words_known; ++rank) {
        words_.push_back(made_word(rank));
        sum += weight_of_first / (rank + 1);
        up_to_.push_back(sum);
    }
}

std::string_view Vocabulary::drawn(Chance& chance) const {
    const auto found = std::ranges::upper_bound(up_to_, chance.below(up_to_.back()));
    return words_[static_cast<std::size_t>(found - up_to_.begin())];
}

GeneratedJournal::GeneratedJournal(std::uint64_t seed, std::size_t entries)
    : chance_(seed), entries_(entries) {
    for (std::size_t number = 0; number < roles_held; ++number) roles_.push_back(role(number));
}

Entry GeneratedJournal::next() {
    const auto number = made_++;
    const auto day = Date{std::chrono::sys_days{first_day()} +
                          std::chrono::days{number * days_in_all() / entries_}};
    const TimeOfDay time{.hour = static_cast<int>(6 + chance_.below(17)),
                         .minute = static_cast<int>(chance_.below(60))};
    const auto words = std::max(1.0, std::round(median_words * std::exp(spread * chance_.bell())));
    Entry entry{.id = static_cast<std::int64_t>(number + 1), .day = day, .time = time};
    if (chance_.below(4) == 0) entry.title = sentence(3 + chance_.below(4));
    const std::string tag(
        vocabulary_.word(first_tag + chance_.below(chance_.below(tags_known) + 1)));
    entry.body = text(static_cast<std::size_t>(words) - 1) + "#" + tag;
    entry.tags = {tag};
    if (chance_.below(5) < 3) {
        entry.ratings = {{.measure = "energy", .value = static_cast<int>(1 + chance_.below(5))},
                         {.measure = "mood", .value = static_cast<int>(1 + chance_.below(5))}};
    }
    entry.written_at = entry.updated_at = instant_of(day, time);
    entry.uid =
        Uid::of_content(entry.written_at.unix_milliseconds, fmt::format("entry {}", number));
    return entry;
}

std::string GeneratedJournal::sentence(std::size_t words) {
    std::string sentence;
    for (std::size_t word = 0; word < words; ++word) {
        if (word > 0) sentence += ' ';
        sentence += vocabulary_.drawn(chance_);
    }
    if (!sentence.empty()) sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

// Sentences of about twelve words, each with what divides it from the next.
std::string GeneratedJournal::text(std::size_t words) {
    std::string text;
    while (words > 0) {
        const auto length = std::min<std::size_t>(words, 6 + chance_.below(13));
        text += sentence(length) + (chance_.below(4) == 0 ? ".\n" : ". ");
        words -= length;
    }
    return text;
}

Role GeneratedJournal::role(std::size_t number) {
    const bool manages = number % 2 == 0;
    const int start = first_year + (years_in_role * static_cast<int>(number));
    const auto today = first_day();  // the dates are absolute
    Role role{.id = static_cast<std::int64_t>(number + 1),
              .handle = fmt::format("role-{}", number + 1),
              .title = manages ? "Engineering Manager" : "Software Engineer",
              .organisation = std::string(vocabulary_.word(1'000 + number)),
              .track = manages ? Track::management : Track::technical,
              .start = parse_career_date(fmt::format("{}-01", start), today),
              .end = parse_career_date(fmt::format("{}-12", start + years_in_role - 1), today)};
    role.reasons.why = sentence(12);
    role.reasons.push = {sentence(4)};
    role.written_at = role.updated_at = instant_of(*role.start.bounds.first, {});
    role.uid = Uid::of_content(role.written_at.unix_milliseconds, role.handle);
    return role;
}

}  // namespace vaiven::test
