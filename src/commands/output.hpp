#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "commands/context.hpp"
#include "commands/format.hpp"
#include <vaiven/render/json.hpp>
#include <vaiven/render/layouts.hpp>

// How a report gets out.
namespace vaiven::commands {

// For the terminal's width, or 80 columns. `style` goes to the layouts that draw.
template <typename Report, typename... Style>
std::string printed(const Report& report, Format format, const Context& context,
                    const Style&... style) {
    switch (format) {
        case Format::json: return render::to_json(report);
        case Format::text:
            return render::to_text(render::to_document(report, style...),
                                   context.terminal.report_columns(), context.colour);
    }
    return {};  // not reached
}

// To standard output, or to `file`, which is replaced as a whole.
void write_output(const std::string& text, const std::optional<std::filesystem::path>& file,
                  const Context& context);

}  // namespace vaiven::commands
