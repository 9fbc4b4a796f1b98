#include "exchange/csv_reader.hpp"

#include <fmt/format.h>

#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

bool CsvReader::next() {
    do {
        if (!lines_.next()) return false;
    } while (trimmed(lines_.line()).empty());
    fields_.clear();
    problem_.clear();
    size_ = 0;
    line_ = lines_.number();
    take_line();
    while (state_ == State::quoted) {
        if (!lines_.next()) {
            refuse(
                fmt::format("a quote that opens in this record is not closed up to the end of "
                            "the file (line {}), so nothing of it was taken",
                            lines_.number()));
            break;
        }
        add('\n');
        take_line();
    }
    end_field();
    return true;
}

void CsvReader::take_line() {
    const std::string_view line = lines_.line();
    if (lines_.is_too_long()) refuse(too_long_reason());
    const auto invalid = first_invalid_byte(line);
    if (invalid != std::string_view::npos) refuse(not_text_reason(line, invalid));
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool is_doubled_quote = line.substr(at).starts_with("\"\"");
        if (state_ == State::quoted && is_doubled_quote) {
            add('"');
            ++at;
        } else {
            take(line[at]);
        }
    }
}

void CsvReader::take(char sign) {
    const bool is_blank = sign == ' ' || sign == '\t';
    if (state_ == State::quoted && sign == '"') {
        state_ = State::closed;
        closed_at_ = field_.size();
    } else if (state_ == State::quoted) {
        add(sign);
    } else if (sign == ',') {
        end_field();
    } else if (state_ == State::beginning && sign == '"') {
        field_.clear();
        state_ = State::quoted;
    } else {
        if (state_ == State::beginning && !is_blank) state_ = State::plain;
        add(sign);
    }
}

void CsvReader::add(char sign) {
    count_one();
    if (problem_.empty()) field_ += sign;
}

void CsvReader::end_field() {
    count_one();
    const bool has_only_blanks_behind =
        state_ == State::closed && field_.size() > closed_at_ &&
        trimmed(std::string_view(field_).substr(closed_at_)).empty();
    if (has_only_blanks_behind) field_.resize(closed_at_);
    if (problem_.empty()) fields_.push_back(std::move(field_));
    field_.clear();
    state_ = State::beginning;
}

// What is refused needs no memory.
void CsvReader::count_one() {
    if (++size_ <= largest_csv_record) return;
    refuse(fmt::format("more than {} KiB in one record; look for a quote that is not closed",
                       largest_csv_record / 1024));
    field_.clear();
}

// The first reason stays.
void CsvReader::refuse(std::string reason) {
    if (problem_.empty()) problem_ = std::move(reason);
}

}  // namespace vaiven::exchange
