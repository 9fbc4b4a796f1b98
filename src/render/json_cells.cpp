#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "render/json_parts.hpp"
#include <vaiven/render/cells.hpp>

namespace vaiven::render {

namespace {

struct AsJson {
    Json operator()(Null /*null*/) const { return nullptr; }
    Json operator()(std::int64_t value) const { return value; }
    // JSON has no infinity.
    Json operator()(double value) const { return std::isfinite(value) ? Json(value) : Json(); }
    Json operator()(const std::string& value) const { return value; }
    Json operator()(const Blob& value) const { return cell_text(value); }
};

// Whatever SQL can make of a text, the document is UTF-8.
std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::vector<std::string> json_keys(const std::vector<std::string>& names) {
    std::vector<std::string> keys;
    keys.reserve(names.size());
    for (const auto& name : names) {
        auto key = name;
        for (int number = 2; std::ranges::find(keys, key) != keys.end(); ++number) {
            key = fmt::format("{}_{}", name, number);
        }
        keys.push_back(std::move(key));
    }
    return keys;
}

std::string rows_json_head(const std::vector<std::string>& keys, Date as_of) {
    Json json = document_json("query", as_of);
    json["columns"] = keys;
    std::string head = dumped(json);
    head.back() = ',';  // the object goes on
    return head + R"("rows":[)";
}

std::string rows_json_item(const std::vector<std::string>& keys, const Row& row, bool is_first) {
    Json json = Json::object();
    for (std::size_t at = 0; at < row.size(); ++at) json[keys[at]] = std::visit(AsJson{}, row[at]);
    return (is_first ? "\n" : ",\n") + dumped(json);
}

std::string rows_json_tail() {
    return "\n]}\n";
}

}  // namespace vaiven::render
