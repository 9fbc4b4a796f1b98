#include "commands/config.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "system/config_edit.hpp"
#include "system/files.hpp"
#include "system/output_file.hpp"
#include "system/paths.hpp"
#include "system/settings.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/folders.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/render/document.hpp>

namespace vaiven::commands {

namespace {

std::filesystem::path config_file() {
    if (auto file = system::config_file()) return *file;
    throw Error(ErrorKind::storage, "there is no home folder; set HOME or XDG_CONFIG_HOME");
}

void say_problems(const system::ConfigFile& file, const Context& context) {
    for (const auto& problem : file.problems) context.err << printable(problem) << "\n";
}

void check_key(const std::string& key) {
    if (const auto problem = system::problem_of_key(key)) throw Error(ErrorKind::usage, *problem);
}

std::optional<system::EffectiveSetting> effective(const system::ConfigFile& file,
                                                  const std::string& key) {
    const auto settings = system::effective_settings(file);
    const auto found = std::ranges::find(settings, key, &system::EffectiveSetting::key);
    if (found == settings.end()) return std::nullopt;
    return *found;
}

bool is_path(const system::Setting& setting) {
    if (setting.key.starts_with("journals.")) return true;
    return setting.key == "journal" && !system::is_journal_name(setting.value);
}

// A path is typed from where one is; in the file it has to be whole.
system::Setting setting_of(const ConfigSetOptions& options) {
    system::Setting setting{.key = options.key, .value = options.value};
    const bool is_whole = setting.value.empty() || setting.value.starts_with("~/");
    if (!is_path(setting) || is_whole) return setting;
    setting.value = std::filesystem::absolute(setting.value).lexically_normal().string();
    return setting;
}

void check(const system::Setting& setting, system::ConfigFile file) {
    if (const auto problem = system::problem_of_setting(setting, file.config)) {
        throw Error(ErrorKind::input, *problem);
    }
    const bool names_journal = setting.key == "journal" && system::is_journal_name(setting.value);
    if (!names_journal || effective(file, "journals." + setting.value)) return;
    throw Error(ErrorKind::input,
                fmt::format("there is no journal named '{0}' yet; name one first: vaiven config "
                            "set journals.{0} PATH",
                            setting.value));
}

void write(const std::filesystem::path& path, const std::string& text) {
    make_private_folders(path.parent_path());
    system::OutputFile file(path);
    file.stream() << text;
    file.commit();
}

void say_what_goes_before(const system::ConfigFile& file, const std::string& key,
                          const Context& context) {
    const auto holds = effective(file, key);
    if (context.quiet || !holds || holds->source == "file" || holds->source == "default") return;
    context.err << fmt::format("{} is set and goes before it: {}\n", holds->source,
                               printable(holds->value));
}

}  // namespace

Result run(const ConfigPathOptions& /*options*/, Context& context) {
    context.out << config_file().string() << "\n";
    return Result::done;
}

Result run(const ConfigListOptions& /*options*/, Context& context) {
    const auto file = system::read_config();
    render::Table table{.columns = {{"Key"}, {"From"}, {"Value"}}, .rows = {}};
    for (const auto& [key, value, source] : system::effective_settings(file)) {
        table.rows.push_back({key, source, on_one_line(value)});
    }
    context.out << render::to_text({table}, context.terminal.entry_columns(), context.colour);
    say_problems(file, context);
    return Result::done;
}

Result run(const ConfigGetOptions& options, Context& context) {
    check_key(options.key);
    const auto file = system::read_config();
    const auto setting = effective(file, options.key);
    say_problems(file, context);
    if (!setting) {
        throw Error(ErrorKind::not_found,
                    fmt::format("{} is not set; vaiven config list shows what is", options.key));
    }
    context.out << printable(setting->value) << "\n";
    return Result::done;
}

Result run(const ConfigSetOptions& options, Context& context) {
    check_key(options.key);
    const auto path = config_file();
    const auto before = system::read_file_if_there(path).value_or("");
    const auto setting = setting_of(options);
    check(setting, system::parse_config(before, path.string()));

    const auto text = system::with_setting(before, setting);
    write(path, text);
    const auto file = system::parse_config(text, path.string());
    if (!context.quiet) {
        context.out << fmt::format("Set {} to '{}' in {}.\n", setting.key, printable(setting.value),
                                   path.string());
    }
    say_what_goes_before(file, setting.key, context);
    say_problems(file, context);
    return Result::done;
}

}  // namespace vaiven::commands
