#pragma once

#include <optional>
#include <string_view>

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

// Prints entries as one JSON document.
class EntriesJson {
public:
    // Begins a document of `kind`, a command's name. What is handed in must outlive it.
    EntriesJson(std::string_view kind, Date as_of, const report::Timeline& timeline,
                Context& context);

    void print(const Entry& entry);
    void end();

private:
    const report::Timeline& timeline_;
    Context& context_;
    bool is_first_ = true;
};

}  // namespace vaiven::commands
