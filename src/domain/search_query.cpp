#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "domain/search_lexer.hpp"
#include "domain/typed_text.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/search_query.hpp>

namespace vaiven {

namespace {

using Kind = SearchQuery::Kind;
using TokenKind = SearchToken::Kind;

constexpr std::size_t most_terms = 100;
constexpr int deepest = 20;
constexpr int usual_distance = 10;
constexpr int greatest_distance = 1'000;

SearchQuery joined(Kind kind, std::vector<SearchQuery> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return {.kind = kind, .term = {}, .parts = std::move(parts)};
}

int distance_of(std::string_view typed) {
    const auto distance = parse_number<int>(trimmed(typed));
    if (distance && *distance >= 0 && *distance <= greatest_distance) return *distance;
    throw Error(ErrorKind::usage,
                fmt::format("{} is no number of words from 0 to {}; write NEAR(one other, 5)",
                            lexing::quoted(trimmed(typed)), greatest_distance));
}

// Where the comma is that stands before the distance, outside of phrases.
std::size_t comma_in(std::string_view inside) {
    bool in_phrase = false;
    for (std::size_t at = 0; at < inside.size(); ++at) {
        if (inside[at] == '"') in_phrase = !in_phrase;
        if (inside[at] == ',' && !in_phrase) return at;
    }
    return std::string_view::npos;
}

SearchQuery near_of(const SearchToken& token) {
    const auto comma = comma_in(token.inside);
    SearchQuery near{.kind = Kind::near, .term = {}, .parts = {}, .distance = usual_distance};
    if (comma != std::string_view::npos)
        near.distance = distance_of(token.inside.substr(comma + 1));
    for (const auto& inner : search_tokens(token.inside.substr(0, comma))) {
        if (inner.kind != TokenKind::term || inner.term.kind != SearchTerm::Kind::words) {
            throw Error(ErrorKind::usage, fmt::format("{} cannot stand in NEAR( ), which takes "
                                                      "words and phrases",
                                                      lexing::quoted(inner.typed)));
        }
        near.parts.push_back({.kind = Kind::term, .term = inner.term, .parts = {}});
    }
    if (near.parts.size() >= 2) return near;
    throw Error(ErrorKind::usage, fmt::format("{} needs two words at least; write NEAR(one "
                                              "other, 5)",
                                              lexing::quoted(token.typed)));
}

class Parser {
public:
    explicit Parser(std::vector<SearchToken> tokens) : tokens_(std::move(tokens)) {}

    SearchQuery query() { return any(); }

private:
    SearchQuery any() {
        std::vector<SearchQuery> parts{all()};
        while (take(TokenKind::either)) parts.push_back(all());
        return joined(Kind::any, std::move(parts));
    }

    SearchQuery all() {
        std::vector<SearchQuery> parts{item()};
        while (!is_at_end() && !is_next(TokenKind::close) && !is_next(TokenKind::either)) {
            take(TokenKind::both);
            if (!take(TokenKind::negation)) {
                parts.push_back(item());
                continue;
            }
            auto kept = joined(Kind::all, std::move(parts));
            parts.clear();
            parts.push_back(joined(Kind::without, {std::move(kept), item()}));
        }
        return joined(Kind::all, std::move(parts));
    }

    SearchQuery item() {
        if (is_at_end()) throw nothing_behind();
        const auto& token = tokens_[at_++];
        switch (token.kind) {
            case TokenKind::open: return group();
            case TokenKind::near: return counted(near_of(token));
            case TokenKind::term:
                return counted({.kind = Kind::term, .term = token.term, .parts = {}});
            case TokenKind::negation:
                throw Error(ErrorKind::usage,
                            "'NOT' takes away from what stands before it; write: this NOT that");
            case TokenKind::close:
            case TokenKind::both:
            case TokenKind::either: break;
        }
        throw out_of_place(token);
    }

    SearchQuery group() {
        if (++depth_ > deepest) {
            throw Error(ErrorKind::usage,
                        fmt::format("parentheses may stand {} deep, and no deeper", deepest));
        }
        auto inside = any();
        if (!take(TokenKind::close)) {
            throw Error(ErrorKind::usage,
                        "a '(' is not closed; to search for the sign itself put "
                        "it into double quotes");
        }
        --depth_;
        return inside;
    }

    SearchQuery counted(SearchQuery query) {
        terms_ += std::max<std::size_t>(query.parts.size(), 1);
        if (terms_ <= most_terms) return query;
        throw Error(
            ErrorKind::usage,
            fmt::format("a query takes {} words at most; a phrase counts as one", most_terms));
    }

    Error nothing_behind() const {
        if (tokens_.empty()) return {ErrorKind::usage, "search for what? vaiven search WORD"};
        return {ErrorKind::usage,
                fmt::format("behind {} something is missing{}",
                            lexing::quoted(tokens_.back().typed), hint_for(tokens_.back()))};
    }

    static Error out_of_place(const SearchToken& token) {
        return {ErrorKind::usage, fmt::format("before {} something is missing{}",
                                              lexing::quoted(token.typed), hint_for(token))};
    }

    static std::string hint_for(const SearchToken& token) {
        const bool is_word = token.kind != TokenKind::open && token.kind != TokenKind::close;
        return is_word ? "; to search for the word itself write it in small letters" : "";
    }

    bool is_at_end() const { return at_ == tokens_.size(); }
    bool is_next(TokenKind kind) const { return !is_at_end() && tokens_[at_].kind == kind; }

    bool take(TokenKind kind) {
        if (!is_next(kind)) return false;
        ++at_;
        return true;
    }

    std::vector<SearchToken> tokens_;
    std::size_t at_ = 0;
    std::size_t terms_ = 0;
    int depth_ = 0;
};

void add_terms(const SearchQuery& query, std::vector<SearchTerm>& terms) {
    if (query.kind == Kind::term) terms.push_back(query.term);
    for (const auto& part : query.parts) {
        add_terms(part, terms);
        if (query.kind == Kind::without) return;
    }
}

}  // namespace

SearchQuery parse_search(std::string_view typed) {
    check_text("the query", typed);
    return Parser(search_tokens(typed)).query();
}

std::vector<SearchTerm> terms_sought(const SearchQuery& query) {
    std::vector<SearchTerm> terms;
    add_terms(query, terms);
    return terms;
}

}  // namespace vaiven
