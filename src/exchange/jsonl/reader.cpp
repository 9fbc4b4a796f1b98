#include <utility>

#include <fmt/format.h>

#include "exchange/jsonl/records.hpp"
#include "exchange/jsonl/schema.hpp"
#include "exchange/line_reader.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::exchange {

namespace {

enum class Next { go_on, stop };

// Whether a first line like this one opens a document that goes on over the lines after it.
bool opens_document(std::string_view line, const JsonValue& value) {
    const auto text = trimmed(line);
    if (text.starts_with('[')) return true;
    return value.ended_early && (text.ends_with('{') || text.ends_with('['));
}

std::string document_reason() {
    return "this seems to be one JSON document, and lines are wanted, one record in each; a list "
           "becomes lines with: jq -c '.[]' FILE";
}

class JsonlReader {
public:
    explicit JsonlReader(const RecordSink& sink) : sink_(sink) {}

    Next take(const LineReader& lines) {
        number_ = lines.number();
        if (lines.is_too_long()) return refuse(too_long_reason());
        const auto invalid = first_invalid_byte(lines.line());
        if (invalid != std::string_view::npos) {
            return refuse(not_text_reason(lines.line(), invalid));
        }
        if (trimmed(lines.line()).empty()) return Next::go_on;
        const bool is_first = !std::exchange(has_begun_, true);
        return take_value(lines.line(), is_first);
    }

private:
    Next take_value(const std::string& line, bool is_first) {
        // The one level more is that of "extra".
        auto value = parse_json(line, deepest_field + 1);
        if (is_first && opens_document(line, value)) {
            refuse(document_reason());
            return Next::stop;
        }
        if (!value.problem.empty()) return refuse(value.problem);
        if (value.kind != JsonKind::object) return refuse("not a JSON object");
        JsonFields fields(std::move(value.members));
        const auto* record = fields.find("record");
        if (record == nullptr || record->kind != JsonKind::string) {
            return hand_over("entry", plain_entry(fields, uids_), fields, sink_.entry);
        }
        return take_record(fields.text("record").value_or(""), fields);
    }

    Next take_record(std::string_view kind, JsonFields& fields) {
        if (kind == "entry") {
            return hand_over(kind, dumped_entry(fields, uids_), fields, sink_.entry);
        }
        if (kind == "measure")
            return hand_over(kind, dumped_measure(fields), fields, sink_.measure);
        if (kind == "role") return hand_over(kind, dumped_role(fields, uids_), fields, sink_.role);
        if (kind == "milestone") {
            return hand_over(kind, dumped_milestone(fields, uids_), fields, sink_.milestone);
        }
        if (kind == "journal") return take_header(fields);
        return refuse(fmt::format("this vaiven knows no record of the kind {}; a newer one may",
                                  quotation(kind)));
    }

    Next take_header(JsonFields& fields) {
        const auto schema = fields.whole_number("schema");
        if (fields.refusal()) return refuse(*fields.refusal());
        if (!schema || *schema < 1) return refuse("the first line of a dump needs its 'schema'");
        if (*schema <= jsonl_schema) return Next::go_on;
        refuse(
            fmt::format("written by a newer vaiven (schema {}, and this one knows {}); nothing "
                        "from here on was read: update vaiven first",
                        *schema, jsonl_schema));
        return Next::stop;
    }

    template <typename Record, typename Take>
    Next hand_over(std::string_view kind, Record record, const JsonFields& fields,
                   const Take& take) {
        if (fields.refusal()) return refuse(*fields.refusal());
        if (!take) return refuse(fmt::format("a {}, which cannot be taken in here", kind));
        take(std::move(record), number_);
        return Next::go_on;
    }

    Next refuse(std::string reason) {
        sink_.refused(number_, std::move(reason));
        return Next::go_on;
    }

    const RecordSink& sink_;
    ContentUids uids_{"jsonl"};
    std::size_t number_ = 0;
    bool has_begun_ = false;
};

}  // namespace

void read_jsonl(std::istream& in, const RecordSink& sink) {
    LineReader lines(in);
    JsonlReader reader(sink);
    while (lines.next()) {
        if (reader.take(lines) == Next::stop) return;
    }
}

}  // namespace vaiven::exchange
