#include "commands/query.hpp"

#include <memory>

#include <fmt/format.h>

#include "cli/subcommands.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::cli {

namespace {

struct TypedQuery {
    std::string sql;
    std::string format = "text";
    bool csv = false;
    bool json = false;
};

commands::QueryFormat query_format(const TypedQuery& typed) {
    const auto format = lower_ascii(typed.format);
    if (typed.csv && typed.json) {
        throw Error(ErrorKind::usage, "--csv and --json contradict each other");
    }
    if (typed.json || format == "json") return commands::QueryFormat::json;
    if (typed.csv || format == "csv") return commands::QueryFormat::csv;
    if (format == "text") return commands::QueryFormat::text;
    throw Error(ErrorKind::usage,
                fmt::format("--format: '{}' is none of text, csv, json", typed.format));
}

}  // namespace

void add_query(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedQuery>();
    auto* query =
        app.add_subcommand("query", "Ask the journal in SQL; it only reads")->group("Data");
    query->add_option("SQL", typed->sql, "One statement, in quotes; - reads standard input")
        ->type_name("")
        ->required();
    query->add_option("--format", typed->format, "text, csv or json")->type_name("FORMAT");
    query->add_flag("--csv", typed->csv, "The same as --format csv");
    query->add_flag("--json", typed->json, "The same as --format json");
    query->callback([typed, &reading] {
        choose(reading, commands::QueryOptions{.sql = typed->sql, .format = query_format(*typed)});
    });
}

}  // namespace vaiven::cli
