#include "domain/titles/tokens.hpp"

#include <algorithm>
#include <array>

#include <vaiven/base/text.hpp>

namespace vaiven::titles {

namespace {

constexpr std::array<std::string_view, 11> joining_words{"and", "or", "und", "oder", "et",  "ou",
                                                         "y",   "e",  "og",  "och",  "then"};

bool is_one_of(char32_t character, std::u32string_view characters) {
    return characters.find(character) != std::u32string_view::npos;
}

bool is_ascii_digit(char character) {
    return character >= '0' && character <= '9';
}

// "sde2" is an "sde"; "l5" and "3" are levels and nothing else.
std::string without_level(std::string word) {
    const auto last_letter = std::ranges::find_if_not(word.rbegin(), word.rend(), is_ascii_digit);
    const auto letters = static_cast<std::size_t>(word.rend() - last_letter);
    if (letters == word.size()) return word;
    return letters < 2 ? std::string{} : word.substr(0, letters);
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view title) : text_(unaccented(title)) {}

    Tokens run() {
        std::size_t at = 0;
        while (at < text_.size()) {
            const std::size_t begin = at;
            const char32_t character = next_character(text_, at);
            take(character, begin, at);
        }
        end_word();
        return std::move(tokens_);
    }

private:
    void take(char32_t character, std::size_t begin, std::size_t end) {
        if (is_letter(character) || is_digit(character) || is_combining_mark(character)) {
            word_.append(text_, begin, end - begin);
        } else if (character == U'-') {
            separate(is_spaced(begin, end) ? "," : "");
        } else if (is_one_of(character, U",;:|·•–—―>→~")) {
            separate(",");
        } else if (character == U'(' || character == U'[' || character == U'{') {
            separate("(");
        } else if (character == U')' || character == U']' || character == U'}') {
            separate(")");
        } else if (is_one_of(character, U"/\\&") || (character == U'+' && word_.empty())) {
            separate("&");
        } else if (character == U'@') {
            separate("at");
        } else if (!is_one_of(character, U".+#")) {
            separate("");
        }
    }

    bool is_spaced(std::size_t begin, std::size_t end) const {
        const auto is_blank = [](char byte) { return byte == ' ' || byte == '\t'; };
        return (begin > 0 && is_blank(text_[begin - 1])) ||
               (end < text_.size() && is_blank(text_[end]));
    }

    void separate(std::string_view separator) {
        end_word();
        if (!separator.empty()) tokens_.emplace_back(separator);
    }

    void end_word() {
        auto word = without_level(std::move(word_));
        word_.clear();
        if (word.empty()) return;
        const bool joins = std::ranges::find(joining_words, word) != joining_words.end();
        tokens_.push_back(joins ? "&" : std::move(word));
    }

    std::string text_;
    std::string word_;
    Tokens tokens_;
};

}  // namespace

Tokens tokens_of(std::string_view title) {
    return Tokenizer(title).run();
}

std::string joined(const Tokens& tokens, std::size_t first, std::size_t count) {
    std::string text;
    for (std::size_t at = first; at < first + count; ++at) {
        if (at > first) text += ' ';
        text += tokens[at];
    }
    return text;
}

}  // namespace vaiven::titles
