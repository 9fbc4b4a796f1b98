#include "commands/config.hpp"

#include <memory>

#include "cli/subcommands.hpp"

namespace vaiven::cli {

namespace {

template <typename Options>
void choose_without_config(Reading& reading, Options options) {
    reading.invocation.needs_config = false;
    choose(reading, std::move(options));
}

void add_key(CLI::App& command, std::string& key) {
    command.add_option("KEY", key, "As vaiven config list shows it")->type_name("")->required();
}

void add_get(CLI::App& config, Reading& reading) {
    auto typed = std::make_shared<commands::ConfigGetOptions>();
    auto* get = config.add_subcommand("get", "The value of one key");
    add_key(*get, typed->key);
    get->callback([typed, &reading] { choose_without_config(reading, *typed); });
}

void add_set(CLI::App& config, Reading& reading) {
    auto typed = std::make_shared<commands::ConfigSetOptions>();
    auto* set = config.add_subcommand("set", "Write a key to the file; the rest of it stays");
    add_key(*set, typed->key);
    set->add_option("VALUE", typed->value, "What it is set to")->type_name("")->required();
    set->callback([typed, &reading] { choose_without_config(reading, *typed); });
}

}  // namespace

void add_config(CLI::App& app, Reading& reading) {
    auto* config = app.add_subcommand("config", "What you have set")->group("Tool");
    config->require_subcommand(1);
    add_get(*config, reading);
    add_set(*config, reading);
    config->add_subcommand("list", "Every key: its value, and where that comes from")
        ->callback([&reading] { choose_without_config(reading, commands::ConfigListOptions{}); });
    config->add_subcommand("path", "Where the file is, or would be")->callback([&reading] {
        choose_without_config(reading, commands::ConfigPathOptions{});
    });
}

}  // namespace vaiven::cli
