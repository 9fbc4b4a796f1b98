#include "commands/entry_lines.hpp"

#include <ostream>

#include <vaiven/render/entries.hpp>
#include <vaiven/render/json.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

EntryLines::EntryLines(const store::Journal& journal, const report::Timeline& timeline,
                       const std::optional<LineTemplate>& line, Context& context)
    : timeline_(timeline),
      line_(line),
      context_(context),
      highest_id_(journal.highest_entry_id()) {}

void EntryLines::print(const Entry& entry) {
    context_.out << (line_
                         ? render::templated_line(*line_, entry, report::place_of(timeline_, entry))
                         : render::list_line(entry, highest_id_, context_.terminal.entry_columns(),
                                             context_.colour));
}

EntriesJson::EntriesJson(std::string_view kind, Date as_of, const report::Timeline& timeline,
                         Context& context)
    : timeline_(timeline), context_(context) {
    context_.out << render::entries_json_head(kind, as_of);
}

void EntriesJson::print(const Entry& entry) {
    context_.out << render::entries_json_item(entry, report::place_of(timeline_, entry), is_first_);
    is_first_ = false;
}

void EntriesJson::end() {
    context_.out << render::entries_json_tail();
}

}  // namespace vaiven::commands
