#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/line_reader.hpp"

namespace vaiven::exchange {

// A larger record is a quote that was never closed.
inline constexpr std::size_t largest_csv_record = std::size_t{1024} * 1024;  // bytes and fields

// The records of a CSV file: RFC 4180, and what people make of it by hand. Blank lines are passed
// over; blanks around the quotes of a field are dropped; what follows a closing quote otherwise is
// part of the field. Line breaks in quotes become "\n".
class CsvReader {
public:
    explicit CsvReader(std::istream& in) : lines_(in) {}

    // Goes to the next record; false where there is none. Throws Error(input) where the stream
    // breaks.
    bool next();

    const std::vector<std::string>& fields() const { return fields_; }
    std::size_t line() const { return line_; }  // where the record begins, from 1

    // Why the record cannot be taken, and its fields are not all; empty where it can.
    const std::string& problem() const { return problem_; }

private:
    enum class State { beginning, plain, quoted, closed };

    void take_line();
    void take(char sign);
    void add(char sign);
    void end_field();
    void count_one();
    void refuse(std::string reason);

    LineReader lines_;
    std::vector<std::string> fields_;
    std::size_t line_ = 0;
    std::size_t size_ = 0;  // of the record so far
    std::string problem_;
    State state_ = State::beginning;
    std::string field_;
    std::size_t closed_at_ = 0;  // the size of the field when its quote was closed
};

}  // namespace vaiven::exchange
