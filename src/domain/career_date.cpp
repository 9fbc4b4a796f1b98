#include <algorithm>
#include <array>
#include <string>

#include "domain/career_words.hpp"
#include "domain/edtf_reading.hpp"
#include "domain/relative_date.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven {

namespace {

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

void check_spans(lexing::Text text, const Edtf& edtf, Hemisphere hemisphere) {
    for (const EdtfMember& member : edtf.members) {
        const auto* const span = std::get_if<EdtfSpan>(&member);
        if (span != nullptr) check_order(text, *span, hemisphere);
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

// Open, unknown and relative dates: those without EDTF.
std::optional<CareerDate> without_edtf(lexing::Text text) {
    const std::string typed(text.shown);
    if (text.empty() || text.lower == "unknown") return CareerDate{.typed = typed};
    if (is_open(text.lower)) {
        return CareerDate{.kind = Kind::open, .edtf = std::string(open_edtf), .typed = typed};
    }
    const auto relative = relative_date(text);
    if (!relative) return std::nullopt;
    return CareerDate{.kind = Kind::date, .typed = typed, .vague = true, .relative = relative};
}

}  // namespace

CareerDate parse_career_date(std::string_view typed, Date today, Hemisphere hemisphere) {
    const lexing::TypedText owner(typed);
    const lexing::Text text = owner.text();
    if (auto date = without_edtf(text)) return *date;
    const CareerReading reading{.natural = {.today = today}, .hemisphere = hemisphere};
    Edtf edtf = career_words(text, reading);
    check_spans(text, edtf, hemisphere);
    // In a set the code says the hemisphere, so that the stored bounds of all members tell those
    // of the first.
    if (edtf.is_set()) {
        for (EdtfMember& member : edtf.members) member = settled(member, hemisphere);
    }
    return with_edtf(edtf, text.shown, bounds_of(edtf, hemisphere));
}

CareerDate career_date_from(std::string_view edtf, std::string_view typed,
                            const DateRange& bounds) {
    if (edtf == open_edtf) {
        return {.kind = Kind::open, .edtf = std::string(edtf), .typed = std::string(typed)};
    }
    if (!edtf.empty()) return with_edtf(parse_edtf(edtf), typed, bounds);
    const lexing::TypedText owner(typed);
    const auto relative = relative_date(owner.text());
    if (!relative) return {.typed = std::string(typed)};
    return {.kind = Kind::date,
            .typed = std::string(typed),
            .bounds = bounds,
            .preferred = bounds,
            .vague = true,
            .relative = relative};
}

}  // namespace vaiven
