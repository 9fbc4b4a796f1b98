#pragma once

#include <optional>

#include "commands/context.hpp"
#include <vaiven/domain/line_template.hpp>
#include <vaiven/report/timeline.hpp>

namespace vaiven::commands {

// Prints entries one a line: as a template says, else in the columns of a list.
class EntryLines {
public:
    // What is handed in must outlive it.
    EntryLines(const store::Journal& journal, const report::Timeline& timeline,
               const std::optional<LineTemplate>& line, Context& context);

    void print(const Entry& entry);

private:
    const report::Timeline& timeline_;
    const std::optional<LineTemplate>& line_;
    Context& context_;
    std::int64_t highest_id_;
};

}  // namespace vaiven::commands
