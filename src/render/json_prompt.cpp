#include "render/json_parts.hpp"
#include <vaiven/render/json.hpp>

namespace vaiven::render {

namespace {

Json pack_json(const PromptPack& pack) {
    return {{"name", pack.name},
            {"about", pack.about},
            {"own", pack.is_own},
            {"prompts", pack.prompts}};
}

}  // namespace

Json prompt_json(const report::Prompt& prompt) {
    return {{"pack", prompt.pack}, {"text", prompt.text}};
}

std::string to_json(const report::PromptReport& report) {
    Json json = document_json("prompt", report.today);
    json["prompt"] = prompt_json(report.prompt);
    json["entries"] = Json::array();
    for (const auto& entry : report.entries) json["entries"].push_back(entry.id);
    return printed(json);
}

std::string to_json(const report::PacksReport& report) {
    Json json = document_json("prompt list", report.today);
    json["todays"] = report.todays;
    json["packs"] = Json::array();
    for (const auto& pack : report.packs) json["packs"].push_back(pack_json(pack));
    return printed(json);
}

}  // namespace vaiven::render
