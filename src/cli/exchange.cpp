#include <memory>

#include <fmt/format.h>

#include "cli/filter_options.hpp"
#include "cli/subcommands.hpp"
#include "commands/demo.hpp"
#include "commands/export.hpp"
#include "commands/import.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::cli {

namespace {

struct TypedImport {
    std::string format;
    std::string file;
    bool dry_run = false;
    bool day_precision = false;
};

struct TypedExport {
    std::string format;
    TypedFilter filter;
    std::optional<std::string> file;
};

commands::ImportFormat import_format(const std::string& typed) {
    const auto format = lower_ascii(typed);
    if (format == "jsonl") return commands::ImportFormat::jsonl;
    if (format == "jrnl") return commands::ImportFormat::jrnl;
    if (format == "json-resume") return commands::ImportFormat::json_resume;
    if (format == "linkedin") return commands::ImportFormat::linkedin;
    throw Error(ErrorKind::usage,
                fmt::format("import: '{}' is no format that can be read; there are jsonl, jrnl, "
                            "json-resume and linkedin",
                            typed));
}

commands::ExportFormat export_format(const std::string& typed) {
    if (lower_ascii(typed) == "jsonl") return commands::ExportFormat::jsonl;
    throw Error(
        ErrorKind::usage,
        fmt::format("export: '{}' is no format that can be written; there is jsonl", typed));
}

commands::ImportOptions import_options(const TypedImport& typed) {
    using exchange::DayPrecision;
    const auto format = import_format(typed.format);
    if (typed.day_precision && format != commands::ImportFormat::json_resume) {
        throw Error(ErrorKind::usage, "--day-precision is for json-resume only");
    }
    return {.format = format,
            .file = typed.file,
            .mode = typed.dry_run ? commands::ImportMode::dry_run : commands::ImportMode::write,
            .precision = typed.day_precision ? DayPrecision::days
                                             : DayPrecision::months_where_all_are_firsts};
}

void add_import(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedImport>();
    auto* import = app.add_subcommand("import", "Take in a journal or a résumé")->group("Data");
    import->add_option("FORMAT", typed->format, "jsonl, jrnl, json-resume or linkedin")
        ->type_name("")
        ->required();
    import->add_option("PATH", typed->file, "The file; - reads standard input")
        ->type_name("")
        ->required();
    import->add_flag("--dry-run", typed->dry_run, "Say what would come, and write nothing");
    import->add_flag("--day-precision", typed->day_precision,
                     "Of a résumé: take the first of a month as that day, where otherwise the "
                     "month is meant");
    import->callback([typed, &reading] { choose(reading, import_options(*typed)); });
}

void add_export(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedExport>();
    auto* export_command =
        app.add_subcommand("export", "Write the journal for other programs")->group("Data");
    export_command->add_option("FORMAT", typed->format, "jsonl")->type_name("")->required();
    export_command->add_option("-o,--output", typed->file, "Write to a file")->type_name("FILE");
    add_filter_options(*export_command, typed->filter);
    export_command->callback([typed, &reading] {
        commands::ExportOptions options{.format = export_format(typed->format),
                                        .entries = entries_of(typed->filter, reading.today),
                                        .file = {}};
        if (typed->file) options.file = *typed->file;
        choose(reading, std::move(options));
    });
}

void add_demo(CLI::App& app, Reading& reading) {
    auto file = std::make_shared<std::string>();
    auto* demo =
        app.add_subcommand("demo", "Write a made-up journal, to look around in")->group("Data");
    demo->add_option("PATH", *file, "A new file")->type_name("")->required();
    demo->callback([file, &reading] { choose(reading, commands::DemoOptions{.file = *file}); });
}

}  // namespace

void add_exchange(CLI::App& app, Reading& reading) {
    add_import(app, reading);
    add_export(app, reading);
    add_demo(app, reading);
}

}  // namespace vaiven::cli
