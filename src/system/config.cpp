#include "system/config.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "system/files.hpp"
#include "system/paths.hpp"
#include "system/toml.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

constexpr std::string_view journals_prefix = "journals.";
constexpr TimeOfDay latest_start_of_day{.hour = 12};

bool is_whole_path(std::string_view typed) {
    return typed.starts_with('/') || typed.starts_with("~/");
}

// Each takes a value into the configuration, or says no.
bool take_journal(const std::string& value, Config& config) {
    config.journal = value;
    return is_whole_path(value) || is_journal_name(value);
}

bool take_day_starts(const std::string& value, Config& config) {
    const auto time = parse_iso_time(value);
    if (time) config.day_starts = *time;
    return time && *time <= latest_start_of_day;
}

bool take_editor(const std::string& value, Config& config) {
    config.editor = value;
    return !is_blank(value);
}

bool take_pager(const std::string& value, Config& config) {
    config.pager = value;
    return true;
}

bool take_color(const std::string& value, Config& config) {
    config.color = parse_colour_choice(value);
    return config.color.has_value();
}

bool take_hemisphere(const std::string& value, Config& config) {
    if (value == "south") config.hemisphere = Hemisphere::south;
    return value == "north" || value == "south";
}

struct Key {
    std::string_view name;
    std::string_view allowed;
    bool (*take)(const std::string& value, Config& config);
};

constexpr auto keys = std::to_array<Key>({
    {"journal", "a name from [journals], or a whole path: /… or ~/…", take_journal},
    {"day_starts", "a time from 00:00 to 12:00, as in \"04:00\"", take_day_starts},
    {"editor", "a command, as in \"code --wait\"", take_editor},
    {"pager", "a command, as in \"less -R\", or \"\" for none", take_pager},
    {"color", "\"auto\", \"always\" or \"never\"", take_color},
    {"hemisphere", "\"north\" or \"south\"", take_hemisphere},
});

std::optional<std::string> problem_of_journal(const Setting& setting, Config& config) {
    const auto name = setting.key.substr(journals_prefix.size());
    if (!is_journal_name(name)) {
        return fmt::format("'{}' cannot name a journal; letters, digits, - and _ can", name);
    }
    config.journals.emplace_back(name, setting.value);
    if (is_whole_path(setting.value)) return std::nullopt;
    return fmt::format("{} takes a whole path: /… or ~/…; not '{}'", setting.key, setting.value);
}

// Puts the settings of a file together, with the problems that there are on the way.
class Reader {
public:
    Reader(std::string file, ConfigFile& read) : file_(std::move(file)), read_(read) {}

    void take(const TomlValue::Table& table) {
        for (const auto& [key, place, value] : table) {
            const auto* const journals = std::get_if<TomlValue::Table>(&value.is);
            if (key == "journals" && journals != nullptr) {
                for (const auto& each : *journals) take("journals." + each.key, each);
            } else if (key == "journals") {
                say(value.place, "journals takes a table of names: [journals]");
            } else if (const auto problem = problem_of_key(key)) {
                say(place, *problem);
            } else {
                take(key, {.key = key, .place = place, .value = value});
            }
        }
    }

    // What only the whole file can tell.
    void check_journal(const TomlValue::Table& table) {
        const auto& journal = read_.config.journal;
        const auto is_it = [&journal](const auto& each) { return each.first == *journal; };
        if (!journal || !is_journal_name(*journal)) return;
        if (std::ranges::any_of(read_.config.journals, is_it)) return;
        const auto member = std::ranges::find(table, "journal", &TomlMember::key);
        say(member->value.place, fmt::format("journal: [journals] names no '{}'", *journal));
        std::erase(read_.settings, Setting{.key = "journal", .value = *journal});
        read_.config.journal.reset();
    }

private:
    void take(const std::string& key, const TomlMember& member) {
        const auto* const text = std::get_if<std::string>(&member.value.is);
        if (text == nullptr) {
            say(member.value.place, fmt::format("{} takes a text, in quotes", key));
            return;
        }
        Setting setting{.key = key, .value = *text};
        Config with = read_.config;
        if (const auto problem = problem_of_setting(setting, with)) {
            say(member.value.place, *problem);
            return;
        }
        read_.config = std::move(with);
        read_.settings.push_back(std::move(setting));
    }

    void say(TomlPlace place, const std::string& problem) {
        read_.problems.push_back(fmt::format("{}: {}", to_string(file_, place), problem));
    }

    std::string file_;
    ConfigFile& read_;
};

void read(std::string_view text, const std::string& file, ConfigFile& into) {
    const auto table = parse_toml(text, file);
    into.is_toml = true;
    Reader reader(file, into);
    reader.take(table);
    reader.check_journal(table);
}

// A file that cannot be read stops only the commands that need it.
template <typename Read>
ConfigFile with_problems(Read read) {
    ConfigFile file;
    try {
        read(file);
    } catch (const Error& error) {
        file.problems.emplace_back(error.what());
    }
    return file;
}

}  // namespace

bool is_journal_name(std::string_view typed) {
    std::size_t at = 0;
    while (at < typed.size()) {
        const auto sign = next_character(typed, at);
        if (!is_letter(sign) && !is_digit(sign) && sign != U'-' && sign != U'_') return false;
    }
    return !typed.empty();
}

std::vector<std::string_view> config_keys() {
    std::vector<std::string_view> names;
    names.reserve(keys.size() + 1);
    for (const auto& key : keys) names.push_back(key.name);
    names.insert(names.begin() + 1, "journals.NAME");
    return names;
}

std::optional<std::string> problem_of_key(std::string_view key) {
    if (key.starts_with(journals_prefix)) return std::nullopt;
    if (std::ranges::find(keys, key, &Key::name) != keys.end()) return std::nullopt;
    return fmt::format("there is no key '{}'; there are {}", key, fmt::join(config_keys(), ", "));
}

std::optional<std::string> problem_of_setting(const Setting& setting, Config& config) {
    if (setting.key.starts_with(journals_prefix)) return problem_of_journal(setting, config);
    const auto* const key = std::ranges::find(keys, setting.key, &Key::name);
    if (key->take(setting.value, config)) return std::nullopt;
    return fmt::format("{} takes {}; not '{}'", key->name, key->allowed, setting.value);
}

ConfigFile parse_config(std::string_view text, const std::string& file) {
    return with_problems([&](ConfigFile& config) { read(text, file, config); });
}

ConfigFile read_config() {
    return with_problems([](ConfigFile& config) {
        const auto file = config_file();
        const auto text = file ? read_file_if_there(*file) : std::nullopt;
        if (text) read(*text, file->string(), config);
    });
}

std::filesystem::path journal_named(const std::string& typed, const Config& config) {
    if (!is_journal_name(typed)) return with_home(typed);
    const auto found =
        std::ranges::find(config.journals, typed, &std::pair<std::string, std::string>::first);
    if (found != config.journals.end()) return with_home(found->second);
    std::vector<std::string> names;
    names.reserve(config.journals.size());
    for (const auto& [name, path] : config.journals) names.push_back(name);
    throw Error(
        ErrorKind::usage,
        fmt::format("there is no journal named '{0}'{1}; for a file write ./{0}", printable(typed),
                    names.empty() ? "" : fmt::format("; there are {}", fmt::join(names, ", "))));
}

}  // namespace vaiven::system
