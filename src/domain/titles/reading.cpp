#include "domain/titles/reading.hpp"

#include <algorithm>
#include <optional>

#include "domain/titles/table.hpp"

namespace vaiven::titles {

namespace {

using enum Track;

// A run of words that the table knows, or one word that it does not.
struct Piece {
    std::string key;
    const Meaning* meaning = nullptr;
    std::optional<Field> field;
    bool is_name = false;  // ends in the name of the part, not in its field
};

Piece longest_piece(const Tokens& words, std::size_t at, std::size_t& count) {
    const auto& known = table();
    for (count = std::min(known.longest, words.size() - at); count > 0; --count) {
        Piece piece{.key = joined(words, at, count), .meaning = nullptr, .field = {}};
        const auto title = known.titles.find(piece.key);
        const auto field = known.fields.find(piece.key);
        if (title != known.titles.end()) piece.meaning = &title->second;
        if (field != known.fields.end()) piece.field = field->second;
        if (piece.meaning != nullptr || piece.field) return piece;
    }
    count = 1;
    return {.key = words[at], .meaning = nullptr, .field = {}};
}

// "Head of X" and "X Head" are one: the field goes first.
std::vector<Piece> pieces_of(const Part& part) {
    Tokens words = part.field;
    words.insert(words.end(), part.name.begin(), part.name.end());
    std::vector<Piece> pieces;
    std::size_t at = 0;
    while (at < words.size()) {
        std::size_t count = 0;
        pieces.push_back(longest_piece(words, at, count));
        at += count;
        pieces.back().is_name = at > part.field.size();
    }
    return pieces;
}

// The last title is what a person is; the ones before it say of what: "Product Owner Assistant".
const Piece* head_of(const std::vector<Piece>& pieces) {
    const Piece* head = nullptr;
    for (const auto& piece : pieces) {
        if (!piece.is_name || piece.meaning == nullptr) continue;
        if (head == nullptr || head->meaning->gives_way || !piece.meaning->gives_way) head = &piece;
    }
    return head;
}

// "Assistant" is another trade alone, but a mere level in "Assistant Manager".
Work work_of(const Piece& piece) {
    if (piece.field == Field::no_matter) return Work::not_said;
    if (piece.meaning != nullptr) {
        if (piece.meaning->tracks == std::vector{technical}) return Work::technical;
        if (piece.meaning->tracks == std::vector{other}) return Work::other_trade;
        return piece.field == Field::technical ? Work::technical : Work::not_said;
    }
    if (!piece.field) return piece.key.size() > 1 ? Work::not_known : Work::not_said;
    switch (*piece.field) {
        case Field::no_matter: return Work::not_said;
        case Field::technical: return Work::technical;
        case Field::other_trade: return Work::other_trade;
    }
    return Work::not_said;  // not reached
}

// A technical word outweighs one of another trade, and that an unknown one: "Marketing Data".
void read_work(const std::vector<Piece>& pieces, const Piece* head, Reading& reading) {
    for (const auto work : {Work::technical, Work::other_trade, Work::not_known}) {
        const auto found = std::ranges::find_if(
            pieces, [&](const Piece& piece) { return &piece != head && work_of(piece) == work; });
        if (found == pieces.end()) continue;
        reading.work = work;
        reading.field = found->key;
        return;
    }
}

std::vector<Track> tracks_by_work(Rule rule, Work work) {
    switch (rule) {
        case Rule::own_tracks: return {};
        case Rule::like_manager:
            if (work == Work::other_trade) return {other};
            if (work == Work::not_known) return {management, other};
            return {management};
        case Rule::like_director:
            if (work == Work::other_trade) return {management, other};
            return {management};
        case Rule::like_lead:
            if (work == Work::other_trade) return {other, management};
            return {hybrid, technical, management};
        case Rule::like_analyst:
            if (work == Work::technical) return {technical};
            if (work == Work::other_trade) return {other};
            return {technical, other};
    }
    return {};  // not reached
}

bool leads(const Meaning& meaning) {
    if (meaning.rule == Rule::own_tracks)
        return meaning.tracks.size() > 1 && meaning.tracks[0] == hybrid;
    return meaning.rule != Rule::like_analyst;
}

// What titles before the head make of it: a "Lead Developer" may manage, a "Player-coach
// Engineering Manager" also builds. An architect leads the work by the title already.
void read_titles_before(const std::vector<Piece>& pieces, const Piece* head, Reading& reading) {
    for (const auto& piece : pieces) {
        if (&piece == head) return;
        if (!piece.is_name || piece.meaning == nullptr) continue;
        const bool is_chief_officer = piece.key == "chief" && head->key == "officer";
        const bool leads_work = !is_chief_officer && leads(*piece.meaning) &&
                                reading.tracks == std::vector{technical} &&
                                !head->key.ends_with("architect");
        const bool builds_too = piece.meaning->tracks == std::vector{hybrid} &&
                                reading.tracks == std::vector{management};
        if (is_chief_officer) reading.tracks = {management};
        if (leads_work) reading.tracks = {hybrid, technical, management};
        if (builds_too) reading.tracks = {hybrid};
        if (is_chief_officer || leads_work || builds_too)
            reading.title = piece.key + " " + head->key;
    }
}

}  // namespace

Weight weight(const Part& part) {
    const auto pieces = pieces_of(part);
    const auto* head = head_of(pieces);
    if (head == nullptr) return Weight::none;
    return head->meaning->gives_way ? Weight::gives_way : Weight::full;
}

Reading reading(const Part& part) {
    const auto pieces = pieces_of(part);
    const auto* head = head_of(pieces);
    if (head == nullptr) return reading_of_field(part.name);
    Reading reading;
    reading.title = head->key;
    const auto rule = head->meaning->rule;
    if (rule == Rule::own_tracks) {
        reading.tracks = head->meaning->tracks;
    } else {
        read_work(pieces, head, reading);
        reading.tracks = tracks_by_work(rule, reading.work);
    }
    reading.is_weak = rule == Rule::like_analyst && !reading.is_settled();
    read_titles_before(pieces, head, reading);
    return reading;
}

Reading reading_of_field(const Tokens& words) {
    const auto pieces = pieces_of({.name = words, .field = {}});
    Reading reading;
    for (const auto& piece : pieces) {
        const auto work = work_of(piece);
        if (work == Work::not_said) continue;
        reading.work = work;
        reading.field = piece.key;
    }
    if (reading.work == Work::technical) reading.tracks = {technical};
    if (reading.work == Work::other_trade) reading.tracks = {other};
    return reading;
}

}  // namespace vaiven::titles
