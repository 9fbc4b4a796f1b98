#include "system/prompt_packs.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <prompt_files.hpp>

#include "system/files.hpp"
#include "system/paths.hpp"
#include "system/toml.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".toml";

Error wrong(const std::string& file, TomlPlace place, std::string_view why) {
    return {ErrorKind::input, fmt::format("{}: {}", to_string(file, place), why)};
}

std::string text_of(const TomlValue& value, const std::string& file, std::string_view what) {
    const auto* text = std::get_if<std::string>(&value.is);
    if (text != nullptr && !is_blank(*text)) return *text;
    throw wrong(file, value.place, fmt::format("{} has to be a text in quotes", what));
}

std::vector<std::string> prompts_of(const TomlValue& value, const std::string& file) {
    const auto* list = std::get_if<TomlValue::List>(&value.is);
    if (list == nullptr || list->empty()) {
        throw wrong(file, value.place, "prompts has to be a list of texts: [\"…\", \"…\"]");
    }
    std::vector<std::string> prompts;
    for (const auto& prompt : *list) prompts.push_back(text_of(prompt, file, "a prompt"));
    return prompts;
}

// A name is the file's, so that nobody gives it twice.
std::string name_of(const fs::path& file) {
    auto name = file.stem().string();
    if (is_pack_name(name)) return name;
    throw Error(ErrorKind::input,
                fmt::format("{}: a pack cannot be called '{}'; give the file a name of lower-case "
                            "letters, digits and '-', a letter first, and not evening",
                            file.string(), on_one_line(name)));
}

std::optional<fs::path> own_folder() {
    const auto folder = config_folder();
    if (!folder) return std::nullopt;
    return *folder / "prompts";
}

// Not what an editor or the system leaves there.
bool is_pack_file(const fs::path& file) {
    std::error_code error;
    return file.extension() == suffix && !file.filename().string().starts_with('.') &&
           fs::is_regular_file(file, error);
}

std::vector<fs::path> own_files() {
    const auto folder = own_folder();
    std::vector<fs::path> files;
    std::error_code error;
    if (!folder || !fs::is_directory(*folder, error)) return files;
    for (const auto& entry : fs::directory_iterator(*folder, error)) {
        if (is_pack_file(entry.path())) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

PromptPack own_pack(const fs::path& file) {
    auto pack = parse_prompt_pack(read_file(file), file.string());
    pack.name = name_of(file);
    pack.is_own = true;
    return pack;
}

PromptPack pack_of(const embedded::File& file) {
    auto pack = parse_prompt_pack(file.text, std::string(file.name));
    pack.name = file.name.substr(0, file.name.size() - suffix.size());
    return pack;
}

std::optional<fs::path> own_file(const std::string& name) {
    const auto folder = own_folder();
    if (!folder || !is_pack_name(name)) return std::nullopt;
    auto file = *folder / (name + std::string(suffix));
    return is_pack_file(file) ? std::optional(std::move(file)) : std::nullopt;
}

std::optional<PromptPack> standard_pack(const std::string& name) {
    for (const auto& file : embedded::prompt_files) {
        if (file.name == name + std::string(suffix)) return pack_of(file);
    }
    return std::nullopt;
}

// The person's packs need not be readable for this.
Error no_such_pack(const std::string& name) {
    std::vector<std::string> names;
    names.reserve(std::size(embedded::prompt_files));
    for (const auto& file : embedded::prompt_files) names.push_back(pack_of(file).name);
    for (const auto& file : own_files()) {
        auto own = file.stem().string();
        const bool is_new = std::ranges::find(names, own) == names.end();
        if (is_new && is_pack_name(own)) names.push_back(std::move(own));
    }
    return {ErrorKind::not_found, fmt::format("there is no pack '{}' of prompts; there are {}",
                                              on_one_line(name), fmt::join(names, ", "))};
}

}  // namespace

PromptPack parse_prompt_pack(std::string_view text, const std::string& file) {
    PromptPack pack;
    for (const auto& [key, place, value] : parse_toml(text, file)) {
        if (key == "about") {
            pack.about = on_one_line(text_of(value, file, "about"));
        } else if (key == "prompts") {
            pack.prompts = prompts_of(value, file);
        } else {
            throw wrong(file, place,
                        fmt::format("there is no key '{}'; a pack has about and prompts", key));
        }
    }
    if (!pack.prompts.empty()) return pack;
    throw Error(ErrorKind::input,
                fmt::format("{}: it has no prompts; write prompts = [\"…\", \"…\"]", file));
}

std::vector<PromptPack> prompt_packs() {
    std::vector<PromptPack> packs;
    packs.reserve(std::size(embedded::prompt_files));
    for (const auto& file : embedded::prompt_files) packs.push_back(pack_of(file));
    for (const auto& file : own_files()) {
        auto own = own_pack(file);
        std::erase_if(packs, [&own](const PromptPack& pack) { return pack.name == own.name; });
        packs.push_back(std::move(own));
    }
    return packs;
}

PromptPack prompt_pack(const std::string& name) {
    if (const auto own = own_file(name)) return own_pack(*own);
    if (auto standard = standard_pack(name)) return std::move(*standard);
    throw no_such_pack(name);
}

UsablePack usable_prompt_pack(const std::string& name) {
    try {
        return {.pack = prompt_pack(name), .problem = {}};
    } catch (const Error& error) {
        auto standard = standard_pack(name);
        if (!standard) throw;
        return {.pack = std::move(*standard), .problem = error.what()};
    }
}

}  // namespace vaiven::system
