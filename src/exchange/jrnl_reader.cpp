#include <fmt/format.h>

#include "exchange/content_uids.hpp"
#include "exchange/jrnl_line.hpp"
#include "exchange/line_reader.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jrnl.hpp>

namespace vaiven::exchange {

namespace {

// The entry that is being read.
struct Draft {
    std::size_t line = 0;  // where it begins
    Moment moment;
    bool starred = false;
    std::string text;
    std::string refusal;  // why it cannot be taken; empty where it can
};

// What stands before the first entry.
struct Preamble {
    std::size_t line = 0;  // where it begins; 0 where there is none
    std::size_t lines = 0;
};

std::string_view without_blank_lines(std::string_view text) {
    const auto content = trimmed(text);
    if (content.empty()) return {};
    const auto begin = static_cast<std::size_t>(content.data() - text.data());
    const auto line_break = text.substr(0, begin).rfind('\n');
    const auto first = line_break == std::string_view::npos ? 0 : line_break + 1;
    const auto end = text.find('\n', begin + content.size());
    return text.substr(first, end == std::string_view::npos ? end : end - first);
}

Entry entry_of(const Draft& draft) {
    const auto text = without_blank_lines(draft.text);
    auto [title, body] = title_and_body(text);
    return {.day = draft.moment.day,
            .time = draft.moment.time,
            .title = std::move(title),
            .body = std::move(body),
            .tags = jrnl_tags(text),
            .starred = draft.starred};
}

// The first refusal stays. What is refused needs no memory.
void refuse(Draft& draft, std::string reason) {
    if (!draft.refusal.empty()) return;
    draft.refusal = std::move(reason);
    draft.text = {};
}

class JrnlReader {
public:
    explicit JrnlReader(const RecordSink& sink) : sink_(sink) {}

    void take(const LineReader& lines) {
        const auto date_line = jrnl_date_line(lines.line());
        if (date_line) {
            finish_part();
            begin(*date_line, lines.number());
        } else if (draft_) {
            add(lines);
        } else {
            add_to_preamble(lines);
        }
        if (draft_) check(lines);
    }

    void finish() {
        if (draft_ || preamble_.line == 0) return finish_part();
        sink_.refused(preamble_.line,
                      "no line from here on begins an entry as jrnl writes it, such as "
                      "'[2019-02-11 09:30] text', so nothing was taken; a journal that is "
                      "encrypted has to be decrypted first: jrnl --decrypt");
    }

private:
    void begin(const JrnlDateLine& date_line, std::size_t number) {
        const auto [text, starred] = without_star(date_line.text);
        draft_ = Draft{.line = number,
                       .moment = date_line.moment.value_or(Moment{}),
                       .starred = starred,
                       .text = std::string(text)};
        if (date_line.moment) return;
        refuse(*draft_, quotation(date_line.date) + " does not exist, so the entry has no day");
    }

    void add(const LineReader& lines) {
        if (!draft_->refusal.empty()) return;
        (draft_->text += '\n') += lines.line();
        if (!resembles_date_line(lines.line())) return;
        sink_.odd(lines.number(), quotation(lines.line()) +
                                      " looks like the beginning of an entry, but not as jrnl "
                                      "writes it, and was taken as text");
    }

    void add_to_preamble(const LineReader& lines) {
        if (trimmed(lines.line()).empty()) return;
        if (preamble_.line == 0) preamble_.line = lines.number();
        ++preamble_.lines;
    }

    void check(const LineReader& lines) {
        if (lines.is_too_long()) return refuse(*draft_, too_long_reason());
        const auto invalid = first_invalid_byte(lines.line());
        if (invalid == std::string_view::npos) return;
        refuse(*draft_, fmt::format("line {} of this entry is not text: {}",
                                    lines.number() - draft_->line + 1,
                                    not_text_reason(lines.line(), invalid)));
    }

    void finish_part() {
        if (draft_) {
            hand_over(*draft_);
        } else if (preamble_.line > 0) {
            sink_.refused(
                preamble_.line,
                fmt::format(
                    "no day: {} of text before the first entry; put a line such "
                    "as '[2019-02-11 09:30] text' before it",
                    preamble_.lines == 1 ? "a line" : fmt::format("{} lines", preamble_.lines)));
        }
    }

    void hand_over(const Draft& draft) {
        if (!draft.refusal.empty()) return sink_.refused(draft.line, draft.refusal);
        auto entry = entry_of(draft);
        if (entry.title.empty() && entry.body.empty()) {
            return sink_.refused(draft.line, "an entry without text");
        }
        entry.uid = uids_.next(entry);
        sink_.entry(std::move(entry), draft.line);
    }

    const RecordSink& sink_;
    ContentUids uids_{"jrnl"};
    std::optional<Draft> draft_;
    Preamble preamble_;
};

}  // namespace

void read_jrnl(std::istream& in, const RecordSink& sink) {
    LineReader lines(in);
    JrnlReader reader(sink);
    while (lines.next()) reader.take(lines);
    reader.finish();
}

}  // namespace vaiven::exchange
