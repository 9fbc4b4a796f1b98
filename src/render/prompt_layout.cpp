#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/render/entries.hpp>
#include <vaiven/render/layouts.hpp>

namespace vaiven::render {

Document to_document(const report::PacksReport& report) {
    Table table{.columns = {{"Pack"}, {"Prompts", Alignment::right}, {"For"}}, .rows = {}};
    for (const auto& pack : report.packs) {
        table.rows.push_back({pack.name, std::to_string(pack.prompts.size()), pack.about});
    }
    return {std::move(table), Paragraph{fmt::format("Today's is from {}.", report.todays)}};
}

}  // namespace vaiven::render
