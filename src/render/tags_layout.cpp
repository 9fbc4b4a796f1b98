#include <vaiven/render/layouts.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

// `names` are not empty; their mentions are counted for all or for none.
Table table_of(const std::vector<NameCount>& names, std::string_view title, char sign) {
    Table table{.columns = {{.title = std::string(title)},
                            {.title = "Entries", .alignment = Alignment::right}},
                .rows = {}};
    const bool has_mentions = names.front().mentions.has_value();
    if (has_mentions) {
        table.columns.push_back({.title = "Mentions", .alignment = Alignment::right});
    }
    for (const auto& name : names) {
        table.rows.push_back({sign + name.name, grouped(name.entries)});
        if (has_mentions) table.rows.back().push_back(grouped(*name.mentions));
    }
    return table;
}

}  // namespace

Document to_document(const report::TagsReport& report) {
    Document document;
    if (!report.tags.empty()) document.emplace_back(table_of(report.tags, "Tag", '#'));
    if (!report.people.empty()) document.emplace_back(table_of(report.people, "Person", '@'));
    return document;
}

}  // namespace vaiven::render
