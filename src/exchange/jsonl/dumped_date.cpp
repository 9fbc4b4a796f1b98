#include "exchange/jsonl/dumped_date.hpp"

#include <fmt/format.h>

#include "exchange/iso_moment.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

namespace {

std::string no_date_reason(std::string_view text) {
    if (begins_like_a_day(text)) return bad_day_reason(text);
    return fmt::format("{} is no date; write EDTF such as 2019-02, 2008~ or [2007..2008]",
                       quotation(text));
}

std::optional<Date> day_of(JsonFields& date, std::string_view key) {
    const auto text = date.text(key);
    if (!text) return std::nullopt;
    const auto day = parse_iso_date(*text);
    if (!day) {
        date.refuse(
            fmt::format("'{}' has to be a day such as 2019-02-11, not {}", key, quotation(*text)));
    }
    return day;
}

// Whether `stated`, each side of it that is there, is what the date may be.
bool agrees(const DateRange& stated, const CareerDate& date) {
    const bool has_first = !stated.first || stated.first == date.bounds.first;
    const bool has_last = !stated.last || stated.last == date.bounds.last;
    return has_first && has_last;
}

// Only the bounds say on which hemisphere a season was meant; without them it is the north.
CareerDate date_said(JsonFields& fields, const std::string& text, const DateRange& stated) {
    const auto north = career_date_without_clock(text, Hemisphere::north);
    if (north && agrees(stated, *north)) return *north;
    const auto south = career_date_without_clock(text, Hemisphere::south);
    const bool is_stated = stated != DateRange{};
    if (south && is_stated && agrees(stated, *south)) return *south;
    fields.refuse(north ? fmt::format("'earliest' and 'latest' are not the bounds of {}; left out, "
                                      "they are worked out",
                                      quotation(text))
                        : no_date_reason(text));
    return {};
}

bool is_edtf(const CareerDate& date) {
    const bool is_open_in_words = date.kind == CareerDate::Kind::open && date.typed != date.edtf;
    return !date.edtf.empty() && !is_open_in_words;
}

CareerDate date_in(JsonFields& fields) {
    const auto edtf = fields.text("edtf").value_or("");
    const auto typed = fields.text("typed").value_or("");
    const DateRange stated{.first = day_of(fields, "earliest"), .last = day_of(fields, "latest")};
    auto date = date_said(fields, edtf.empty() ? typed : edtf, stated);
    if (!edtf.empty() && !is_edtf(date)) fields.refuse(no_date_reason(edtf));
    if (!edtf.empty() && !typed.empty()) date.typed = on_one_line(typed);
    if (!fields.members().empty()) {
        fields.refuse(fmt::format("a date has no {}", quotation(fields.members().front().key)));
    }
    return date;
}

// Nothing where none is given.
std::optional<JsonFields> date_fields(JsonFields& fields, std::string_view key) {
    const auto* const member = fields.find(key);
    if (member == nullptr || member->kind != JsonKind::string) {
        return fields.fields_in(key, R"(a date such as "2019-02" or {"edtf": "2019-02"})");
    }
    const auto text = fields.text(key).value_or("");
    if (is_blank(text)) {
        fields.refuse(fmt::format(
            "'{}' is empty; write \"unknown\" or, for what still goes on, \"..\"", key));
    }
    return JsonFields({{.key = "typed", .kind = JsonKind::string, .text = text}});
}

}  // namespace

std::optional<CareerDate> career_date_of(JsonFields& fields, std::string_view key) {
    auto members = date_fields(fields, key);
    if (!members) return std::nullopt;
    auto date = date_in(*members);
    if (members->refusal()) fields.refuse(fmt::format("in '{}': {}", key, *members->refusal()));
    return date;
}

}  // namespace vaiven::exchange
