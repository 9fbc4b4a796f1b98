#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/date_words.hpp>
#include <vaiven/domain/handle.hpp>

namespace vaiven {

namespace {

using Words = std::vector<std::string>;

struct Abbreviation {
    std::string_view words;
    std::string_view handle;
};

// A longer title stands before one that it contains.
constexpr std::array<Abbreviation, 31> abbreviations{{
    {"software development engineer in test", "sdet"},
    {"software engineer in test", "sdet"},
    {"member of technical staff", "mts"},
    {"technical program manager", "tpm"},
    {"vice president of engineering", "vpe"},
    {"vice president engineering", "vpe"},
    {"vp of engineering", "vpe"},
    {"vp engineering", "vpe"},
    {"senior vice president", "svp"},
    {"executive vice president", "evp"},
    {"vice president", "vp"},
    {"chief technology officer", "cto"},
    {"chief technical officer", "cto"},
    {"chief executive officer", "ceo"},
    {"chief information officer", "cio"},
    {"chief information security officer", "ciso"},
    {"chief operating officer", "coo"},
    {"chief operations officer", "coo"},
    {"chief product officer", "cpo"},
    {"chief financial officer", "cfo"},
    {"chief data officer", "cdo"},
    {"site reliability engineer", "sre"},
    {"service reliability engineer", "sre"},
    {"software development engineer", "sde"},
    {"database administrator", "dba"},
    {"engineering manager", "em"},
    {"quality assurance", "qa"},
    {"machine learning", "ml"},
    {"tech lead manager", "tlm"},
    {"user experience", "ux"},
    {"information technology", "it"},
}};

constexpr std::array<std::string_view, 9> small_words{"of", "the", "and", "for", "in",
                                                      "at", "a",   "an",  "to"};

constexpr std::size_t most_words = 3;

bool is_lower_letter(char sign) {
    return sign >= 'a' && sign <= 'z';
}

bool is_word_sign(char sign) {
    return is_lower_letter(sign) || (sign >= '0' && sign <= '9');
}

// m3, q2, c57
bool is_id(std::string_view text) {
    const bool begins_so = text.size() > 1 && std::string_view("mqc").find(text[0]) < 3;
    return begins_so && text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

Words words_of(std::string_view text) {
    Words words(1);
    for (const char sign : unaccented(text)) {
        if (is_word_sign(sign)) {
            words.back() += sign;
        } else if (sign != '\'' && !words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// "CTO (shared)" without what stands in brackets.
std::string without_brackets(std::string_view title) {
    std::string kept;
    int depth = 0;
    for (const char sign : title) {
        if (sign == '(') ++depth;
        if (depth == 0) kept += sign;
        if (sign == ')') depth = std::max(0, depth - 1);
    }
    return kept;
}

// "senior site reliability engineer" becomes "senior sre".
void abbreviate(Words& words) {
    for (const auto& [title, handle] : abbreviations) {
        const Words full = words_of(title);
        const auto found = std::ranges::search(words, full);
        if (found.empty()) continue;
        const auto rest = words.erase(found.begin(), found.end());
        words.insert(rest, std::string(handle));
    }
}

std::string joined(std::span<const std::string> words) {
    std::string handle;
    for (const std::string& word : words) handle += (handle.empty() ? "" : "-") + word;
    return handle;
}

std::string plain_handle(std::string_view title) {
    Words words = words_of(without_brackets(title));
    if (words.empty()) words = words_of(title);
    abbreviate(words);
    std::erase_if(words,
                  [](const auto& word) { return std::ranges::count(small_words, word) > 0; });
    const auto first =
        std::ranges::find_if(words, [](const auto& word) { return is_lower_letter(word[0]); });
    words.erase(words.begin(), first);
    words.resize(std::min(words.size(), most_words));
    return joined(words);
}

bool is_taken(const std::vector<std::string>& taken, const std::string& handle) {
    return std::ranges::find(taken, handle) != taken.end();
}

}  // namespace

std::optional<std::string> problem_of_handle(std::string_view handle) {
    const bool is_well_formed =
        !handle.empty() && is_lower_letter(handle[0]) &&
        std::ranges::all_of(handle, [](char sign) { return is_word_sign(sign) || sign == '-'; });
    std::string_view why;
    if (!is_well_formed) {
        why = "is not made of lower-case letters, digits and '-', a letter first";
    } else if (is_id(handle)) {
        why = "looks like the id of another record";
    } else if (is_date_word(handle)) {
        why = "means a date";
    }
    if (why.empty()) return std::nullopt;
    return fmt::format("the handle '{}' {}; write one like cto or dev-2", on_one_line(handle), why);
}

void check_handle(std::string_view handle) {
    if (const auto problem = problem_of_handle(handle)) throw Error(ErrorKind::input, *problem);
}

std::string handle_for(std::string_view title, const std::vector<std::string>& taken) {
    std::string handle = plain_handle(title);
    if (handle.empty()) handle = "role";
    if (is_id(handle) || is_date_word(handle)) handle += "-role";
    if (!is_taken(taken, handle)) return handle;
    int number = 2;
    while (is_taken(taken, fmt::format("{}-{}", handle, number))) ++number;
    return fmt::format("{}-{}", handle, number);
}

}  // namespace vaiven
