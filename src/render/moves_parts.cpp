#include <algorithm>

#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

using report::Timeline;

void add(Facts& facts, std::string name, std::string value) {
    if (!value.empty()) facts.facts.push_back({std::move(name), std::move(value)});
}

std::string title_of(const Timeline& timeline, std::size_t role) {
    return on_one_line(timeline.roles[role].role.title);
}

std::string order_words(const Timeline& timeline, const report::Move& move) {
    if (!move.is_assumed) return {};
    return fmt::format(
        "assumed: {} and {} stand beside each other as they were entered, since a "
        "start is unknown",
        title_of(timeline, move.from), title_of(timeline, move.to));
}

Facts swing_lines(const Timeline& timeline, const report::Moves& moves) {
    Facts facts;
    for (const auto& swing : moves.swings) {
        const bool is_to_technical = swing.direction == Direction::to_technical;
        std::string line =
            fmt::format("to {}, {} to {}", is_to_technical ? "technical work" : "management",
                        title_of(timeline, swing.from), title_of(timeline, swing.to));
        if (&swing != &moves.swings.front()) {
            line += swing.since_last ? fmt::format("; {} after the swing before",
                                                   between_words(swing.since_last))
                                     : "; time since the swing before unknown";
        }
        facts.facts.push_back({date_words(timeline, swing), std::move(line)});
    }
    return facts;
}

}  // namespace

void add_move(Document& document, const Timeline& timeline, const report::Move& move) {
    const Role& left = timeline.roles[move.from].role;
    const Role& entered = timeline.roles[move.to].role;
    document.push_back(Heading{.level = 3,
                               .text = fmt::format("{}: {} to {}", date_words(timeline, move),
                                                   on_one_line(left.title), role_at(entered))});
    Facts facts;
    add(facts, "Direction", direction_words(timeline, move));
    add(facts, "Role left after", duration_words(move.tenure_before));
    const bool is_at_once = move.gap && move.gap->length == Length{};
    if (!is_at_once) add(facts, "Time between them", between_words(move.gap));
    add(facts, "Order", order_words(timeline, move));
    const std::size_t told = facts.facts.size();
    add_reasons(facts, entered.reasons);
    if (facts.facts.size() == told) add(facts, "Why", "not recorded");
    document.push_back(std::move(facts));
}

std::string moves_sentence(const report::Moves& moves) {
    const auto changes = std::ranges::count(moves.moves, true, &report::Move::title_change);
    if (moves.moves.empty()) return "No move.";
    std::string sentence = counted(std::ssize(moves.moves), "move", "moves");
    if (changes == 0) return sentence + ".";
    if (moves.moves.size() == 1) return sentence + ", a new title only.";
    return fmt::format("{}, {} of them a new title only.", sentence,
                       changes == 1 ? "one" : std::to_string(changes));
}

std::string swings_sentence(const report::Moves& moves) {
    if (moves.swings.empty()) return "No swing between management and technical work.";
    std::vector<std::string> parts;
    if (moves.management_to_technical > 0) {
        parts.push_back(fmt::format("{} from management to technical work",
                                    counted(moves.management_to_technical, "swing", "swings")));
    }
    if (moves.technical_to_management > 0) {
        parts.push_back(fmt::format("{} from technical work to management",
                                    counted(moves.technical_to_management, "swing", "swings")));
    }
    return parts.size() == 1 ? parts[0] + "." : fmt::format("{} and {}.", parts[0], parts[1]);
}

void add_swings(Document& document, const Timeline& timeline, const report::Moves& moves) {
    if (moves.swings.empty()) return;
    add_section(document, "Swings between management and technical work");
    document.push_back(swing_lines(timeline, moves));
}

}  // namespace vaiven::render
