#include "render/excerpt.hpp"
#include "render/json_parts.hpp"
#include <vaiven/render/search.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::render {

namespace {

using report::SearchReport;

Json part_json(std::string text, bool is_hit) {
    return {{"text", std::move(text)}, {"hit", is_hit}};
}

// The first of the texts that holds what was sought, else the last that holds anything.
Json excerpt_json(const std::vector<std::string>& texts, const std::vector<SearchTerm>& terms) {
    Excerpt excerpt;
    for (const auto& text : texts) {
        if (text.empty()) continue;
        excerpt = excerpt_of(text, terms, excerpt_columns);
        if (!excerpt.hits.empty()) break;
    }
    Json parts = Json::array();
    std::size_t at = 0;
    for (const auto& hit : excerpt.hits) {
        if (hit.begin > at)
            parts.push_back(part_json(excerpt.text.substr(at, hit.begin - at), false));
        parts.push_back(part_json(excerpt.text.substr(hit.begin, hit.end - hit.begin), true));
        at = hit.end;
    }
    if (at < excerpt.text.size()) parts.push_back(part_json(excerpt.text.substr(at), false));
    return parts;
}

std::vector<std::string> texts_of(const Role& role) {
    std::vector<std::string> texts{role.title, role.organisation, role.reasons.why};
    for (const auto* reasons : {&role.reasons.push, &role.reasons.pull, &role.reasons.by}) {
        texts.insert(texts.end(), reasons->begin(), reasons->end());
    }
    texts.insert(texts.end(), {role.plan, role.cleared, role.verdict});
    return texts;
}

struct HitJson {
    const SearchReport& report;

    Json operator()(const Entry& entry) const {
        const auto place = report::place_of(report.timeline_of_entries, entry);
        return hit("entry", std::to_string(entry.id), {entry.body, entry.title},
                   entry_json(entry, place));
    }

    Json operator()(const report::FoundRole& found) const {
        const Role& role = report.timeline.roles[found.role].role;
        return hit(role.is_stint() ? "stint" : "role", role.handle, texts_of(role),
                   role_json(report.timeline, found.role));
    }

    Json operator()(const report::PlacedMilestone& placed) const {
        return hit("milestone", "m" + std::to_string(placed.milestone.id), {placed.milestone.text},
                   milestone_json(placed));
    }

    Json hit(std::string_view type, const std::string& id, const std::vector<std::string>& texts,
             Json record) const {
        return {{"type", type},
                {"id", id},
                {"excerpt", excerpt_json(texts, report.terms)},
                {"record", std::move(record)}};
    }
};

}  // namespace

std::string to_json(const SearchReport& report) {
    Json json = document_json("search", report.as_of);
    json["query"] = report.query;
    json["count"] = report.count;
    json["hits"] = Json::array();
    for (const auto& record : report.found) {
        json["hits"].push_back(std::visit(HitJson{report}, record));
    }
    return printed(json);
}

}  // namespace vaiven::render
