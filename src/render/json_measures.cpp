#include "render/json_parts.hpp"
#include <vaiven/render/json.hpp>

namespace vaiven::render {

std::string to_json(const report::MeasuresReport& report) {
    Json json = document_json("measure list", report.today);
    json["measures"] = Json::array();
    for (const auto& [measure, ratings] : report.measures) {
        json["measures"].push_back({{"name", measure.name},
                                    {"least", measure.least},
                                    {"most", measure.most},
                                    {"ratings", ratings}});
    }
    return printed(json);
}

}  // namespace vaiven::render
