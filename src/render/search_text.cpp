#include <fmt/format.h>

#include "render/entry_facts.hpp"
#include "render/excerpt.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/search.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::render {

namespace {

using report::SearchReport;

constexpr std::string_view indent = "  ";
constexpr std::size_t least_columns = 20;

// The blocks of what was found, one after the other.
class SearchWriter {
public:
    SearchWriter(const SearchReport& report, std::size_t columns, Colour colour)
        : report_(report), columns_(std::max(columns, least_columns)), colour_(colour) {}

    void operator()(const Entry& entry) {
        const auto place = report::place_of(report_.timeline_of_entries, entry);
        begin_block(std::to_string(entry.id), entry_facts(entry, place));
        add_text("", entry.title);
        add_text("", entry.body);
    }

    void operator()(const report::FoundRole& found) {
        const auto& placed = report_.timeline.roles[found.role];
        const Role& role = placed.role;
        const auto what = role.host ? fmt::format("stint in {}", *role.host) : "role";
        begin_block(role.handle, what + " · " + span_words(placed, report_.as_of));
        add_text("", role_at(role));
        add_found("why", role.reasons.why);
        for (const auto& push : role.reasons.push) add_found("push", push);
        for (const auto& pull : role.reasons.pull) add_found("pull", pull);
        for (const auto& name : role.reasons.by) add_found("by", name);
        add_found("plan", role.plan);
        add_found("cleared", role.cleared);
        add_found("verdict", role.verdict);
    }

    void operator()(const report::PlacedMilestone& placed) {
        const Milestone& milestone = placed.milestone;
        auto facts = date_words(milestone.date, placed.date);
        facts += fmt::format(" · {}", to_string(milestone.kind));
        if (milestone.role) facts += " · as " + *milestone.role;
        begin_block(fmt::format("m{}", milestone.id), facts);
        add_text("", milestone.text);
    }

    std::string text() && { return std::move(text_); }

private:
    void begin_block(const std::string& id, const std::string& facts) {
        if (!text_.empty()) text_ += "\n";
        const auto room = columns_ > width(id) + least_columns ? columns_ - width(id) : columns_;
        text_ += styled(id, Style::id, colour_);
        text_ += styled(cut(" · " + facts, room), Style::quiet, colour_) + "\n";
    }

    // Only where something in it was sought.
    void add_found(std::string_view name, const std::string& text) {
        if (!hits_in(text, report_.terms).empty()) add_text(std::string(name) + ": ", text);
    }

    void add_text(const std::string& name, const std::string& text) {
        if (is_blank(text)) return;
        auto excerpt = excerpt_of(text, report_.terms, excerpt_columns);
        excerpt.text.insert(0, name);
        for (auto& hit : excerpt.hits) {
            hit.begin += name.size();
            hit.end += name.size();
        }
        for (const auto& line : wrapped(excerpt, columns_ - indent.size())) {
            text_.append(indent).append(shown(line, colour_)).append("\n");
        }
    }

    const SearchReport& report_;
    std::size_t columns_;
    Colour colour_;
    std::string text_;
};

}  // namespace

std::string search_text(const SearchReport& report, std::size_t columns, Colour colour) {
    SearchWriter writer(report, columns, colour);
    for (const auto& record : report.found) std::visit(writer, record);
    return std::move(writer).text();
}

}  // namespace vaiven::render
