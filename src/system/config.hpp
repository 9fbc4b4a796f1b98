#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "system/colour.hpp"
#include <vaiven/domain/date.hpp>
#include <vaiven/domain/edtf.hpp>

// What a person has set in config.toml.
namespace vaiven::system {

struct Config {
    std::optional<std::string> journal;  // a name of `journals`, or a whole path
    std::vector<std::pair<std::string, std::string>> journals;  // name and whole path
    TimeOfDay day_starts;
    std::optional<std::string> editor;  // a command, with options
    std::optional<std::string> pager;   // the same; empty: none
    std::optional<ColourChoice> color;
    Hemisphere hemisphere = Hemisphere::north;
};

// A key and its value, as text: {"day_starts", "04:00"}, {"journals.work", "~/work.db"}.
struct Setting {
    std::string key;
    std::string value;

    friend bool operator==(const Setting&, const Setting&) = default;
};

// A configuration file as far as it could be read. Each problem names file, line and column; what
// has one is not among the settings, and the configuration is as if it were not there.
struct ConfigFile {
    Config config;
    std::vector<Setting> settings;
    std::vector<std::string> problems;
    bool is_toml = false;  // then each problem is one of a single setting
};

ConfigFile parse_config(std::string_view text, const std::string& file);

// The person's own file; where there is none, nothing is set.
ConfigFile read_config();

// The keys that may be set; "journals.NAME" stands for those of [journals].
std::vector<std::string_view> config_keys();

// Takes the setting into `config`. Returns what is wrong with it, and what is allowed, where it
// cannot be taken. An unknown key is none of these: see problem_of_key.
std::optional<std::string> problem_of_setting(const Setting& setting, Config& config);
std::optional<std::string> problem_of_key(std::string_view key);

// Whether `typed` is a journal's name; otherwise it is a path. Names are letters, digits, "-" and
// "_", so that whatever has a "/" or "." in it, or begins with "~", is a path.
bool is_journal_name(std::string_view typed);

// Where the journal is that `typed`, a name or a path, means. Throws Error(usage) for a name that
// nothing has.
std::filesystem::path journal_named(const std::string& typed, const Config& config);

}  // namespace vaiven::system
