#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/search_hits.hpp>

namespace vaiven {

namespace {

bool is_word_character(char32_t character) {
    return is_letter(character) || is_digit(character) || is_combining_mark(character);
}

// The search key of a text, and where each of its bytes comes from.
struct Keyed {
    std::string key;
    std::vector<std::size_t> origin;  // one more than the key: the end of the text

    TextSpan span(std::size_t at, std::size_t length) const {
        return {.begin = origin[at], .end = origin[at + length]};
    }
};

Keyed keyed(std::string_view text) {
    Keyed keyed;
    keyed.key.reserve(text.size());
    keyed.origin.reserve(text.size() + 1);
    std::size_t at = 0;
    while (at < text.size()) {
        const auto begin = at;
        const auto character = next_character(text, at);
        if (character < 0x80) {  // most of most texts, and fast
            keyed.key += lower_ascii(static_cast<char>(character));
        } else {
            keyed.key += search_key(text.substr(begin, at - begin));
        }
        keyed.origin.resize(keyed.key.size(), begin);
    }
    keyed.origin.push_back(text.size());
    return keyed;
}

struct Word {
    std::string_view key;
    std::size_t at = 0;  // in the key of its text
};

std::vector<Word> words_of(std::string_view key) {
    std::vector<Word> words;
    bool in_word = false;
    std::size_t at = 0;
    while (at < key.size()) {
        const auto begin = at;
        const bool goes_on = is_word_character(next_character(key, at));
        if (goes_on && !in_word) words.push_back({.key = {}, .at = begin});
        if (goes_on) words.back().key = key.substr(words.back().at, at - words.back().at);
        in_word = goes_on;
    }
    return words;
}

bool begins_with_all(const std::vector<Word>& words, std::size_t first,
                     const std::vector<Word>& sought, bool is_prefix) {
    if (sought.size() > words.size() - first) return false;
    for (std::size_t at = 0; at < sought.size(); ++at) {
        const bool may_go_on = is_prefix && at + 1 == sought.size();
        const auto& word = words[first + at].key;
        const bool fits = may_go_on ? word.starts_with(sought[at].key) : word == sought[at].key;
        if (!fits) return false;
    }
    return true;
}

std::size_t end_of(const Word& word) {
    return word.at + word.key.size();
}

// With the signs at the ends of what was sought, where the text has them too: all of "C++".
void add_words(const Keyed& text, const std::vector<Word>& words, const SearchTerm& term,
               std::vector<TextSpan>& hits) {
    const auto key = search_key(term.text);
    const auto sought = words_of(key);
    if (sought.empty()) return;
    const auto signs_before = std::string_view(key).substr(0, sought.front().at);
    const auto signs_behind = std::string_view(key).substr(end_of(sought.back()));
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (!begins_with_all(words, first, sought, term.is_prefix)) continue;
        auto begin = words[first].at;
        auto end = end_of(words[first + sought.size() - 1]);
        const std::string_view all = text.key;
        if (all.substr(0, begin).ends_with(signs_before)) begin -= signs_before.size();
        if (all.substr(end).starts_with(signs_behind)) end += signs_behind.size();
        hits.push_back(text.span(begin, end - begin));
    }
}

void add_text(const Keyed& text, std::string_view key, std::vector<TextSpan>& hits) {
    for (auto at = text.key.find(key); at != std::string::npos;
         at = text.key.find(key, at + key.size())) {
        hits.push_back(text.span(at, key.size()));
    }
}

std::size_t end_of_name(std::string_view key, std::size_t at) {
    while (at < key.size()) {
        const auto begin = at;
        if (!is_word_character(next_character(key, at))) return begin;
    }
    return at;
}

// As an importer may have taken it, with either sign.
void add_name(const Keyed& text, const SearchTerm& term, std::vector<TextSpan>& hits) {
    for (const char sign : {'#', '@'}) {
        const auto key = sign + search_key(term.text);
        for (auto at = text.key.find(key); at != std::string::npos;
             at = text.key.find(key, at + 1)) {
            const auto end = end_of_name(text.key, at + key.size());
            if (term.is_prefix || end == at + key.size()) hits.push_back(text.span(at, end - at));
        }
    }
}

std::vector<TextSpan> merged(std::vector<TextSpan> hits) {
    if (!std::ranges::is_sorted(hits, {}, &TextSpan::begin)) {
        std::ranges::sort(hits, {}, &TextSpan::begin);
    }
    std::vector<TextSpan> apart;
    for (const auto& hit : hits) {
        if (!apart.empty() && hit.begin <= apart.back().end) {
            apart.back().end = std::max(apart.back().end, hit.end);
        } else {
            apart.push_back(hit);
        }
    }
    return apart;
}

// The last place up to `at`, and not before `begin`, that surely begins a grapheme cluster.
std::size_t sure_begin(std::string_view text, std::size_t begin, std::size_t at) {
    for (; at > begin; --at) {
        const char sign = text[at];
        if (static_cast<unsigned char>(sign) < 0x80 && sign != '\n') return at;
    }
    return begin;
}

std::size_t cluster_end(std::string_view text, std::size_t begin) {
    next_cluster(text, begin);
    return begin;
}

// What a person sees as one sign is not taken apart: a family is hit as a whole.
std::vector<TextSpan> on_whole_clusters(std::string_view text, std::vector<TextSpan> hits) {
    std::size_t begin = 0;
    for (auto& hit : hits) {
        begin = sure_begin(text, begin, hit.begin);
        auto end = cluster_end(text, begin);
        for (; end <= hit.begin; end = cluster_end(text, begin)) begin = end;
        hit.begin = begin;
        for (; end < hit.end; end = cluster_end(text, begin)) begin = end;
        hit.end = end;
    }
    return hits;
}

}  // namespace

std::vector<TextSpan> hits_in(std::string_view text, const std::vector<SearchTerm>& terms) {
    const auto found_in = keyed(text);
    const auto words = words_of(found_in.key);
    std::vector<TextSpan> hits;
    for (const auto& term : terms) {
        switch (term.kind) {
            case SearchTerm::Kind::words: add_words(found_in, words, term, hits); break;
            case SearchTerm::Kind::text: add_text(found_in, search_key(term.text), hits); break;
            case SearchTerm::Kind::tag:
            case SearchTerm::Kind::person: add_name(found_in, term, hits); break;
        }
    }
    return merged(on_whole_clusters(text, merged(std::move(hits))));
}

}  // namespace vaiven
