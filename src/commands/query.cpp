#include "commands/query.hpp"

#include <istream>
#include <ostream>

#include "system/files.hpp"
#include "system/interruption.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/cells.hpp>
#include <vaiven/store/query.hpp>

namespace vaiven::commands {

namespace {

// Prints rows as they come; a table only when all are known.
class Printer {
public:
    Printer(QueryFormat format, const Context& context) : format_(format), context_(context) {}

    void begin(const std::vector<std::string>& names) {
        names_ = names;
        if (format_ == QueryFormat::csv) put(render::csv_head(names_));
        if (format_ == QueryFormat::json) {
            keys_ = render::json_keys(names_);
            put(render::rows_json_head(keys_, context_.today()));
        }
    }

    void add(const render::Row& row) {
        switch (format_) {
            case QueryFormat::text: rows_.push_back(row); break;
            case QueryFormat::csv: put(render::csv_line(row)); break;
            case QueryFormat::json: put(render::rows_json_item(keys_, row, count_ == 0)); break;
        }
        ++count_;
    }

    void end() {
        if (format_ == QueryFormat::json) put(render::rows_json_tail());
        if (format_ != QueryFormat::text || count_ == 0) return;
        const auto columns = context_.terminal.entry_columns();
        context_.out << render::to_text({render::cells_table(names_, rows_, columns)}, columns,
                                        context_.colour);
    }

    bool has_rows() const { return count_ > 0; }

private:
    // In a file or a pipe it is to come out as it is in the journal.
    void put(const std::string& text) {
        context_.out << (context_.terminal.writes ? printable(text) : text);
    }

    QueryFormat format_;
    const Context& context_;
    std::vector<std::string> names_;
    std::vector<std::string> keys_;  // of a JSON object
    std::vector<render::Row> rows_;
    std::size_t count_ = 0;
};

std::string sql_of(const QueryOptions& options, const Context& context) {
    auto sql = options.sql == "-" ? system::read_text(context.in) : options.sql;
    check_text("the statement", sql);
    return sql;
}

}  // namespace

Result run(const QueryOptions& options, Context& context) {
    const auto sql = sql_of(options, context);
    open_for_reading(context);  // which checks it, and brings it up to date
    Printer printer(options.format, context);
    const system::Interruption interruption;
    const auto end =
        store::query(context.journal, sql,
                     {.columns = [&printer](const auto& names) { printer.begin(names); },
                      .row = [&printer](const auto& row) { printer.add(row); },
                      .must_stop = [&interruption] { return interruption.has_come(); }});
    if (end == store::QueryEnd::stopped) {
        context.err << "interrupted\n";
        return Result::interrupted;
    }
    printer.end();
    if (printer.has_rows()) return Result::done;
    if (!context.quiet) context.err << "no row\n";
    return Result::nothing_found;
}

}  // namespace vaiven::commands
