#include "domain/search_lexer.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/typed_text.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven {

namespace {

constexpr std::string_view near_sign = "NEAR(";

struct Script {
    char32_t first;
    char32_t last;
};

// Written without blanks between words, or (Hangul) with endings that stick to the word, so that an
// index of words does not find them. Beyond U+FFFF the index knows too few letters.
constexpr std::array scripts_without_blanks{
    Script{.first = 0x0E00, .last = 0x0FFF},  // Thai, Lao, Tibetan
    Script{.first = 0x1000, .last = 0x109F},  // Myanmar
    Script{.first = 0x1100, .last = 0x11FF},  // Hangul letters
    Script{.first = 0x1780, .last = 0x17FF},  // Khmer
    Script{.first = 0x1950, .last = 0x1AAF},  // Tai Le, New Tai Lue, Tai Tham
    Script{.first = 0x2E80, .last = 0xA4CF},  // Han, kana, Bopomofo, Yi
    Script{.first = 0xA960, .last = 0xA97F},  // Hangul letters
    Script{.first = 0xA980, .last = 0xAADF},  // Javanese, Cham, Tai Viet
    Script{.first = 0xAC00, .last = 0xD7FF},  // Hangul
    Script{.first = 0xF900, .last = 0xFAFF},  // Han
    Script{.first = 0xFF65, .last = 0xFFDC},  // kana and Hangul of half width
    Script{.first = 0x10000, .last = 0x10FFFF},
};

bool is_in_index(char32_t letter) {
    return std::ranges::none_of(scripts_without_blanks, [letter](const Script& script) {
        return script.first <= letter && letter <= script.last;
    });
}

// Whether the index of words can answer: there is a word in it, and no script without blanks.
bool is_words(std::string_view text) {
    bool has_word = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto character = next_character(text, at);
        if (!is_letter(character) && !is_digit(character)) continue;
        if (!is_in_index(character)) return false;
        has_word = true;
    }
    return has_word;
}

SearchTerm text_of(std::string_view text) {
    if (search_key(text).empty()) {
        throw Error(ErrorKind::usage, fmt::format("{} holds nothing but accents, which are not "
                                                  "searched",
                                                  lexing::quoted(text)));
    }
    return {.kind = SearchTerm::Kind::text, .text = std::string(text)};
}

SearchTerm words_or_text(std::string_view text, bool is_prefix) {
    if (is_words(text)) {
        return {.kind = SearchTerm::Kind::words, .text = std::string(text), .is_prefix = is_prefix};
    }
    return text_of(text);
}

bool begins_with_letter(std::string_view text) {
    std::size_t at = 0;
    return !text.empty() && is_letter(next_character(text, at));
}

SearchTerm term_of(std::string_view word) {
    const auto first = word.find_first_not_of('*');
    if (first == std::string_view::npos) {
        throw Error(ErrorKind::usage, fmt::format("{} looks for nothing; write prefix* or *part*",
                                                  lexing::quoted(word)));
    }
    const auto core = word.substr(first, word.find_last_not_of('*') - first + 1);
    if (first > 0) return text_of(core);
    const bool is_prefix = core.size() < word.size();
    const auto name = core.substr(1);
    if (begins_with_letter(name) && (core.front() == '#' || core.front() == '@')) {
        return {.kind = core.front() == '#' ? SearchTerm::Kind::tag : SearchTerm::Kind::person,
                .text = std::string(name),
                .is_prefix = is_prefix};
    }
    return words_or_text(core, is_prefix);
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<SearchToken> tokens() {
        skip_blanks();
        while (at_ < text_.size()) {
            tokens_.push_back(next_token());
            skip_blanks();
        }
        return std::move(tokens_);
    }

private:
    SearchToken next_token() {
        if (text_[at_] == '(') {
            ++open_;
            return one_sign(SearchToken::Kind::open);
        }
        if (text_[at_] == ')' && open_ > 0) {
            --open_;
            return one_sign(SearchToken::Kind::close);
        }
        if (text_[at_] == '"') return phrase();
        if (text_.substr(at_).starts_with(near_sign)) return near();
        return word();
    }

    SearchToken one_sign(SearchToken::Kind kind) {
        return {.kind = kind, .typed = text_.substr(at_++, 1), .term = {}, .inside = {}};
    }

    SearchToken phrase() {
        const auto begin = at_;
        const auto end = text_.find('"', begin + 1);
        if (end == std::string_view::npos) {
            throw Error(ErrorKind::usage, fmt::format("the phrase {} is not closed; it needs "
                                                      "another \" at its end",
                                                      lexing::quoted(text_.substr(begin))));
        }
        const auto content = trimmed(text_.substr(begin + 1, end - begin - 1));
        if (is_blank(content)) throw Error(ErrorKind::usage, "the phrase '\"\"' is empty");
        at_ = std::min(text_.find_first_not_of('*', end + 1), text_.size());
        return {.kind = SearchToken::Kind::term,
                .typed = text_.substr(begin, at_ - begin),
                .term = words_or_text(content, at_ > end + 1),
                .inside = {}};
    }

    SearchToken near() {
        const auto begin = at_;
        const auto content = begin + near_sign.size();
        at_ = content;
        while (at_ < text_.size() && text_[at_] != ')') {
            const auto end = text_[at_] == '"' ? text_.find('"', at_ + 1) : at_;
            at_ = end == std::string_view::npos ? text_.size() : end + 1;
        }
        if (at_ == text_.size()) {
            throw Error(ErrorKind::usage, fmt::format("{} is not closed; write NEAR(one other, 5)",
                                                      lexing::quoted(text_.substr(begin))));
        }
        ++at_;
        return {.kind = SearchToken::Kind::near,
                .typed = text_.substr(begin, at_ - begin),
                .term = {},
                .inside = text_.substr(content, at_ - 1 - content)};
    }

    SearchToken word() {
        const auto begin = at_;
        at_ = end_of_word();
        const auto typed = text_.substr(begin, at_ - begin);
        const auto named = [typed](SearchToken::Kind kind) {
            return SearchToken{.kind = kind, .typed = typed, .term = {}, .inside = {}};
        };
        if (typed == "AND") return named(SearchToken::Kind::both);
        if (typed == "OR") return named(SearchToken::Kind::either);
        if (typed == "NOT") return named(SearchToken::Kind::negation);
        return {
            .kind = SearchToken::Kind::term, .typed = typed, .term = term_of(typed), .inside = {}};
    }

    // At a blank, or at the parenthesis that closes a group: "main()" keeps its own.
    std::size_t end_of_word() const {
        std::size_t at = at_;
        int own = 0;
        while (at < text_.size()) {
            auto behind = at;
            const auto character = next_character(text_, behind);
            if (is_white_space(character)) break;
            if (character == '(') ++own;
            if (character == ')' && own-- == 0 && open_ > 0) break;
            at = behind;
        }
        return at;
    }

    void skip_blanks() {
        while (at_ < text_.size()) {
            auto behind = at_;
            if (!is_white_space(next_character(text_, behind))) return;
            at_ = behind;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int open_ = 0;  // groups
    std::vector<SearchToken> tokens_;
};

}  // namespace

std::vector<SearchToken> search_tokens(std::string_view typed) {
    return Lexer(typed).tokens();
}

}  // namespace vaiven
