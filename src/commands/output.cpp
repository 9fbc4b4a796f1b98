#include "commands/output.hpp"

#include <ostream>

#include <fmt/format.h>

#include "system/output_file.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

void write_output(const std::string& text, const std::optional<std::filesystem::path>& file,
                  const Context& context) {
    if (!file) {
        context.out << text;
        return;
    }
    check_is_not_journal(*file, context);
    system::OutputFile output(*file);
    output.stream() << text;
    output.commit();
    if (!context.quiet) context.out << fmt::format("Wrote {}.\n", printable(file->string()));
}

}  // namespace vaiven::commands
