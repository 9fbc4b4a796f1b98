#include <vaiven/render/layouts.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

Document to_document(const report::MeasuresReport& report) {
    Table table{.columns = {{"Measure"}, {"Scale"}, {"Ratings", Alignment::right}}, .rows = {}};
    for (const auto& [measure, ratings] : report.measures) {
        table.rows.push_back({measure.name, scale_words(measure), grouped(ratings)});
    }
    return {std::move(table)};
}

}  // namespace vaiven::render
