#include "domain/titles/table.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "title_files.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::titles {

namespace {

constexpr std::array<std::string_view, 37> of_words{
    "of",  "de",     "du",   "des",   "del", "della", "dello", "dei", "di", "do",
    "da",  "dos",    "das",  "von",   "fur", "for",   "in",    "en",  "em", "within",
    "to",  "pour",   "para", "per",   "zur", "zum",   "voor",  "van", "av", "over",
    "dal", "across", "im",   "nella", "a",   "uber",  "af"};
constexpr std::array<std::string_view, 15> at_words{"at",    "bei",    "chez", "presso", "with",
                                                    "on",    "from",   "via",  "mit",    "since",
                                                    "until", "during", "seit", "hos",    "con"};

bool holds(const auto& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

struct Section {
    std::string_view name;
    std::vector<std::string_view> lines;
};

// "[name]" begins a section; blank lines and those that begin with "#" are for the reader.
std::vector<Section> sections_of(std::string_view text) {
    std::vector<Section> sections;
    for (auto line : split(text, '\n')) {
        line = trimmed(line);
        if (line.empty() || line.front() == '#') continue;
        if (line.front() == '[') {
            sections.push_back({.name = line.substr(1, line.size() - 2), .lines = {}});
        } else {
            assert(!sections.empty());
            sections.back().lines.push_back(line);
        }
    }
    return sections;
}

Rule rule_named(std::string_view name) {
    if (name == "like manager") return Rule::like_manager;
    if (name == "like director") return Rule::like_director;
    if (name == "like lead") return Rule::like_lead;
    if (name == "like analyst") return Rule::like_analyst;
    return Rule::own_tracks;
}

Meaning meaning_named(std::string_view name) {
    constexpr std::string_view giving_way = "beside others nothing: ";
    Meaning meaning;
    meaning.gives_way = name.starts_with(giving_way);
    if (meaning.gives_way) name.remove_prefix(giving_way.size());
    meaning.rule = rule_named(name);
    if (meaning.rule != Rule::own_tracks) return meaning;
    for (const auto word : split(name, ' ')) {
        const auto track = parse_track(word);
        assert(track);
        meaning.tracks.push_back(track.value_or(Track::unknown));
    }
    return meaning;
}

std::string key_of(std::string_view text) {
    const auto tokens = tokens_of(text);
    return joined(tokens, 0, tokens.size());
}

void add_words_read_as(std::string_view line, Table& table) {
    const auto sign = line.find(" = ");
    assert(sign != std::string_view::npos);
    const auto meant = tokens_of(line.substr(0, sign));
    for (const auto alias : split(line.substr(sign + 3), ',')) {
        table.read_as.emplace(key_of(alias), meant);
    }
}

void add_words(const Section& section, Table& table) {
    for (const auto line : section.lines) {
        if (section.name == "read as") {
            add_words_read_as(line, table);
        } else if (section.name == "no matter") {
            for (const auto word : split(line, ' ')) {
                table.fields.emplace(word, Field::no_matter);
            }
        } else {
            const bool is_technical = section.name == "technical work";
            table.fields.emplace(key_of(line),
                                 is_technical ? Field::technical : Field::other_trade);
        }
    }
}

void measure_keys(const auto& keys, std::size_t& longest) {
    for (const auto& entry : keys) {
        const auto blanks = std::ranges::count(entry.first, ' ');
        longest = std::max(longest, static_cast<std::size_t>(blanks) + 1);
    }
}

Table table_from_files() {
    Table table;
    for (const auto& file : embedded::title_files) {
        for (const auto& section : sections_of(file.text)) {
            if (file.name == "title_words.txt") {
                add_words(section, table);
                continue;
            }
            const auto meaning = meaning_named(section.name);
            for (const auto line : section.lines) table.titles.emplace(key_of(line), meaning);
        }
    }
    measure_keys(table.titles, table.longest);
    measure_keys(table.fields, table.longest);
    measure_keys(table.read_as, table.longest);
    return table;
}

// `tokens` with each longest run that `replacement` knows replaced.
Tokens replaced(const Tokens& tokens, std::size_t longest, const auto& replacement) {
    Tokens result;
    std::size_t at = 0;
    while (at < tokens.size()) {
        std::size_t count = std::min(longest, tokens.size() - at);
        Tokens words;
        while (count > 0 && (words = replacement(joined(tokens, at, count))).empty()) --count;
        if (count == 0) words = {tokens[at]};
        std::ranges::move(words, std::back_inserter(result));
        at += std::max<std::size_t>(count, 1);
    }
    return result;
}

bool needs_one_token(std::string_view key) {
    const auto words = split(key, ' ');
    return std::ranges::any_of(words, [](std::string_view word) {
        return word == "&" || holds(of_words, word) || holds(at_words, word);
    });
}

}  // namespace

const Table& table() {
    static const Table read_once = table_from_files();
    return read_once;
}

Tokens in_words_of_table(const Tokens& tokens) {
    const auto& words = table();
    const auto read = replaced(tokens, words.longest, [&](const std::string& key) {
        const auto found = words.read_as.find(key);
        return found == words.read_as.end() ? Tokens{} : found->second;
    });
    return replaced(read, words.longest, [&](const std::string& key) {
        const bool is_known = words.titles.contains(key) || words.fields.contains(key);
        return is_known && needs_one_token(key) ? Tokens{key} : Tokens{};
    });
}

bool is_of(const std::string& token) {
    return holds(of_words, token);
}

bool is_at(const std::string& token) {
    return holds(at_words, token);
}

bool is_separator(const std::string& token) {
    return token == "," || token == "&" || token == "(" || token == ")";
}

}  // namespace vaiven::titles
