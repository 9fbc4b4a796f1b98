#include "cli/arguments.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::cli {

namespace {

// In front of a word; what begins with one of them is marked as well, so that nothing is lost.
constexpr char mark_behind_dashes = '\x01';
constexpr char mark_as_it_is = '\x02';

// CLI11 takes "[a,b]" for a list.
bool needs_mark(const std::string& word) {
    return is_marked(word) || (word.starts_with('[') && word.ends_with(']'));
}

// "-3d", "-2w": dates that look like options.
bool is_days_ago(std::string_view word) {
    if (word.size() < 3 || word.front() != '-') return false;
    const auto digits = word.substr(1, word.size() - 2);
    constexpr std::string_view units = "dwmy";
    return digits.find_first_not_of("0123456789") == std::string_view::npos &&
           units.find(word.back()) != std::string_view::npos;
}

bool takes_date(std::string_view option) {
    constexpr auto options =
        std::to_array<std::string_view>({"-d", "--date", "--from", "--to", "--on", "--as-of",
                                         "--start", "--end", "--ideal-end", "--decided", "--left"});
    return std::ranges::find(options, option) != options.end();
}

// "--date=" is "--date" with an empty value, not with the next word.
void add_argument(std::vector<std::string>& prepared, std::string argument) {
    const bool has_empty_value = argument.starts_with("--") && argument.ends_with('=');
    if (has_empty_value) argument.pop_back();
    prepared.push_back(needs_mark(argument) ? mark_as_it_is + argument : std::move(argument));
    if (has_empty_value) prepared.emplace_back();
}

void check_is_no_cluster(std::string_view argument) {
    if (!argument.starts_with("-h") || argument.size() == 2) return;
    throw Error(ErrorKind::usage, fmt::format("'{}' is no option; a text that begins with '-' goes "
                                              "behind --: vaiven log -- {}",
                                              printable(argument), printable(argument)));
}

bool takes_words(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

}  // namespace

std::vector<std::string> prepared(const std::vector<std::string>& arguments) {
    std::vector<std::string> result;
    const auto end = std::ranges::find(arguments, "--");
    for (auto argument = arguments.begin(); argument != end; ++argument) {
        if (is_days_ago(*argument) && !result.empty() && takes_date(result.back())) {
            result.back() += (result.back().starts_with("--") ? "=" : "") + *argument;
            continue;
        }
        check_is_no_cluster(*argument);
        add_argument(result, *argument);
    }
    if (end == arguments.end()) return result;
    std::transform(end + 1, arguments.end(), std::back_inserter(result),
                   [](const std::string& word) { return mark_behind_dashes + word; });
    return result;
}

bool is_marked(const std::string& word) {
    return word.starts_with(mark_behind_dashes) || word.starts_with(mark_as_it_is);
}

bool is_behind_dashes(const std::string& word) {
    return word.starts_with(mark_behind_dashes);
}

std::string unmarked(const std::string& word) {
    return is_marked(word) ? word.substr(1) : word;
}

void take_marked_words(CLI::App& app) {
    for (auto* option : app.get_options()) {
        if (!takes_words(*option)) continue;
        option->transform([option](const std::string& word) {
            if (is_behind_dashes(word) && !option->get_positional()) {
                throw Error(
                    ErrorKind::usage,
                    fmt::format("{} needs a value, which stands before --", option->get_name()));
            }
            return unmarked(word);
        });
    }
    for (auto* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        take_marked_words(*command);
    }
}

}  // namespace vaiven::cli
