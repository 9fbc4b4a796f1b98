#include <algorithm>
#include <array>
#include <string>

#include "domain/career_words.hpp"
#include "domain/edtf_reading.hpp"
#include "domain/relative_date.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven {

namespace {

using lexing::Problem;
using lexing::Text;
using Kind = CareerDate::Kind;

constexpr std::string_view open_edtf = "..";

bool is_open(std::string_view text) {
    constexpr std::array<std::string_view, 4> words{open_edtf, "open", "present", "ongoing"};
    return std::ranges::find(words, text) != words.end();
}

bool is_any(const Edtf& edtf, bool EdtfDate::* qualifier) {
    return std::ranges::any_of(edtf.members, [=](const EdtfMember& member) {
        const auto* const date = std::get_if<EdtfDate>(&member);
        return date != nullptr && date->*qualifier;
    });
}

// A season 21-24 by the code that says its hemisphere.
EdtfDate settled(EdtfDate date, Hemisphere hemisphere) {
    const bool is_without = date.form == EdtfDate::Form::season && date.month <= 24;
    if (is_without) date.month += hemisphere == Hemisphere::north ? 4 : 8;
    return date;
}

EdtfMember settled(const EdtfMember& member, Hemisphere hemisphere) {
    if (const auto* const date = std::get_if<EdtfDate>(&member)) return settled(*date, hemisphere);
    EdtfSpan span = std::get<EdtfSpan>(member);
    if (span.from) span.from = settled(*span.from, hemisphere);
    if (span.to) span.to = settled(*span.to, hemisphere);
    return span;
}

void check_spans(Text text, const Edtf& edtf, Hemisphere hemisphere, Problem& problem) {
    for (const EdtfMember& member : edtf.members) {
        const auto* const span = std::get_if<EdtfSpan>(&member);
        if (span != nullptr) check_order(text, *span, hemisphere, problem);
    }
}

CareerDate with_edtf(const Edtf& edtf, std::string_view typed, const DateRange& bounds) {
    const bool has_choice = edtf.members.size() > 1;
    return {.kind = Kind::date,
            .edtf = to_string(edtf),
            .typed = std::string(typed),
            .bounds = bounds,
            .preferred = has_choice ? bounds_of(edtf.members.front()) : bounds,
            .vague = !is_exact(edtf),
            .uncertain = is_any(edtf, &EdtfDate::uncertain),
            .approximate = is_any(edtf, &EdtfDate::approximate)};
}

// A date just typed. In a set the code says the hemisphere, so that the stored bounds of all
// members tell those of the first.
CareerDate typed_date(Text text, Edtf edtf, Hemisphere hemisphere) {
    if (edtf.is_set()) {
        for (EdtfMember& member : edtf.members) member = settled(member, hemisphere);
    }
    return with_edtf(edtf, text.shown, bounds_of(edtf, hemisphere));
}

// Open, unknown and relative dates: those without EDTF.
std::optional<CareerDate> without_edtf(Text text, Problem& problem) {
    const std::string typed(text.shown);
    if (text.empty() || text.lower == "unknown") return CareerDate{.typed = typed};
    if (is_open(text.lower)) {
        return CareerDate{.kind = Kind::open, .edtf = std::string(open_edtf), .typed = typed};
    }
    const auto relative = relative_date(text, problem);
    if (!relative) return std::nullopt;
    return CareerDate{.kind = Kind::date, .typed = typed, .vague = true, .relative = relative};
}

}  // namespace

CareerDate parse_career_date(std::string_view typed, Date today, Hemisphere hemisphere) {
    const lexing::TypedText owner(typed);
    const Text text = owner.text();
    Problem problem;
    if (auto date = without_edtf(text, problem)) return *date;
    problem.raise();
    const CareerReading reading{.natural = {.today = today}, .hemisphere = hemisphere};
    const Edtf edtf = career_words(text, reading);
    check_spans(text, edtf, hemisphere, problem);
    problem.raise();
    return typed_date(text, edtf, hemisphere);
}

std::optional<CareerDate> career_date_without_clock(std::string_view typed, Hemisphere hemisphere) {
    const lexing::TypedText owner(typed);
    const Text text = owner.text();
    Problem problem;
    if (auto date = without_edtf(text, problem)) return date;
    const auto edtf = edtf_of(text, problem);
    if (!edtf) return std::nullopt;
    check_spans(text, *edtf, hemisphere, problem);
    if (problem.is_there()) return std::nullopt;
    return typed_date(text, *edtf, hemisphere);
}

CareerDate career_date_from(std::string_view edtf, std::string_view typed,
                            const DateRange& bounds) {
    if (edtf == open_edtf) {
        return {.kind = Kind::open, .edtf = std::string(edtf), .typed = std::string(typed)};
    }
    if (!edtf.empty()) return with_edtf(parse_edtf(edtf), typed, bounds);
    const lexing::TypedText owner(typed);
    Problem problem;
    const auto relative = relative_date(owner.text(), problem);
    problem.raise();
    if (!relative) return {.typed = std::string(typed)};
    return {.kind = Kind::date,
            .typed = std::string(typed),
            .bounds = bounds,
            .preferred = bounds,
            .vague = true,
            .relative = relative};
}

}  // namespace vaiven
